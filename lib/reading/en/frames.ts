import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** What tells how to take a sentence: as of today, of the past, of what may be, of what follows. */
export const FRAMES: readonly Rule[] = [
  rule(
    'brief',
    2,
    'briefly|brief\\b|short-lived|temporarily|for (?:about |around |roughly |nearly |almost |over |more than |approximately )?(?:\\d+|an?|one|two|three|four|five|six|several|a few|half an) (?:minute|hour)s?(?! now)|(?:minute|hour)s?-long|lasted|for a time\\b',
  ),
  rule(
    'ongoing',
    2,
    'currently|(?:is|are|was|were) (?:aware|investigating|actively|(?:still |also )?working|looking into)|investigating|looking into|working (?:on a fix|hard|urgently|quickly|to (?:\\w+ )?(?:fix|resolve|restore|identify))|a fix is being implemented|ongoing|at this time|at this point|so far|is down|are down|right now|has (?:not|yet)|have yet|hours now|and counting|ever since|as of (?:writing|this writing|now)|at the time of (?:writing|reporting)|(?:did|has|have) not (?:yet )?(?:immediately )?(?:comment|issue|provide|respond)\\w*',
  ),
  rule(
    'ongoing',
    3,
    'still (?:down|unavailable|offline|out\\b|experienc\\w+|facing|having|unable|not|ongoing|unresolved|struggling|investigating|affected)|remain(?:s|ed)? (?:down|offline|unavailable|out\\b|inaccessible|affected)|continu(?:es?|ing) to (?:experience|affect|see|suffer|investigate)',
  ),
  rule(
    'planned',
    2,
    'will (?:be|undergo|go)|scheduled for|scheduled to|upcoming|planned|plans to|next (?:week|month|mon|tues|wednes|thurs|fri|satur|sun)|tomorrow',
  ),
  rule(
    'fresh',
    2,
    "today|this (?:morning|afternoon|evening|weekend|week)|tonight|yesterday|last night|currently|right now|breaking|just now|earlier (?:today|in the day|this)|(?:on|earlier|late|early|since) (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:[’']s)? (?:morning|afternoon|evening|night)|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b(?=[,.]|, its| that)",
  ),
  rule(
    'old',
    3,
    'last (?:year|month|summer|winter|spring|fall|autumn|december|october)|(?:a|one|two|three|four|five|six|ten|\\d+) (?:year|month)s? (?:ago|after|later|earlier)|years ago|months ago|weeks ago|in (?:20[012]\\d|19\\d\\d)\\b|as of 20\\d\\d|since (?:20\\d\\d|19\\d\\d)|' +
      `${MONTH} (?:20[012]\\d|of (?:last|20\\d\\d))|in recent years|earlier this year|20[012]\\d outage|anniversary|infamous|(?:in|over) (?:the )?(?:its |their |app[’']s )?history\\b|throughout (?:its|their) history|(?:had|has) last (?:gone|went|happened|been)`,
  ),
  rule(
    'old',
    1,
    `previous(?:ly)?\\b|past outages|in the past|history of|(?:second|third|fourth|another|similar|recent) (?:major |widespread )?(?:outages?|time|incidents?|disruptions?|wave|glitch\\w*) (?:this|in|at|happen|occur|have|had|was|were|last)|last week|${MONTH}[’']s|(?:in|back in|since) ${MONTH}\\b(?! \\d)|just last month|isn[’']t the first|not (?:the )?first|(?:some time|shortly|soon|hours|days) after that|at (?:the|that) time\\b(?! of)|back then|this is the \\w+ time|drawing comparisons|compar(?:ed|ison) (?:to|with)|in comparison|when evaluated against|similar outages?`,
  ),
  rule(
    'unreal',
    3,
    'rumou?rs?\\b|hoax|fake\\b|drill\\b|simulat|to prevent\\b|to avoid\\b|in case\\b|in the event\\b',
    '(?:could|would|might|may) (?:go down|be down|cause|happen|face|lead|disrupt|occur|stem)|can (?:be (?:\\w+ )?(?:frustrating|caused|attributed|significant|devastating|due|a )|rang\\w|stem|occur|happen|lead|affect|disrupt|result|cause|cost|strike|have\\b|vary|bring|disable|introduce|impact|trigger|manifest|also|sometimes)|may (?:stem|result|vary|arise)',
    "(?:if|when|whenever|anytime|should|unless)(?: {1,30}(?!the |it )[\\w’'&.-]+){0,6}? {1,30}(?:goes|go|crashes|fails) (?:down|offline|dark|out)|would (?:be|become|have been) (?:unable|down|offline|unavailable|lost|cut)|(?:if|when|whenever) (?:it|one|this|that|they|something|these|a server|the (?:cloud|service|server|network|site|app)s?) (?:goes|go|happens?|crash(?:es)?|fails?|occurs?|breaks?)",
    "how to (?:fix|check|know|tell|verify|handle|avoid|prepare|confirm|deal|cope)|what to do\\b|here[’']s how|this (?:\\w+ )?(?:guide|article|tutorial|blog|deep dive) |in this (?:guide|article|post|tutorial|deep)|let[’']s (?:dive|explore|break|look|take|dissect|get)|we(?:[’']ll| will|[’']re going to|[’']re gonna) (?:explore|cover|explain|walk|look|dive|break|delve|discuss|show|share|dissect)|read on to|step[- ]by[- ]step|troubleshoot\\w*|(?:follow|try) (?:the|these) (?:steps|tips)|playbook|best practices|(?:common|potential|possible|various) (?:causes?|reasons|culprits|factors|sources)|the reasons (?:behind|for)",
    "if you (?:see|get|receive|encounter|still)\\b|(?:the|an|this) error code|contact (?:your|support)|your (?:router|modem|internet|device|isp)\\b|refers? to|(?:is|are) (?:often|typically|usually|sometimes|generally|rarely) |(?:often|typically|usually|occasionally|periodically|sometimes|generally) (?:caused|schedul|happen|last|occur|stem|experienc|perform|result|announc|resolv)\\w*|from time to time|occurs when|happens when|are inevitable|is inevitable|not immune|have you ever|if you[’']ve (?:ever|been)|we[’']ve all",
  ),
  rule(
    'unreal',
    3,
    "^(?:how (?:to|do|does|can|often)|what (?:is|are|does|do) (?!happening|going)|why (?:was|were|does|do|doesn[’']t|isn[’']t|won[’']t|your|you)|understanding|an? (?:\\w+ )?guide|the (?:ultimate|complete|fragility|history|anatomy|biggest|worst|infrastructure)|inside|here[’']s what|(?:top )?(?:\\d+|five|six|seven|ten) |lessons|tips|managing|preparing)",
    "causes and|(?:: |[–—-] )explained\\b|explained$|what you need to know|complete guide|status guide|guide to\\b|checking \\w+ (?:server )?status|and what to do|taught us|teaches|(?:we|be) learned|(?:outages?|downtime) (?:in|of|that shook(?: up)?) 20\\d\\d|(?:biggest|worst|most shocking|historical) (?:[\\w-]+ ){0,3}outages|error (?:code )?[A-Z]{1,4}-?\\d|sues\\b|sued\\b|suing\\b|lawsuits?\\b|class[- ]action|judge\\b|fined\\b|compensat\\w+ (?:for|players|users|investors|customers|affected|those)|to compensate|(?:extend(?:s|ed|ing)?|offer(?:s|ed|ing)?|giv(?:e|es|ing)|hand(?:s|ing) out) (?:[\\w’\'-]+ ){0,7}?(?:due to|after|following|over|because of) (?:[\\w’\'-]+ ){0,4}?outage|what happened (?:&|and) (?:how|why)|how to stay|is it just (?:you|me)|global outage\\?|(?:status|outages?) (?:&|and) (?:troubleshooting|tips|fix)|troubleshooting|managing (?:\\w+ ){0,3}outages|incident report|case study|highlights? (?:the )?need|risks? (?:hidden|of)|single point of failure|(?:exposes|reveals|highlights|shows|lays bare|underscores|raises questions|raises concerns) (?:[\\w’'-]+ ){0,3}?(?:pains|hidden|fragil\\w+|risks?|depend\\w+|relian\\w+|weakness\\w*|vulnerab\\w+|dangers?|concerns|lessons)",
  ),
  rule(
    'business',
    3,
    '(?:shut(?:s|ting)? down|discontinu|sunset|retir)\\w* (?:its|the|their|support|on|another|major)\\b|clos(?:es|ing) down|end of (?:life|support)|layoffs?|lay(?:s|ing)? off|laid off|job cuts|reduces workforce|acquir|IPO\\b|ban(?:ned|s)?\\b|(?:been |completely |fully )?blocked (?:by|in|access)|censor\\w*|union\\b|strike\\b|funding|valuation',
  ),
  rule(
    'physical',
    3,
    'flights? (?:delay|cancel)|trains?\\b|railway|subway|locomotive|hurricane|storm\\b|thunderstorm|earthquake|wildfire|homes and businesses|utility\\b|electric|water main|tornado|aircraft|rocket|satellite|commuters?\\b',
  ),
  rule(
    'aftermath',
    3,
    'lawsuits?\\b|sued?\\b|sues\\b|suing|compensat\\w+|refunds?\\b|credits\\b|post-?mortem|root cause analysis|lessons?\\b|fined\\b|hearing\\b|congress|senat\\w+|regulator|insur\\w+|shares\\b|stocks?\\b|investors?\\b|earnings|report finds|study\\b|resilien\\w+|opinion|launch(?:es|ed)?\\b(?= (?:a|an|new|its))|announc(?:es|ed) (?:a )?new|how the|extension|data breach|breach(?:es|ed)?\\b|hack(?:ed|ers?)\\b|leaked|ransom|extortion|judge\\b|court\\b|wake-?up call|reminder of|underscor\\w+|fragil\\w+|vendor',
    'why (?:the|it|so)|what (?:caused|went wrong)|explains?\\b|apologi[sz]es? for|analysis',
  ),
  rule('apart', 3, 'separately|in a separate|meanwhile|in an unrelated'),
];
