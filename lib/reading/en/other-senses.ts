/** Verbs that "down" belongs to whatever follows: "slow down", "track down". */
const VERBS =
  'slow|lock|crack|break|broke|step|stepp|wind|tear|melt|calm|track|narrow|scal|cut|count|mark|touch|shoot|shot|hand|boil|cool|drill|water|sit|sat|settl|put|play|kneel|look|fall|fell|pull|burn|burnt|pin|strip|trickl|swallow|simmer|nail|buckl|hunker|jot|drag|dragg|weigh';
/** Verbs that it belongs to only before an object or a place: "turned down the offer", "came down to". */
const MORE_VERBS =
  'turn|run|back|load|lay|come|came|bow|pass|double|bog|bogg|stare|star|upside|face|wear|wore|dress|not|writ|wrote';
const FORMS = '(?:ed|ing|s|es)?[ -]?down';
/** What is put on a platform, and taken from it. */
const POSTED = '(?:videos?|channels?|posts?|content|accounts?|clips?|images?|songs?|comments?|listings?|ads)';

/** Expressions that hold "down", "outage", "issue" and mean no failure of a service. */
const EXPRESSIONS: readonly string[] = [
  // Maintenance of which something is told, and the trade.
  '(?:during|after|amid|despite) (?:[\\w-]+ ){0,3}maintenance(?: work)?',
  'maintenance (?:problems?|issues?|crews?|staff|errors?|procedures?|cycles?)',
  // Power, gas and water.
  '(?:power|electric\\w*|electrical|utility|supply|service line|water|gas) (?:outages?|failures?|cuts?|disruptions?|interruptions?)',
  // Other ways down.
  `(?:${VERBS}|${MORE_VERBS})${FORMS} (?:on|in (?:history|price|value)|to|from|with injury|the|a|by|for (?:the|a) (?:season|count)|as|memory)\\b`,
  `(?:${VERBS})${FORMS}\\b`,
  'down (?:payment|under\\b|syndrome|jacket|the (?:road|street|line|stairs|river|drain)|\\d(?!\\d?:\\d\\d)|slightly|sharply|more than|nearly|roughly \\d|almost \\d)',
  'ups? and downs?\\b|upside down\\b',
  '(?:shares?|stocks?|prices?|sales|revenue|profits?|index|futures|bitcoin|markets?)(?: \\([^)]{1,12}\\))? (?:\\w+ )?(?:was |were |is |are |closed |ended )?down\\b',
  `(?:tak(?:e|es|ing|en)|took) down (?:[\\w,’'-]+ ){0,3}?${POSTED}\\b|${POSTED} (?:\\w+ ){0,2}(?:taken|took|take) down\\b`,
  '(?:take (?:it|them)|taken? (?:their|his|her) (?:videos?|content|posts?)) down\\b',
  // Other crashes.
  '(?:plane|car|bus|train|helicopter|jet|aircraft|truck|vehicle|motorcycle|air|market|stock|share|price|crypto|bitcoin|flash|currency|economic|fatal|head-on)[- ]crash(?:es|ed)?\\b',
  'crash(?:es|ed|ing)? (?:into|records?|the party|land\\w+|through|course|diet|test\\w*|site)\\b',
  // Other issues, problems and errors.
  '(?:battery|brake|engine|airbag|screen|camera|fuel|plumbing|landing gear) (?:issues?|problems?|faults?|failures?|malfunctions?|glitch(?:es)?)',
  '(?:issues?|problems?|trouble) with (?:the |its |their )?(?:batter(?:y|ies)|brakes?|engines?|airbags?|screens?|cameras?|fuel|pipes?|landing gear)',
  '(?:mental|health|social|political|security|privacy|supply|climate|housing|legal|family|safety|environmental|labor|policy|moral|money|drinking|heart|knee|back|medical|behavio\\w+) (?:issues?|problems?)',
  'issues? (?:a|an|the|its|new|warning|guidance|statement)\\b',
  "(?:latest|next|this|current|special|first|back|\\w+day[’']s) issue of\\b",
  '(?:human|typographical|rounding|sampling|trial and) errors?\\b',
];

/** They are blanked before a sentence is read; every offset stays. */
export const OTHER_SENSES = new RegExp(`\\b(?:${EXPRESSIONS.join('|')})`, 'gi');
