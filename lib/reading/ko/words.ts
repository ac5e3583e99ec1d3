/**
 * The vocabulary of Korean outage news, as alternatives for regular expressions. The lists are closed sets of
 * words, longest alternatives first where one begins another.
 */

/** What can fail in a digital service. */
export const OBJECT =
  '접속|서비스|전산망|전산|시스템|통신망|통신|네트워크|서버|결제|로그인|인터넷|이체|송금|발급|발권|예매|예약|주문|체결|앱|애플리케이션|어플|홈페이지|홈피|누리집|사이트|메시지|발신|송수신|수발신|송·수신|수·발신|수신|뱅킹|인증|접수|플랫폼|데이터베이스|DB|HTS|MTS|ATM|단말기|검색|피드|게시물|조회|거래|매매|출금|입금|입출금|입·출금|계좌 개설|기능|업로드|다운로드|재생|스트리밍|콘솔|회선|통화|와이파이|클라우드|데이터센터|포털|버전|페이지|발매기|발권기|키오스크|업데이트|사용|이용|동기화|알림|행정망|공공망|열람|제출|업무|납부|수납|가입|개통|충전|출력';

/** Nouns that say it fails. */
export const FAILURE_NOUN =
  '장애|오류|먹통|불통|마비|다운|셧다운|불가능|불가|불능|지연|차질|중단|폭주|실패|이상|끊김|에러|멈춤|정지|불안정|불안';

/** Verbs that say it fails, as stems. */
export const FAILURE_VERB =
  '되지 않|안 되|안 돼|안 됨|안되|안돼|안됨|돼지 않|원활하지 않|원활하지 못|원활하게 (?:되지|이뤄지지|이루어지지|작동하지) 않|원활히 (?:되지|이뤄지지|작동하지) 않|이뤄지지 않|이루어지지 않|열리지 않|노출되지 않|뜨지 않|작동하지 않|작동되지 않|들어가지 않|써지지 않|보이지 않|연결되지 않|이용할 수 없|접속할 수 없|사용할 수 없|할 수 없게|하지 못하는|하지 못해|하지 못한|끊겼|끊긴|끊기|멈췄|멈춰|멈춘|멈추|막혔|막힌|느려|늦어졌|튕기|튕김';
