/** Video, music, reading; the columns are explained in `../table.ts`. */
export const CONTENT = `
# content
kakaowebtoon | 카카오웹툰·카카오페이지 | Kakao Webtoon/Page | 카카오엔터테인먼트 | | page.kakao.com webtoon.kakao.com | 카카오웹툰; 카카오페이지
melon | 멜론 | Melon | 카카오엔터테인먼트 | | melon.com | 멜론 스트리밍 | 멜론
webtoon | 네이버웹툰 | Naver Webtoon | 네이버웹툰 | | comic.naver.com | 네이버 웹툰
genietv | 지니TV(올레TV) | Genie TV | KT | | kt.com | 지니TV; 올레TV; 올레tv; 지니 TV; KT IPTV
coupangplay | 쿠팡플레이 | Coupang Play | 쿠팡 | | coupangplay.com
tving | 티빙 | TVING | 티빙 | | tving.com
wavve | 웨이브 | Wavve | 콘텐츠웨이브 | | wavve.com | | 웨이브
watcha | 왓챠 | Watcha | 왓챠 | | watcha.com
chzzk | 치지직 | CHZZK | 네이버 | | chzzk.naver.com
soop | SOOP(아프리카TV) | SOOP | SOOP | | sooplive.co.kr | 아프리카TV | SOOP; 숲
genie | 지니뮤직 | Genie Music | 지니뮤직 | | genie.co.kr
flo | 플로(FLO) | FLO | 드림어스컴퍼니 | | music-flo.com | | 플로; FLO
youtube | 유튜브 | YouTube | Google | global | youtube.com | YouTube; 유튜브 프리미엄
youtubemusic | 유튜브 뮤직 | YouTube Music | Google | global | music.youtube.com | 유튜브뮤직
netflix | 넷플릭스 | Netflix | Netflix | global | netflix.com | Netflix | | https://help.netflix.com/ko/is-netflix-down html
disney | 디즈니플러스 | Disney+ | Disney | global | disneyplus.com | 디즈니+; Disney Plus
spotify | 스포티파이 | Spotify | Spotify | global | spotify.com
twitch | 트위치 | Twitch | Amazon | global | twitch.tv | | | https://status.twitch.tv statuspage
`;
