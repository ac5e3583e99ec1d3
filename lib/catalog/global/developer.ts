/** Cloud and developer platforms. The columns are explained in `../rows.ts`. */
export const DEVELOPER = `
# developer
Algolia | https://status.algolia.com | | algolia.com algolia.net algolianet.com
Auth0 | https://status.auth0.com | statuspage | auth0.com
bunny.net | https://status.bunny.net | statuspage
CircleCI | https://status.circleci.com | statuspage | circleci.com
Clerk | https://status.clerk.com | statuspage
Elastic | https://status.elastic.co | statuspage
Firebase | https://status.firebase.google.com | google-cloud
Fly.io | https://status.flyio.net | statuspage | fly.io
Grafana Labs | https://status.grafana.com | statuspage
HashiCorp | https://status.hashicorp.com | incidentio
Linode | https://status.linode.com | statuspage | linode.com
Neon | https://neonstatus.com
New Relic | https://status.newrelic.com | statuspage | newrelic.com nr-data.net
PagerDuty | https://status.pagerduty.com | pagerduty | pagerduty.com
PlanetScale | https://www.planetscalestatus.com | statuspage | planetscale.com
Railway | https://status.railway.app | instatus
Render | https://status.render.com | statuspage | render.com
Snowflake | https://status.snowflake.com | statuspage | snowflake.com
`;
