/** Services and their status pages, 0–9 and A. The columns are explained in `../rows.ts`. */
export const A = `
20i | https://stackstatus.com
3NCRYPT3D | https://status.3ncrypt3d.com
3stepIT | https://status.3stepit.com
8base | https://status.8base.com
Ably | https://status.ably.com
Abnormal Security | https://abnormalsecurity.statuspage.io
Absurd Design | https://status.absurd.design
AbuseIPDB | https://status.abuseipdb.com
Acronis | https://kb.acronis.com/tag/status
Actionstep | https://status.actionstep.com
ActiveCampaign | https://status.activecampaign.com
Ada | https://status.ada.support
Adalo | https://status.adalo.com
Adaptavist Cloud Apps | https://status.connect.adaptavist.com
Addigy | https://status.addigy.com
Akamai Edge DNS | https://edgedns.status.akamai.com
Alchemy | https://status.alchemy.com
AlienVault | https://status.alienvault.cloud
Allegro | https://www.allegrostatus.pl
Alloy | https://status.alloy.com
AlphaVPS | https://status.alphavps.com
Amazon Marketplace Web Service | https://status.mws.amazon.com
Amplified IT | https://www.amplifiedit.com/status
AMSOIL | https://status.amsoil.com
Anchor Host | https://anchorhost.statuspage.io
Anvil | https://status.useanvil.com
Apaleo | https://status.apaleo.com
Apify | https://status.apify.com
Apigee | https://status.apigee.com
api.video | https://status.api.video
Apollo | https://status.apollographql.com
Appen | https://status.appen.com
Appian | https://www.appian.com/trust/status
AppRiver | https://status.appriver.com
AppSignal | https://status.appsignal.com
Apwide | https://apwide.statuspage.io
Aqua | https://status.aquasec.com
Area 1 | https://status.area1security.com
Ariscloud | https://status-public.ariscloud.com
Arista CloudVision | https://status.arista.io
Armor | https://status.armor.com
Array | https://status.array.com
Artifactory Online | https://status.artifactoryonline.com
Ashby | https://status.ashbyhq.com
Aspex | https://status.aspex.be
Assembla | https://status.assembla.com
Assembled | https://status.assembled.com
Atera | https://status.atera.com
Athennian | https://athennian.statuspage.io
atSpoke | https://status.askspoke.com
Authentic8 | https://status.authentic8.com
Automation Anywhere | https://status.apeople.automationanywhere.com
Automox | https://status.automox.com
AutoSPF | https://status.autospf.com
Auvik | https://status.auvik.com
Avanan | https://status.avanan.com
Avast | https://status.cloudcare.avg.com
Avaya Cloud | https://status.avayacloud.com
AVEVA | https://status.connect.aveva.com
Aviator | https://status.aviator.co
Avigilon | https://status.openpath.com
Axcient | https://status.axcient.com
Axiom | https://status.axiom.co
Axios | https://status.axioshq.com
Axis Communications | https://status.axis.com
Axway | https://status.axway.com
Azure DevOps | https://status.dev.azure.com
# developer
Appwrite | https://status.appwrite.io
`;
