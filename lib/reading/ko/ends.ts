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
];
