/** Services and their status pages, Q–R. The columns are explained in `../rows.ts`. */
export const Q_R = `
Qlik | https://status.qlikcloud.com
Qovery | https://status.qovery.com
Quad9 | https://uptime.quad9.net
Quadency | https://status.quadency.com
QuadraNet | https://status.quadranet.com
Qualifio | https://qualifio.status.io
Qualitest | https://status.qualitestgroup.com
Qualys | https://status.qualys.com
Quantcast | https://status.quantcast.com
Quick Base | https://service.quickbase.com
QuickNode | https://status.quicknode.com
Quilt | https://status.quiltmc.org
RackNerd | https://status.racknerd.com
rackSPEED | https://status.rackspeed.de
Radware Cloud WAF | https://cwaf.status.radwarecloud.com
RapidAPI | https://status.rapidapi.com
Raptor Systems | https://status.carrerafuncionaria.cl
Raygun | https://status.raygun.com
RealVNC | https://realvnc.statuspage.io
ReCharge | https://status.rechargepayments.com
Recurly | https://status.recurly.com
Red Canary | https://status.redcanary.com
Redis | https://status.redis.com
RedisGreen | https://status.redisgreen.net/services/1
Redis Labs | https://status.redislabs.com
RedisToGo | https://status.redistogo.com
Redtail Technology | https://status.redtailtechnology.com
Reflektive | https://status.reflektive.com
Reftab | https://status.reftab.com
Register.it | https://status.register.it
Remitano | https://status.remitano.com
Replit | https://status.replit.com
RescueTime | https://status.rescuetime.com
Resolver | https://help.resolver.com/help/status-dashboard
ReviewTrackers | https://status.reviewtrackers.com
Rhombus | https://status.rhombus.com
Ribose | https://status.ribose.com
RightScale | https://status.rightscale.com
Ringover | https://status.ringover.com
Ripple (osu! server) | https://status.ripple.moe
Rivery | https://status.rivery.io
Roam | https://www.roamstatus.com
Roboyo | https://status.roboyo.global
Rocket.net | https://status.rocket.net
Rookout | https://status.rookout.com
RoseHosting | https://status.rosehosting.com
RoutIT | https://cspreporter.nl/storingen
Rubrik | https://status.rubrik.com
Runscope | https://status.runscope.com
`;
