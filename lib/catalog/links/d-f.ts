/** Services and their status pages, D–F. The columns are explained in `../rows.ts`. */
export const D_F = `
DAKboard | https://dakboard.statuspal.io
Databox | https://status.databox.com
Databricks | https://status.databricks.com
Datacake | https://datacake-status.com
DataDome | https://status.datadome.co
DataGrail | https://status.datagrail.io
DataRobot | https://status.datarobot.com
DataStax | https://status.astra.datastax.com
Datavant | https://status.datavant.com
Datto | https://status.datto.com
dbt Cloud | https://status.getdbt.com
Dediserve | https://www.dediservestatus.com
DeepSource | https://status.deepsource.io
Degreed | https://degreed.statuspage.io
Dell Boomi | https://status.boomi.com
Deskpro | https://www.deskprostatus.com
Devolutions | https://status.devolutions.net
Dev.Pro | https://status.dev.pro
Dhosting | https://dhostingstatus.com
DigiCert | https://status.digicert.com
Digital Pacific | https://www.dpstatus.com
Digital Pigeon | https://status.digitalpigeon.com
Divio | https://status.divio.com
Dixa | https://status.dixa.io
DNSFilter | https://status.dnsfilter.com
DNS Made Easy | https://dnsstatus.com
Docaposte | https://docaposte.betteruptime.com
Docebo | https://status.docebo.com
Docevent | https://docevent.instatus.com
Doctolib | https://status.doctolib.com
Documo | https://status.documo.com
dogado | https://status.dogado.de
DoiT | https://status.doit.com
DomaiNesia | https://www.domainesia.com/status
Dongee | https://status.dongee.com
Doodle | https://uptime.doodle.com
DRACOON | https://status.dracoon.com
Drata | https://dratastatus.com
DrChrono | https://status.drchrono.com
DreamHost | https://www.dreamhoststatus.com
DRMtoday | https://status.drmtoday.com
DroneDeploy | https://status.dronedeploy.com
Dyn | https://www.dynstatus.com
Dynamix Cloud | https://status.dynamixcloud.com
EasyRedir | https://status.easyredir.com
EcoStruxure IT | https://status.ecostruxureit.com
Edgio | https://status.edg.io
Ekco | https://ukstatus.ek.co
elastic.io | https://status.elastic.io
Elation Health | https://elation.status.io
Elevio | https://status.elev.io
Ellucian | https://status.elluciancloud.com
Emarsys | https://trust.emarsys.com
emnify | https://status.emnify.com
EMPIST | https://status.empist.com
Endeavor | https://status.weendeavor.com
Endless Group | https://status.theendlessweb.com
Enjin | https://www.enjinstatus.com
Entrata | https://status.entrata.com
Envoy | https://status.envoy.com
EPS - Internet Connections | https://stats.uptimerobot.com/VkNVYS2vV6
Equinix | https://status.equinix.com
esa | https://status.esa.io
ESET | https://status.eset.com
Esker | https://www.trustesker.com
Etherscan | https://etherscan.freshstatus.io
eToro | https://status.etoro.com
Eurafibre | https://statut.eurafibre.fr
Exa | https://exa.freshstatus.io
Exact | https://status.exact.com
Exalate | https://status.exalate.com
Expedited Security | https://expeditedsecurity.statuspage.io
Expel | https://status.expel.io
Experian | https://status.edq.com
Expo | https://status.expo.io
Extreme Networks | https://cloud-status.extremecloudiq.com/status/index.html
F5 | https://www.f5cloudstatus.com
Facebook for Business | https://status.fb.com
Facebook Platform | https://developers.facebook.com/status/dashboard
Fasterize | https://status.fasterize.com
Fauna | https://status.fauna.com
Filecoin | https://status.filecoin.io
Finalsite | https://status.finalsite.com
FingerprintJS | https://status.fingerprintjs.com
Fireblocks | https://status.fireblocks.com
Flagsmith | https://flagsmith.statuspage.io
Flatfile | https://status.flatfile.io
Flexera | https://status.flexera.com
Flow Swiss | https://status.flow.swiss
FLUCCS | https://fluccs.status.io
Flying Sphinx | https://status.flying-sphinx.com
Flywheel | https://status.getflywheel.com
Fond | https://status.fond.co
Font Awesome | https://status.fortawesome.com
Forcepoint | https://status.forcepoint.com/#/status/1
Forcepoint ONE | https://csg.status.forcepoint.com
FormAssembly | https://status.formassembly.com
Formspree | https://status.formspree.io
Formstack | https://status.formstack.com
FortiClient Cloud | https://forticlient-status.forticloud.com
FortiWeb Cloud | https://status.fortiweb-cloud.com
FOSSA | https://status.fossa.com
FourKites | https://status.fourkites.com
Foxpass | https://status.foxpass.com
Fragnet Networks | https://status.fragnet.net
Frase | https://status.frase.io
Freee | https://status.freee.co.jp
Freistilbox | https://status.freistilbox.com
FreshBooks | https://status.freshbooks.com
Freshservice | https://updates.freshservice.com
Freshworks CRM | https://crmstatus.freshworks.com
Frigade | https://status.frigade.com
Frontegg | https://status.frontegg.com
Frontify | https://status.frontify.com
F-Secure | https://status.f-secure.com
# ai
Fireworks AI | https://status.fireworks.ai
# developer
Firecrawl | https://status.firecrawl.dev
`;
