/**
 * What the sources of the directory know beyond the tables in `../services/`: pages to open instead of addresses of
 * data, pages that have moved, more of the services' domains. It stands apart because reading the news, which
 * carries those tables, needs none of it. Columns: id | page | platform | domains, by space.
 */
export const KNOWN = `
akamai | https://www.akamaistatus.com
apple | https://www.apple.com/support/systemstatus | apple
aws | https://health.aws.amazon.com/health/status | aws | amazonaws.com
azure | https://azure.status.microsoft/en-us/status | azure
claude | https://status.claude.com | statuspage
copilot | https://status.cloud.microsoft | microsoft
dropbox | | | dropboxapi.com dropboxstatic.com getdropbox.com dropboxusercontent.com
gcp | https://status.cloud.google.com | google-cloud | googleapis.com appspot.com
gemini | https://www.google.com/appsstatus/dashboard | google-cloud
github | | | github.io githubusercontent.com
gmail | https://www.google.com/appsstatus/dashboard | google-cloud
google | https://www.google.com/appsstatus/dashboard | google-cloud
googleplay | https://status.play.google.com | google-cloud | play.googleapis.com
notion | https://www.notion-status.com | statuspage
npm | | | npmjs.org
outlook | https://status.cloud.microsoft | microsoft | cloud.microsoft microsoft365.com
paypal | https://www.paypal-status.com/product/production | | braintree-api.com braintreegateway.com
psn | https://status.playstation.com
pypi | | | pypi.org
riot | | | riotgames.com
salesforce | https://status.salesforce.com | salesforce
sentry | | | sentry.dev getsentry.net sentry-cdn.com
shopify | | | myshopify.com
slack | https://slack-status.com | slack
stripe | https://www.stripestatus.com | statuspage
teams | https://status.cloud.microsoft | microsoft
twitch | | | twitch.com
vercel | | | vercel-infra.com zeit.co
zoom | https://www.zoomstatus.com | statuspage
`;
