/** Services whose sources give no category, 0–9 and A–K. The columns are explained in `../rows.ts`. */
export const OTHERS_A_K = `
1Password | https://1password.statuspage.io | statuspage
8x8 | https://status.8x8.com | statuscast
Acoustic | https://status.goacoustic.com | statuspage
Acquia | https://status.acquia.com | statuspage
Adobe | https://status.adobe.com | | adobe.com adobe.io adobecc.com adobe-identity.com
Airbase | https://status.airbase.com | statuspage
Airbrake | https://status.airbrake.io
AirGateway | https://status.airgateway.com | | airgateway.com
Airship (EU) | https://status.airship.eu | statuscast
Airship (US) | https://status.airship.com | statuscast
Aiven | https://status.aiven.io | incidentio
Alert Logic | https://status.alertlogic.com | statuspage
Alibaba Cloud | https://status.alibabacloud.com | | alibabacloud.com
Amplitude | https://status.amplitude.com | | amplitude.com
Apple Developer | https://developer.apple.com/system-status | apple
Appsflyer | https://status.appsflyer.com | | appsflyer.com
Appveyor | https://status.appveyor.com | | appveyor.com
Aptible | https://status.aptible.com | statuspage
Atlassian Access | https://access.status.atlassian.com | statuspage
Atlassian Developer | https://developer.status.atlassian.com | statuspage
Atlassian Partners | https://partners.status.atlassian.com | statuspage
Atlassian Statuspage | https://metastatuspage.com | statuspage
Atlassian Support | https://support.status.atlassian.com | statuspage
AuroraSolar | https://status.aurorasolar.com | statuspage
Authorize.Net | https://status.authorize.net | statuspage
Autodesk | https://health.autodesk.com | | autodesk.com
Automattic | https://automatticstatus.com | | automattic.com gravatar.com wordpress.org wordpress.com
Avalara | https://status.avalara.com | statuspage
BambooHR | https://status.bamboohr.com | | bamboohr.com
Bandwidth | https://status.bandwidth.com
Basecamp | https://www.basecampstatus.com | statuspage
Better Stack | https://status.betterstack.com | betterstack
BigCommerce | https://status.bigcommerce.com | statuspage
Binary Lane | https://status.binarylane.com.au
Bitmovin | https://status.bitmovin.com | instatus
Bitrise | https://status.bitrise.io | statuspage
Blend | https://status.blend.com | statuspage
Bolt | https://status.bolt.com | statuspage
Bonsai Elasticsearch | https://status.bonsai.io
Booxi | https://status.booxi.com | statuspal
Branch | https://status.branch.io | statuspage
Braze | https://braze.statuspage.io | | braze.com
Brevo | https://status.brevo.com | incidentio
Bugsnag | https://status.bugsnag.com | statuspage
BuildJet | https://status.buildjet.com | betterstack
Buildkite | https://www.buildkitestatus.com | statuspage
Bullhorn | https://status.bullhorn.com | statuspage
Campaign Monitor | https://status.campaignmonitor.com | statuscast
Canonical | https://status.canonical.com | site24x7
Cdnjs | https://status.cdnjs.com
Chargebee | https://status.chargebee.com | statuspage
Checkly | https://is.checkly.online | statuspage
Chief Tools | https://status.chief.tools | | chief.app chief.tools bill.do pkgtrends.app tny.app
Civo | https://status.civo.com | cstate
Clearbit | https://status.clearbit.com | | clearbit.com
Clickhouse Cloud | https://status.clickhouse.com | | clickhouse.com
ClickSoftware | https://status.clicksoftware.com | statuspage | | Click
ClickUp | https://status.clickup.com | statusio | clickup.com
Cloud 66 | https://status.cloud66.com | statuspage
CloudAMQP | https://status.cloudamqp.com | statuspage
CloudApp | https://status.getcloudapp.com | statuspage
CloudSigma | https://status.cloudsigma.com
Cloudways | https://status.cloudways.com
Clubhouse | https://status.clubhouse.io | statuspage
CocoaPods | https://status.cocoapods.org | statuspage
Codacy | https://status.codacy.com | lamb
Code Climate | https://status.codeclimate.com | incidentio
Codecov | https://status.codecov.io | statuspage | codecov.io codecov.dev
CoderPad | https://status.coderpad.io | statuspage
Codeship | https://codeship.statuspage.io
Compass | https://compass.status.atlassian.com | statuspage
Confluence | https://confluence.status.atlassian.com | statuspage
Confluent Cloud | https://status.confluent.cloud | statuspage
Contentful | https://www.contentfulstatus.com | statuspage
Contentstack | https://status.contentstack.com | | contextstack.com
CoreWeave | https://status.coreweave.com | statusio
Coveralls | https://status.coveralls.io | statuspage
Crowdin | https://status.crowdin.com | | crowdin.com
Customer.io | https://status.customerio.com | statuspage
Cybersource | https://status.cybersource.com | statuspage
Cypress | https://www.cypressstatus.com | statuspage
Dashlane | https://status.dashlane.com | statusio
Datadog (EU) | https://status.datadoghq.eu | statuspage | datadoghq.eu
Dead Man's Snitch | https://status.deadmanssnitch.com
Deno | https://denostatus.com | | deno.com deno.land
Designmodo | https://status.designmodo.com | | designmodo.com
Dialpad | https://status.dialpad.com | statuspage
DNSimple | https://dnsimple.statuspage.io | statuspage
Doppler | https://www.dopplerstatus.com | statuspage
Duo | https://status.duo.com | statuspage
Dwolla | https://status.dwolla.com | statuspage
Dynatrace | https://dynatrace.status.io
EasyPost | https://www.easypoststatus.com | statuspage
Egnyte | https://status.egnyte.com | statuspage
Elastic Cloud | https://cloud-status.elastic.co | statuspage
Emailable | https://status.emailable.com | statuspage
Engine Yard | https://status.engineyard.com | statuspage
Equinix Metal | https://status.equinixmetal.com | statuspage
Etsy | https://www.etsystatus.com | | etsy.com
Exoscale | https://exoscalestatus.com | statuspal
Files.com | https://status.files.com | statuspage
Filestack | https://status.filestack.com | statuspage
Fivetran | https://status.fivetran.com | statuspage
Fleek | https://status.fleek.xyz | statuspage
FreeAgent | https://status.freeagent.com | statuspage
Fullstory | https://status.fullstory.com | | fullstory.com
Gandi.net | https://status.gandi.net | statuspage
GearHost | https://gearhost.statuspage.io
Geckoboard | https://geckoboard.statuspage.io
Gemini (exchange) | https://status.gemini.com
GibPotato | https://status.gibpotato.app | | gibpotato.app
GoDaddy | https://status.godaddy.com
Google Ads | https://ads.google.com/status/publisher | | ads.google.com googleads.googleapis.com google-analytics.com doubleclick.net googleadservices.com marketingplatform.google.com
Google Search | https://status.search.google.com
Google Workspace | https://www.google.com/appsstatus/dashboard | google-cloud | workspace.google.com
Grammarly | https://status.grammarly.com | | grammarly.com
HelloSign / HelloFax | https://status.hellosign.com | statuspage
Heroku | https://status.heroku.com | heroku | heroku.com
Hetzner | https://status.hetzner.com
Hex.pm | https://status.hex.pm | | hex.pm hexdocs.pm
HiBob | https://status.hibob.io | | hibob.io
Hostinger | https://statuspage.hostinger.com
HouseCanary | https://status.housecanary.com | statuspage
imgix | https://status.imgix.com | statuspage
Incapsula | https://status.incapsula.com
Incident.io | https://status.incident.io | | incident.io
InfluxData | https://status.influxdata.com | | influxdata.com
Instatus | https://instat.us | instatus
Intercom - AU Hosting | https://www.intercomstatus.com/au-hosting | incidentio
Intercom - EU Hosting | https://www.intercomstatus.com/eu-hosting | incidentio
Intercom - US Hosting | https://www.intercomstatus.com/us-hosting | incidentio
Internet Computer | https://status.internetcomputer.org | statuspage
IONOS Cloud | https://status.ionos.cloud
Iron.io | https://status.iron.io
JAMF | https://status.jamf.com | statuspage
Jira Align | https://jira-align.status.atlassian.com | statuspage
Jira Product Discovery | https://jira-product-discovery.status.atlassian.com | statuspage
Jira Service Management | https://jira-service-management.status.atlassian.com | statuspage
Jira Work Management | https://jira-work-management.status.atlassian.com | statuspage
Jitterbit | https://trust.jitterbit.com | | jitterbit.com
Jotform | https://status.jotform.com | | jotform.com
JumpCloud | https://status.jumpcloud.com | statuspage
Keen IO | https://status.keen.io | statuspage
Keeper Security | https://statuspage.keeper.io | statuspage
Kentik | https://status.kentik.com | statuspage
Keygen | https://status.keygen.sh | betterstack
Kinsta | https://status.kinsta.com
Kustomer | https://status.kustomer.com | statuspage
`;
