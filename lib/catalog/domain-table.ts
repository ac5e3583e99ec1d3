/**
 * Whose site is it? One service a line: id and domains. Written from the directory by
 * `npm run test:unit -- tests/catalog -u`; change the services' own rows instead.
 */
export const DOMAINS = `
gov24 gov.kr plus.gov.kr
nirs nirs.go.kr
hometax hometax.go.kr
wetax wetax.go.kr
etax etax.seoul.go.kr
work24 work24.go.kr
worknet work.go.kr
ei ei.go.kr
hrdnet hrd.go.kr
eps eps.go.kr
kua kua.go.kr
epeople epeople.go.kr
safetyreport safetyreport.go.kr
mobileid mobileid.go.kr
gmail_kr mail.korea.kr
dbrain openfiscaldata.go.kr
g2b g2b.go.kr
bokjiro bokjiro.go.kr
ehaneul 15774129.go.kr
kdca kdca.go.kr nip.kdca.go.kr
nps nps.or.kr
scourt scourt.go.kr
ecfs ecfs.scourt.go.kr
iros iros.go.kr
efamily efamily.scourt.go.kr
law law.go.kr
efine efine.go.kr
license safedriving.or.kr
unipass unipass.customs.go.kr
applyhome applyhome.co.kr
rtms rtms.molit.go.kr
molit molit.go.kr
incheon incheon.go.kr
daegu_dudeuriso dudeuriso.daegu.go.kr
nl nl.go.kr
kpass korea-pass.kr
korail korail.com
srt etk.srail.kr
tmoney tmoney.co.kr
cashbee cashbee.co.kr
hipass hipass.co.kr
namsan sisul.or.kr
kakaot kakaomobility.com
kakaonavi kakaomobility.com
tmap tmap.co.kr
socar socar.kr
koreanair koreanair.com
asiana flyasiana.com
jejuair jejuair.net
eastar eastarjet.com
airpremia airpremia.com
neis neis.go.kr
edufine klef.go.kr
topik topik.go.kr
everytime everytime.kr
ebs ebs.co.kr
eclass cls.edunet.net
riroschool riroschool.kr
kisu saint.ssu.ac.kr
ssulib oasis.ssu.ac.kr
inha inha.ac.kr
nhis nhis.or.kr
hira hira.or.kr
policehospital nph.go.kr
chosun chosun.com
kakaotalk kakao.com kakaocorp.com
band band.us
line line.me api.line-status.info
whatsapp whatsapp.com
telegram telegram.org
discord discord.com discordstatus.com
daummail mail.daum.net
navermail mail.naver.com
hiworks hiworks.com
gmail mail.google.com
outlook outlook.com cloud.microsoft microsoft365.com
facebook facebook.com
instagram instagram.com
threads threads.net
x x.com
tiktok tiktok.com
reddit reddit.com www.redditstatus.com
daum daum.net
tistory tistory.com
brunch brunch.co.kr
naver naver.com
navernews news.naver.com
navercafe cafe.naver.com
naverblog blog.naver.com
nate nate.com
zum zum.com
cyworld cyworld.com
dcinside dcinside.com
namuwiki namu.wiki
google google.com
kakaomap map.kakao.com
navermap map.naver.com
kakaoaccount accounts.kakao.com
pass passauth.co.kr
googleplay play.google.com play.googleapis.com
apple apple.com icloud.com
post_bank epostbank.go.kr
kakaobank kakaobank.com
tossbank tossbank.com
kbank kbanknow.com
kb kbstar.com
shinhan shinhan.com
woori wooribank.com
hana kebhana.com
nh nhbank.com
ibk ibk.co.kr
sc standardchartered.co.kr
suhyup suhyup-bank.com
im imbank.co.kr
busanbank busanbank.co.kr
knbank knbank.co.kr
kfcc kfcc.co.kr
cu cu.co.kr
openbanking openbanking.or.kr
samsungcard samsungcard.com
shinhancard shinhancard.com
kbcard kbcard.com
hyundaicard hyundaicard.com
lottecard lottecard.co.kr
bccard bccard.com
hanacard hanacard.co.kr
kakaopay kakaopay.com
naverpay pay.naver.com
toss toss.im
tosspay toss.im
tosspayments tosspayments.com
samsungpay samsung.com
payco payco.com
zeropay zeropay.or.kr
inicis inicis.com
kcp kcp.co.kr
nicepay nicepay.co.kr
ksnet ksnet.co.kr
payletter payletter.com
portone portone.io
stripe stripe.com www.stripestatus.com
paypal paypal.com braintree-api.com braintreegateway.com www.paypal-status.com
kakaopaysec kakaopaysec.com
tosssec tossinvest.com
krx krx.co.kr
nextrade nextrade.co.kr
kiwoom kiwoom.com
mirae securities.miraeasset.com
kis truefriend.com
samsungsec samsungpop.com
nhsec nhqv.com
shinyoung shinyoung.com
blueocean blueocean-tech.io
upbit upbit.com
bithumb bithumb.com
coinone coinone.co.kr
postshop mall.epost.go.kr
kakaogift gift.kakao.com
zigzag zigzag.kr
smartstore smartstore.naver.com
karrot daangn.com
goldx koreagoldx.co.kr
coupang coupang.com
kurly kurly.com
gmarket gmarket.co.kr
auction auction.co.kr
11st 11st.co.kr
ssg ssg.com
lotteon lotteon.com
musinsa musinsa.com
oliveyoung oliveyoung.co.kr
yes24 yes24.com
kyobo kyobobook.co.kr
shopify shopify.com www.shopifystatus.com
post epost.go.kr
coupangeats coupangeats.com
baemin baemin.com
yogiyo yogiyo.co.kr
ddangyo ddangyo.com
mcdonalds mcdonalds.co.kr
starbucks starbucks.co.kr
dominos dominos.co.kr
yanolja yanolja.com
yeogi yeogi.com
interpark nol.interpark.com
melonticket ticket.melon.com
kakaowebtoon page.kakao.com webtoon.kakao.com
melon melon.com
webtoon comic.naver.com
genietv kt.com
coupangplay coupangplay.com
tving tving.com
wavve wavve.com
watcha watcha.com
chzzk chzzk.naver.com
soop sooplive.co.kr
genie genie.co.kr
flo music-flo.com
youtube youtube.com
youtubemusic music.youtube.com
netflix netflix.com
disney disneyplus.com
spotify spotify.com
twitch twitch.tv twitch.com
kakaogames kakaogames.com
nexon nexon.com
maplestory maplestory.nexon.com
fconline fconline.nexon.com
ncsoft ncsoft.com
lineagew lineagew.plaync.com
lineagem lineagem.plaync.com
lostark lostark.game.onstove.com
blackdesert kr.playblackdesert.com
pubg pubg.com
netmarble netmarble.com
steam steampowered.com
psn playstation.com
xbox xbox.com
nintendo nintendo.co.kr www.nintendo.co.jp
battlenet battle.net
riot leagueoflegends.com riotgames.com
epicgames epicgames.com
roblox roblox.com
skt sktelecom.com tworld.co.kr
kt kt.com
lgu lguplus.com
skb skbroadband.com
dlive dlive.kr
lghv lghellovision.net
gabia gabia.com
cafe24 cafe24.com
crowdstrike crowdstrike.com
ncloud ncloud.com
nhncloud nhncloud.com
ktcloud cloud.kt.com
skcc skax.co.kr
vercel vercel.com vercel-infra.com zeit.co www.vercel-status.com
netlify netlify.com www.netlifystatus.com
cloudflare cloudflare.com www.cloudflarestatus.com
aws aws.amazon.com amazonaws.com
azure azure.com azure.status.microsoft
gcp cloud.google.com
fastly fastly.com www.fastlystatus.com
akamai akamai.com www.akamaistatus.com
digitalocean digitalocean.com
mongodb mongodb.com
supabase supabase.com
postcode postcode.map.kakao.com
sendbird sendbird.com
github github.com www.githubstatus.com
gitlab gitlab.com
bitbucket bitbucket.org bitbucket.status.atlassian.com
npm npmjs.com npmjs.org
pypi python.org pypi.org
docker docker.com
sentry sentry.io sentry.dev getsentry.net sentry-cdn.com
datadog datadoghq.com
papago papago.naver.com
channeltalk channel.io
jandi jandi.com
naverworks naver.worksmobile.com
slack slack.com slack-status.com
zoom zoom.us www.zoomstatus.com
teams teams.microsoft.com
notion notion.so www.notion-status.com
figma figma.com
trello trello.com trello.status.atlassian.com
jira atlassian.com
linear linear.app linearstatus.com
dropbox dropbox.com dropboxapi.com dropboxstatic.com getdropbox.com dropboxusercontent.com
salesforce salesforce.com
openai openai.com chatgpt.com
claude anthropic.com claude.ai status.claude.com
gemini gemini.google.com
copilot copilot.microsoft.com
perplexity perplexity.ai status.perplexity.com
cursor cursor.com
deepseek deepseek.com
algolia algolia.com algolia.net algolianet.com
auth0 auth0.com
circleci circleci.com
fly_io fly.io
linode linode.com
new_relic newrelic.com nr-data.net
pagerduty pagerduty.com
planetscale planetscale.com
render render.com
snowflake snowflake.com
asana asana.com
atlassian atlassian.net atlassian.com bitbucket.org jira.com
box box.com
miro miro.com
squarespace squarespace.com
wikipedia wikipedia.org
hubspot hubspot.com
intercom intercom.com intercom.io
sendgrid sendgrid.com
twilio twilio.com
coinbase coinbase.com
klarna klarna.com
square squareup.com
linkedin linkedin.com
mastodon mastodon.social
pinterest pinterest.com
snapchat snapchat.com
tumblr tumblr.com
adobe adobe.com adobe.io adobecc.com adobe-identity.com
airgateway airgateway.com
alibaba_cloud alibabacloud.com
amplitude amplitude.com
appsflyer appsflyer.com
appveyor appveyor.com
autodesk autodesk.com
automattic automattic.com gravatar.com wordpress.org wordpress.com
bamboohr bamboohr.com
braze braze.com
chief_tools chief.app chief.tools bill.do pkgtrends.app tny.app
clearbit clearbit.com
clickhouse_cloud clickhouse.com
clickup clickup.com
codecov codecov.io codecov.dev
contentstack contextstack.com
crowdin crowdin.com
datadog_eu datadoghq.eu
deno deno.com deno.land
designmodo designmodo.com
etsy etsy.com
fullstory fullstory.com
gibpotato gibpotato.app
google_ads ads.google.com googleads.googleapis.com google-analytics.com doubleclick.net googleadservices.com marketingplatform.google.com
google_workspace workspace.google.com
grammarly grammarly.com
heroku heroku.com
hex_pm hex.pm hexdocs.pm
hibob hibob.io
incident_io incident.io
influxdata influxdata.com
jitterbit jitterbit.com
jotform jotform.com
laravel laravel.com envoyer.io
lattice lattice.com
launchdarkly launchdarkly.com
loom loom.com
lucid lucid.co
mailchimp mailchimp.com
make make.com
mapbox mapbox.com
meta meta.com facebook.com
mixpanel mixpanel.com
monday_com monday.com
nextroll nextroll.com rollworks.com adroll.com
okta okta.com
optimizely optimizely.com
oracle_cloud oraclecloud.com
paubox paubox.net paubox.com
pendo pendo.io
plausible_analytics plausible.io
pleo pleo.io
qualtrics qualtrics.com
ravelin ravelin.com
repetiti repetiti.com
revolut revolut.com
rippling rippling.com
sanity sanity.io
segment segment.com segment.io
shortcut shortcut.com
skype skype.com
sumsub sumsub.com
tailscale tailscale.com
taskade taskade.com
travis_ci travis-ci.com travis-ci.org
udemy udemy.com
vanta vanta.com
xero xero.com
zendesk zendesk.com zdassets.com
`;
