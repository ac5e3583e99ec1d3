import type { Cue, CueType } from '../language.ts';

interface Rule {
  readonly type: CueType;
  readonly weight: number;
  readonly pattern: RegExp;
}

const rule = (type: CueType, weight: number, words: string): Rule => ({
  type,
  weight,
  pattern: new RegExp(`\\b(?:${words})`, 'gi'),
});

/** What words say, in the order of trust: where two meet on the same words, the earlier wins. Gaps are bounded. */
const RULES: readonly Rule[] = [
  rule(
    'unreal',
    3,
    'rumou?rs?\\b|how to (?:fix|check|know)|what to do\\b|in case\\b|could (?:go down|be down|cause|happen|face)|would (?:go down|cause)|might (?:go down|cause)|if [\\w ]{2,30} (?:goes|go) down|to prevent\\b|to avoid\\b|hoax|fake\\b|drill\\b|simulat',
  ),
  rule(
    'normal',
    3,
    'not affected|(?:was|were|is|are|remain(?:s|ed)?|has been|have been) (?:not |un)affected|unaffected|not impacted|no impact|(?:was|were|is|are) not (?:down|impacted)|(?:is|are|was|were|remains?|continued?|operating|working|running) (?:operating |working |running )?normally|no (?:outage|disruption|evidence of an outage)|remains? (?:available|operational|online)|denied (?:any|that|reports of)',
  ),
  rule(
    'ongoing',
    3,
    'not (?:yet |been |yet been |fully )?(?:restored|resolved|recovered|fixed)|still (?:down|unavailable|offline|out|experiencing|facing|having|unable)|remains? (?:down|offline|unavailable|out)|continues? to (?:experience|affect|see|suffer)|no (?:ETA|estimate)',
  ),
  rule(
    'recovering',
    3,
    'recovering|partially restored|gradually (?:restor|return|recover|com)|(?:begun|beginning|began|starting|started) to (?:recover|come back|return)|rolling out a fix|implementing a fix|(?:a )?fix (?:is being|has been) (?:deployed|rolled out|implemented)[^.]{0,40}monitor|monitoring the (?:results|situation|fix)|being restored|slowly (?:coming|returning)|mostly (?:restored|recovered)',
  ),
  rule(
    'recovered',
    3,
    '(?:been |were |was |is |are |now |fully |since |service |services |issue |access )(?:fully |since |now |been )?(?:restored|resolved|fixed|mitigated|recovered)|restored (?:service|access)|(?:is|are|was|were|came|come|comes|coming|now|service) back (?:online|up|to normal|in service)|back (?:online|up and running|up after|after)|back to normal|returned to normal|resolved the (?:issue|problem|outage|incident)|fixed the (?:issue|problem|outage|bug)|restores? (?:service|access)|all systems (?:are )?operational|(?:outage|issue|disruption|incident) (?:was |has been |is |now )?(?:over|ended|resolved|fixed)|ended (?:at|around|shortly)|resolved (?:at|by|around)|normal service (?:has |was |had )?(?:resumed|been restored)',
  ),
  rule(
    'work',
    3,
    '(?:scheduled|planned|routine|upcoming|emergency) maintenance|maintenance (?:window|work|period|on|notice|is scheduled|scheduled|will)|system (?:upgrade|migration|maintenance)|scheduled (?:downtime|upgrade)|undergo(?:ing)? maintenance',
  ),
  rule(
    'business',
    3,
    '(?:shut(?:s|ting)? down|discontinu|sunset|retir)\\w* (?:its|the|their|support|on)\\b|end of (?:life|support)|layoffs?|lay(?:s|ing)? off|acquir|IPO\\b|ban(?:ned|s)?\\b',
  ),
  rule(
    'physical',
    3,
    'flights? (?:delay|cancel)|trains?\\b|railway|hurricane|storm\\b|earthquake|wildfire|homes and businesses|utility|electric|water main|tornado|aircraft|rocket|satellite',
  ),
  rule(
    'failure',
    3,
    "(?:went|goes|go|going|gone|is|are|was|were|knocked|appears? to be|been|being|briefly|currently|taken|remained|back) (?:completely |partially |briefly |temporarily |largely |currently |also )?(?:down(?! (?:by|to|from(?! \\d{1,2}(?::\\d\\d)? ?(?:[ap]\\.?m|to|until|UTC))|about \\d+%|\\d|on the|the|slightly|sharply))|offline|unavailable|inaccessible|unreachable)|outages?\\b|(?:service|network|widespread|major|global|internet|platform) disruptions?|(?:hit by|experienc\\w+|suffer\\w*|reported|reporting|facing|having|saw|see|seeing|investigating|due to|because of|by) (?:an? |some |major |widespread |intermittent |technical |significant |global |service |connectivity |login |elevated |increased |ongoing |the |multiple )*(?:issues?|problems?|errors?|disruptions?|failures?|glitch(?:es)?|degradation|error rates|latency)|degraded (?:performance|service|availability)|elevated error|increased error|error rates|(?:un|not |in)able to (?:log ?in|sign ?in|access|connect|load|send|use|reach|make|place|receive|post|complete|stream|pay|withdraw|trade|open|push|pull)|could(?: no|n[’']|no)t (?:log ?in|sign ?in|access|connect|load|send|use|reach|make|place|receive|post|pay|open)|(?:not|stopped|isn[’']t|wasn[’']t|aren[’']t|weren[’']t) (?:working|loading|responding|opening|sending)|fail(?:ed|ing|s|ure)? to (?:load|send|connect|open|log|deliver|process)|crash(?:ed|es|ing)|knocked out|locked out of|logged out of|connectivity (?:issue|problem)s?",
  ),
  rule(
    'failure',
    1,
    'down\\b(?! (?:by|to|from|\\d))|issues?\\b|problems?\\b|errors?\\b|glitch(?:es)?\\b|disrupt\\w*|slow\\b|delays?\\b|incident\\b|downtime',
  ),
  rule('stop', 1, 'unavailable|interrupted|suspended|inaccessible|downtime|offline|read-only|disruption'),
  rule(
    'underway',
    3,
    'maintenance (?:has been |was |is )?(?:extended|in progress|under way|underway)|extended (?:its |the )?maintenance',
  ),
  rule(
    'brief',
    2,
    'briefly|brief\\b|short-lived|temporar(?:y|ily)|for (?:about |around |roughly |nearly |almost |over |more than |approximately )?(?:\\d+|an?|one|two|three|four|five|six|several|half an) (?:minute|hour)|(?:minute|hour)s?-long|lasted',
  ),
  rule(
    'ongoing',
    2,
    'currently|(?:is|are) (?:aware|investigating|working)|investigating|working (?:on a fix|to (?:fix|resolve|restore))|ongoing|at this time|so far|is down|are down|right now',
  ),
  rule(
    'planned',
    2,
    'will (?:be|undergo|go)|scheduled for|scheduled to|upcoming|planned|plans to|next (?:week|month|mon|tues|wednes|thurs|fri|satur|sun)|tomorrow',
  ),
  rule(
    'fresh',
    2,
    'today|this (?:morning|afternoon|evening)|tonight|yesterday|currently|right now|breaking|earlier (?:today|in the day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:morning|afternoon|evening|night)',
  ),
  rule(
    'old',
    3,
    'last (?:year|month|summer|winter|spring|fall|autumn)|(?:a|one|two|three|four|five|\\d+) years? (?:ago|after|later)|years ago|months ago|in 20\\d\\d\\b|(?:january|february|march|april|june|july|august|september|october|november|december) 20\\d\\d|earlier this year|20\\d\\d outage|anniversary',
  ),
  rule(
    'old',
    1,
    'previous(?:ly)?\\b|past outages|in the past|history of|(?:second|third|fourth|another) (?:outage|time) (?:this|in)|weeks ago|last week',
  ),
  rule(
    'aftermath',
    3,
    'lawsuits?\\b|sued?\\b|suing|compensation|refunds?\\b|credits\\b|post-?mortem|root cause analysis|lessons?\\b|fined\\b|hearing|congress|senat\\w+|regulator|insur\\w+|shares\\b|stocks?\\b|investors?\\b|earnings|report finds|study|why (?:the|it|so)|what (?:caused|happened|went wrong)|explains?\\b|apologi[sz]es? for|resilien\\w+|opinion|analysis|launch(?:es|ed)?\\b|announc(?:es|ed) (?:a )?new|how the',
  ),
  rule('apart', 3, 'separately|in a separate|meanwhile|in an unrelated'),
];

/** The cues of a masked sentence, left to right. */
export function cuesOf(masked: string, plain: boolean): Cue[] {
  const cues: Cue[] = [];
  const taken = new Uint8Array(masked.length);
  for (const { type, weight, pattern } of plain ? FRAME_RULES : RULES) {
    // `exec` on the one pattern; `matchAll` would copy it for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(masked); match !== null; match = pattern.exec(masked)) {
      const start = match.index;
      const end = start + match[0].length;
      if (EXCLUSIVE.has(type)) {
        if (taken.subarray(start, end).includes(1)) continue;
        taken.fill(1, start, end);
      }
      cues.push({ type, weight, start, end });
    }
  }
  return cues.sort((a, b) => a.start - b.start || b.weight - a.weight);
}

/** Of these only one can be meant by the same words. */
const EXCLUSIVE: ReadonlySet<CueType> = new Set(['failure', 'normal', 'recovered', 'recovering', 'work']);

/** "Down", "outage" and the like where they speak of power, prices, stairs. Blanked, so that every offset stays. */
const OTHER_SENSES =
  /\b(?:power|electric\w*|electrical) (?:outages?|failures?|cuts?)|\b(?:slow|lock|crack|break|broke|step|stepp|wind|tear|melt|calm|track|narrow|scal|cut|turn|count|mark|touch|run|shoot|shot|hand|back|load|boil|cool|drill|water|sit|sat|lay|settl|put|play|bring|came|come|kneel|look)(?:ed|ing|s|es)?[ -]?down\b|\bdown (?:payment|under|syndrome|jacket|the (?:road|street|line|stairs|river)|\d|slightly|sharply|more than|nearly)|\bups? and downs?\b|\b(?:shares?|stocks?|prices?|sales|revenue|profits?|index|futures|bitcoin) (?:\w+ )?(?:was |were |is |are )?down\b|\b(?:mental|health|social|political|security|privacy|supply|climate|housing|legal) (?:issues?|problems?)|\bissues? (?:a|an|the|its|new|warning|guidance|statement)\b|\bupside down\b|\bhuman errors?\b/gi;

export const mask = (sentence: string): string =>
  sentence.replace(OTHER_SENSES, (found) => ' '.repeat(found.length));

/** Words without which no English text is about an outage or planned work. */
export const SUSPECT =
  /\b(?:down\b|outages?\b|problems?\b|recover|resolved|fixed\b|back\b|knocked|out of|logged out|unreachable|offline|unavailable|inaccessible|disrupt|restor|degraded|maintenance|downtime|issues?\b|errors?\b|not (?:working|loading)|crash|unable to|glitch|fail)/i;

/** What tells how to take a sentence, whatever it speaks of. */
const FRAME_RULES: readonly Rule[] = RULES.filter(({ type }) =>
  ['old', 'fresh', 'aftermath', 'unreal', 'physical', 'business', 'planned', 'ongoing'].includes(type),
);
