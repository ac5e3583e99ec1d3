import type { SpanWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

const SPAN =
  /(?<![\d:.]|시\s?)(?:(?<h>\d{1,3})\s?시간(?:\s?(?<hm>\d{1,2})\s?분)?|(?<m>\d{1,3})\s?분(?=\s?(?:간|여|가량|정도|쯤|동안|만에|만인|만이|만 |이 ?(?:걸|소요)|넘|째|뒤|남짓|이상)))(?:이|을|도|가)?\s?(?<vague>여|넘|이상|남짓|째|반|가까이|안팎|내외)?/g;

/** "2시간 만에", restored after two hours; "약 2시간 만에" is about as long. */
const OVER = /^ ?만[에이]/;
/** "정상화되기까지 45분이 걸렸다". */
const TOOK = /(?:복구|정상화|재개|해결|해소)[가-힣]{0,3} ?[가-힣]{0,2}까지[가-힣]{0,2} ?(?:약 |총 )?$/;
const ABOUT = /(?:약|거의|최소|대략|무려) ?$/;

/** The spans of time in a Korean sentence. "2시간여", "두 시간째", "3시간 넘게" are not exact. */
export function spansOf(sentence: string): SpanWord[] {
  if (!sentence.includes('시간') && !sentence.includes('분')) return [];
  return matchesOf(SPAN, sentence).map((match) => {
    const { h, hm, m, vague } = match.groups as Record<string, string | undefined>;
    const minutes = h === undefined ? Number(m) : Number(h) * 60 + Number(hm ?? 0);
    return {
      start: match.index,
      end: match.index + match[0].length,
      ms: minutes * 60_000,
      exact: vague === undefined,
      over:
        TOOK.test(sentence.slice(Math.max(0, match.index - 16), match.index)) ||
        (OVER.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 4)) &&
          !ABOUT.test(sentence.slice(Math.max(0, match.index - 4), match.index))),
    };
  });
}
