import type { TimeWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

/** What a clause says of its time: a beginning, an end, or only that something was said or counted then. */
export type Role = NonNullable<TimeWord['tells']> | 'check';

/** Words that open a clause about something else. */
const BREAK =
  /[;!?—“”"]|[.](?=\s)|,? (?:but|while|whereas|although|though|before|after which|which|who)\b|, (?:and|with|when|as|it|they|the|users?|reports?|has|having|resulting|leaving|causing|according)\b| and (?:then|was|were|had|has|have|is|are|it|the|by|at|only|later|finally|eventually|quickly|peaked|lasted|resolved|fixed|restored|resuming|services?|they|remained|spiked|continued)\b/g;

/** In the order of the text the nearest word before a time counts. Groups: start, end, check. */
const SAID =
  /\b(?:(?<end>until|till|restor\w+|resolv\w+|fix(?:ed|es)|(?:implement|deploy|appl|push|releas|issu)\w+ (?:a|the) fix|(?<=(?:didn[’']t|did not|not|able to) )fix|recover\w*|back (?:online|up|to normal|in|on|by|at|around)|(?:now|again) (?:operating|working|functioning|running)|(?:operating|working|functioning|running) normally|fix (?:was|has been|had been) \w+|normali[sz]\w+|resum\w+|mitigated|solved|corrected|rectified|addressed|ended|ending|over|operational|(?:accessible|available|working|functioning|normal) again|again (?:accessible|available)|cleared|came back|returned|concluded|subsided|repaired|all clear)|(?<surge>(?:spik|surg|jump|wave|influx|uptick|flood|increas|ris|rose|rush)\w* (?:in|of) (?:[\w-]+ ){0,3}?(?:reports?|complaints?|issues?|problems?|outages?|errors?))|(?<check>peak\w*|regain\w*|as of|acknowledg\w+|identif\w+|confirm\w*|post(?:ed)?|tweet\w*|wrote|said|says?|stat(?:ed|ement|ing)|updates?d?|updating|announc\w+|investigat\w+|warn\w*|issued|alert(?:ed)?|logged|recorded|registered|complaints|reached|climbed to|aware|pinpointed|expect\w*|schedul\w+|aim\w*|hop(?:ed?|ing)|declared|declaring|told|published|message|notic(?:e|es) (?:at|on)|extinguished|under control|meeting|conference)|(?<start>since|start\w*|beg[aiu]n\w*|arose|emerg\w+|surfac\w+|appear\w*|occurr\w+|went|gone|go(?:es|ing)? (?:down|offline|dark)|down|offline|dark|crash\w*|spik\w+|surg\w+|rose|ris(?:e|en|ing)|jump\w*|increas\w+|flood\w*|poured|pouring|notic\w+|experienc\w+|suffer\w*|hit|struck|stopp\w+|stop(?:s|ped)?|fail\w*|first|detect\w+|flagged|disrupt\w*|interrupt\w*|outages?|malfunction\w*|glitch\w*|(?:un|not )able|problems?|issues?|errors?|trouble|unavailable|inaccessible|unreachable|affect\w*|knock\w*|reports?|reported|reporting|cut|fire|blaze|broke|erupted|triggered|drop\w*|halted|suspended|turned))\b/gi;
const PEAK = /\b(?:peak\w*|as of|no later than)\b/i;
const NEAR = 110;

/** What stands around the time `[start, end)` says it is. `null`: nothing does. */
export function roleOf(sentence: string, start: number, end: number): Role | null {
  const from = Math.max(0, start - NEAR);
  const before = sentence.slice(from, start);
  const opened = matchesOf(BREAK, before).at(-1);
  const lead = opened === undefined ? before : before.slice(opened.index + opened[0].length);
  // What opened the clause may itself say it: "…, and was fixed at noon".
  const opener = opened === undefined ? '' : opened[0];
  const said = matchesOf(SAID, `${opener} ${lead}`).at(-1);
  if (PEAK.test(lead) && !/as of/i.test(lead)) return 'check';
  const rest = sentence.slice(end, end + NEAR);
  if (said === undefined || /^\W*(?:as of|by)\W*$/i.test(lead)) return leading(lead, rest);
  const kind = kindOf(said);
  if (kind !== 'check') return kind;
  return /\bas of\b/i.test(lead) ? leading(lead, rest) : first(rest, ['end']) === 'end' ? 'end' : 'check';
}

/** The time opens its clause: "At 9 p.m. ET, …". What follows says what it is; counted by then, it is only a check. */
function leading(lead: string, rest: string): Role | null {
  const closed = /[;!?]|[.](?=\s)|,? (?:but|while|whereas|although)\b/.exec(rest);
  const clause = closed === null ? rest : rest.slice(0, closed.index);
  if (/\b(?:by|as of)\W*$/i.test(lead) || /^\W*(?:by|as of)\b/i.test(lead))
    return first(clause, ['end']) === 'end' ? 'end' : 'check';
  const kinds = matchesOf(SAID, clause).map(kindOf);
  if (kinds[0] === 'check') return kinds.includes('end') ? 'end' : 'check';
  return kinds[0] ?? null;
}

const first = (text: string, kinds: readonly Role[]): Role | null => {
  const closed = /[;!?]|[.](?=\s)|,? (?:but|while|whereas|although|when|because)\b/.exec(text);
  const clause = closed === null ? text : text.slice(0, closed.index);
  return (
    matchesOf(SAID, clause)
      .map(kindOf)
      .find((kind) => kinds.includes(kind)) ?? null
  );
};

/** "Gradual restoration", "working to restore", "some services restored": no end yet. */
const NOT_YET =
  /\b(?:gradual\w*|partial\w*|partly|some|slowly|began|beg[iu]n\w*|start\w*|signs? of|being|initial\w*|working|try\w*|hop\w+|expect\w*|(?<!able )to|not|yet|until|continu\w+|will|would|could|should be fully) (?:[\w’'-]+ ){0,2}$/i;

function kindOf({ groups, index, input }: RegExpExecArray): Role {
  if ((groups!['start'] ?? groups!['surge']) !== undefined) return 'start';
  if (groups!['end'] === undefined) return 'check';
  const until = /^(?:until|till)$/i.test(groups!['end']);
  return !until && NOT_YET.test(input.slice(Math.max(0, index - 40), index)) ? 'check' : 'end';
}
