/** Services and their status pages, S. The columns are explained in `../rows.ts`. */
export const S = `
SafeBase | https://status.safebase.io
SailPoint | https://status.sailpoint.com
SalesforceIQ | https://status.salesforceiq.com
Samanage | https://status.samanage.com
SAP | https://www.sap.com/uk/about/trust-center/cloud-service-status.html
SAP for Me | https://status.support.sap.com | | | SAP ONE Support Launchpad
Sapiens | https://status.sapiensia.com
Sapling | https://sapling.statuspage.io
SashiDo | https://status.sashido.io
SavvyCal | https://savvycal.instatus.com
Scale AI | https://status.scale.com
Scalingo | https://scalingostatus.com
Schibsted | https://status.payment.schibsted.io
SCORM Cloud | https://status.cloud.scorm.com
Scout APM | https://status.scoutapp.com | | | scoutapp
ScoutDNS | https://status.scoutdns.com
Scraperapi | https://scraperapi.hund.io
ScrapingBee | https://status.scrapingbee.com
Searchly | https://status.searchly.com
Secomea | https://status.secomea.com
Sectigo | https://sectigo.status.io
Section | https://status.section.io
Secure Code Warrior | https://status.securecodewarrior.com
Secureframe | https://status.secureframe.com
SecureW2 | https://status.securew2.com
Secureworks | https://status.ctpx.secureworks.com
SecurityScorecard | https://status.securityscorecard.com
SecurityTrails | https://status.securitytrails.com
Securly | https://status.securly.com
SEEK | https://status.seek.com
Sematext | https://status.eu.sematext.com/ui/statuspages
Semgrep | https://status.semgrep.dev
Sendwithus | https://status.sendwithus.com
Senso | https://status.senso.cloud
SEOmonitor | https://status.seomonitor.com
SEON | https://status.seon.io
Seravo | https://status.seravo.com
Sertifi | https://sertifi.statuspage.io
Servebolt | https://serveboltstatus.com
Server Density | https://status.density.io
Servers Australia | https://status.mysau.com.au
ServiceRocket | https://status.servicerocket.com
ServiceTitan | https://status.servicetitan.com
ServInt | https://servint.statuspage.io
ShakeBugs | https://status.shakebugs.com
Shakepay | https://status.shakepay.com
ShareFile | https://status.sharefile.com
ShareGate | https://app-status.sharegate.com
Shelf.io | https://status.shelf.io
Sherweb | https://status.sherweb.com
Shippo | https://status.goshippo.com
Shockbyte | https://status.shockbyte.com
Shock Hosting | https://status.shockhosting.net
ShopKeep | https://status.shopkeep.com
Sift | https://status.sift.com
SignalFx EU0 | https://status.eu0.signalfx.com
SignalFx US0 | https://status.us0.signalfx.com
SignalFx US1 | https://status.us1.signalfx.com
Simply Hosting & Servers | https://status.simplyhosting.com
SimplyQ | https://simplyq.statuspage.io
Sinch | https://status.sinch.com
Skedulo | https://status.skedulo.com
Skyhigh Security | https://status.skyhighsecurity.com
SkyKick | https://status.skykick.com
Skylight | https://status.skylight.io
SkySilk | https://status.skysilk.com
Slab | https://slabstatus.com
Sleuth | https://status.sleuth.io
Slido | https://status.slido.com
SmartPass | https://smartpass.instatus.com
Smoothwall | https://status.smoothwall.com
SmugMug | https://status.smugmug.com
SMX Cybersecure Email | https://status.smxemail.com
SnapLogic | https://trust.snaplogic.com
Snapsheet | https://status.snapsheetclaims.com
Solana | https://status.solana.com
SonicWall | https://status.sonicwall.com
Sophos | https://centralstatus.sophos.com
Soracom | https://status.soracom.com
Spacelift | https://spacelift.statuspage.io
SparkPost | https://status.sparkpost.com
Speakap | https://speakap.statuspage.io
SpecOPs | https://status.specopssoft.com
Spiceworks | https://status.spiceworks.com
Splunk | https://status.splunkcloud.com
SPS Commerce | https://status.spscommerce.com
Squadcast | https://status.squadcast.com
Squiz | https://status.squiz.cloud
Stacker | https://status.stacker.app
Stack Exchange | https://www.stackstatus.net
STACKIT | https://status.stackit.cloud
StackPath | https://status.stackpath.com
StarHub | https://status.enterprisemessaging-starhub.com
State of Minnesota | https://status.minnstate.edu
Status.io | https://status.status.io
Stealth | https://status.stealth.net.au
Stitch Data | https://status.stitchdata.com
Storj | https://status.storj.io
Subsplash | https://status.subsplash.com
Sucuri | https://status.sucuri.net
SugarSync | https://status.sugarsync.com
Summit | https://status.usesummit.com
Summit Hosting | https://summithosting.statuskeeper.io
Sumo Logic US1 | https://status.us1.sumologic.com
Sumo Logic US2 | https://status.us2.sumologic.com
SurveyMonkey | https://surveymonkey.statuspage.io
Swagger | https://status.swaggerhub.com
Swiftype | https://status.swiftype.com
Syncano | https://syncano.statuspage.io
SysAid | https://status.sysaid.com
SysDig EU | https://status-eu1.sysdig.com
`;
