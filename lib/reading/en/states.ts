import type { Rule } from '../rules.ts';
import { rule } from './rule.ts';

const DONE =
  '(?:restored|resolved|fixed|mitigated|recovered|repaired|normali[sz]ed|corrected|addressed|rectified|solved|resumed|stabili[sz]ed)';
const BE =
  '(?:is|are|was|were|been|be|being|has|have|had|now|since|fully|all|mostly|finally|swiftly|quickly|already|completely|service|services|issues?|access|problems?|outages?|operations)';
const TROUBLE =
  "(?:[\\w’'-]+ ){0,4}?(?:issues?|problems?|outages?|glitch(?:es)?|bugs?|faults?|errors?|disruptions?|incidents?|malfunctions?)";

/** What says how it stands, before the words of failure are looked for: "the outage was fixed" fails no more. */
export const STATES: readonly Rule[] = [
  rule(
    'recovered',
    3,
    "(?:not|\\w{2,6}n[’']t) (?:fully )?(?:resolved|restored|fixed|back) (?:for (?:a|several|many|about|over|nearly|almost|two|three|four|five|\\d)|until)\\b",
    '(?:now|once again|again|back to|all) (?:operating|functioning|working|running) (?:normally|smoothly|as (?:normal|usual))',
    '(?:operating|functioning|working|running|playing|loading|flowing|streaming) (?:normally|properly|as normal|as usual|fine) (?:again|following|after)',
    "(?:able to|could) (?!not|no|never)(?:[\\w’'-]+ ){1,4}(?:once )?again\\b(?! (?:later|until|after|when|once|if))",
  ),
  rule(
    'normal',
    3,
    'not affected|(?:was|were|is|are|remain(?:s|ed)?|appears?|has been|have been) (?:not |un)affected|unaffected',
    'not (?:\\w+ )?(?:impacted|hit\\b)|no impact|(?:was|were|is|are) not (?:down|impacted|directly)',
    '(?:is|are|was|were|remain(?:s|ed)?|continu(?:e|es|ed) to|operating|operate|working|running|functioning) (?:operat\\w+ |work\\w* |running |function\\w* )?(?:normally|smoothly|as (?:normal|usual)|fine\\b)',
    'no (?:current |known |major |reported |such |service |evidence of an? )?(?:outages?|disruptions?|problems?|issues)\\b(?: with| at| on)?',
    '(?:can|could|is|are|was|were) still (?:able to )?(?:access|use|watch|play|open|send|reach|listen)(?:ed)?\\b|still able to',
    'not (?:seeing|experiencing|having|aware of) (?:any |broad |\\w+ ){0,2}(?:service )?(?:issues?|problems?|outages?|disruptions?)',
    'not been any (?:problem|issue|outage)s?',
    'remain(?:s|ed)? (?:available|operational|online|stable|functional|up\\b)|denied (?:any|that|reports of)',
    '(?:core|own) (?:services?|systems?) (?:were|was|are|is|remained) not',
  ),
  rule(
    'ongoing',
    3,
    "(?:not|\\w+n[’']t|yet to(?: be)?) (?:yet |been |fully |brought )*(?:restored|resolved|recovered|fixed|back|(?:come|be|get) back|return(?:ed)?|resumed|recover)\\b",
    'no (?:ETA|estimated?|official ETA|word on|time ?(?:line|table|frame)|information on when|firm ETA)',
    '(?:briefly|temporarily) (?:regain|restor|recover|return|came back|back)\\w*',
    '(?:problems?|issues?|errors?|outages?) (?:quickly |soon |later |then )?(?:returned|persist\\w*|recurred|came back|reappeared|resurfaced)',
    "(?:when|once|if|whether|how soon) [\\w ,’'-]{0,60}?(?:(?:is|are|come|comes|gets?|returns?|be|(?:will|would|could|might|can|should) be) (?:\\w+ly )?(?:back\\b|restored|resolved|fixed)|return(?:s)? to|stabili[sz]es?)",
    "(?:hop(?:es?|ing|efully)|expect(?:s|ed)?|aims?|aiming|plans?|vow\\w*|estimate\\w*|takes? (?:a |some )?(?:long |lot of )?time) (?:[\\w’'-]+ ){0,8}?(?:to (?:\\w+ )?(?:resolve|restore|recover|fix|normali[sz]e|return|come back|bring|get|have (?:[\\w’'-]+ ){1,5}?(?:restored|resolved|fixed|back|running))\\b(?: (?:[\\w’'-]+ ){0,4}back(?: up| online| to normal)?)?|be (?:\\w+ly )?(?:back|restored|resolved|fixed))",
    'expect(?:s|ed|ing)? (?:an? |the )?(?:full |complete )?(?:recovery|restoration|resolution|resumption)',
    'should (?:\\w+ )?be (?:fixed|restored|resolved|back|over)(?: up| online)? [“"]?(?:by|within|in|soon|later|tonight|tomorrow|shortly|before)\\b',
    '(?:swift|speedy|quick|full|complete) (?:resumption|restoration|recovery of|recovery\\b(?! (?:for|at|by|was|in)))',
  ),
  // Every statement says so; quoted behind a repair it does not reopen what is over.
  rule(
    'ongoing',
    2.5,
    "(?:rac(?:es?|ing)|scrambl\\w+|effort\\w*|work(?:s|ing)?|try(?:ing)?|trie[sd]) (?:[\\w’'-]+ ){0,8}?(?:to (?:\\w+ )?(?:resolve|restore|recover|fix|normali[sz]e|return|come back|bring|get|have (?:[\\w’'-]+ ){1,5}?(?:restored|resolved|fixed|back|running))\\b(?: (?:[\\w’'-]+ ){0,4}back(?: up| online| to normal)?)?|be (?:\\w+ly )?(?:back|restored|resolved|fixed))",
  ),
  rule(
    'recovering',
    3,
    '(?:functions?|features?) (?:was|were|had been|has been|have been) (?:\\w+ )?restored',
    '(?:partial(?:ly)?|partly|gradual(?:ly)?|slowly|progressively|(?:most|large)ly(?= restored)) (?:service )?(?:restor|return|recover|resum|com(?:e|ing) back|back)\\w*(?: (?:back )?to normal)?',
    '(?:begun|beginning|began|begin|starting|started|start|continue) to (?:see (?:\\w+ ){0,4})?(?:recover|come back|return|improve|restore)\\w*',
    'signs? of (?:recovery|improvement|life)|(?:see(?:s|ing)?|saw) (?:\\w+ )?recovery\\b',
    "(?:some|many|several|certain) (?:[\\w’'.-]+ ){0,12}?(?:been |were |was )?restored",
    '(?:restored|(?<!\\b(?:day|days|week|weeks|morning|shift) )back|recovered|resolved|fixed|available)(?: already)? (?:for|in) (?:some|most|many|the majority|a majority|certain)',
    'returning (?:back )?to normal|on (?:its|their) way back',
    'coming back online(?! (?:at|around|by|just|shortly|about) )',
    '(?:being|are|is) (?:slowly |gradually )?restor(?:ed|ing)|back on ?line in phases|in phases|service restoration',
    '(?:fix|change|patch|mitigation)s? (?:deployed|rolled out|being deployed)\\b',
    '(?:has |have )?(?:deployed|rolled out|put in place) (?:a|the|an? \\w+) (?:fix|patch|mitigation)',
    '(?:fix|change|patch|mitigation)s? (?:has been |have been |was |is being |were )?(?:deployed|rolled out|implemented|applied)[^.]{0,40}monitor',
    'monitoring (?:the |our |its |their )?(?:results?|situation|fix|systems?|recovery|rollback)|monitoring (?:the|our|its|their) services?\\b',
    '(?:fix|patch|mitigation)(?:es|s)? (?:has |had |have )?(?:been |was |were )(?:\\w+ly )?(?:deployed|implemented|rolled out|applied|put in place)(?! (?:at|by|around) )|(?:taper\\w*|tail\\w*) off',
    '(?:rolling out|deploying|rolled out) (?:a |the )?fix|roll(?:ed|ing) back',
    '(?:decline|drop|fall) (?:of|in) (?:the )?(?:\\w+ )?(?:glitch|reports|complaints|outage)|is recovering',
    'are recovering|recovering from',
  ),
  rule(
    'recovered',
    3,
    `(?:${BE} ){1,4}["“‘']?${DONE}(?! to (?:its|the|an?|their|his|her|former|original)\\b)`,
    `(?:fix(?:ed|es)|resolv(?:ed|es)|solv(?:ed|es)|repair(?:ed|s)|correct(?:ed|s)) (?:the|an?|this|its|all|that|these|those|most of the) ${TROUBLE}`,
    '(?:restor(?:ed|es)|regain(?:ed|s)|resum(?:ed|es)) (?:its |full |normal |all |the |partial )*(?:service|services|access|operations?|functionality|trading)',
    'operat\\w+ (?:has |have |had )?(?:normally )?(?:again|resumed)|(?:manag|abl)\\w* to (?:fix|restore|resolve)',
    '(?:is|are|was|were|come|came|comes|coming|now|service|services|systems?|finally|brought|get|getting) (?:all |now |fully |finally )*back(?! (?:to the|in \\d|then|up (?:my|your|their|the|data)))(?: online| up| to normal| in (?:action|service|business)| and running|\\b)',
    'back (?:online|up and running|up after|after|from|to normal)|up and running|returned to (?:normal|service)',
    '(?:fully|now|again|all|once again) (?:accessible|operational|functional|functioning|available|working|recovered|restored|normal)',
    '(?:works?|working|accessible|available|functioning|operational|usable) (?:normally |fully )?again',
    '(?:trading|services?|operations|access|payments|withdrawals|deposits|play|streaming) resumes?\\b',
    '(?:is|are) (?:currently|now) (?:available|operational|up\\b)|operational (?:at|by|as of|again)',
    'all systems (?:are )?(?:now )?(?:operational|back)|should (?:now |no longer |once again |be able )',
    'no longer be? ?(?:encounter|experienc|unable|fac)\\w*',
    '(?:outage|issue|disruption|incident|problem|glitch)s? (?:was |has been |have been |is |now |were |should (?:now )?be |had been )*(?:over\\b|ended|resolved|fixed|corrected|addressed)',
    '(?:it|(?:outage|disruption|incident|trouble|glitch)) (?:was|is) (?:all )?over\\b',
    'ended (?:at|around|shortly|by)|resolved (?:at|by|around|after|within)',
    'normal service (?:has |was |had )?(?:resumed|been restored)|full(?:y)? recover(?:y|ed)',
    // A headline: "Gmail back for all".
    '(?<=^[\\w’. ]{1,30} )(?:(?<!\\b(?:day|week|morning) )back|restored|resumes|returns)(?=$|[:,;]| (?:for (?:all|most|many|users)|up\\b|online|after|following|in (?:service|action)))',
    '(?:finish|complet|confirm|announc)(?:ed|es) (?:the |its )?(?:full )?(?:recovery|restoration|resumption|repairs?)|(?:restored|resumed|recovered|normali[sz]ed)(?= (?:at|by|around|about|shortly)\\b|$| after| following)',
    'recovery (?:was |is |has been |had been )(?:confirmed|complete\\w*|achieved|reached)',
    '(?:has|have|had|since) recovered|recovers\\b|restores\\b',
    "fixes (?:the |an? )?\\w+ ?(?:outage|issue|problem|glitch)|quick resolution|outage (?:lasted|didn[’']t last)",
    '(?:declared|marked|considered|called) (?:the |this |its )?(?:incident|issue|outage|matter|problem|disruption|it) (?:as )?(?:resolved|over\\b|closed|fixed|complete)|(?:declared|reported) fixed',
    '(?:it|they|services?|site|app|platform|network) (?:has |have )?(?:returned|came back|reappeared)\\b(?! to (?!normal|service))',
    'brought (?:\\w+ ){0,4}back|everything (?:is |should |now )+(?:be )?work\\w*',
  ),
  rule(
    'underway',
    3,
    '(?<=maintenance (?:is |was |has been |work is )?)(?:extended|in progress|under ?way)',
    '(?:is|are) (?:currently |now )?(?=undergoing)|extended (?:its |the )(?=maintenance)',
  ),
  rule(
    'stop',
    1,
    '(?:will|to) (?:be|go) (?:\\w+ly )?(?:unavailable|offline|inaccessible|suspended|halted)|(?:will|to) (?:\\w+ly )?(?:suspend|halt|stop) (?:all |some |its |most )?(?:services?|access|operations|transactions|transfers|trading)',
  ),
  rule(
    'work',
    2,
    '(?:is|are) (?:scheduled|expected|set|due) to (?:run|begin|start|conclude|last|take place)\\b',
  ),
  rule(
    'work',
    3,
    '(?:scheduled|planned|routine|upcoming|emergency|regular) (?:server |system |service )?(?:maintenance|downtime|shutdown|upgrade)',
    'maintenance (?:(?=in progress|under ?way|is (?:in progress|under ?way)|is extended|was extended|has been extended)|window|work|period|on|notice|is scheduled|scheduled?|will|from|between|break)',
    'system (?:upgrade|migration)|(?:system|network|server|site|game|extended|(?<!monitors )online|hours? of|period of) maintenance\\b|undergo(?:ing|es)? (?:\\w+ )?maintenance',
    '(?<=undergoing (?:\\w{1,12} )?)maintenance',
    '(?:go|goes|going|went|be|taken|take|come|brought) (?:\\w+ly )?(?:down|offline) for (?:an? |the |scheduled |planned |routine )*(?:update|maintenance|patch|upgrade)',
    '(?:servers?|services?) will be (?:taken |brought )?(?:down|offline)|for maintenance',
  ),
];
