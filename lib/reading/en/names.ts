import type { NameRole } from '../language.ts';
import type { NameHit } from '../lexicon.ts';

const WORD = /[A-Za-z0-9]/;

/** Names that are English words: they count with their capital, where a service is spoken of. */
const COMMON = new Set(
  'line band slack zoom notion linear cursor steam threads teams discord box gemini claude copilot x apple sentry outlook toss melon twitch stripe pass target signal meet drive canvas ring nest hulu max box epic riot pubg wave nate zum flo soop kt sc ut nc line npm ncp github google'.split(
    ' ',
  ),
);
/** Of these, the ones no one means otherwise when they are capitalised. */
const CAPITAL_ENOUGH = new Set('google github discord npm twitch hulu pubg riot'.split(' '));

const IN_CONTEXT =
  /^(?:[’']s)?(?:,? (?:and|,)|,| (?:is|was|are|were|has|have|had|went|goes|suffer|experienc|outages?|down|users?|services?|apps?|servers?|status|said|says|confirm|report|login|log-in|back|appears?|remains?|customers?|issues?|problems?|api|platform|website|support|stopped|crash|hit|struggl|disrupt|maintenance|will|store|music|degrad|\())/i;

/** English names end at a word's end; a possessive may follow. Common words need a capital and a context. */
export function acceptsName(text: string, hit: NameHit): boolean {
  if (WORD.test(text[hit.end] ?? '')) return false;
  const { name, ambiguous } = hit.alias;
  if (!ambiguous && !COMMON.has(name)) return true;
  const written = text.slice(hit.start, hit.end);
  if (!/^[A-Z]/.test(written) && name !== 'npm') return false;
  if (CAPITAL_ENOUGH.has(name)) return true;
  return IN_CONTEXT.test(text.slice(hit.end, hit.end + 24));
}

/** A comma or "and" makes a list of two names. */
export const joinsNames = (between: string, name: string): boolean =>
  name.length > 1 && /^(?:, |, and | and | & |\/)$/.test(between);

const ASIDE =
  /^(?:[’']s)? (?:account|post|page|channel|video|stock|shares|CEO|founder|employees|lawsuit|rival|competitor)/i;
const SPEAKER =
  /^(?:[’']s)? (?:said|says|told|spokes|confirmed|wrote|announced|support (?:said|account)|engineers?|status page)/i;
const BEFORE_ASIDE = /\b(?:on|via|in a post on|posted (?:on|to)|tweeted on|through|according to) $/i;

/** Who only speaks, and where something was only said. */
export function nameRole(text: string, hit: NameHit): NameRole {
  const after = text.slice(hit.end, hit.end + 24);
  const before = text.slice(Math.max(0, hit.start - 24), hit.start);
  if (ASIDE.test(after)) return 'aside';
  if (BEFORE_ASIDE.test(before)) return /according to $/i.test(before) ? 'speaker' : 'aside';
  return SPEAKER.test(after) ? 'speaker' : 'subject';
}
