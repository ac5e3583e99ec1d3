/** Government and courts; the columns are explained in `../table.ts`. */
export const GOVERNMENT = `
# government
gov24 | 정부24 | Government24 | 행정안전부 | | gov.kr plus.gov.kr | 정부 24; 정부24 앱; 온라인 민원서비스; 민원24; Gov24; Government 24
saeol | 새올행정시스템 | Saeol local administration system | 행정안전부·한국지역정보개발원 | | | 새올; 새올시스템; 새올 시스템; 새올지방행정정보시스템; 새올 행정시스템; 시도행정시스템; 지방행정전산서비스; 행정전산망; 행정망; 국가 전산망; 국가전산망; 정부 전산망; Saeol
nirs | 국가정보자원관리원 | National Information Resources Service (NIRS) | 행정안전부 | | nirs.go.kr | 국정자원; 국정자원관리원; 정보자원관리원; 국가정보관리원; 정부통합전산센터; 정보관리원; 국가정보관리원; National Information Resources Service; NIRS
hometax | 홈택스 | Hometax | 국세청 | | hometax.go.kr | 국세청 홈택스; 손택스; 연말정산 간소화; 연말정산간소화
wetax | 위택스 | Wetax | 행정안전부 | | wetax.go.kr | 스마트위택스; 지방세입정보시스템; 차세대 지방세입정보시스템; 지방세입시스템; 표준지방세시스템; 지방세 시스템
etax | 이택스 | ETAX (Seoul) | 서울특별시 | | etax.seoul.go.kr | 서울시 이택스; 서울시 ETAX; 서울시 세금납부
work24 | 고용24 | Work24 | 고용노동부·한국고용정보원 | | work24.go.kr | 고용 24; 고용취업 통합사이트
worknet | 워크넷 | WorkNet | 고용노동부·한국고용정보원 | | work.go.kr
ei | 고용보험 | Employment Insurance | 고용노동부·한국고용정보원 | | ei.go.kr | 고용보험 홈페이지; 고용보험 사이트; 실업급여 사이트 | 고용보험
hrdnet | 직업훈련포털(HRD-Net) | HRD-Net | 고용노동부·한국고용정보원 | | hrd.go.kr | HRD-Net; HRD넷; HRDNet; 직업훈련포털
eps | 외국인고용관리시스템 | EPS | 고용노동부 | | eps.go.kr | 외국인 고용관리시스템; EPS
kua | 국민취업지원제도 | National Employment Support | 고용노동부 | | kua.go.kr | 취업이룸 | 국민취업지원제도
epeople | 국민신문고 | e-People | 국민권익위원회 | | epeople.go.kr | 신문고 사이트
safetyreport | 안전신문고 | Safety e-Report | 행정안전부 | | safetyreport.go.kr
mobileid | 모바일신분증 | Mobile ID | 행정안전부 | | mobileid.go.kr | 모바일 신분증; 모바일 주민등록증; 모바일 운전면허증; mobile identification system | Mobile ID
idverify | 주민등록증 진위확인 | Resident ID verification | 행정안전부 | | | 주민등록증 진위 확인 서비스; 신분증 진위확인; 주민등록시스템; 주민등록발급 시스템
onnara | 온나라시스템 | On-nara | 행정안전부 | | | 온나라; 온나라 문서시스템; 온나라문서시스템
gmail_kr | 공직자통합메일 | Government mail | 행정안전부 | | mail.korea.kr | 공직자 통합 메일; 공직자 통합메일 시스템; 정부 e메일
ehojo | e호조 | e-Hojo local finance | 행정안전부·한국지역정보개발원 | | | e-호조; 이호조; 지방재정관리시스템; 지방재정정보시스템
dbrain | 디브레인 | dBrain | 기획재정부·한국재정정보원 | | openfiscaldata.go.kr | dBrain; 디브레인플러스; 국가재정정보시스템; 국가 재정 통합 시스템
g2b | 나라장터 | KONEPS | 조달청 | | g2b.go.kr | 국가종합전자조달시스템; 조달청 나라장터
bokjiro | 복지로 | Bokjiro | 보건복지부·한국사회보장정보원 | | bokjiro.go.kr | 행복이음; 차세대 사회보장정보시스템; 사회보장정보시스템; 복지시스템
ehaneul | e하늘 장사정보시스템 | e-Haneul funeral system | 보건복지부·한국장례문화진흥원 | | 15774129.go.kr | e하늘; e하늘 장사 정보 시스템; 화장시설 예약; 화장장 예약
kdca | 질병관리청 시스템 | KDCA systems | 질병관리청 | | kdca.go.kr nip.kdca.go.kr | 질병보건통합관리시스템; 방역통합정보시스템; 예방접종도우미; 예방접종 사전예약; 백신 사전예약; 백신 예약시스템; 백신 예약
nps | 국민연금 | NPS | 국민연금공단 | | nps.or.kr | 국민연금 홈페이지; 내 곁에 국민연금; 국민연금공단 | 국민연금
scourt | 대법원·법원 홈페이지 | Courts of Korea web | 법원행정처 | | scourt.go.kr | 나의 사건검색; 법원 홈페이지; 대법원 홈페이지; 법원 사이트; 법원 홈피; 법원 전산망
ecfs | 전자소송포털 | e-Litigation portal | 법원행정처 | | ecfs.scourt.go.kr | 전자소송; 차세대 전자소송; 전자소송 사이트; 전자법원
iros | 인터넷등기소 | Internet Registry Office | 법원행정처 | | iros.go.kr | 인터넷 등기소; 미래등기시스템; 미래등기 시스템
efamily | 전자가족관계등록시스템 | e-Family registry | 법원행정처 | | efamily.scourt.go.kr | 가족관계등록시스템; 법원 가족관계등록시스템
law | 국가법령정보센터 | Korean Law Information Center | 법제처 | | law.go.kr | 법령정보센터
efine | 교통민원24(이파인) | eFINE | 경찰청 | | efine.go.kr | 이파인; 교통민원24
license | 운전면허시험장 전산 | Driver licence centre | 한국도로교통공단·경찰청 | | safedriving.or.kr | 운전면허시험장; 안전운전 통합민원; 면허시험장
e119 | 119 신고 시스템 | 119 emergency call | 소방청·시도소방본부 | | | 119 신고; 119시스템; 119 신고 접수 시스템; 119 종합상황실 | 119
e112 | 112 신고 시스템 | 112 emergency call | 경찰청 | | | 112시스템 | 112
unipass | 유니패스 | UNI-PASS | 관세청 | | unipass.customs.go.kr | 관세청 전자통관시스템; 전자통관시스템
applyhome | 청약홈 | ApplyHome | 한국부동산원 | | applyhome.co.kr
rtms | 부동산거래관리시스템 | RTMS | 국토교통부 | | rtms.molit.go.kr | 부동산 거래 신고 시스템; 부동산거래 신고; 임대차 계약 신고
molit | 국토교통부 홈페이지 | MOLIT web | 국토교통부 | | molit.go.kr | 국토부 홈페이지; 국토부 홈피
incheon | 인천시 홈페이지 | Incheon city web | 인천광역시 | | incheon.go.kr | 인천시 인터넷 홈페이지; 인천시 대표 홈페이지
daegu_dudeuriso | 두드리소 | Dudeuriso (Daegu) | 대구광역시 | | dudeuriso.daegu.go.kr
nl | 국립중앙도서관 | National Library | 국립중앙도서관 | | nl.go.kr | | National Library
`;
