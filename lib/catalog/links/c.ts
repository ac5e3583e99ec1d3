/** Services and their status pages, C. The columns are explained in `../rows.ts`. */
export const C = `
Calendly | https://www.calendlystatus.com
Calix | https://trust.calix.com
CallFire | https://status.callfire.com
Calm | https://status.calm.com
CampusPress | https://stats.pingdom.com/tdmmfmbt03rn
Canary | https://canary.statuspage.io
Capital One | https://www.capitalone.com/status
Carbon Black | https://status.carbonblack.com
Carrot quest | https://status.carrotquest.io
Carta | https://status.carta.com
Caseware Cloud | https://status.casewarecloud.com
Cashfree Payments | https://status.cashfree.com
Castle | https://status.castle.io
Catalyst Cloud | https://status.catalystcloud.nz
Catchpoint | https://status.catchpoint.com
Cato Networks | https://status.catonetworks.com
CDC Service | https://status.cdc.systems
CDN77 | https://client.cdn77.com/support/status
Ceros | https://status.ceros.com
CEX.IO | https://status.cex.io
Chainalysis | https://status.chainalysis.com
Chartbeat | https://chartbeat.statuspage.io
CHECK24 | https://status.check24.de
Check Point | https://status.checkpoint.com
Chef | https://status.chef.io
Cherwell | https://status.cherwellondemand.com
Chromatic | https://status.chromatic.com
Cimpress | https://status.cimpress.io
Cint | https://status.cint.com
Circle | https://status.circle.com
Cisco CES | https://status.ces.cisco.com
Cisco IoT | https://status.ciscoiot.com
Cisco Meraki | https://status.meraki.net
Cisco Secure Endpoint | https://status.amp.cisco.com
Cisco Systems | https://status.sse.cisco.com
Cisco Umbrella | https://status.umbrella.com
Citrix Cloud | https://status.cloud.com
Clarifai | https://status.clarifai.com
ClearlyIP | https://status.clearlyip.com
CleverCloud | https://www.clevercloudstatus.com
Clojars | https://status.clojars.org
CloudBees | https://www.cloudbeesstatus.com
CloudBlue Connect | https://status.connect.cloudblue.com
CloudCheckr | https://trust.cloudcheckr.com
Cloudera | https://status.cloudera.com
CloudFanatic | https://status.cloudfanatic.net
CloudMQTT | https://status.cloudmqtt.com
Cloudnovi | https://status.cloudnovi.com
CloudRadial | https://status.cloudradial.net
CloudRepo | https://status.cloudrepo.io
Clyde | https://status.joinclyde.com
CoachHub | https://status.coachhub.com
Cockroach Labs | https://status.cockroachlabs.cloud
Code 42 | https://status.code42.com
Codefresh | https://status.codefresh.io
Codetree | https://status.codetree.com
CodeTwo | https://status.codetwo.com
Codewars | https://status.codewars.com
Cognism | https://status.cognism.com
Cohesity | https://status.cohesity.com
CoinAPI.io | https://status.coinapi.io
Coinbase Commerce | https://status.commerce.coinbase.com
Coinbase Prime | https://status.prime.coinbase.com
Coinbase Pro | https://status.pro.coinbase.com
CoinGate | https://status.coingate.com
CoinGecko | https://status.coingecko.com
CoinJar | https://status.coinjar.com
CoinList | https://status.coinlist.co
CoinMarketCap | https://status.coinmarketcap.com
Collibra | https://www.collibra.com/us/en/status-dashboard
Colt | https://www.colt.net/status
Combell | https://status.combell.com/en
commercetools | https://status.commercetools.com
Comodo | https://status.one.comodo.com
ComplianceAlpha | https://status.acats.com
CompTIA | https://status.comptia.net
ConnectWise | https://status.connectwise.com
Constant Contact | https://status.constantcontact.com
ConvertAPI | https://status.convertapi.com
Courier | https://status.courier.com
Coveo Cloud | https://status.cloud.coveo.com
Cradlepoint | https://status.cradlepoint.com
crates.io | https://status.crates.io
CredSimple | https://status.credsimple.com
Criteo | https://status.criteo.com
Crucial Hosting | https://status.crucial.com.au
Crypto.com | https://status.crypto.com
Crypto Pro | https://status.cryptopro.app
CS:GO stats | https://status.csgostats.gg
Cube Cloud | https://status.cubecloud.dev
Cumulocity | https://status.cumulocity.com
Current RMS | https://status.current-rms.com
Currents | https://currents.instatus.com
CxEngage | https://status.cxengage.com
CyberArk Software | https://trust.idaptive.com
CyberSmart | https://status.cybersmart.co.uk
Cycode | https://status.cycode.com
`;
