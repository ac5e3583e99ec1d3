import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

/** What is said about a time that is not one of the event: advice to users, and what they looked for then. */
export const REPORTED: readonly Rule[] = [
  rule(
    'foreseen',
    3,
    '(?:이용|접속|신청|시도|방문|사용|예매|발급|납부)(?:해|할 것|하기|해 ?줄 것|하는 것)["”’]?(?:을|를|이)? ?(?:줄 것|달라|권장|권고|당부|부탁|좋다|바람직)',
    '실시간 ?(?:검색어|트렌드)|복구 ?(?:작업|절차|조치)?(?:에|을|를)? ?(?:들어[갔가]|착수|나[서섰]|돌입|시작)',
  ),
  // "At 10:30 the operator, it works again, said so": what a speaker says at a time, its quotation marks lost or never there.
  rule(
    'notice',
    2,
    '(?<=\\d ?[시분](?:께|쯤|경)?(?:에는?)? [가-힣A-Za-z0-9 ]{2,16}[은는] )[^.“"]{8,200}다 ?(?:고|며|면서) ?(?:공지|알[렸린]|밝[혔힌]|안내|전[했한]|설명)',
  ),
  rule(
    'notice',
    2,
    '(?:장애|오류|문제)(?:를|을)? ?(?:제보|보고)|(?:장애|오류|문제|지연|사실|상황)(?:를|을) ?알[렸린리]',
  ),
  rule(
    'hours',
    2,
    '(?:마감|접수|신청|제출|개찰|운영|영업|상담|투표|예매)(?: ?[가-힣]{2})? ?(?:일시|시간|시한|시각|기한)(?:은|는|이|가|을|를)?(?=[ :]{0,3}\\d|[ :]{0,3}(?:오전|오후|매일|평일))',
  ),
  rule(
    'hours',
    2,
    '(?<=\\d ?[시분](?:께|쯤|경)?(?:부터|에)? )(?:진행된(?! [가-힣 ]{0,6}(?:점검|작업))|열린|개최된|생중계된|방송된|치러진)',
  ),
  // What users told, not the operator.
  rule(
    'notice',
    1,
    '(?:보고|신고|제보|불만|글|게시물|문의)(?:이|가|들이)? ?(?:[가-힣]{1,5} )?(?:접수[됐되]|집계[됐되]|급증|쏟아[졌지]|잇따|올라[왔오]|폭주)',
  ),
];
