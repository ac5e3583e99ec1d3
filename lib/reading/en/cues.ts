import { markerOf, type Vocabulary } from '../rules.ts';
import { FAILING } from './failing.ts';
import { FRAMES } from './frames.ts';
import { STATES } from './states.ts';

/** "Down", "outage" and the like where they speak of power, prices, stairs. Blanked, so that every offset stays. */
const OTHER_SENSES =
  /\b(?:during|after|amid|despite) (?:[\w-]+ ){0,3}maintenance(?: work)?|\bmaintenance (?:problems?|issues?|crews?|staff|errors?|procedures?|cycles?)|\b(?:power|electric\w*|electrical|utility|supply|service line|water|gas) (?:outages?|failures?|cuts?|disruptions?|interruptions?)|\b(?:slow|lock|crack|break|broke|step|stepp|wind|tear|melt|calm|track|narrow|scal|cut|turn|count|mark|touch|run|shoot|shot|hand|back|load|boil|cool|drill|water|sit|sat|lay|settl|put|play|come|came|kneel|look|fall|fell|pull|burn|burnt|bow|pin|strip|trickl|swallow|simmer|pass|nail|double|buckl|hunker|bog|bogg|weigh|drag|dragg|stare|star|upside|face|wear|wore|dress|jot|not|writ|wrote)(?:ed|ing|s|es)?[ -]?down (?:on|in (?:history|price|value)|to|from|with injury|the|a|by|for (?:the|a) (?:season|count)|as|memory)\b|\b(?:slow|lock|crack|break|broke|step|stepp|wind|tear|melt|calm|track|narrow|scal|cut|count|mark|touch|shoot|shot|hand|boil|cool|drill|water|sit|sat|settl|put|play|kneel|look|fall|fell|pull|burn|burnt|pin|strip|trickl|swallow|simmer|nail|buckl|hunker|jot|drag|dragg|weigh|take (?:it|them|videos?|content|posts?)|taken? (?:their|his|her) (?:videos?|content|posts?))(?:ed|ing|s|es)?[ -]?down\b|\bdown (?:payment|under\b|syndrome|jacket|the (?:road|street|line|stairs|river|drain)|\d|slightly|sharply|more than|nearly|roughly \d|almost \d)|\bups? and downs?\b|\b(?:shares?|stocks?|prices?|sales|revenue|profits?|index|futures|bitcoin|markets?)(?: \([^)]{1,12}\))? (?:\w+ )?(?:was |were |is |are |closed |ended )?down\b|\b(?:mental|health|social|political|security|privacy|supply|climate|housing|legal|family|safety|environmental|labor|policy|moral|money|drinking|heart|knee|back|medical|behavio\w+) (?:issues?|problems?)|\bissues? (?:a|an|the|its|new|warning|guidance|statement)\b|\b(?:latest|next|this|current|special|first|back|\w+day[’']s) issue of\b|\bupside down\b|\bhuman errors?\b|\b(?:trial and|typographical|rounding|sampling) errors?\b|\b(?:videos?|channels?|posts?|content|accounts?) (?:\w+ ){0,2}(?:taken|took|take) down\b/gi;

/** Words without which no English text is about an outage or planned work. */
export const SUSPECT =
  /\b(?:down\b|outages?\b|problems?\b|recover|resolved|fixed\b|back\b|knocked|out of|logged out|unreachable|offline|unavailable|inaccessible|disrupt|restor|degraded|maintenance|downtime|issues?\b|errors?\b|not (?:working|loading)|isn[’']t|crash|(?:un|in)able to|cannot|can[’']t|could(?: no|n[’'])t|glitch|fail|malfunction|trouble|difficult|interrupt|suspended|slow|normal|dark\b|bad gateway|operational|paraly|crippl|shut|accessible|functional|again\b|fix\b)/i;

export const VOCABULARY: Vocabulary = {
  told: [...STATES, ...FAILING],
  framed: FRAMES,
  otherSenses: [OTHER_SENSES],
  suspect: SUSPECT,
};

/** What the words of an English sentence say. */
export const marksOf = markerOf(VOCABULARY);
