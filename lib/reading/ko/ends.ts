import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

/** How the end of an outage is told beside its time, the verb often far behind its noun. Read before all else. */
export const ENDS: readonly Rule[] = [
  // What is said to be back from a time on.
  rule(
    'recovered',
    3,
    '(?<=\\d ?[시분] ?(?:께|쯤|경)? ?(?:부터|이후)[는]? [^.]{0,16})정상(?:적인|적으로|으로)? ?(?:[가-힣]{2,4} ){0,2}?(?:처리|이용|가동|작동|운영|제공|접속|거래|서비스)?(?:이|가|를|을)? ?(?:됐|되고|된다|돼|시작|재개|가능)(?!.{0,6}예정)',
  ),
  // That it is over, as a notice says.
  rule(
    'recovered',
    3,
    '(?:장애|오류|지연|점검|문제)(?:가|이)? ?(?:종료|해소|복구|해결)(?:됐음|되었음)?["\'”’]?(?:를|을|가)? ?(?:안내했|안내됐|공지했|공지됐|알렸|발표했|선언했)|(?<=(?:복구|정상화|해소) (?:공지|안내)(?:는|가|도) [^.]{0,30})(?:이뤄졌|이루어졌|나왔|올라왔|게시됐)',
  ),
  // "The check ended on the 12th at four in the morning".
  rule(
    'recovered',
    3,
    '(?<=점검(?:은|이|도) [^.]{0,30}\\d ?[시분](?:께|쯤|경)?(?:에야|에)? ?)(?:모두 )?(?:끝났|종료됐|마무리됐|완료됐)',
  ),
  rule('recovered', 3, '(?:해결|해소|복구|정상화)된 것으로 (?:알려|전해|확인|파악|나타)'),
  // When it will be over is asked or told, not that it is; and what is not done yet.
  rule('foreseen', 3, '(?:문제 ?해결|복구|정상화) ?(?:일정|시점|시기|예정|예상)(?!.{0,4}공지)'),
  rule(
    'failure',
    1,
    '(?:복구|해결|정상화|해소)(?:가|이|는|은|도|조차)? ?(?:완전히 |제대로 )?(?:이뤄지지|이루어지지|되지|안 되|안 돼)[ 가-힣]{0,2}(?:못|않|고)',
  ),
  rule('failure', 2, '(?<=(?:현재에도|현재도|지금도) [^.]{0,20})점검 ?중'),
  // A share of it.
  rule('recovering', 3, '(?<!10)\\d ?(?:%|퍼센트)(?:가|이|를|을|은|는)? ?(?:가량 |정도 )?복구(?!율)'),
  // What cannot be done, as users tell it.
  rule(
    'failure',
    2,
    '(?:접속|이용|결제|로그인|사용|전송|통화|인터넷|연결|발급|조회|이체|송금|예매|주문)(?:이|가|도)? ?(?:잘 |아예 |전혀 |제대로 )?안 ?(?:된다|된 )|(?:접속|이용|결제|로그인|연결)(?:하는|에|을|를)? ?(?:데 |데에 )?애를? ?먹',
  ),
];
