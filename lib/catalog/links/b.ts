/** Services and their status pages, B. The columns are explained in `../rows.ts`. */
export const B = `
B2C2 | https://status.b2c2.com
Balena | https://status.balena.io
Baremetrics | https://status.baremetrics.com
Barracuda | https://status.barracuda.com
Barracuda MSP | https://mwrmm.statuspage.io
Basedash | https://status.basedash.com
Bentley Systems | https://statuspage.openground.bentley.com
BetterCloud | https://status.bettercloud.com
Bexio | https://www.bexio-status.com
BigLeaf | https://status.bigleaf.net
Bigwig | https://bigwig.statuspage.io
Bitdefender | https://ssems.gravityzone.bitdefender.com
Bitfinex | https://bitfinex.statuspage.io
BitGo | https://status.bitgo.com
Bitly | https://status.bitly.com
BitMEX | https://status.bitmex.com
Bitpanda | https://status.bitpanda.com
Bitso | https://status.bitso.com
BitTitan | https://status.bittitan.com
Bizzabo | https://status.bizzabo.com
BlazeMeter | https://status.blazemeter.com
Blip | https://status.blip.ai
Blockchain | https://www.blockchain-status.com
Blockchair | https://status.blockchair.com
Block.io | https://status.block.io
Bloom | https://status.bloom.co
Bluebeam | https://bluebeam.hund.io
Bluefin | https://status.bluefin.com
BlueJeans | https://status.bluejeans.com
BMJ | https://status.bmj.com
Booksy | https://status.booksy.com
BOSSDesk | https://status.bossdesk.io
Brandfetch | https://status.brandfetch.io
Brave | https://status.brave.com
Breach Secure Now! | https://status.breachsecurenow.com
Breadcrumb | https://status.breadcrumb.com
Brex | https://status.brex.com
Brightly Software | https://status.brightlysoftware.com
Brivo | https://status.brivo.com
Broadcom AppNeta | https://status.appneta.com
Broadcom Arcot | https://status.broadcom.com/services/arcot
Broadcom Cloud SWG | https://status.broadcom.com/services/cloud-secure-web-gateway
Broadcom Continuous Delivery Director | https://cdd.status.broadcom.com
Broadcom DX SaaS | https://dx.status.broadcom.com
Broadcom Edge Secure Web Gateway | https://status.broadcom.com/services/edge-secure-web-gateway
Broadcom Layer7 API Management | https://layer7.status.broadcom.com
Broadcom Rally | https://status.broadcom.com/services/rally
Broadcom Symantec Endpoint Security Enterprise | https://status.broadcom.com/services/symantec-endpoint-security-enterprise
Bugcrowd | https://www.bugcrowdstatus.com
# social
Bluesky | https://status.bsky.app
`;
