/** Services and their status pages, G–I. The columns are explained in `../rows.ts`. */
export const G_I = `
G2 | https://status.g2.com
Gainsight | https://status.gainsight.com
GatherContent | https://status.gathercontent.com
Gatsby | https://status.gatsbyjs.com
G-Core Labs | https://statuspage.gcorelabs.com
Geekbot | https://status.geekbot.com
Gemfury | https://status.fury.co
Genesys Cloud | https://status.mypurecloud.com
Genetec | https://status.genetec.com
GetResponse | https://status.getresponse.com
GGNetwork | https://status.ggnetwork.com
Ghost Inspector | https://ghostinspector.statuspage.io
Gimlet | https://status.gimlet.us
GitBook | https://www.gitbookstatus.com
GitGuardian | https://gitguardian.statuspage.io
GitLabHost | https://status.gitlabhost.com
Gladly | https://gladly.statuspage.io
GleSYS | https://status.glesys.com
Glide apps | https://status.glideapps.com
Glitch | https://status.glitch.com
Globant | https://status.globant.com
GLOBO | https://status.helloglobo.com
GoLinks | https://status.golinks.io
GoodTime | https://status.goodtime.io
Google Maps Platform | https://status.cloud.google.com/maps-platform
GoTo | https://status.goto.com
GoToMyPC | https://status.logmeinaccess.com
GPORTAL | https://status.g-portal.com
Gradle | https://status.gradle.com
Granicus | https://status.granicusops.com
GraphCDN | https://status.graphcdn.io
GrapheneDB | https://status.graphenedb.com
Green Cloud Technologies | https://status.grncld.net
Greenhouse | https://greenhouse.statuspage.io
Gremlin | https://stats.pingdom.com/xf7vwkfqygcb
GreyNoise | https://status.greynoise.io
GridScale | https://status.gridscale.io
Groove | https://status.groovehq.com
GuardRails | https://guardrailsio.statuspage.io
Guidewire | https://status.guidewire.com
Guru | https://status.getguru.com
HackerOne | https://www.hackeronestatus.com
HackerRank | https://status.hackerrank.com
Halp | https://status.halp.com
HappyFox | https://status.happyfox.com
Harness | https://status.harness.io
Hashnode | https://status.hashnode.com
Hasura | https://status.hasura.io
Hawk Host | https://hawkhoststatus.com
hCaptcha | https://www.hcaptchastatus.com
Heap Analytics | https://status.heapanalytics.com
Hearsay Systems | https://status.hearsaysystems.com
Heart Internet | https://www.heartstatus.uk
Hedera | https://status.hedera.com
Height | https://height.statuspage.io
Helium | https://status.helium.com
HelpDesk | https://status.helpdesk.com
HelpDocs | https://status.helpdocs.io
Helpjuice | https://status.helpjuice.com
Help Scout | https://status.helpscout.com
Helpshift | https://status.helpshift.com
HENNGE One | https://status.hdeone.com
HeroCoders | https://status.herocoders.com
Hevo | https://status.hevodata.com
HG Insights | https://status.hginsights.com
Highspot | https://status.highspot.com
Hive | https://status.hive.com
Hivebrite | https://status.hivebrite.com
Hiver | https://status.hiverhq.com
Hornetsecurity | https://status.hornetsecurity.com
Hosted Graphite | https://status.hostedgraphite.com
HostiFi | https://status.hostifi.com
HostPapa | https://www.hostpapastatus.com
HostPress | https://status.hostpress.de
Hostry | https://status.hostry.com
Hover | https://hoverstatus.com
Humanity | https://humanity.status.io
Hummingbot | https://status.hummingbot.io
Hunter Douglas | https://status.hunterdouglas.com
Huntress | https://huntressstatus.statuspage.io
Hygraph | https://status.hygraph.com
Hyonix | https://status.hyonix.com
Hypernode | https://www.hypernode-status.com
Hypixel | https://status.hypixel.net
IBM Aspera | https://status.aspera.io
IBM Cloud | https://cloud.ibm.com/status
IBM Security | https://statuspage.ibmcloudsecurity.com
iboss | https://status.iboss.com/ibcloud/app/cloudStatus.html
IceWarp | https://www.icewarp.de/en/support/service-status/
IFS | https://status.ifs.com
IFTTT | https://status.ifttt.com
ImageKit | https://statuspage.imagekit.io
Imperva | https://status.imperva.com
Incognia | https://status.incognia.com
Infoblox | https://status.infoblox.com
Infura | https://status.infura.io
Infusionsoft by Keap | https://status.infusionsoft.com
Ingage | https://status.ingage.jp
INKY | https://status.inkyphishfence.com
Inline Manual | https://status.inlinemanual.com
InMotion Hosting | https://status.inmotionhosting.com
Innovo | https://status.goinnovo.com
inriver | https://status.inriver.com
inspectAR | https://status.inspectar.com
Inspera | https://status.inspera.no
Instaclustr | https://status.instaclustr.com
Instapage | https://status.instapage.com
InStride | https://status.instride.com
InterNetX | https://status.internetx.com
Intruder | https://status.intruder.io
Intuit Developer | https://intuitdevelopergroup.statuspage.io
Ionic Framework | https://status.ionicframework.com
IONOS | https://www.ionos-status.de
Ipapi | https://status.ipapi.com
ipdata | https://status.ipdata.co
Ipregistry | https://stats.uptimerobot.com/M90zYt5gGx
IPVanish | https://ipvanish.statuspage.io
Iridium | https://iridiumwhere.com/status
Iristel | https://status.iristel.com
iRobot | https://status.irobot.com
IRONSCALES | https://status.ironscales.com
ISCorp | https://www.iscorp.com/outage-status
ITGlue | https://status.itglue.com
IT Portal | https://itportal1.statuspage.io
Ivanti Cloud | https://status.ivanticloud.com
I Want My Name | https://status.iwantmyname.com
`;
