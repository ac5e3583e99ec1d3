import type { Language } from '../language.ts';
import { marksOf, SUSPECT } from './cues.ts';
import { causeOf, componentsOf, kindOf, measuresOf } from './facts.ts';
import { acceptsName, joinsNames, nameRole } from './names.ts';
import { breaksOf, isAside, sentencesOf } from './sentences.ts';
import { spansOf } from './spans.ts';
import { timesOf } from './times.ts';

/** Korean. Its press writes times in Asia/Seoul, which has had no summer time since 1988. */
export const KOREAN: Language = {
  id: 'ko',
  offset: 540,
  predicateFirst: false,
  writes: (text) => /[가-힣]{2}/.test(text),
  suspects: (text) => SUSPECT.test(text),
  isAside,
  sentences: sentencesOf,
  marks: marksOf,
  times: timesOf,
  spans: spansOf,
  acceptsName,
  joinsNames,
  nameRole,
  pointsBack: (sentence) =>
    /^.{0,8}(?:이|해당|그) ?(?:시스템|앱|사이트|서비스|홈페이지|플랫폼|포털|은행|회사)/.test(sentence),
  title: (title) => title.replace(/^(단독|속보|포토|종합)(?=[가-힣A-Z])/, '$1 '),
  breaks: breaksOf,
  kind: kindOf,
  components: componentsOf,
  cause: causeOf,
  measures: measuresOf,
};
