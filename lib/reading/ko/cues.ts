import { markerOf, type Vocabulary } from '../rules.ts';
import { ENDS } from './ends.ts';
import { FRAMED } from './framed.ts';
import { OTHER_SENSES } from './mask.ts';
import { REPORTED } from './reported.ts';
import { BESIDE, SYMPTOMS } from './symptoms.ts';
import { TOLD } from './told.ts';
import { TOPICS } from './topics.ts';

/** Words without which no Korean text is about an outage or planned work. */
export const SUSPECT =
  /장애|오류|에러|문제|이슈|정상|불편|다시 (?:열|이용|접속|사용|로그인|결제|주문|거래|이체|송금|예매)|되살아|로그아웃|튕[기김]|안 ?[열보떠들]|발생 ?[시일]|먹통|불통|마비|다운|불가|불능|중단|중지|정지|점검|지연|차질|실패|복구|정상화|안정화|재개|해소|해결|멈[추춰췄춘]|끊[겼긴겨기]|막[혔힌혀히]|안 ?[되된돼됨됐]|애를? ?먹|지 (?:않|못)|폭주|불안정|느려|늦어[졌지]|매끄|버벅|원활|작업|업그레이드|증설|정기 ?PM|이전한다|이전하기로|시스템(?:[을를]|으로)? ?(?:교체|이전|전환|개편|확장|고도화)|서버 교체|셧다운|수(?:가|도|는|조차)? ?없|있게 [됐되]|못 ?[해하]|저하|화재|불이|지장|어[려렵]|사고|풀[렸려]|해[졌진]|회복|조치|불량|말썽|터[졌지져]|폭발|뻗[었어]|꺼[졌지]|돌아[왔온]|두절|제한[됐된돼되한됨]|(?:이용|접속) ?제한|[시분](?:께|쯤|경)?부터[다였입]|쏟아|잇따|급증|속출|올라오|사라[졌진]|일어[났나]|[나떴뜬]온다|떴다|뜬다|몰려|몰리|다르게|품절|떠올|스톱|뚝|[못안] ?[봐봤써썼터]|Error|Gateway|Unavailable/;

export const VOCABULARY: Vocabulary = {
  told: [...BESIDE, ...ENDS, ...TOLD, ...SYMPTOMS],
  framed: [...FRAMED, ...REPORTED, ...TOPICS],
  otherSenses: OTHER_SENSES,
  suspect: SUSPECT,
};

/** What the words of a Korean sentence say. */
export const marksOf = markerOf(VOCABULARY);
