import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

/** A failure, with what may stand behind it without changing what is said. */
const FAILURE =
  '(?:장애|오류|에러|먹통|불통|마비|다운|두절|대란|중단|지연)(?:[’\'”"])? ?(?:사태|사고|현상|문제|건|사실|상황|이슈)?[’\'”"]?';

/**
 * A failure that is only named, as what something else is about: what is paid, asked, reported, counted or looked into
 * because of it. News of an outage says so too, but it also says that something fails.
 */
export const TOPICS: readonly Rule[] = [
  rule(
    'topic',
    2,
    `${FAILURE}(?:에 대(?:해|한|하여)|의 (?:점검|조사|분석|후속|재발|책임|배상|보상)|(?:와|과|이|가)? ?관련(?:해|한|하여)|[을를] (?:두고|둘러싼|계기로)|[을를] 이유로)`,
    // Who is paid, and for what.
    `${FAILURE}(?:로 인한|로|에 따른)? ?(?:인한 |따른 )?(?:고객 |이용자 |소상공인 )?피해(?:자| ?(?:접수|신고|보상|배상|구제|지원|규모|액|금액|소상공인)|[를을] (?:본|입은|겪은|당한))`,
    `${FAILURE} ?(?:재발|방지|예방|대비|대응|대책|보상|배상|손해|민원|책임|후속|후폭풍|방안|소송)`,
    `${FAILURE}[을를] ?(?:배상|보상|방지|예방|막기|줄이|은폐|축소)`,
    '(?:장애|중단|사고) ?(?:시간 |당일 |기간 )(?:이용료|요금|사용료)',
    // What is known of it, and how it was told.
    `${FAILURE}(?:된 |이 된 |[가이] 된 )?(?:이유|해결책|해법|원인 ?(?:규명|조사))|${FAILURE} ?(?:이력|건수|횟수|현황|통계|발생률|빈도)`,
    `${FAILURE}[을를]? ?(?:보고[를을]? ?(?:늦|하지|안|누락|의무)|(?:늦게|뒤늦게|제때) ?(?:보고|신고|알[리렸]|공지))`,
    `${FAILURE}[가이] (?:발생|일어|반복|재발)[가-힣]{1,2} (?:점|데|것)(?:을|에|를)? ?(?:대해 |대한 )?(?:깊이 |진심으로 )?(?:사과|유감|송구|책임)`,
    // In general, not this time.
    `${FAILURE}[가이를을]? ?(?:(?:발생|일어|겪|반복|재발)[가-힣]{1,3} )?(?:상황|경우|일|사태)?[을를]? ?(?:방지|예방|미연에|막기|대비)`,
    '때마다 [가-힣A-Z ]{0,14}(?:장애|오류|먹통|불통|마비|다운|지연)',
  ),
];
