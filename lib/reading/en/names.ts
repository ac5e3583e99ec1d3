import type { NameRole } from '../language.ts';
import type { NameHit } from '../lexicon.ts';

const WORD = /[A-Za-z0-9]/;

/** Names that are English words: they count with their capital, where a service is spoken of. */
const COMMON = new Set(
  'line band slack zoom notion linear cursor steam threads teams discord box gemini claude copilot x apple sentry outlook toss melon twitch stripe pass target signal meet drive canvas ring nest hulu max box epic riot pubg wave nate zum flo soop kt sc ut nc line npm ncp github google auction genie everytime brunch zigzag karrot figma jira xbox playstation app store blizzard overwatch'
    .split(' ')
    .concat('app store'),
);
/** Of these, the ones no one means otherwise when they are capitalised. */
const CAPITAL_ENOUGH = new Set(
  'google github discord npm twitch hulu pubg riot figma jira overwatch naver daum tmap nhis neis payco ksnet upbit kurly tving wavve chzzk nexon gabia ibk'.split(
    ' ',
  ),
);

/** What follows the name of a service that is spoken of. */
const CONTEXTS: readonly string[] = [
  'is|isn|was|wasn|are|aren|were|has|have|had|can|could|did|does|will|still|went|goes|go|going|gone|suffer',
  'experienc|fac(?:e|ing)|encounter|outages?|down|users?|players?|gamers?|customers?|developers?',
  'subscribers?|services?|payments?|apps?|servers?|status|said|says|confirm|report|acknowledg|announc|login',
  'log-in|back|appears?|remains?|issues?|problems?|trouble|api|platform|network|website|web|support|stopped',
  'stops|game|store|downloads|multiplayer|party|purchases|sign|crash|hit|struggl|disrupt|maintenance|store',
  'music|live|meetings?|calls?|messages?|accounts?|degrad|recover|restor|resum|resolv|fix|offline',
  'unavailable|not|malfunction|fail|fell|glitch|slow|error|due|after|amid|over',
  'for (?:thousands|millions|many|some|users|hours)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today',
  String.raw`this (?:morning|afternoon|evening)|around|at \d|since|\(`,
];
const IN_CONTEXT = new RegExp(String.raw`^(?:[’']s)?(?:,? (?:and|or|,)|,| (?:${CONTEXTS.join('|')}))`, 'i');
/** What stands before it when it ends its clause. */
const BEFORE_CONTEXT =
  /\b(?:access(?:ing)?|using|use|(?:log|sign|logging|signing|logged|signed) (?:in|on)(?: |-)?to|in to|into|connect\w*(?: to| with)?|(?:issues?|problems?|troubles?|errors?|difficult\w*|outages?|glitch(?:es)?|disruptions?) (?:with|on|at|of|for|in|affecting|hits?|hitting|on the)|disrupt\w*|hits?|hitting|knock\w*|affect\w*|impact\w*|restor\w*|brings? down|brought down|takes? down|took down|downs|(?:services|platforms|apps|products|sites),? (?:including|such as|like)(?: (?:[\w’']+, ){0,5}[\w’']+,? (?:and|or))?) (?:the )?(?:popular )?$/i;
/** "Xbox Series X", "iPhone X": a letter of a product. */
const PRODUCT =
  /\b(?:Series|iPhone|Model|Malcolm|Gen|Generation|Project|Professor|Racer|Type|Planet|OS|Galaxy|Pixel|One|Formula|Space) $/;

/** English names end at a word's end; a possessive may follow. Common words need a capital and a context. */
export function acceptsName(text: string, hit: NameHit): boolean {
  if (WORD.test(text[hit.end] ?? '')) return false;
  const { name, ambiguous } = hit.alias;
  if (!ambiguous && !COMMON.has(name)) return true;
  const written = text.slice(hit.start, hit.end);
  if (!/^[A-Z]/.test(written) && name !== 'npm') return false;
  if (CAPITAL_ENOUGH.has(name)) return true;
  const before = text.slice(Math.max(0, hit.start - 60), hit.start);
  if (name.length === 1 && (PRODUCT.test(before) || text[hit.end] === '|')) return false;
  if (IN_CONTEXT.test(text.slice(hit.end, hit.end + 24))) return true;
  return (
    BEFORE_CONTEXT.test(before) &&
    /^(?:[’']s)?(?:$|[.,;:!?)”"’]| [a-z(–—-])/.test(text.slice(hit.end, hit.end + 4))
  );
}

/** A comma or "and" makes a list of two names. */
export const joinsNames = (between: string, name: string): boolean =>
  name.length > 1 && /^(?:, |, and | and | & |\/)$/.test(between);

/** In a title: "Users Flock to Twitter". */
const FLOCK = /\b(?:[Ff]lock|Take|Took|Taking|Turn|Head|Rush)\w* (?:Over )?[Tt]o $/;
/** "Twitter was abuzz", "X is having a field day": where people talk of it. */
const ABUZZ = new RegExp(
  String.raw`^(?: \([^)]{1,20}\)|\))?(?: (?:and|or) [A-Z]\w{1,15})? (?:(?:is|was|were|are|has been|have been) (?:\w+ly )?)?(?:${[
    'having (?:a field day|fun|a laugh)',
    'abuzz|ablaze|alight|awash|buzzing|inundated|rife',
    '(?:flooded|filled|full|bombarded|swamped|overflowing) (?:with|of|by)',
    'came to the rescue|lit up|erupted|exploded|blew up',
    'users? (?:continue|keep|have also|also) ',
  ].join('|')})`,
  'i',
);
const ASIDE =
  /^-(?:owned|parent)\b|^(?:[’']s)? (?:account|post|page|channel|video|stock|shares|CEO|founder|employees|lawsuit|rival|competitor|shares|parent|owner|fans|enthusiasts|user\b|handle|hashtag|complaints|trends?\b|reactions)|^ users? (?:jok|troll|react|took|vent|quip|mock|shar|comment|flock|rush)|^ search(?:es)?\b(?! (?:is|are|was|were|has|have|went|down|goes|fail))|^ ?\((?:NASDAQ|NYSE)/i;
const SPEAKER =
  /^(?:,? \([^)]{1,20}\))?(?:[’']s)?,? (?:said|says|told|spokes|representative|officials?|executives?|confirmed|wrote|tweeted|announced|acknowledged|apologi[sz]ed|declared|attributed|support (?:said|account)|engineers?|status page|status account|has (?:said|confirmed|acknowledged|apologi|not|yet|announced|identified|blamed))/i;
/** "Google’s Gemini": a company, and what it owns. */
const OWNER = /^[’']s (?=[A-Z])/;
const OWNERS = new Set('google apple facebook naver salesforce github blizzard'.split(' '));

/** Where people talk, by the name's own word. */
const TALK = new Set(
  'x twitter reddit facebook instagram threads discord telegram youtube tiktok line band whatsapp'.split(' '),
);
const LISTED =
  "(?:(?:[A-Z][\\w'’.]*(?: \\((?:(?:formerly|previously) )?Twitter\\))?,? ){1,2}(?:and |or |as well as )?){0,4}";
/** "Took to X", "wrote on Twitter", "platforms like X, Reddit, and": where something was said. */
const TALKING = new RegExp(
  String.raw`\b(?:took|takes?|taking|turn(?:ed|ing|s)?|flock\w*|rush\w*|migrat\w+|mov(?:ed|ing)|switch\w*|went|go(?:es|ing)?|head(?:ed|ing)|resort\w*|jump\w*) (?:over )?to (?:the )?(?:social (?:media|network)\w* (?:platforms? |sites? |network )?|platforms? (?:like|such as) |rival (?:(?:app|platform|site|network|service)s? )?|their |microblogging site )?${LISTED}$` +
    String.raw`|\b(?:posts?|posted|posting|wrote|written|writing|said|says|stated|tweet\w*|shar(?:ed?|ing)|statement|message|updates?|complain\w*|jok(?:ed?|ing)|vent\w*|acknowledged|announced|trend\w*|hashtag|quipped|comment\w*|discuss\w*|users?|screenshots|reactions?|handle|support|admitted|confirmed|addressed|one|spread|news|threads?) (?:[\w’'-]+ ){0,4}?(?:on|to|across|via|through|over|in) (?:the )?(?:social (?:media|network)\w* (?:platforms? |sites? |network )?|platforms? (?:like|such as) )?${LISTED}$` +
    String.raw`|\b(?:flood|swarm|storm|throng|hit up|checking|check)\w* (?:the )?$` +
    String.raw`|\b(?:via|platforms?,? (?:like|such as)|social media,? (?:like|such as|including)|social media (?:platforms?|sites?),? (?:like|such as|including)) ${LISTED}$`,
);
/** Verbs of talking that hold across what is talked of: "admitted the outage on Twitter". */
const VENTING =
  /\b(?:post(?:s|ed|ing)?|wrote|tweet\w{0,4}|shar(?:e|ed|es|ing)|vent(?:ed|ing)?|complain\w{0,4}|jok(?:ed?|ing)|admitted|acknowledged|confirmed|announced|apologi[sz]ed|addressed|discuss\w{0,4}|reacted|memes?|trending|asked|report(?:s|ed|ing)? (?:the|this|that|their|its)) (?:[\w’'-]+ ){0,9}?(?:on|to|in|via|across) (?:the )?$/i;
/** "Such as Gemini and Claude": what one may use meanwhile; what a monitor watches besides. */
const BESIDE =
  /\b(?:alternatives?|rivals?|competitors?|instead|unlike|compared (?:to|with)|similar to|alternative [\w ]{0,20}(?:like|such as)|rival platform|acquired by|acquisition of|owned by|parent company|(?:which|that|also|and) owns|owner of|built by|developed by|(?:[a-z]{2,} )?(?:than|versus)|over rivals?(?: like)?|moving [\w ]{0,12}to|stuff to) (?:[\w’'.,()-]+ ){0,5}$|\b(?:tracks?|tracking|monitors?|monitoring) [^.]{0,80}(?:including|such as|like|across|from) [^.]{0,60}$/i;
const REPORTED =
  /\b(?:(?:on|via|through|to) (?:its|their|his|her) (?:official |own |verified )?|report(?:s|ed|ing)? (?:[a-z]+ ){0,2}(?:with|at|about) (?:[\w’'-]+ ){1,4}on |(?:on|via|in a post on|posted (?:on|to)|tweeted on|through|according to) )$/i;
/** "Issues on X": here it is what fails. */
const TROUBLE_ON =
  /\b(?:issues?|problems?|outages?|glitch(?:es)?|errors?|disruptions?|trouble|failures?|down|crash(?:es)?|malfunctions?) (?:on|in|across|with|at|to) (?:the )?(?:(?!on |via |in )[\w’'-]+ ){0,3}$/i;

/** Who only speaks, and where something was only said. */
export function nameRole(text: string, hit: NameHit): NameRole {
  const after = text.slice(hit.end, hit.end + 40);
  const before = text.slice(Math.max(0, hit.start - 140), hit.start);
  const { name } = hit.alias;
  if (ASIDE.test(after) || /\b(?:formerly|previously)(?: known as| called)? $/i.test(before)) return 'aside';
  if (/\baccording to $/i.test(before)) return 'speaker';
  if (/\bsocial (?:media|network\w{0,3}) (?:platform|site|network|app|service) $/i.test(before))
    return 'aside';
  if (TALK.has(name)) {
    if (VENTING.test(before) || ABUZZ.test(after) || FLOCK.test(before)) return 'aside';
    if (!TROUBLE_ON.test(before) && (TALKING.test(before) || REPORTED.test(before))) return 'aside';
  } else if (/\b(?:via|in a post on|posted (?:on|to)) $/i.test(before)) return 'aside';
  if (BESIDE.test(before)) return 'aside';
  if (OWNERS.has(name) && OWNER.test(after)) return 'speaker';
  return SPEAKER.test(after) ? 'speaker' : 'subject';
}
