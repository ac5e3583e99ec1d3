/** Banks, cards, payment; the columns are explained in `../table.ts`. */
export const MONEY = `
# bank
post_bank | 우체국금융 | Korea Post finance | 우정사업본부 | | epostbank.go.kr | 우체국뱅킹; 우체국 금융; 우체국 금융시스템; 우체국 차세대금융시스템; 우체국 차세대 금융시스템; 우체국 차세대 종합금융시스템; 우체국 인터넷뱅킹; 우체국 인터넷 뱅킹; 우체국 스마트뱅킹; 우체국예금; 우체국 예금; 포스트페이; 우체국보험 | 우체국
kakaobank | 카카오뱅크 | KakaoBank | 카카오뱅크 | | kakaobank.com | 카뱅; Kakao Bank
tossbank | 토스뱅크 | Toss Bank | 토스뱅크 | | tossbank.com
kbank | 케이뱅크 | K bank | 케이뱅크 | | kbanknow.com | K뱅크
kb | KB국민은행 | KB Kookmin Bank | KB국민은행 | | kbstar.com | 국민은행; KB스타뱅킹; KB 국민은행; 스타뱅킹
shinhan | 신한은행 | Shinhan Bank | 신한은행 | | shinhan.com | 신한 쏠뱅크; 신한 쏠; 쏠뱅크; 신한SOL뱅크
woori | 우리은행 | Woori Bank | 우리은행 | | wooribank.com | 우리WON뱅킹; 우리원뱅킹
hana | 하나은행 | Hana Bank | 하나은행 | | kebhana.com | 하나원큐; KEB하나은행
nh | NH농협은행 | NH NongHyup Bank | NH농협은행 | | nhbank.com | NH농협; 농협은행; 올원뱅크; NH올원뱅크; NH스마트뱅킹; 농협 인터넷뱅킹 | 농협
ibk | IBK기업은행 | IBK | IBK기업은행 | | ibk.co.kr | 기업은행; i-ONE뱅크; 아이원뱅크
sc | SC제일은행 | SC First Bank | SC제일은행 | | standardchartered.co.kr | 제일은행
suhyup | 수협은행 | Suhyup Bank | Sh수협은행 | | suhyup-bank.com | Sh수협은행
im | iM뱅크(대구은행) | iM Bank | iM뱅크 | | imbank.co.kr | 대구은행; iM뱅크; 아이엠뱅크
busanbank | BNK부산은행 | Busan Bank | 부산은행 | | busanbank.co.kr | 부산은행
knbank | BNK경남은행 | Kyongnam Bank | 경남은행 | | knbank.co.kr | 경남은행
kfcc | 새마을금고 | MG Saemaeul Geumgo | 새마을금고중앙회 | | kfcc.co.kr | MG더뱅킹; MG새마을금고
cu | 신협 | Shinhyup | 신협중앙회 | | cu.co.kr | 온뱅크; 신협 온뱅크
openbanking | 오픈뱅킹(금융결제원) | Open Banking | 금융결제원 | | openbanking.or.kr | 오픈뱅킹; 금융결제원; 금융공동망 | Open Banking
# card
samsungcard | 삼성카드 | Samsung Card | 삼성카드 | | samsungcard.com | 모니모
shinhancard | 신한카드 | Shinhan Card | 신한카드 | | shinhancard.com | 신한 SOL페이; 쏠페이
kbcard | KB국민카드 | KB Card | KB국민카드 | | kbcard.com | 국민카드; KB페이; KB카드
hyundaicard | 현대카드 | Hyundai Card | 현대카드 | | hyundaicard.com
lottecard | 롯데카드 | Lotte Card | 롯데카드 | | lottecard.co.kr | 로카페이; 디지로카
bccard | BC카드 | BC Card | 비씨카드 | | bccard.com | 비씨카드; 페이북
hanacard | 하나카드 | Hana Card | 하나카드 | | hanacard.co.kr | 하나페이
# payment
onnuri | 디지털온누리 | Digital Onnuri | 소상공인시장진흥공단·한국조폐공사 | | | 온누리상품권 앱; 온누리상품권; 디지털 온누리상품권
seoulpay | 서울페이+ | Seoul Pay+ | 서울특별시 | | | 서울페이; 서울페이플러스; 서울사랑상품권; 서울pay
kakaopay | 카카오페이 | Kakao Pay | 카카오페이 | | kakaopay.com | 카카오 페이; KakaoPay
naverpay | 네이버페이 | Naver Pay | 네이버파이낸셜 | | pay.naver.com | Npay; N페이; 엔페이 | | https://admin.pay.naver.com/notice html
toss | 토스 | Toss | 비바리퍼블리카 | | toss.im | 토스 앱 | 토스
tosspay | 토스페이 | Toss Pay | 비바리퍼블리카 | | toss.im
tosspayments | 토스페이먼츠 | Toss Payments | 토스페이먼츠 | | tosspayments.com | | | https://status.tosspayments.com html
samsungpay | 삼성월렛(삼성페이) | Samsung Wallet | 삼성전자 | | samsung.com | 삼성페이; 삼성월렛; 삼성 페이; Samsung Pay
payco | 페이코 | PAYCO | NHN페이코 | | payco.com | PAYCO
zeropay | 제로페이 | Zeropay | 한국간편결제진흥원 | | zeropay.or.kr
inicis | KG이니시스 | KG Inicis | KG이니시스 | | inicis.com | 이니시스
kcp | NHN KCP | NHN KCP | NHN KCP | | kcp.co.kr | KCP; 엔에이치엔 KCP
nicepay | 나이스페이먼츠 | NICE Payments | 나이스페이먼츠 | | nicepay.co.kr | 나이스페이; 나이스정보통신
ksnet | KSNET | KSNET | 케이에스넷 | | ksnet.co.kr | 케이에스넷
payletter | 페이레터 | Payletter | 페이레터 | | payletter.com
portone | 포트원 | PortOne | 코리아포트원 | | portone.io | 아임포트; PortOne | | https://status.portone.io html
stripe | 스트라이프 | Stripe | Stripe | global | stripe.com | | | https://status.stripe.com html
paypal | 페이팔 | PayPal | PayPal | global | paypal.com | PayPal | | https://www.paypal-status.com/api/v1/components paypal-json
`;
