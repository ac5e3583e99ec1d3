import type { ClockWord, DayWord, TimeWord } from '../language.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|jun\\.|july?|jul\\.|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const DAY = new RegExp(
  [
    String.raw`\b(?<mon>${MONTH}) (?<md>\d{1,2})(?:st|nd|rd|th)?\b(?!:)(?:,? (?<my>20\d\d)\b)?`,
    String.raw`\b(?<dd>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<dmon>${MONTH})\b(?:,? (?<dy>20\d\d)\b)?`,
    String.raw`\b(?<y>20\d\d)-(?<m>\d{2})-(?<d>\d{2})\b`,
    String.raw`\b(?<next>next |this coming )?(?<week>(?:sun|mon|tues?|wednes|thurs?|fri|satur)day)\b`,
    String.raw`\b(?<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b`,
  ].join('|'),
  'gi',
);

const ZONES: Record<string, string> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  ist: 'Asia/Kolkata',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  sgt: 'Asia/Singapore',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
};

const CLOCK = new RegExp(
  String.raw`(?<![\d:.])(?:(?<h>\d{1,2})(?:[:.](?<min>\d{2}))?\s?(?<half>a\.?m\b\.?|p\.?m\b\.?)|(?<ch>\d{1,2}):(?<cm>\d{2})(?!\d)(?=\s?(?<range>to|and|[-–—]|until))?|(?<rh>\d{1,2})(?=\s?(?:to|and|[-–—])\s?\d{1,2}(?::\d{2})?\s?[ap]\.?m)|\b(?<noon>noon|midnight|midday)\b)(?:\s?\(?(?<zone>UTC|GMT|[ECMP][SD]?T|BST|CES?T|IST|JST|KST|SGT|AE[SD]T|Eastern|Central|Pacific)\b(?: (?:time|standard time|daylight time))?\)?)?`,
  'gi',
);

const BEFORE_FROM =
  /(?:from|since|between|starting(?: at| around| from)?|began(?: at| around)?|beginning(?: at| around)?|started(?: at| around)?)(?: about| around| roughly| approximately| just (?:before|after)| shortly (?:before|after))? $/i;
const BEFORE_UNTIL =
  /(?:\bto|\buntil|\btill|\bthrough|[-–—]|\band)(?: about| around| roughly| approximately| just (?:before|after)| shortly (?:before|after))? ?$/i;
const BEFORE_ABOUT =
  /(?:about|around|roughly|approximately|shortly (?:before|after)|just (?:before|after)|nearly|some time (?:before|after)) $/i;
const BEFORE_AS_OF = /as of (?:about |around )?$/i;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly clock: ClockWord;
}

/** The expressions of time in an English sentence, left to right. */
export function timesOf(sentence: string): TimeWord[] {
  if (!/\d|day\b|noon|midnight|tonight|morning|evening/i.test(sentence)) return [];
  const days = [...sentence.matchAll(DAY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    day: dayOf(match.groups!),
  }));
  const clocks = shared(
    [...sentence.matchAll(CLOCK)].flatMap((match) => {
      const clock = clockOf(match.groups!);
      return clock === null ? [] : [{ start: match.index, end: match.index + match[0].length, clock }];
    }),
    sentence,
  );
  // English names the day after the clock as often as before it: a day belongs to the clock it touches.
  const joined = new Set<number>();
  const words: TimeWord[] = clocks.map((found) => {
    const at = days.findIndex(
      (day, i) => day.day !== null && !joined.has(i) && touches(sentence, day, found),
    );
    if (at >= 0) joined.add(at);
    const day = at >= 0 ? days[at]! : null;
    return word(found.start, found.end, day?.day ?? null, found.clock);
  });
  days.forEach((day, i) => {
    if (!joined.has(i) && day.day !== null) words.push(word(day.start, day.end, day.day, null));
  });
  return words.sort((a, b) => a.start - b.start);

  function word(start: number, end: number, day: DayWord | null, clock: ClockWord | null): TimeWord {
    const before = sentence.slice(Math.max(0, start - 32), start);
    const mark = BEFORE_AS_OF.test(before)
      ? 'asOf'
      : BEFORE_FROM.test(before)
        ? 'from'
        : BEFORE_UNTIL.test(before)
          ? 'until'
          : /^\s?(?:[-–—]|to\b|until\b)\s?\d/.test(sentence.slice(end, end + 8))
            ? 'from'
            : null;
    return { start, end, day, clock, mark, about: BEFORE_ABOUT.test(before) };
  }
}

function touches(sentence: string, day: { start: number; end: number }, clock: Found): boolean {
  if (day.end <= clock.start) {
    return /^(?: (?:morning|afternoon|evening|night))?,? ?(?:at |around |about |from |between |, )?(?:about |around )?$/i.test(
      sentence.slice(day.end, clock.start),
    );
  }
  return day.start >= clock.end && /^,? (?:on |of )?$/.test(sentence.slice(clock.end, day.start));
}

/** "From 9:15 to 11:57 a.m. ET": what stands only with the second belongs to the first as well. */
function shared(clocks: readonly Found[], sentence: string): Found[] {
  return clocks.map((found, i) => {
    const next = clocks[i + 1];
    if (
      next === undefined ||
      next.start - found.end > 6 ||
      !BEFORE_UNTIL.test(sentence.slice(found.end, next.start))
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

type Groups = Record<string, string | undefined>;

const published = (days: number): DayWord => ({ type: 'relative', from: 'published', days });

function dayOf(groups: Groups): DayWord | null {
  const { mon, md, my, dd, dmon, dy, y, m, d, next, week, word } = groups;
  if (y !== undefined) return dated(Number(y), Number(m), Number(d));
  if (mon !== undefined) return dated(my === undefined ? null : Number(my), monthOf(mon), Number(md));
  if (dmon !== undefined) return dated(dy === undefined ? null : Number(dy), monthOf(dmon), Number(dd));
  if (week !== undefined) {
    const weekday = WEEKDAYS.indexOf(week.slice(0, 3).toLowerCase());
    return { type: 'weekday', weekday, lean: next === undefined ? null : 'future' };
  }
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (lower === 'yesterday' || lower === 'last night') return published(-1);
  return published(lower === 'tomorrow' ? 1 : 0);
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const dated = (year: number | null, month: number, day: number): DayWord | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { type: 'date', year, month, day } : null;

function clockOf(groups: Groups): ClockWord | null {
  const { h, min, half, ch, cm, rh, noon, zone } = groups;
  const named = zone === undefined ? {} : { zone: ZONES[zone.toLowerCase()] ?? 'UTC' };
  if (noon !== undefined) {
    const night = noon.toLowerCase() === 'midnight';
    return { minutes: night ? 0 : 720, half: night ? 'am' : 'pm', ...named };
  }
  if (rh !== undefined) return Number(rh) > 12 ? null : { minutes: Number(rh) * 60, half: null, ...named };
  if (ch !== undefined) {
    if (Number(ch) > 23 || Number(cm) > 59) return null;
    return { minutes: Number(ch) * 60 + Number(cm), half: null, ...named };
  }
  const hour = Number(h);
  if (hour < 1 || hour > 12 || Number(min ?? 0) > 59) return null;
  const pm = half!.toLowerCase().startsWith('p');
  return { minutes: ((hour % 12) + (pm ? 12 : 0)) * 60 + Number(min ?? 0), half: pm ? 'pm' : 'am', ...named };
}
