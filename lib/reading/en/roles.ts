import type { TimeWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

/** What a clause says of its time: a beginning, an end, or only that something was said or counted then. */
export type Role = NonNullable<TimeWord['tells']> | 'check';

/** Words that open a clause about something else. */
const BREAK =
  /[;!?—“”"]|[.](?=\s)|,? (?:but|while|whereas|although|though|(?<!\b(?:shortly|just|little|soon|immediately|right|sometime|well) )before|after which|which|who)\b|, (?:and|with|when|as|it|they|the|users?|reports?|has|having|resulting|leaving|causing|according)\b| and (?:then|was|were|had|has|have|is|are|it|the|by|at|only|later|finally|eventually|quickly|peaked|lasted|resolved|fixed|restored|resuming|services?|they|remained|spiked|continued)\b/g;

/** It works again, or did until then. */
const END: readonly string[] = [
  String.raw`(?:start|beg[ai]n)\w* (?:functioning|working|operating|loading|running) (?:\w+ )?again`,
  '(?:recovery|restoration) (?:was |is |has been |had been )?(?:confirmed|complete\\w*|achieved|reached|declared)',
  String.raw`(?:fix(?:ed|es)|resolv(?:ed|es)|correct(?:ed|s)|repair(?:ed|s)|solv(?:ed|es)|recover(?:ed|s) from|(?:restored|back(?: online| up)?|returned) (?:after|following)) (?:the|this|an?|its|all) (?:[\w-]+ ){0,2}?(?:problems?|issues?|outages?|errors?|glitch\w*|faults?|bugs?|disruptions?)`,
  String.raw`until|till|restor\w+|resolv\w+|fix(?:ed|es)|(?:implement|deploy|appl|push|releas|issu)\w+ (?:a|the) fix`,
  String.raw`(?<=(?:didn[’']t|did not|not|able to) )fix|recover\w*|back (?:online|up|to normal|in|on|by|at|around)|(?<=(?:\b(?:is|are|was|were|came|comes|now|finally)|[’'](?:re|s)) )back`,
  '(?:now|again) (?:operating|working|functioning|running)',
  String.raw`(?<!\b(?:stop|stops|stopped|not|isn[’']t|wasn[’']t|aren[’']t|weren[’']t) )(?:operating|working|functioning|running|playing|loading|flowing|sending|streaming|trading) (?:as (?:normal|usual|expected)|normally|properly|fine\b)|(?:able to|could) (?:[\w’'-]+ ){1,4}again|(?:declar|mark|call|consider)\w+ (?:the |it |this |its )(?:\w+ ){0,2}?(?:closed|resolved|over|fixed|complete|restored)|normally again|fix (?:was|has been|had been) \w+|normali[sz]\w+`,
  String.raw`resum\w+|mitigated|solved|corrected|rectified|remedied|(?<=(?:was|were|been|be|is|are|fully|now) )addressed|ended|ending|(?<=(?:is|was|now|been|be|incident|outage|issue) )over`,
  String.raw`operational|everything (?:is|was|should)(?: now)?(?: be)? work\w*|(?:accessible|available|working|functioning|running|operating|usable|reachable|normal|live) again`,
  String.raw`again (?:accessible|available)|cleared|came back|return(?:ed|ing|s)|conclud\w+|(?:finish|complet)\w+ (?:the |its )?(?:repairs?|restor\w+|recovery)|subsided|repaired|all clear|(?<=(?:incident|issue) (?:was|is|has been|had been) )closed`,
];
/** Reports rose: it had begun. */
const SURGE: readonly string[] = [
  String.raw`(?:tweets|posts|messages) (?:start|beg[ai]n)\w* (?:to )?(?:surfac|pour|flood|appear|com|emerg)\w*`,
  String.raw`first (?:[\w-]+ ){0,2}(?:reports?|complaints?|signs?|problems?|issues?|detected|noticed|reported)`,
  String.raw`(?:reports?|complaints?) (?:\w+ ){0,2}?(?:popped up|poured in|flooded in|came in|rolled in|started coming in|began (?:popping|pouring|coming|flooding)(?: up| in)?)`,
  String.raw`(?:spik|surg|jump|wave|influx|uptick|flood|increas|ris|rose|rush)\w* (?:in|of) (?:[\w-]+ ){0,3}?(?:reports?|complaints?|issues?|problems?|outages?|errors?)`,
];
/** Something was said or counted then. */
const CHECK: readonly string[] = [
  // Grown to a number by then.
  String.raw`(?:rose|risen|rising|climb\w*|jump\w*|surg\w*|spik\w*|swell\w*|swollen|grew|grown|soar\w*|shot up) (?:to|past|above|over|beyond) (?:(?:more than|over|about|around|nearly|almost|roughly|some) )?\d[\d,.]*`,
  // "Began to recover", "started coming back": it did not begin to fail, nor is it over.
  String.raw`(?:start\w*|beg[aiu]n\w*) (?:to )?(?:\w{2,12}ly )?(?:c[oa]m(?:e|ing) back|recover\w*|return\w*|restor\w*|resum\w*|improv\w*|bring\w*|allow\w*|roll\w*|stabili\w*|see\w*(?! (?:an? |the |many |some |several )?(?:[\w()-]+ ){0,2}(?:errors?|issues?|problems?|messages?|outages?)\b)|\w{3,12}ing (?:\w{2,12} )?again|work(?:ing)? (?:again|on)|investigat\w*|mitigat\w*|fix\w*|tap(?:er)\w*|subsid\w*|drop\w*|declin\w*|fall\w*|decreas\w*)`,
  String.raw`(?:acknowledg|confirm|identif|investigat|address|announc|discuss|pinpoint)\w* (?:the|this|an?|its|all) (?:[\w-]+ ){0,2}?(?:problems?|issues?|outages?|errors?|glitch\w*|faults?|bugs?|disruptions?|incidents?)`,
  String.raw`peak\w*|regain\w*|acknowledg\w+|identif\w+|confirm\w*|(?<=(?:an?|the|its|another|one) )post|posted|tweet\w*|wrote|said|says?`,
  String.raw`stat(?:ed|ement|ing)|(?<!\b(?:software|configuration|config|system|security|content|sensor|server|app|faulty|botched|routine|bad|firmware) )updates?d?|updating|announc\w+|investigat\w+|warn\w*|issued|alert(?:ed)?|logged`,
  String.raw`recorded|registered|complaints|reached|climbed to|aware|pinpointed|expect\w*|schedul\w+|aim\w*`,
  'hop(?:ed?|ing)|declared|declaring|told|published|message|notic(?:e|es) (?:at|on)|extinguished',
  'under control|meeting|conference|held|hosted|convened|testif\\w+',
];
/** It failed from then. */
const START: readonly string[] = [
  String.raw`since|start\w*|beg[aiu]n\w*|kick\w* off|commenc\w*|arose|emerg\w+|surfac\w+|appear\w*|occurr\w+|went|gone`,
  String.raw`go(?:es|ing)? (?:down|offline|dark)|down|offline|dark|crash\w*|spik\w+|surg\w+|rose|ris(?:e|en|ing)`,
  String.raw`jump\w*|increas\w+|flood\w*|poured|pouring|notic\w+|experienc\w+|suffer\w*|hit|struck|stopp\w+`,
  String.raw`stop(?:s|ped)?|fail\w*|first|detect\w+|flagged|disrupt\w*|interrupt\w*|outages?|malfunction\w*|glitch\w*`,
  String.raw`(?:un|not )able|problems?|issues?|errors?|trouble|unavailable|inaccessible|unreachable|affect\w*`,
  String.raw`knock\w*|reports?|reported|reporting|cut|fire|blaze|broke|erupted|triggered|drop\w*|halted|suspen\w+`,
  '(?:lost|losing|lose) (?=access|service|signal|connect|coverage)',
  'turned(?! (?:green|back|out|up)\\b)',
];
/** In the order of the text the nearest word before a time counts. */
const SAID = new RegExp(
  String.raw`\b(?:(?<end>${END.join('|')})|(?<surge>${SURGE.join('|')})|(?<check>${CHECK.join('|')})|(?<start>${START.join('|')}))\b`,
  'gi',
);
const SAID_THEN =
  /[“"]([^“”"]{4,90})[”"],? (?:(?:it|they|he|she|the|a|an|its|company|firm|spokes\w+|[A-Z]\w+|later|then|also|had) ){1,5}(?:said|posted|tweeted|wrote|announced|reported|added|read|confirmed|declared) (?:(?:in|on) (?:[\w’'-]+ ){1,5})?(?:(?:at|around|about|just|shortly|after|before) )*$/;
const PEAK = /\bpeak\w*\b/i;
const COUNTED =
  /\b(?:as of|by)(?: this (?:morning|afternoon|evening)| (?:\w{3,6}day)(?: (?:morning|afternoon|evening|night))?)?(?: at)?(?: (?:about|around|just (?:after|before)|shortly (?:after|before)))? ?$/i;
/** "More than 8,000 people were having issues at 6 a.m.": counted then. */
const COUNT =
  /\d,?\d\d (?:[a-z]+ ){0,3}?(?:people|users|customers|reports?|complaints?|incidents?|incidences?)\b/i;
const WEAK = /^(?:problems?|issues?|errors?|trouble|outages?|report(?:s|ed|ing)?|affect\w*|experienc\w+)$/i;
/** "90 percent had been recovered by 1:15 p.m." */
const PARTLY = /\d ?(?:%|per ?cent\b)|\d out of \d/i;
/** "Back to normal as of 7 p.m.": then it was seen so. */
const AS_OF = /\bas of $/i;
const STATE =
  /^(?:back|operational|now|again|operating|functioning|working|running|normal|accessible|available)\b/i;
const CLAUSE_END =
  /[;!?]|[.](?=\s)|,? (?:but|while|whereas|although|though|when|because)\b|\d{1,2}[:.]\d\d|\d ?[ap]\.?m\b/;
const NEAR = 110;
/** How far behind a time the count may stand that it is the time of. */
const COUNT_REACH = 60;

/** What stands around the time `[start, end)` says it is. `null`: nothing does. */
export function roleOf(sentence: string, start: number, end: number): Role | null {
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  const opened = matchesOf(BREAK, before).at(-1);
  const lead = opened === undefined ? before : before.slice(opened.index + opened[0].length);
  // What opened the clause may itself say it: "…, and fixed by noon".
  const opener = opened === undefined ? '' : opened[0];
  if (PEAK.test(lead)) return 'check';
  // “We have resolved it,” it posted at 9:40.
  const quote = SAID_THEN.exec(before)?.[1];
  if (quote !== undefined && !isPart(quote) && clauseSays(quote, 'end')) return 'end';
  const rest = sentence.slice(end, end + NEAR);
  const said = matchesOf(SAID, `${opener}${/^\s/.test(lead) ? '' : ' '}${lead}`);
  const last = said.at(-1);
  if (last === undefined) return leading(lead, rest);
  const kind = kindOf(last);
  if (kind === 'end') {
    const until = /^(?:until|till)$/i.test(last[0]);
    const partly = !until && (PARTLY.test(lead) || isPart(clauseFrom(lead, last), clauseOf(rest)));
    const seen = AS_OF.test(lead) && STATE.test(last[0]);
    return partly || seen || isBegun(last[0], rest) ? 'check' : 'end';
  }
  // "200,000 reports by 4 p.m." is a count; "by 4 p.m. it was restored" is an end.
  if (COUNTED.test(lead)) return clauseSays(rest, 'end') ? 'end' : 'check';
  // "An hour before the fight began at 9": that is not what failed.
  if (kind === 'start' && /\bbefore$/.test(opener)) return 'check';
  if (kind === 'start' && WEAK.test(last[0]) && COUNT.test(lead)) return 'check';
  if (kind === 'start' || said.some(({ groups }) => groups!['surge'] !== undefined)) return 'start';
  // "Pinpointed the issue at 11:30 and fixed it": an object of its own makes the verb complete.
  if (last[0].includes(' ')) return 'check';
  return clauseSays(rest, 'end') && !isPart(clauseOf(rest)) ? 'end' : 'check';
}

/** "Restored for most users", "most services were restored": some of it. */
const PART =
  /\b(?:for|in|to) (?:about |nearly |almost |the )?(?:vast |great )?(?:majority|most|some|many|several|certain|half)\b(?! (?:hours?|minutes?|days?|weeks?|time)\b)/i;
const PART_SUBJECT =
  /(?<!\b(?:affect|impact|hit|prevent|block|leav|stop|caus|keep)\w{0,4} )\b(?:some|most|many|several|(?:the |a )(?:vast )?majority of) (?:[\w’'-]+ ){0,5}?(?:(?:were|was|are|is|have|had|has|being|been) )+(?:\w{2,12}ly )?(?:back|restored|resolved|fixed|recovered|normal|online)\b/i;

const isPart = (...texts: readonly string[]): boolean =>
  texts.some((text) => PART.test(text) || PART_SUBJECT.test(text));

/** A fix at work is over only when nothing more is said of it: "a fix was deployed, and services began to recover". */
const isBegun = (said: string, rest: string): boolean =>
  (/\bfix\b/i.test(said) && GOES_ON.test(rest)) || BEGINS.test(rest);
const BEGINS =
  /^[^.]{0,80}\b(?:beginning|starting|began|begun|started) to (?:slowly |gradually )?(?:come|recover|return)\b/i;
const GOES_ON = /\b(?:still|progress\w*|monitor\w*|start\w*|beg[ai]n\w*|recovering|improv\w*|gradual\w*)\b/i;

/** The clause before a time, from the word that says it is over on; and its subject. */
const clauseFrom = (lead: string, { index }: RegExpExecArray): string => lead.slice(Math.max(0, index - 50));

/** "At 10:45 it tweeted: “And we are back”". */
const SAYING =
  /^[^.“"]{0,40}\b(?:tweeted|posted|wrote|said|announced|added|declared)(?: (?:that|on \w+))?:? ?[“"]([^“”"]{4,90})/;

const BACK =
  /\b(?:we[’']re|we are|is|are) (?:now )?back\b|\b(?:has|have) been (?:fixed|resolved|restored)\b/i;

/** The time opens its clause: "At 9 p.m. ET, …". What follows says what it is; counted by then, it is only a check. */
function leading(lead: string, rest: string): Role | null {
  const quote = SAYING.exec(rest)?.[1];
  if (quote !== undefined && !isPart(quote) && BACK.test(quote)) return 'end';
  const said = matchesOf(SAID, clauseOf(rest));
  const kinds = said.map(kindOf);
  const over = said.filter((_, at) => kinds[at] === 'end');
  if (over.length > 0) {
    const seen = AS_OF.test(lead) && over.every((one) => STATE.test(one[0]));
    const begun = over.every((one) => isBegun(one[0], rest));
    return seen || begun || isPart(clauseOf(rest)) ? 'check' : 'end';
  }
  // "At 10:19 a.m. there were 105,000 reports of an outage".
  const counted = COUNTED.test(lead) || COUNT.test(clauseOf(rest).slice(0, COUNT_REACH));
  return counted || kinds[0] === 'check' ? 'check' : (kinds[0] ?? null);
}

/** What follows up to the end of the clause, or to the next time. */
function clauseOf(rest: string): string {
  const end = CLAUSE_END.exec(rest);
  return end === null ? rest : rest.slice(0, end.index);
}

const clauseSays = (rest: string, role: Role): boolean =>
  matchesOf(SAID, clauseOf(rest)).map(kindOf).includes(role);

/** "Gradual restoration", "working to restore", "some services restored": no end yet. */
const NOT_YET =
  /\b(?:gradual\w*|partial\w*|partly|some|slowly|began|beg[iu]n\w*|start\w*|signs? of|being slowly|initial\w*|work\w*|try\w*|hop\w+|expect\w*|aim\w*|target\w*|estimat\w*|anticipat\w*|(?:was|were|is|are) coming|promis\w*|plan\w*|not|yet|until|continu\w+|will|would|could|should be fully|(?:should|would) have) (?:[\w’'-]+ ){0,3}$|(?<!\b(?:able|appear|appears|appeared|seem|seems|seemed|look|looks|looked|reported|believed)) to (?:be |\w{1,12}ly |have (?:[\w’'-]+ ){0,4})?$/i;

function kindOf({ groups, index, input }: RegExpExecArray): Role {
  if ((groups!['start'] ?? groups!['surge']) !== undefined) return 'start';
  if (groups!['end'] === undefined) return 'check';
  const until = /^(?:until|till)$/i.test(groups!['end']);
  return !until &&
    !/^conclud/i.test(groups!['end']) &&
    NOT_YET.test(input.slice(Math.max(0, index - 40), index))
    ? 'check'
    : 'end';
}
