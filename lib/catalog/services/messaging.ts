/** Messengers, mail, social networks, portals; the columns are explained in `../table.ts`. */
export const MESSAGING = `
# messenger
kakaotalk | 카카오톡 | KakaoTalk | 카카오 | | kakao.com kakaocorp.com | 카톡; 카카오톡 PC버전; 카톡 PC버전; PC버전 카카오톡; PC카톡; 카카오톡 모바일; Kakao Talk; Kakao messenger; Kakao messaging app; Kakao messaging application; Kakao’s messenger; Kakao's messenger | | https://developers.kakao.com/status html
band | 밴드 | BAND | 네이버 | | band.us | 네이버 밴드 | 밴드
line | 라인 | LINE | LY주식회사 | | line.me | 라인 메신저; LINE 메신저 | 라인 | https://api.line-status.info/ html
whatsapp | 왓츠앱 | WhatsApp | Meta | global | whatsapp.com | | | https://metastatus.com html
telegram | 텔레그램 | Telegram | Telegram | global | telegram.org
discord | 디스코드 | Discord | Discord | global | discord.com | Discord | | https://discordstatus.com statuspage
# mail
daummail | 다음 메일 | Daum Mail | 카카오 | | mail.daum.net | 다음메일; 한메일; 다음 이메일; 카카오메일
navermail | 네이버 메일 | Naver Mail | 네이버 | | mail.naver.com | 네이버메일
hiworks | 하이웍스 | Hiworks | 가비아 | | hiworks.com
gmail | 지메일 | Gmail | Google | global | mail.google.com | G메일; Gmail | | https://www.google.com/appsstatus/dashboard/incidents.json google-json
outlook | 아웃룩(MS 365) | Microsoft 365 / Outlook | Microsoft | global | outlook.com | MS365; 마이크로소프트 365; Microsoft 365 apps; 아웃룩; 오피스365; Office 365; Microsoft Outlook; Exchange Online | | https://status.cloud.microsoft html
# social
facebook | 페이스북 | Facebook | Meta | global | facebook.com | Facebook; 페북 | | https://metastatus.com html
instagram | 인스타그램 | Instagram | Meta | global | instagram.com | 인스타; Instagram | | https://metastatus.com html
threads | 스레드 | Threads | Meta | global | threads.net | | 스레드
x | 엑스(X·옛 트위터) | X (Twitter) | X Corp. | global | x.com | Twitter; 트위터; 엑스(X); X(옛 트위터); X(트위터); 옛 트위터 | X; 엑스
tiktok | 틱톡 | TikTok | ByteDance | global | tiktok.com | TikTok
reddit | 레딧 | Reddit | Reddit | global | reddit.com | Reddit | | https://www.redditstatus.com statuspage
# portal
daum | 다음 | Daum | 카카오(에이엑스지) | | daum.net | 포털 다음; 다음포털; 다음 뉴스; 다음뉴스; 다음 카페; 다음 뉴스홈 | 다음
tistory | 티스토리 | Tistory | 카카오 | | tistory.com
brunch | 브런치스토리 | Brunch | 카카오 | | brunch.co.kr | | 브런치; Brunch
naver | 네이버 | Naver | 네이버 | | naver.com | 네이버 앱; 네이버 모바일; 네이버 메인; 네이버 홈페이지
navernews | 네이버 뉴스 | Naver News | 네이버 | | news.naver.com | 네이버 뉴스 검색; 네이버 뉴스탭; 통합검색 뉴스탭; 네이버 뉴스 댓글
navercafe | 네이버 카페 | Naver Cafe | 네이버 | | cafe.naver.com | 네이버카페
naverblog | 네이버 블로그 | Naver Blog | 네이버 | | blog.naver.com | 네이버블로그
nate | 네이트·네이트온 | Nate/NateOn | SK커뮤니케이션즈 | | nate.com | 네이트온 | 네이트
zum | 줌(ZUM) | ZUM | 이스트에이드 | | zum.com | 줌닷컴 | 줌
cyworld | 싸이월드 | Cyworld | 싸이월드제트 | | cyworld.com
dcinside | 디시인사이드 | DCInside | 디시인사이드 | | dcinside.com | 디시
namuwiki | 나무위키 | Namuwiki | umanle S.R.L. | | namu.wiki
google | 구글 | Google | Google | global | google.com | 구글 검색; Google | | https://www.google.com/appsstatus/dashboard/incidents.json google-json
# map
kakaomap | 카카오맵 | KakaoMap | 카카오 | | map.kakao.com | 카카오 맵; 다음지도; Kakao Map
navermap | 네이버지도 | Naver Map | 네이버 | | map.naver.com | 네이버 지도; 네이버지도 앱
# login
kakaoaccount | 카카오계정 | Kakao Account | 카카오 | | accounts.kakao.com | 카카오 계정; 카카오 로그인
pass | PASS(본인인증) | PASS | 통신3사 | | passauth.co.kr | PASS 앱; 패스 앱; 패스 본인인증; 휴대폰 본인인증 | PASS; 패스
# app
googleplay | 구글 플레이 | Google Play | Google | global | play.google.com | 구글플레이; 플레이스토어; 구글 플레이스토어; Play Store
apple | 애플 앱스토어·아이클라우드 | Apple services | Apple | global | apple.com icloud.com | 앱스토어; 애플 앱스토어; 아이클라우드; 애플뮤직; 애플 뮤직; 애플페이; 애플 TV; iCloud; Apple Music; Apple TV; Apple Pay; iMessage; FaceTime; iTunes Store | 애플; Apple; App Store | https://www.apple.com/support/systemstatus/data/system_status_en_US.js apple-jsonp
`;
