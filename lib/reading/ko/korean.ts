import type { Language } from '../language.ts';
import { marksOf, SUSPECT } from './cues.ts';
import { causeOf, componentsOf, kindOf, measuresOf } from './facts.ts';
import { listedNames } from './lists.ts';
import { acceptsAgain, acceptsName, joinsNames } from './names.ts';
import { nameRole } from './roles.ts';
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
  acceptsAgain,
  joinsNames,
  listedNames,
  nameRole,
  pointsBack: (sentence) =>
    /^(?:이를 (?:이유로|위해)|이로 인해|이 때문에|이에 따라) |^.{0,8}(?:이|해당|그) ?(?:시스템|앱|사이트|서비스|홈페이지|플랫폼|포털|은행|회사)/.test(
      sentence,
    ),
  namesAnother: (sentence) => {
    const kind = COMPANY.exec(sentence)?.[1];
    return kind !== undefined && !GENERIC.test(kind);
  },
  title: (title) => title.replace(/^(단독|속보|포토|종합)(?=[가-힣A-Z])/, '$1 '),
  breaks: breaksOf,
  kind: kindOf,
  components: componentsOf,
  cause: causeOf,
  measures: measuresOf,
};

/** A company by the sort of it in its name: "대신증권은", "교보생명도". */
const COMPANY =
  /^(?:또한?,? |한편,? |이와 함께,? )?([가-힣A-Za-z&]{1,8}(?:은행|증권|생명|카드|손해보험|화재|저축은행|캐피탈|항공))(?:\([^)]{1,12}\))?(?:은|는|도|에서는|에서도|의 경우)[ ,]/;
/** "시중은행은", "신용카드는": no name. */
const GENERIC =
  /^(?:해당|각|이|그|시중|국내|국적|일부|모든|다른|타|여러|주요|대형|중소형|인터넷(?:전문)?|제휴|자사|신용|체크|신용·체크|선불|교통|앱|기프트|외국계|지방|저축|저비용|대한|외국)(?:은행|증권|카드|항공|저축은행|생명|화재)?$/;

/** As much of a text as shows its language, and as many syllables as leave no doubt. */
const SHOWN = 2_000;
const PLENTY = 40;

/**
 * Two syllables make a Korean headline ("ChatGPT 먹통"), but not among words of another language: "KakaoTalk (카카오톡) is
 * down for many". Markup does not count, nor do names: they begin with a capital.
 */
function isKorean(text: string): boolean {
  if (!/[가-힣]{2}/.test(text)) return false;
  let [syllables, words, isTag] = [0, 0, false];
  for (let at = 0; at < text.length && at < SHOWN && syllables < PLENTY; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LESS || code === GREATER) isTag = code === LESS;
    else if (isTag) continue;
    else if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) syllables += 1;
    else if (isSmall(code) && isSmall(text.charCodeAt(at + 1)) && !isLatin(text.charCodeAt(at - 1)))
      words += 1;
  }
  return syllables >= 3 * words;
}

const [LESS, GREATER] = [60, 62];
const [FIRST_SYLLABLE, LAST_SYLLABLE] = [0xac00, 0xd7a3];
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isLatin = (code: number): boolean => isSmall(code) || (code >= 65 && code <= 90);
