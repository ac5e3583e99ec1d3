import type { SpanWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twenty: 20,
  thirty: 30,
};
const COUNT = '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty';
const SPAN = new RegExp(
  String.raw`\b(?<vague>more than |over |nearly |almost |at least |up to |several |less than |under )?(?<n>${COUNT})[ -](?<half>and[ -]a[ -]half[ -])?(?<unit>minutes?|hours?)(?:(?: and|,)? (?<m>\d{1,2}) minutes)?(?<later> later)?`,
  'gi',
);
/** What makes a span the length of the outage. */
const LENGTH =
  /\b(?:for|lasted|lasting|continued|persisted|down|out|spanned|after)(?: for)?(?: a total of)?(?: only| just)? (?:about |around |roughly |approximately |some )?$/i;
/** "Fixed about three hours later", "it would not be until six hours later". */
const OVER =
  /\b(?:until|restor\w+|resolv\w+|fix\w*|recover\w*|back|again|normal\w*|resum\w+|ended)\b[^.]{0,40}$/i;

/** "A 37-minute outage". */
const OUTAGE_OF =
  /^\S+-\S+ (?:\w+ ){0,2}?(?:outage|disruption|interruption|incident|blackout|downtime|failure|glitch)\b/i;
/** "38 minutes later it was over": the word stands behind. */
const THEN_OVER =
  /^,? (?:(?:it|they|access|everything|all|the|its|services?|systems?|operations|normal|platform|app|site|company) ){1,3}(?:(?:was|were|had|has|been) ){1,2}(?:\w{2,12}ly )?(?:over|back|restored|resolved|fixed|resumed)\b/i;

/** The spans of time in an English sentence; "more than two hours" is not exact. */
export function spansOf(sentence: string): SpanWord[] {
  return matchesOf(SPAN, sentence).map((match) => {
    const { vague, n, half, unit, m, later } = match.groups as Record<string, string | undefined>;
    const count = (NUMBERS[n!.toLowerCase()] ?? Number(n)) + (half === undefined ? 0 : 0.5);
    const minutes = unit!.toLowerCase().startsWith('h') ? count * 60 + Number(m ?? 0) : count;
    const before = sentence.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    const told =
      later === undefined
        ? LENGTH.test(before) ||
          (vague === undefined && OUTAGE_OF.test(sentence.slice(match.index, end + 40)))
        : OVER.test(before) || THEN_OVER.test(sentence.slice(end, end + 80));
    return { start: match.index, end, ms: minutes * 60_000, exact: vague === undefined && told };
  });
}
