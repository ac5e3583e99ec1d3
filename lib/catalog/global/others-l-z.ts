/** Services whose sources give no category, L–Z. The columns are explained in `../rows.ts`. */
export const OTHERS_L_Z = `
Laravel | https://status.laravel.com | | laravel.com envoyer.io
LastPass | https://status.lastpass.com | statuspage
Lattice | https://status.lattice.com | statuspage | lattice.com
LaunchDarkly | https://status.launchdarkly.com | statuspage | launchdarkly.com
Let's Encrypt | https://letsencrypt.status.io | statusio
Lever | https://status.lever.co | statuspage
Lifesize Cloud | https://status.lifesizecloud.com
LinkedIn API | https://linkedin.statuspage.io | statuspage
Lob | https://lob.statuspage.io | statuspage
Loggly | https://status.loggly.com | statuspage
Logz.io | https://status.logz.io | statuspage
Loom | https://loom.status.atlassian.com | statuspage | loom.com
Lucid | https://status.lucid.co | | lucid.co
MailChimp | https://status.mailchimp.com | statuscake | mailchimp.com
Make | https://status.make.com | | make.com
Mapbox | https://status.mapbox.com | statuspage | mapbox.com
mastodon.social | https://status.mastodon.social | instatus
Medium | https://medium.statuspage.io | statuspage
MeridianLink | https://status.meridianlink.com | statuspage
MessageBird | https://status.messagebird.com | statuspage
Meta | https://metastatus.com | | meta.com facebook.com
Miro (AU) | https://status.miro.com/au | miro
Miro (EU) | https://status.miro.com/eu | miro
Miro (US) | https://status.miro.com/us | miro
Mixpanel | https://status.mixpanel.com | statuspage | mixpanel.com
Mode Analytics | https://status.modeanalytics.com | statuspage
Monday.com | https://status.monday.com | | monday.com
Mozilla | https://status.services.mozilla.com | statuspage
Mural | https://status.mural.co | statuspage
Nasdaq Data Link | https://status.data.nasdaq.com | statuspage
NextRoll | https://status.nextroll.com | | nextroll.com rollworks.com adroll.com
Okta | https://status.okta.com | | okta.com
OneLogin (EU) | https://status.eu.onelogin.com | statusio
OneLogin (US) | https://status.us.onelogin.com | statusio
OneSignal | https://status.onesignal.com | incidentio
Opsgenie | https://opsgenie.status.atlassian.com | statuspage
Optimizely | https://status.optimizely.com | | optimizely.com
Oracle Cloud | https://ocistatus.oraclecloud.com | | oraclecloud.com
OVHcloud | https://status.us.ovhcloud.com
Pantheon | https://status.pantheon.io | statuspage
Papertrail | https://www.papertrailstatus.com | statuspage
Pardot | https://trust.pardot.com | statuspage
Paubox | https://status.paubox.com | | paubox.net paubox.com
Pendo | https://status.pendo.io | statuspage | pendo.io
Pingdom | https://status.pingdom.com | sorry
Pipedrive | https://status.pipedrive.com | sorry
Planning Center | https://status.planningcenter.com | statuspage
Platform.sh | https://status.platform.sh | statuspage
Plausible Analytics | https://status.plausible.io | betterstack | plausible.io
PlayFab | https://status.playfab.com | statuspage
Pleo | https://status.pleo.io | | pleo.io
Poka | https://www.pokastatus.io | statuspage
Postmark | https://status.postmarkapp.com | sorry
Primcloud | https://primcloud.instatus.com | instatus
Productboard | https://status.productboard.com | statuspage
Proton | https://status.proton.me | statuspage
PubNub | https://status.pubnub.com | statuspage
Pusher | https://status.pusher.com | statuspage
Qualtrics | https://status.qualtrics.com | | qualtrics.com
Quay | https://status.quay.io
QuickBooks | https://status.quickbooks.intuit.com | statuspage
Rackspace | https://status.apps.rackspace.com
Rapid7 | https://status.rapid7.com
Ravelin | https://status.ravelin.com | | ravelin.com
ReadMe | https://www.readmestatus.com | statuspage
Recruiterbox | https://status.recruiterbox.com | statuspage
Red Hat | https://status.redhat.com | statuspage
Repetiti | https://status.repetiti.com | | repetiti.com
RevenueCat | https://status.revenuecat.com | statuspage
Revolut | https://www.revolut.com/system-status | | revolut.com
Rippling | https://status.rippling.com | | rippling.com
Robin | https://status.robinpowered.com | statuspage
Robinhood | https://status.robinhood.com | statuspage
Rollbar | https://status.rollbar.com | incidentio
Rootly | https://status.rootly.com
RubyGems | https://status.rubygems.org | statuspage
Runway: App Store Connect | https://runway-asc.betteruptime.com | betterstack
Runway (mobile releases) | https://status.runway.team | betterstack
Sanity | https://www.sanity-status.com | | sanity.io
Sauce Labs | https://status.saucelabs.com | statuspage
Scaleway | https://status.scaleway.com | statuspage
SecurID | https://status.securid.com | statuspage
Segment | https://status.segment.com | statuspage | segment.com segment.io
Semaphore | https://status.semaphoreci.com | statuspage
Sendbird (Canada) | https://status-canada.sendbird.com | sendbird
Sendbird (Frankfurt) | https://status-frankfurt.sendbird.com | sendbird
Sendbird (Mumbai) | https://status-mumbai.sendbird.com | sendbird
Sendbird (North Virginia) | https://status-nvirginia1.sendbird.com | sendbird
Sendbird (North Virginia 2) | https://status-nvirginia2.sendbird.com | sendbird
Sendbird (Oregon) | https://status-oregon.sendbird.com | sendbird
Sendbird (Seoul) | https://status-seoul.sendbird.com | sendbird
Sendbird (Singapore) | https://status-singapore.sendbird.com | sendbird
Sendbird (Singapore 2) | https://status-singapore2.sendbird.com | sendbird
Sendbird (Sydney) | https://status-sydney.sendbird.com | sendbird
Sendbird (Tokyo) | https://status-tokyo.sendbird.com | sendbird
Shortcut | https://status.shortcut.com | | shortcut.com
Site24x7 | https://status.site24x7.com | site24x7
SiteSpect | https://status.sitespect.com
Sketch | https://status.sketch.com | instatus
Skype | https://support.skype.com/en/status | | skype.com
Smartsheet | https://status.smartsheet.com
Smarty | https://status.smarty.com | statuspage
Snyk | https://snyk.statuspage.io | statuspage
SonarCloud | https://sonarcloud.statuspage.io
Splashtop | https://status.splashtop.com
Split | https://status.split.io
StatusCast | https://status.statuscast.com | statuscast
Stoplight | https://status.stoplight.io
Strategic Roadmaps | https://status.roadmunk.com | incidentio
Stream | https://status.getstream.io | statuspage
Sumo Logic | https://status.sumologic.com | statusio
Sumsub | https://status.sumsub.com | | sumsub.com
Tailscale | https://status.tailscale.com | | tailscale.com
Taskade | https://status.taskade.com | | taskade.com
Teleport Cloud | https://status.teleport.sh | statuspage
Tempo | https://status.tempo.io | incidentio
Temporal | https://status.temporal.io | statuspage
Threader | https://threader.instatus.com | instatus
Travis CI | https://www.traviscistatus.com | statuspage | travis-ci.com travis-ci.org
Tyk | https://status.tyk.io | statuspage
Typeform | https://status.typeform.com | statuspage
Udemy | https://status.udemy.com | | udemy.com
Unity | https://status.unity.com | statuspal
Unraid | https://status.unraid.net | betterstack
Unsplash | https://status.unsplash.com | statuspage
UpCloud | https://status.upcloud.com
Vanta | https://status.vanta.com | | vanta.com
VictorOps | https://status.victorops.com | statuspage
Vimeo | https://www.vimeostatus.com | statuspage
Visual Studio App Center | https://status.appcenter.ms | statuspage
VMware Workspace ONE | https://status.workspaceone.com | statuspage
Vultr | https://status.vultr.com
Wasabi | https://status.wasabi.com | statuspage
WeTransfer | https://wetransfer.statuspage.io | statuspage
Whereby | https://wherebystatus.com | instatus
Wikimedia | https://www.wikimediastatus.net
Wiz | https://status.wiz.io | statuspage
Wodby | https://status.wodby.com | statuspage
Workflowy | https://status.workflowy.com | statuspage
WP Engine | https://wpenginestatus.com | statushub
Xandr | https://status.xandr.com | statuspage
Xero | https://status.xero.com | | xero.com
Zapier | https://status.zapier.com | incidentio
Zendesk | https://status.zendesk.com | | zendesk.com zdassets.com
Zwift | https://status.zwift.com | statuspage
`;
