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
  writes: isKorean,
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

/** As much of a text as shows its language. */
const SHOWN = 2_000;

/**
 * Two syllables make a Korean headline ("ChatGPT 먹통"), but not among words of another language: "KakaoTalk (카카오톡) is
 * down for many". Names are not counted as words: they begin with a capital.
 */
function isKorean(text: string): boolean {
  if (!/[가-힣]{2}/.test(text)) return false;
  const shown = text.slice(0, SHOWN).replaceAll(/<[^<>]*>/g, ' ');
  const syllables = shown.match(/[가-힣]/g)?.length ?? 0;
  const words = shown.match(/(?<![A-Za-z])[a-z]{2,}(?![A-Za-z])/g)?.length ?? 0;
  return syllables >= 3 * words;
}
