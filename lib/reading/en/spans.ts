import type { SpanWord } from '../language.ts';

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
};
const SPAN =
  /\b(?<vague>more than |over |nearly |almost |at least |up to |several )?(?<n>\d{1,3}|an?|one|two|three|four|five|six|ten)[ -](?<unit>minutes?|hours?)(?: and (?<m>\d{1,2}) minutes)?/gi;

/** The spans of time in an English sentence; "more than two hours" is not exact. */
export function spansOf(sentence: string): SpanWord[] {
  return [...sentence.matchAll(SPAN)].map((match) => {
    const { vague, n, unit, m } = match.groups as Record<string, string | undefined>;
    const count = NUMBERS[n!.toLowerCase()] ?? Number(n);
    const minutes = unit!.toLowerCase().startsWith('h') ? count * 60 + Number(m ?? 0) : count;
    return {
      start: match.index,
      end: match.index + match[0].length,
      ms: minutes * 60_000,
      exact:
        vague === undefined &&
        /\bfor (?:about |around |roughly |approximately )?$|\blasted (?:about |around |roughly |approximately )?$/i.test(
          sentence.slice(0, match.index),
        ),
    };
  });
}
