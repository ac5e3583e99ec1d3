/** Payment and commerce. The columns are explained in `../rows.ts`. */
export const PAYMENT = `
# payment
Coinbase | https://status.coinbase.com | statuspage | coinbase.com
Klarna | https://status.klarna.com | statuspage | klarna.com
Paddle | https://paddlestatus.com | statuspage
Plaid | https://status.plaid.com | statuspage
Square | https://www.issquareup.com | statuspage | squareup.com
`;
