/** Securities and crypto exchanges; the columns are explained in `../table.ts`. */
export const MARKETS = `
# securities
kakaopaysec | 카카오페이증권 | Kakao Pay Securities | 카카오페이증권 | | kakaopaysec.com
tosssec | 토스증권 | Toss Securities | 토스증권 | | tossinvest.com
krx | 한국거래소 | Korea Exchange (KRX) | 한국거래소 | | krx.co.kr | KRX; 코스피 거래; 거래소 전산; Korea Exchange | 거래소
nextrade | 넥스트레이드 | Nextrade | 넥스트레이드 | | nextrade.co.kr | NXT
kiwoom | 키움증권 | Kiwoom Securities | 키움증권 | | kiwoom.com | 영웅문
mirae | 미래에셋증권 | Mirae Asset Securities | 미래에셋증권 | | securities.miraeasset.com | M-STOCK; 미래에셋대우
kis | 한국투자증권 | Korea Investment & Securities | 한국투자증권 | | truefriend.com | 한투증권 | 한투
samsungsec | 삼성증권 | Samsung Securities | 삼성증권 | | samsungpop.com | mPOP; 엠팝
nhsec | NH투자증권 | NH Investment & Securities | NH투자증권 | | nhqv.com | 나무증권; 나무 앱
shinyoung | 신영증권 | Shinyoung Securities | 신영증권 | | shinyoung.com
blueocean | 블루오션 ATS(미국주식 주간거래) | Blue Ocean ATS | Blue Ocean | global | blueocean-tech.io | 블루오션; 미국 주식 주간거래; 美주간거래
# crypto
upbit | 업비트 | Upbit | 두나무 | | upbit.com
bithumb | 빗썸 | Bithumb | 빗썸 | | bithumb.com | | | https://feed.bithumb.com/notice html
coinone | 코인원 | Coinone | 코인원 | | coinone.co.kr
`;
