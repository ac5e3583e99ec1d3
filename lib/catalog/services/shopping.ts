/** Shopping, delivery, travel; the columns are explained in `../table.ts`. */
export const SHOPPING = `
# shopping
postshop | 우체국쇼핑 | Korea Post shopping | 우정사업본부 | | mall.epost.go.kr | 우체국 쇼핑
kakaogift | 카카오톡 선물하기 | KakaoTalk Gift | 카카오 | | gift.kakao.com | 카톡 선물하기; 카카오 선물하기 | 선물하기
zigzag | 지그재그 | Zigzag | 카카오스타일 | | zigzag.kr | | 지그재그; Zigzag
smartstore | 네이버 스마트스토어 | Naver Smart Store | 네이버 | | smartstore.naver.com | 스마트스토어; 네이버쇼핑; 네이버 쇼핑; 네이버플러스 스토어; 브랜드스토어
karrot | 당근 | Karrot | 당근마켓 | | daangn.com | 당근마켓 | 당근
goldx | 한국금거래소 | Korea Gold Exchange | 한국금거래소 | | koreagoldx.co.kr
coupang | 쿠팡 | Coupang | 쿠팡 | | coupang.com | 쿠팡 앱; 로켓배송
kurly | 컬리 | Kurly | 컬리 | | kurly.com | 마켓컬리
gmarket | G마켓 | Gmarket | 지마켓 | | gmarket.co.kr | 지마켓
auction | 옥션 | Auction | 지마켓 | | auction.co.kr | | 옥션; Auction
11st | 11번가 | 11st | 11번가 | | 11st.co.kr
ssg | SSG닷컴 | SSG.com | SSG닷컴 | | ssg.com | 쓱닷컴; 이마트몰
lotteon | 롯데온 | Lotte ON | 롯데쇼핑 | | lotteon.com
musinsa | 무신사 | Musinsa | 무신사 | | musinsa.com
oliveyoung | 올리브영 | Olive Young | CJ올리브영 | | oliveyoung.co.kr | CJ올리브영
yes24 | 예스24 | YES24 | 예스24 | | yes24.com | YES24
kyobo | 교보문고 | Kyobo Book | 교보문고 | | kyobobook.co.kr | 교보 스콜라
shopify | 쇼피파이 | Shopify | Shopify | global | shopify.com | | | https://www.shopifystatus.com statuspage
# delivery
post | 인터넷우체국 | ePOST | 우정사업본부 | | epost.go.kr | 인터넷 우체국; 우체국택배; 우체국 택배; 우편 서비스; 우체국 우편
coupangeats | 쿠팡이츠 | Coupang Eats | 쿠팡이츠서비스 | | coupangeats.com
baemin | 배달의민족 | Baemin | 우아한형제들 | | baemin.com | 배민; 배달의 민족; 배민1
yogiyo | 요기요 | Yogiyo | 위대한상상 | | yogiyo.co.kr
ddangyo | 땡겨요 | Ddangyo | 신한은행 | | ddangyo.com
# food
mcdonalds | 맥도날드 앱 | McDonald's KR | 한국맥도날드 | | mcdonalds.co.kr | 맥도날드
starbucks | 스타벅스 앱 | Starbucks KR | SCK컴퍼니 | | starbucks.co.kr | 스타벅스; 사이렌오더
dominos | 도미노피자 | Domino's KR | 청오디피케이 | | dominos.co.kr
# travel
yanolja | 야놀자 | Yanolja | 놀유니버스 | | yanolja.com | | NOL
yeogi | 여기어때 | Yeogi | 여기어때컴퍼니 | | yeogi.com
# ticket
interpark | NOL 인터파크 | NOL Interpark | 놀유니버스 | | nol.interpark.com | 인터파크; 인터파크 티켓; 놀티켓; NOL 티켓
melonticket | 멜론티켓 | Melon Ticket | 카카오엔터테인먼트 | | ticket.melon.com
`;
