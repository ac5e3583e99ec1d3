/** Services and their status pages, J–M. The columns are explained in `../rows.ts`. */
export const J_M = `
Jama Software | https://status.jamasoftware.com
Jellyfish | https://status.jellyfish.co
Jenkins | https://status.jenkins.io
JetBrains | https://status.jetbrains.com
Jexo | https://jexo.statuspage.io
JitBit | https://statuspage.jitbit.com
JitPack | https://status.jitpack.io
Joomag | https://status.joomag.com
Jostle AP | https://jostleap.statuspage.io
JSDelivr | https://status.jsdelivr.com
Judoscale | https://status.judoscale.com
JuiceFS | https://status.juicefs.io
k6 | https://status.k6.io
Kaseya | https://status.kaseya.net
Keeping | https://status.keeping.com
Kenna Security | https://status.kennasecurity.com
KeyCDN | https://status.keycdn.com
Keypup | https://status.keypup.io
Kickbox | https://status.kickbox.io
KingHost | https://status.kinghost.net.br
Kisi | https://status.kisi.io
KnowBe4 | https://status.knowbe4.com
Kolide | https://status.kolide.com
Kore.ai | https://status.kore.com
Kraken | https://status.kraken.com
Kualo | https://status.kualo.com
Latch | https://status.latch.com
Latitude.sh | https://status.latitude.sh
LaunchNotes | https://status.launchnotes.com
Launchpad | https://launchpad.statuspage.io
Layer0 | https://status.layer0.co
LayerStack | https://status.layerstack.com
LeanIX | https://status.leanix.net
Leaseweb | https://www.leasewebstatus.com
Ledger | https://status.ledger.com
LexisNexis | https://status.lexisnexisrisk.com
Librato | https://status.librato.com
LicenseSpring | https://status.licensespring.com
Liferay | https://status.liferay.com
Lightstep | https://status.lightstep.com
Lingk | https://status.lingk.io
LiquidPlanner | https://status.liquidplanner.com
Liquid Web | https://status.liquidweb.com
Littledata | https://status.littledata.io
LiveRamp | https://status.liveramp.com
LMAX | https://status.lmax.com
Loader | https://status.loader.io
LogMeIn Rescue | https://status.logmeinremotesupport.com
Lokalise | https://status.lokalise.com
Lookback | https://status.lookback.io
Loopup | https://status.loopup.com
Lotame | https://status.lotame.com
LoyaltyLion | https://status.loyaltylion.com
Lucidchart | https://lucidsoftware.statuspage.io
LUMASERV | https://status.lumaserv.com
Lunar | https://status.lunar.app
Luno | https://status.luno.com
Lusha | https://status.lusha.com
LuxSci | https://status.luxsci.com
M247 | https://status.m247.com
MacStadium | https://status.macstadium.com
MaestroQA | https://status.maestroqa.com
MageMojo | https://status.magemojo.com
Magensa | https://magensa.statuspage.io
Magnus Box | https://status.magnusbox.com
Mail.ru Cloud | https://status.mcs.mail.ru
Managed VictoriaMetrics | https://status.victoriametrics.com
ManageEngine | https://status.manageengine.com
ManoMano | https://status.manomano.com
Mastercard API | https://developer.mastercard.com/api-status
Matillion | https://status.matillion.com
Matrix | https://status.matrix.org
Maven | https://status.maven.org
Mavenlink | https://status.mavenlink.com
Maxio | https://maxio.statuspage.io
MaxMind | https://status.maxmind.com
Maze | https://status.maze.co
Meal Magic | https://status.mealmagic.com
Memcachier | https://status.memcachier.com
Mendix | https://status.mendix.com
Meridian | https://status.meridiankiosks.com
Meteor | https://status.meteor.com
Mezmo | https://status.mezmo.com
MICHELIN Connected Fleet | https://connectedfleet.michelin.com/en/status
MiCloud Connect | https://oneview.mitel.com/s/trust
Microsoft Advertising | https://status.ads.microsoft.com
Milanote | https://status.milanote.com
Mimecast | https://status.mimecast.com
Mist | https://status.mist.com
Mnemonic | https://status.mnemonichq.com
Mohami | https://status.mohami.io
Mojo Helpdesk | https://mojohelpdesk.montastic.io
Moodle | https://status.moodle.com
Moveworks | https://status.moveworks.com
MuleSoft | https://status.mulesoft.com
Multiverse | https://status.multiversx.com
Munzee | https://status.munzee.com
MxToolbox | https://mxtoolbox.statuspage.io
# ai
Mistral AI | https://status.mistral.ai
# payment
Lemon Squeezy | https://status.lemonsqueezy.com
`;
