/** Transport, education, health, press; the columns are explained in `../table.ts`. */
export const PUBLIC = `
# transport
kpass | K-패스(알뜰교통카드) | K-Pass | 국토교통부·한국교통안전공단 | | korea-pass.kr | K-패스; K패스; 케이패스; 알뜰교통카드
korail | 코레일(KTX 예매) | KORAIL | 한국철도공사 | | korail.com | 코레일톡; 코레일 앱; 코레일 홈페이지; 한국철도공사; KTX 예매; KTX 승차권 예매; 코레일 | KTX
srt | SRT(SR) | SRT | 에스알(SR) | | etk.srail.kr | SRT 예매; SRT 앱; 에스알 | SRT
tmoney | 티머니 | Tmoney | 티머니 | | tmoney.co.kr | 티머니GO; 티머니 GO; 티머니고; 티머니 앱; 티머니 전산망; 고속버스 예매; 시외버스 예매
cashbee | 캐시비(이동의즐거움) | Cashbee | 이동의즐거움 | | cashbee.co.kr | 캐시비; 이즐; 이동의즐거움
hipass | 하이패스 | Hi-pass | 한국도로공사 | | hipass.co.kr
namsan | 남산터널 통행료 시스템 | Namsan tunnel toll | 서울시설공단 | | sisul.or.kr | 남산3호터널; 남산1호터널
kakaot | 카카오T | Kakao T | 카카오모빌리티 | | kakaomobility.com | 카카오 T; 카카오 티; 카카오택시; 카카오T 택시
kakaonavi | 카카오내비 | Kakao Navi | 카카오모빌리티 | | kakaomobility.com | 카카오 내비
tmap | 티맵 | TMAP | 티맵모빌리티 | | tmap.co.kr | T맵; TMAP
uber_kr | 우버 택시(우티) | Uber Taxi (UT) | 우버 | | | | 우티; UT
socar | 쏘카 | Socar | 쏘카 | | socar.kr
koreanair | 대한항공 | Korean Air | 대한항공 | | koreanair.com
asiana | 아시아나항공 | Asiana Airlines | 아시아나항공 | | flyasiana.com | 아시아나
jejuair | 제주항공 | Jeju Air | 제주항공 | | jejuair.net
eastar | 이스타항공 | Eastar Jet | 이스타항공 | | eastarjet.com
airpremia | 에어프레미아 | Air Premia | 에어프레미아 | | airpremia.com
# education
neis | 나이스(NEIS) | NEIS | 교육부·한국교육학술정보원 | | neis.go.kr | 4세대 나이스; 교육행정정보시스템; NEIS | 나이스
edufine | K-에듀파인 | K-Edufine | 교육부·한국교육학술정보원 | | klef.go.kr | 에듀파인; K에듀파인
topik | 한국어능력시험(TOPIK) IBT | TOPIK | 국립국제교육원 | | topik.go.kr | TOPIK; 한국어능력시험
everytime | 에브리타임 | Everytime | 비누랩스 | | everytime.kr | 에타
ebs | EBS·EBSi | EBS | 한국교육방송공사 | | ebs.co.kr | EBSi; EBS 온라인클래스
eclass | e학습터 | e-Learning site | 한국교육학술정보원 | | cls.edunet.net
riroschool | 리로스쿨 | Riroschool | 리로소프트 | | riroschool.kr
kisu | 숭실대 u-SAINT | Soongsil u-SAINT | 숭실대학교 | | saint.ssu.ac.kr | u-SAINT; U-SAINT; SAP GUI
ssulib | 숭실대 중앙도서관 | Soongsil Univ. Library | 숭실대학교 | | oasis.ssu.ac.kr | 중앙도서관 홈페이지 | 중앙도서관
inha | 인하대 홈페이지 | Inha University | 인하대학교 | | inha.ac.kr | | 인하대
# health
nhis | 국민건강보험 | NHIS | 국민건강보험공단 | | nhis.or.kr | 건강보험공단; 건보공단 홈페이지; The건강보험 | 건강보험
hira | 건강보험심사평가원 | HIRA | 건강보험심사평가원 | | hira.or.kr | 심평원 | DUR
policehospital | 국립경찰병원 | National Police Hospital | 경찰청 | | nph.go.kr | 경찰병원
# press
chosun | 조선닷컴 | Chosun.com | 조선일보 | | chosun.com
`;
