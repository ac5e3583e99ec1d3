import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

/** Forms of "be" and "go", and how far: "has been partially down". */
const IS =
  '(?:went|goes|go|going|gone|bec[ao]mes?|is|are|was|were|be|been|being|knocked|knocks?|taken|took|remained|back|appear(?:s|ed)? (?:to be )?)';
const FAR =
  '(?:completely |partially |briefly |temporarily |largely |currently |also |suddenly |still |reportedly |now )*';
/** "Down" that is not a price, a number or a direction. */
const DOWN =
  'down\\b(?! (?:by|to|from(?! (?:about |around )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m|to|until|UTC|GMT))|about \\d+%|\\d(?!\\d?:\\d\\d)|on the|the|slightly|sharply|in price))';

/** What may stand between the verb and the trouble: "suffered a major nationwide service …". */
const SUCH = '(?:[a-z-]+ ){0,5}?';
const TROUBLE =
  '(?:outages?|disruptions?|malfunctions?|issues?|problems?|errors?|failures?|glitch(?:es)?|interruptions?|slowdowns?|downtime|difficult(?:y|ies)|trouble|hiccups?|degradation|error rates|latency|crash(?:es)?|woes)';
/** "Facing an outage": who has it stands before. */
const HAVING =
  '(?:hit by|experienc\\w+|suffer\\w*|fac(?:ed|es|ing)|having|encounter\\w*|struggling with|report(?:s|ed|ing)?|saw|see|sees|seeing|investigating|due to|because of|plagued by|struck by|amid|after)';

const DO =
  '(?:log|sign|access|connect|load|send|use|reach|make|place|receive|post|complete|stream|pay|withdraw|trade|open|push|pull|join|play|watch|get|view|download|upload|process|transfer|listen|launch|exchange|communicate)';

/** What says that a service fails, in the order of trust. */
export const FAILING: readonly Rule[] = [
  rule(
    'failure',
    3,
    `${IS} ${FAR}(?:${DOWN}|offline|dark\\b|unavailable|inaccessible|unreachable|unresponsive|out of (?:service|order|action)|out (?:for|across|in)\\b)`,
    "outages?\\b|downed (?=[\\w’']+ )",
    // Who was hit as well: "Among the affected were …".
    '(?:affected|impacted|disrupted|hit) (?:were|was|included?|includes|are)\\b|among (?:the|those|many|several) (?:\\w+ ){0,3}?(?:affected|impacted|disrupted|hit)\\b',
    '(?:was|were|are|is|been|being) (?:also|all|both|among those|similarly|reportedly) (?:affected|impacted|disrupted|hit)\\b(?! by (?:the |a )?(?:lawsuit|fine|tariff|ban|hack|breach|strike|storm|layoff|price)\\w*)',
    '(?:other|also|further) (?:affected|impacted|disrupted) (?:\\w+ )?(?:services|sites|websites|apps|platforms|companies)',
    // "112 of the 647 services affected by the fire".
    '(?:\\d[\\d,]*|hundreds of|dozens of|scores of|many) (?:[a-z-]+ ){0,5}?(?:services|systems|websites|platforms) (?:(?:were|was|are|have been|had been) )?(?:affected|disrupted|shut down|suspended|knocked out|paraly[sz]ed|crippled)\\b',
    'left (?:[\\w,-]+ ){1,8}?(?:down|offline|inaccessible|unavailable|paraly[sz]ed)\\b',
    '(?<=^[\\w’., ]{1,40} )(?:down|offline|unavailable|inaccessible|unreachable|unstable)(?=$|:|,$|, | for (?:some|many|thousands|hundreds|millions|several|users|people|customers|(?:a )?\\w+ (?:straight |consecutive )?day\\b))',
    `${HAVING} ${SUCH}${TROUBLE}\\b`,
    '(?:service|network|internet|system|server|login|log-in|sign-in|connection|connectivity|access|platform|app|payment|delivery|messaging|widespread|nationwide|global|major) (?:and \\w+ )?(?:disruptions?|malfunctions?|failures?|interruptions?|breakdowns?)',
    'degraded\\b|performance (?:has |is |was |has been )?degrad\\w+',
    '(?:login|log-in|sign-in|service|app|network|server|system|payment|messenger|website|platform)s? fails?\\b',
    'elevated (?:\\w+ )?(?:error|latenc)|(?:increased|higher)[a-z- ]{0,12} (?:error|latenc)|error rates|bad gateway',
    'internal server errors?|(?:500|502|503|504)(?:-series)? (?:and \\d+ )?errors?',
    `(?:un|not |in)able to (?:even )?(?:be )?${DO}`,
    "(?:cannot|could not|can not|couldn[’']t|can[’']t) (?:even )?be (?:accessed|reached|loaded|sent|used|opened)",
    `(?:cannot|could not|couldn[’']t|can[’']t|can not) (?:even )?${DO}\\b`,
    `(?:trouble|difficult(?:y|ies)|problems?|issues?|errors?) (?:in |with |when |while )?(?:accessing|connecting|logging|signing|loading|sending|using|reaching|joining|playing|watching|receiving|posting|streaming|opening|processing|viewing|making)`,
    '(?:access|connectivity|connection|network(?:ing)?|login|log-in|sign-in|loading|technical|server|service|network|playback|widespread|global) (?:issues?|problems?|difficulties|errors?|glitch(?:es)?|hiccups?)',
    "(?:(?:has|have|had|will|would|does|do|did) not|(?:has|have|had|wo|would|does|do|did)n[’']t) (?:yet )?(?:load|work|open|send|respond|connect|play|sync)(?:ed)?\\b(?! (?:to|with|on a|for a|as a|together)\\b)",
    '(?:videos?|pages?|calls?|messages?|payments?|meetings?|search(?:es)?|logins?|orders?|transactions?|transfers?|cloud|sites?|apps?|servers?|systems?) (?:fails?|failed)\\b(?! to )',
    '(?:has|have) failed (?=since|again|for (?:many|some|thousands|users|customers|hours))',
    '(?:app|services?|access|connections?|network|servers?|systems?|platform|website) (?:is|was|were|are|has been|became) (?:\\w+ly )?unstable',
    '(?:app|site|platform|systems?|services?|website|trading) (?:froze|freezes|(?:was|were|has|have) frozen)\\b',
    '(?:cards?|payments?|transactions?|transfers?) (?:is |are |was |were |has been |have been |being )+(?:declined|rejected|delayed)',
    '(?:blank|white|black) (?:page|screen)s?',
    "(?:not|stopped|isn[’']t|wasn[’']t|aren[’']t|weren[’']t|stops) (?:properly |currently |even )?(?:working|loading|responding|opening|sending|functioning|connecting|accessible|available|being (?:sent|delivered))",
    "(?:messages?|videos?|pages?|payments?|posts?|calls?) (?:are |were )?(?:not|weren[’']t|aren[’']t|failing to|failed to|failing) (?:sent|delivered|load\\w*|send\\w*|play\\w*|go\\w*|being)",
    "(?:users|customers|players|people|subscribers|members|developers|viewers|callers|gamers|many|some|thousands|millions|merchants|employees|students) (?:[\\w’'-]+ ){0,5}?(?:unable|not able|cannot|can[’']t|could not|couldn[’']t|weren[’']t able|were not able)\\b",
    '(?:lost|lose|losing|loss of) (?:all |their |its )?(?:access to|service\\b|signal\\b|coverage\\b|connectivity)',
    'fail(?:ed|ing|s|ure)? to (?:load|send|connect|open|log|sign|deliver|process|launch|play|respond)',
    '(?:has|have|had) been failing|(?:is|are|was|were|began|begun|started) (?:to fail|failing)|began to fail',
    'crash(?:ed|es|ing)\\b|knocked out|knocks out',
    '(?:locked|kicked|shut|logged|signed) (?:users |players |people |customers |many )?out of',
    '(?:was|were|been|being|users|players|people|customers|members|fans) (?:logged|locked|kicked|shut) (?:out|off)',
    'blackouts? (?:hits?|at)|out of service',
    "(?:paraly[sz]ed|crippl\\w+|knocks?|knocked|brought|brings|takes|took|taken) [\\w ,’'-]{2,50}(?:offline|to a (?:halt|standstill))",
  ),
  rule(
    'failure',
    2,
    // Who says so of itself.
    '(?:is|was|were|are) behind (?:the|this|these|those) (?:\\w+ ){0,2}(?:outages?|problems?|issues?|disruptions?|failures?|errors?)',
    'incident (?:with|affecting|impacting)\\b|experienc\\w+ (?:\\w+ )?delays',
    'suspend(?:s|ed) (?:all |its )?(?:trading|services?|access|deposits|withdrawals|operations|transactions)',
    'malfunction\\w*|(?:temporarily|forced) (?:shut ?down|suspended)',
    '(?:access|service|services|trading|orders?|transactions?|logins?) (?:was |were |has been |have been |is |are )?(?:temporarily )?(?:suspended|halted|disrupted|interrupted)',
    '(?:runs?|jobs|builds?|messages|deliver(?:y|ies)|notifications|emails|payments|payouts) (?:(?:are|were|is|was|being|have|has|been) ){1,2}(?:\\w+ly )?(?:delayed|queued)',
    'error messages?|brought down|knocked|service[a-z ]{0,8} slow(?:s|ed|ing)\\b',
    'briefly (?:slows?|fac\\w+|stopp\\w+)',
  ),
  rule(
    'failure',
    1,
    `${DOWN}|issues?\\b|problems?\\b|errors?\\b|glitch(?:es)?\\b|disrupt\\w*|slow\\b|delays?\\b|incident\\b`,
    // "It lasted from nine to ten".
    '(?:lasted|persisted|continued|dragged on) (?=from (?:about |around )?\\d|until|till|between)',
    `downtime|trouble\\b|failures?\\b|hiccups?\\b|crippl\\w+|paraly[sz]\\w+`,
  ),
  rule('stop', 1, 'unavailable|interrupted|suspended|inaccessible|downtime|offline|read-only|disruption'),
];
