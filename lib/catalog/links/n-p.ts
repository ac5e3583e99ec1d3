/** Services and their status pages, N–P. The columns are explained in `../rows.ts`. */
export const N_P = `
N-able | https://uptime.n-able.com
Namecheap | https://www.namecheap.com/status-updates
Narvar | https://status.narvar.com
NBA Top Shot | https://status.nbatopshot.com
NCR | https://status.ncr.com
Neo4j Aura | https://status.neo4j.io
Nestify | https://status.nestify.io/en
NetApp | https://status.services.cloud.netapp.com
NetDocuments AU | https://trust-au.netdocuments.com
NetDocuments US | https://trust-us.netdocuments.com
NetFortris | https://trust.netfortris.com
Netskope | https://trust.netskope.com
Nexcess | https://status.nexcess.net
NGENIX | https://ngenix.statuspage.io
Ngrok | https://status.ngrok.com
Nhost | https://status.nhost.io
Nightfall | https://status.nightfall.ai
Ninety | https://status.ninety.io
Nintex | https://status.nintex.com
NISC Cloud | https://status.cloud.coop
Nitro | https://status.gonitro.com
No-IP | https://status.noip.com
Noko | https://status.nokotime.com
NordLayer | https://status.nordlayer.com
Northflank | https://status.northflank.com
Nowsta | https://status.nowsta.com
NS1 | https://ns1status.com
NS1 Connect | https://status.ai-apps-comms.ibm.com
Nudge Security | https://nudgesecurity.statuspage.io
Numerator | https://status.insights.numerator.com
Nutanix | https://status.nutanix.com
Nutshell | https://status.nutshell.com
NVIDIA GeForce | https://status.geforcenow.com
Nylas | https://status.nylas.com
ObjectRocket | https://status.objectrocket.com
Obsidian Security | https://status.obsidiansecurity.com
Ocrolus | https://status.ocrolus.com
Octopus Deploy | https://status.octopus.com
OfficeRnD | https://status.officernd.com
Omada Health | https://status.omadahealth.com
One | https://status.one.com
OneSchema | https://status.oneschema.co
OneSky | https://status.oneskyapp.com
OpenCage | https://status.opencagedata.com
OpenCorporates | https://status.opencorporates.com
OpenCRM | https://sorry.opencrm.co.uk
OpenGov | https://www.opengovstatus.com
OpenNode | https://status.opennode.co
OpenSea | https://status.opensea.io
OpenSRS | https://www.opensrsstatus.com
OpenVPN | https://status.openvpn.com
OPSWAT | https://trust.opswat.com
Optimism | https://status.optimism.io
Optimissa | https://status.optimissa.com
Oracle SaaS | https://saasstatus.oracle.com | | | Oracle Trust Center
Ordnance Survey | https://osdatahub.os.uk/serviceStatus
Ortto | https://www.orttostatus.com
OSL Singapore | https://status.osl.com
Otava | https://status.otava.com
OTOY | https://status.otoy.com
Outsystems | https://status.outsystems.com
Own Company | https://status.owndata.com
Packagecloud | https://www.packagecloudstatus.io
Packet | https://status.packet.net
PairSoft | https://status.pairsoft.com
Palo Alto Networks | https://status.paloaltonetworks.com
Panoply | https://status.panoply.io
Panther Labs | https://status.panther.com | | | Runpanther
Paperplane | https://status.paperplane.app
Paperspace | https://status.paperspace.com
Parchment | https://status.parchment.com
Paribu | https://status.paribu.com
Parsec | https://status.parsec.app
Particle | https://status.particle.io
Patch My PC | https://status.patchmypc.com
Pax8 | https://status.pax8.com
Paycor | https://status.recruitingbypaycor.com
Payoneer | https://status.payoneer.com
Payscale | https://status.payscale.com
PDQ | https://pdq.statuspage.io
People.ai | https://status.people.ai
Percy | https://status.percy.io
Perimeter 81 | https://status.perimeter81.com
PerimeterX | https://status.perimeterx.com
Permit.io | https://permit-io.instatus.com
pgMustard | https://status.pgmustard.com
Phantombuster | https://status.phantombuster.com
PingPlotter Cloud | https://status.pingplotter.cloud
Pinpoint | https://status.pinpoint.support
Pipedream | https://status.pipedream.com
Pipefy | https://status.pipefy.com
PlanGrid | https://status.plangrid.com
Planview | https://status.planview.com
platform9 | https://status.platform9.com
Playvox | https://status.playvox.com
Plivo | https://status.plivo.com
PloxHost | https://status.plox.host
Plum Voice | https://status.plumvoice.com
plusserver | https://status.plusserver.com
Podio | https://status.podio.com
Polly | https://status.polly.ai
PopSQL | https://popsqlstatus.com
Postman | https://status.postman.com
Practice Fusion | https://status.practicefusion.com
Prefect | https://prefect.status.io
Prerender.io | https://status.prerender.io
Presslabs | https://status.presslabs.com
Prey | https://status.preyproject.com
Prezi | https://status.prezi.com
PriceHubble | https://status.pricehubble.com
PrimeXBT | https://status.primexbt.com
PrinterLogic | https://status.printercloud.com
Printix | https://status.kofaxcloud.com
Prisma Cloud | https://status.prismacloud.com
Prismic | https://status.prismic.io
Proctorio | https://uptime.proctorio.com
Progress Telerik | https://status.telerik.com
Project44 | https://status.project44.com
ProofHub | https://status.proofhub.com
ProsperStack | https://status.prosperstack.com
Protecht | https://status.protecht.io
Proxyclick | https://status.proxyclick.com
Publitio | https://status.publit.io
PullRequest | https://status.pullrequest.com
Pulumi | https://status.pulumi.com
Pureservice | https://status.pureservice.com
Purse.io | https://status.purse.io
Push Security | https://status.pushsecurity.com
Pushy | https://status.pushy.me
`;
