/** Cloud and developer platforms; the columns are explained in `../table.ts`. */
export const CLOUD = `
# cloud
ncloud | 네이버클라우드 | NAVER Cloud | 네이버클라우드 | | ncloud.com | 네이버 클라우드; 네이버클라우드플랫폼 | NCP | https://www.ncloud.com/support/notice html
nhncloud | NHN클라우드 | NHN Cloud | NHN클라우드 | | nhncloud.com | NHN 클라우드
ktcloud | KT클라우드 | KT Cloud | KT클라우드 | | cloud.kt.com | kt cloud
skcc | SK C&C 판교 데이터센터 | SK C&C Pangyo IDC | SK AX | | skax.co.kr | SK C&C; SK 판교캠퍼스; 판교 데이터센터
vercel | 버셀 | Vercel | Vercel | global | vercel.com | Vercel | | https://www.vercel-status.com statuspage
netlify | 네트리파이 | Netlify | Netlify | global | netlify.com | Netlify | | https://www.netlifystatus.com statuspage
cloudflare | 클라우드플레어 | Cloudflare | Cloudflare | global | cloudflare.com | Cloudflare | | https://www.cloudflarestatus.com statuspage
aws | 아마존웹서비스(AWS) | Amazon Web Services | Amazon | global | aws.amazon.com | AWS; 아마존 웹 서비스; 아마존웹서비스; 아마존 클라우드 | | https://health.aws.amazon.com/public/currentevents aws-json
azure | MS 애저 | Microsoft Azure | Microsoft | global | azure.com | 애저; Azure; MS 클라우드; 마이크로소프트 클라우드; MS발; 마이크로소프트 애저 | | https://azure.status.microsoft/en-us/status/feed/ rss
gcp | 구글 클라우드 | Google Cloud | Google | global | cloud.google.com | 구글클라우드; GCP | | https://status.cloud.google.com/incidents.json google-json
fastly | 패스틀리 | Fastly | Fastly | global | fastly.com | Fastly | | https://www.fastlystatus.com html
akamai | 아카마이 | Akamai | Akamai | global | akamai.com | Akamai | | https://cloudharmony.com html
digitalocean | 디지털오션 | DigitalOcean | DigitalOcean | global | digitalocean.com | DigitalOcean | | https://status.digitalocean.com statuspage
mongodb | 몽고DB 아틀라스 | MongoDB Atlas | MongoDB | global | mongodb.com | MongoDB; MongoDB Cloud | | https://status.cloud.mongodb.com statuspage
supabase | 수파베이스 | Supabase | Supabase | global | supabase.com | Supabase | | https://status.supabase.com statuspage
# developer
postcode | 카카오 우편번호 서비스 | Kakao Postcode | 카카오 | | postcode.map.kakao.com | 다음 우편번호 서비스; 우편번호 서비스 | | https://github.com/daumPostcode/kakaoPostcodeQnA/issues github-issues
sendbird | 센드버드 | Sendbird | 센드버드 | | sendbird.com | | | https://sendbird.com/status html
github | 깃허브 | GitHub | Microsoft | global | github.com | GitHub; 깃헙 | | https://www.githubstatus.com statuspage
gitlab | 깃랩 | GitLab | GitLab | global | gitlab.com | GitLab | | https://status.gitlab.com statusio
bitbucket | 비트버킷 | Bitbucket | Atlassian | global | bitbucket.org | Bitbucket | | https://bitbucket.status.atlassian.com statuspage
npm | npm | npm | GitHub | global | npmjs.com | | | https://status.npmjs.org statuspage
pypi | PyPI·Python | Python infrastructure | PSF | global | python.org | PyPI | | https://status.python.org statuspage
docker | 도커 허브 | Docker Hub | Docker | global | docker.com | 도커; Docker | | https://status.docker.com statusio
sentry | 센트리 | Sentry | Sentry | global | sentry.io | | | https://status.sentry.io statuspage
datadog | 데이터독 | Datadog | Datadog | global | datadoghq.com | Datadog | | https://status.datadoghq.com statuspage
`;
