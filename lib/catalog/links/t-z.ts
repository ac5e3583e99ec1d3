/** Services and their status pages, T–Z. The columns are explained in `../rows.ts`. */
export const T_Z = `
Talend | https://trust.talend.com
Talkdesk | https://status.talkdesk.com
Taloflow | https://status.taloflow.ai
TeamRetro | https://teamretro.betteruptime.com
TeamSupport | https://status.teamsupport.com
TeamViewer | https://status.teamviewer.com
Teamwork | https://status.teamwork.com
Tenable | https://uptime.tenable.com
Teradici | https://status.teradici.com
TeraSwitch | https://www.teraswitchstatus.com
Testmo | https://status.testmo.com
TestRail | https://testrail.statuspage.io
Tettra | https://tettra.statuspage.io
TextExpander | https://status.textexpander.com
The Graph | https://status.thegraph.com
The Linux Foundation | https://status.linuxfoundation.org
THG | https://thg.statuspal.io
ThousandEyes | https://status.thousandeyes.com
Threat Stack | https://status.threatstack.com
ThreatX | https://status.threatx.com
Threema | https://status.threema.ch
Thru | https://status.thruinc.com
TIBCO | https://status.cloud.tibco.com
TicketingHub | https://status.ticketinghub.com
Tide | https://status.tide.co
Tidio | https://status.tidio.com
TimeClock Plus | https://tcpsoftware.com/status
Timescale | https://status.timescale.com
TimezoneDB | https://timezonedb.com/status
Toast | https://status.toasttab.com
Todoist | https://status.todoist.net
Todyl | https://status.todyl.com
TokenEx | https://status.tokenex.com
Tokopedia | https://status.tokopedia.com
Totango | https://status.totango.com
TPx Communications | https://tpxcommunications.statuspage.io
Trading Technologies | https://status.trade.tt
Trakt | https://status.trakt.tv
Transbank | https://status.transbankdevelopers.cl
Transcend | https://status.transcend.io
Tray.io | https://status.tray.io
Trellix | https://status.trellix.com
Trend Micro | https://status.trendmicro.com/s/en-US
Trengo | https://status.trengo.com
Tresorit | https://status.tresorit.com
Tricentis Flood | https://status.flood.io
Trifacta | https://status.trifacta.com
TriNet | https://status.trinetcloud.com
TruGrid | https://www.trugrid.com/status
Trusted Health | https://status.trustedhealth.com
Tugboat Logic | https://status.tugboatlogic.com
Tuple | https://status.tuple.app
Twingate | https://status.twingate.com
Ubidots | https://status.ubidots.com
Ubiquiti | https://status.ui.com
UC Santa Barbara | https://status.ucsb.edu
UJET | https://status.ujet.co
UK2 | https://status.uk2.net
UltraDNS | https://status.ultradns.com
Umbraco Cloud | https://status.umbraco.io
Umbrellar | https://status.umbrellar.com
uniFLOW Online | https://status.uniflowonline.com
United Hoster | https://status.united-hoster.de
Unosial | https://status.unosial.com
Uphold | https://status.uphold.com
Uploadcare | https://status.uploadcare.com
Upstash | https://status.upstash.com
Upwork | https://status.upwork.com
urllo | https://urllo.statuspage.io
Urlscan | https://status.urlscan.io
USAEpay | https://status.usaepay.com
Velocity Host | https://status.velocityhost.com.au
Veracode | https://status.veracode.com
Verisk | https://status.verisk.com
Verizon Digital Media | https://status.verizondigitalmedia.com/#network-status
Verkada | https://status.verkada.com
Very Good Security | https://status.verygoodsecurity.com
Vetspire | https://status.vetspire.com
vGRID Cloud Services | https://status.vgrid.nz
viaPeople | https://status.viapeople.net
VIPRE | https://status.vipre.com
Visma | https://status.visma.com
Vistage | https://status.vistage.com
VKontakte Platform | https://vk.com/dev.php?method=health
VMWare Cloud Services | https://status.vmware-services.io
Voltage | https://status.voltage.cloud
Vonage | https://vcc.statuspage.io
Vonage API | https://vonageapi.statuspage.io
Vonage Business | https://businesssupport.vonage.com/trust
Voxeet | https://status.voxeet.com
Voximplant | https://status.voximplant.com
Voyado | https://status.voyado.com
VPSServer | https://status.vpsserver.com
Walkme | https://status.walkme.com
Wallarm | https://status.wallarm.com
WatchGuard | https://status.watchguard.com
WayDev | https://status.waydev.co
Wealthsimple | https://status.wealthsimple.com
webapp.io | https://rootly.com/teams/layerci/status-pages/webapp-io-status-page/public
Webcentral | https://status.webcentral.au
Webdam | https://webdam-status.bynder.com
Webex | https://status.webex.com/service/status
WebGazer | https://status.webgazer.io
Webroot | https://status.webroot.com
WebScrapingAPI | https://status.webscrapingapi.com
Webshare | https://status.webshare.io
Webshrinker | https://status.webshrinker.com
Websolr | https://status.websolr.com
Whatnot | https://status.whatnot.com
Whimsical | https://status.whimsical.com
WhoisXML API | https://main.whoisxmlapi.com/api-status
Wickr | https://status.wickr.com
Wix | https://status.wix.com
Wordnik | https://status.wordnik.com
WordPress VIP | https://wpvipstatus.com
Wordtune | https://status.wordtune.com
Workato | https://status.workato.com
Workiva | https://status.workiva.com
Workspot | https://status.workspot.com
WPMU DEV | https://status.wpmudev.com
Xactus | https://creditplus.com/system-status
xMatters | https://status.xmatters.com
Xplor | https://status.spotpos.com
Xporter | https://xporter.statuspage.io
Yandex Cloud | https://status.cloud.yandex.com
Yasoon | https://status.yasoon.com
Zenduty | https://status.zenduty.com
Zenoti | https://status.zenoti.com
ZenQMS | https://status.zenqms.com
Zenscrape | https://zenscrape.freshstatus.io
Zenvia | https://status.zenvia.com
Zeplin | https://status.zeplin.io
Zero Hash | https://status.zerohash.com
ZeroSSL | https://status.zerossl.com
Zilliz | https://status.zilliz.com/uptime
Zingle | https://status.zingle.me
Zoho | https://status.zoho.com
ZoomInfo | https://status.zoominfo.com
Zscaler Cloud | https://trust.zscaler.com/cloud-status
Zyte | https://status.zyte.com
# ai
Together AI | https://status.together.ai
xAI | https://status.x.ai
`;
