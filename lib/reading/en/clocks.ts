import type { ClockWord } from '../language.ts';
import { matchesOf } from '../matches.ts';
import { ZONE, zoneBetween, zoneNamed } from './zones.ts';

/** A clock time in a sentence. */
export interface FoundClock {
  readonly start: number;
  readonly end: number;
  readonly clock: ClockWord;
}

/** "At 8 in the morning", "7.40 yesterday evening": the part of the day tells which half; a bare hour needs its preposition. */
const PARTED = String.raw`(?:(?<ph>\d{1,2})[:.](?<pmin>\d{2})|(?<=\b(?:at|around|about|by|before|after|until|till|since|from) )(?<pb>\d{1,2}))(?=,? (?:(?:on )?\w{3,6}day|yesterday|this|last|in the|of the) (?<part>morning|afternoon|evening|night)\b)`;
const CLOCK = new RegExp(
  String.raw`(?<![\d:.$£€])(?:${PARTED}|(?<h>\d{1,2})(?:[:.](?<min>\d{2}))?\s?(?<half>a\.?m\b\.?|p\.?m\b\.?)|(?<ch>\d{1,2})[:.](?<cm>\d{2})(?![\d%])(?=\s?(?:to|and|[-–—]|until)\s?(?:about |around )?\d{1,2}[:.]?\d{0,2}\s?(?:[ap]\.?m|\(?(?:UTC|GMT|BST|CES?T|KST|JST|IST)))|(?<th>\d{1,2})(?::|\.(?=\d{2} ?\(?(?:GMT|UTC|BST|CES?T|IST|KST|JST|AE[SD]T|[ECMP][SD]?T)\b))(?<tm>\d{2})(?::[0-5]\d(?=\s?\(?(?:UTC|GMT|[ECMP][SD]?T)\b))?(?!\d|:)|(?<mil>[012]\d[0-5]\d)(?=\s?(?:GMT|UTC|BST|CES?T|EST|EDT|ET|hours|hrs)\b)|(?<rh>\d{1,2})(?=\s?(?:to|and|[-–—])\s?\d{1,2}(?::\d{2})?\s?[ap]\.?m)|(?<oh>\d{1,2}) o[’']clock|\b(?<noon>noon|midnight|midday)\b)(?:\s?\(?${ZONE}\)?)?`,
  'gi',
);
/** The same moment told again for others: "8:20 p.m. (1120 GMT)", "1.30pm UK time – and 8.30am New York time". */
const AGAIN =
  /^(?: |, ?)?(?:\(|[–—-] (?:and |or )?|\/ ?|or |, ?(?=\d{1,2}[:.]?\d{0,2} ?[A-Z]{2,4}\b))(?:that is |i\.e\. |about |around )?$/;

/** The clock times of a sentence, left to right; what only repeats one in another zone is not a second one. */
export function clocksOf(sentence: string, until: RegExp): FoundClock[] {
  const found = matchesOf(CLOCK, sentence).flatMap((match): FoundClock[] => {
    const clock = clockOf(match.groups!);
    return clock === null ? [] : [{ start: match.index, end: match.index + match[0].length, clock }];
  });
  const clocks: FoundClock[] = [];
  for (const one of found) {
    const last = clocks.at(-1);
    if (last !== undefined && isAgain(last, one, sentence))
      clocks[clocks.length - 1] = glossed(last, one, sentence);
    else clocks.push(one);
  }
  return shared(clocks, sentence, until);
}

function isAgain(one: FoundClock, two: FoundClock, sentence: string): boolean {
  if (two.clock.zone === undefined || two.clock.zone === one.clock.zone) return false;
  const between = sentence.slice(one.end, two.start);
  return AGAIN.test(between) && (between.includes('(') || one.clock.zone !== undefined);
}

/** The first, with the zone that the second tells: the clock of the place where it was written. */
function glossed(one: FoundClock, two: FoundClock, sentence: string): FoundClock {
  const end = sentence[two.end] === ')' ? two.end + 1 : two.end;
  const zone =
    one.clock.zone ??
    (two.clock.zone === 'UTC' ? zoneBetween(one.clock.minutes, two.clock.minutes) : undefined);
  return { ...one, end, clock: zone === undefined ? one.clock : { ...one.clock, zone } };
}

/** "From 9:15 to 11:57 a.m. ET": what stands only with the second belongs to the first as well. */
function shared(clocks: readonly FoundClock[], sentence: string, until: RegExp): FoundClock[] {
  return clocks.map((found, i) => {
    const next = clocks[i + 1];
    if (
      next === undefined ||
      next.start - found.end > 12 ||
      !until.test(sentence.slice(found.end, next.start))
    )
      return found;
    let { clock } = found;
    if (clock.zone === undefined && next.clock.zone !== undefined)
      clock = { ...clock, zone: next.clock.zone };
    if (clock.half === null && next.clock.half !== null && clock.minutes < 780) {
      const hour = clock.minutes % 720;
      const same = hour + (next.clock.half === 'pm' ? 720 : 0);
      clock = { ...clock, half: next.clock.half, minutes: same <= next.clock.minutes ? same : hour };
    }
    return { ...found, clock };
  });
}

function clockOf(groups: Record<string, string | undefined>): ClockWord | null {
  const { ph, pmin, pb, part, h, min, half, ch, cm, th, tm, mil, rh, oh, noon, abbr, place } = groups;
  const zone = zoneNamed(abbr, place);
  const named = zone === undefined ? {} : { zone };
  if (noon !== undefined) {
    const night = noon.toLowerCase() === 'midnight';
    return { minutes: night ? 0 : 720, half: night ? 'am' : 'pm', ...named };
  }
  if (part !== undefined) {
    const [told, past] = [Number(ph ?? pb), Number(pmin ?? 0)];
    if (told > 23 || past > 59) return null;
    const pm = told > 12 || isPm(part.toLowerCase(), told % 12);
    return { minutes: ((told % 12) + (pm ? 12 : 0)) * 60 + past, half: pm ? 'pm' : 'am', ...named };
  }
  const bare = rh ?? oh;
  if (bare !== undefined)
    return Number(bare) > 12 ? null : { minutes: Number(bare) * 60, half: null, ...named };
  const [hours, minutes] = mil === undefined ? [ch ?? th, cm ?? tm] : [mil.slice(0, 2), mil.slice(2)];
  if (hours !== undefined) {
    if (Number(hours) > 23 || Number(minutes) > 59) return null;
    const total = Number(hours) * 60 + Number(minutes);
    // Where a zone is named, clocks are written in 24 hours.
    const sure = hours.startsWith('0') || mil !== undefined || (zone !== undefined && total < 720);
    return { minutes: total, half: sure && total < 720 ? 'am' : null, ...named };
  }
  const hour = Number(h);
  if (hour < 1 || hour > 23 || Number(min ?? 0) > 59) return null;
  const pm = half!.toLowerCase().startsWith('p');
  // "19:43pm" says it twice.
  if (hour > 12) return pm ? { minutes: hour * 60 + Number(min ?? 0), half: 'pm', ...named } : null;
  return { minutes: ((hour % 12) + (pm ? 12 : 0)) * 60 + Number(min ?? 0), half: pm ? 'pm' : 'am', ...named };
}

/** At night the hours after midnight are the next day's small ones. */
const isPm = (part: string, hour: number): boolean => part !== 'morning' && !(part === 'night' && hour < 5);
