import type { ClockWord, DayWord, TimeWord } from '../language.ts';
import { clocksOf, type FoundClock } from './clocks.ts';
import { daysOf, type FoundDay } from './days.ts';
import { roleOf } from './roles.ts';
import { ZONE, zoneNamed } from './zones.ts';

const NEARLY =
  '(?: (?:at|about|around|roughly|approximately|circa|some time|sometime|shortly (?:before|after)|just (?:before|after)|soon after|a little (?:before|after)|early|late))*';
const BEFORE_FROM = new RegExp(
  `(?:from|since|between|starting(?: at| from)?|began|begun|beginning|started|starts)${NEARLY} $`,
  'i',
);
const BEFORE_UNTIL = new RegExp(`(?:\\b(?:to|until|till|through|and)|[-–—])${NEARLY} ?$`, 'i');
const BEFORE_ABOUT =
  /(?:about|around|roughly|approximately|circa|shortly (?:before|after)|just (?:before|after)|a little (?:before|after)|soon after|nearly|some ?time (?:before|after)|(?<=\b(?:just|shortly) )(?:before|after)) $/i;
const BEFORE_AS_OF = /\bas of (?:about |around )?$/i;
/** "Sometime between 2 and 3 p.m.": the second of them is no end. */
const VAGUE = /\bsome ?time between [^,;]{3,24} and $/i;
const BETWEEN_TIMES =
  /^(?:\s?[-–—]\s?| (?:to|until|till|and|through) )(?:about |around |roughly |approximately |just before |just after |shortly before |shortly after )?$/i;

/** The expressions of time in an English sentence, left to right. */
export function timesOf(sentence: string): TimeWord[] {
  if (!/\d|day\b|noon|midnight|tonight|morning|evening|night/i.test(sentence)) return [];
  const days = daysOf(sentence);
  const clocks = clocksOf(sentence, BETWEEN_TIMES);
  // English names the day after the clock as often as before it: a day belongs to the clock it touches.
  const joined = new Set<number>();
  const words = clocks.map((found, i): TimeWord => {
    const at = days.findIndex(
      (day, j) => day.day !== null && !joined.has(j) && touches(sentence, day, found),
    );
    if (at >= 0) joined.add(at);
    const day = at >= 0 ? days[at]! : null;
    const next = clocks[i + 1];
    if (day === null && next !== undefined && isOpen(clocks, i)) {
      const shared = days.find(
        (one, j) => one.day !== null && !joined.has(j) && touches(sentence, one, next),
      );
      if (shared !== undefined && shared.start >= next.end)
        return word(found.start, found.end, dayOfFirst(shared.day!, found, next), found.clock, true, false);
    }
    const clock = day === null ? found.clock : withZone(sentence, day, found);
    const end = Math.max(found.end, day?.end ?? 0);
    return word(found.start, end, day?.day ?? null, clock, isOpen(clocks, i), i > 0 && isOpen(clocks, i - 1));
  });
  days.forEach((day, i) => {
    if (!joined.has(i) && day.day !== null) words.push(word(day.start, day.end, day.day, null, false, false));
  });
  return words.sort((a, b) => a.start - b.start);

  /** Whether the next clock ends what this one begins. */
  function isOpen(all: readonly FoundClock[], i: number): boolean {
    const next = all[i + 1];
    if (next === undefined) return false;
    // "Between 11 p.m. on Monday and Tuesday at 1 a.m.": their days stand between as well.
    const between = days.filter((day) => day.start >= all[i]!.end && day.end <= next.start);
    const own = between.find((day) => touches(sentence, day, all[i]!));
    const others = between.findLast((day) => day !== own && touches(sentence, day, next));
    return BETWEEN_TIMES.test(sentence.slice(own?.end ?? all[i]!.end, others?.start ?? next.start));
  }

  function word(
    start: number,
    end: number,
    day: DayWord | null,
    clock: ClockWord | null,
    opens: boolean,
    closes: boolean,
  ): TimeWord {
    const before = sentence.slice(Math.max(0, start - 44), start);
    const role = clock === null || closes ? null : roleOf(sentence, start, end);
    const mark =
      (role === 'check' && !opens) || VAGUE.test(before) || (role === null && BEFORE_AS_OF.test(before))
        ? 'asOf'
        : opens || BEFORE_FROM.test(before)
          ? 'from'
          : closes || BEFORE_UNTIL.test(before)
            ? 'until'
            : null;
    const tells = role === null || role === 'check' || opens ? {} : { tells: role };
    return { start, end, day, clock, mark, about: BEFORE_ABOUT.test(before), ...tells };
  }
}

/** "From 9 to 10 a.m. on Monday" is all on Monday; "from 11 p.m. to 1 a.m. on Tuesday" began on the day before. */
function dayOfFirst(day: DayWord, { clock: one }: FoundClock, { clock: two }: FoundClock): DayWord | null {
  if (one.zone !== two.zone) return null;
  if (one.minutes <= two.minutes) return day;
  if (one.half === null || two.half === null) return null;
  if (day.type === 'weekday') return { ...day, weekday: (day.weekday + 6) % 7 };
  if (day.type === 'relative') return { ...day, days: day.days - 1 };
  return day.day > 1 ? { ...day, day: day.day - 1 } : null;
}

const PART = '(?: (?:early |late )?(?:morning|afternoon|evening|night))?';
const NAMED_ZONE = String.raw`(?:,? \(?${ZONE}\)?)?`;
const DAY_FIRST = new RegExp(
  `^${PART}${NAMED_ZONE},? ?(?:at |from |between |, )?(?:about |around |roughly |approximately |just after |just before |shortly after |shortly before )?$`,
  'i',
);
const CLOCK_FIRST =
  /^(?: local time)?(?: in the (?:morning|afternoon|evening)| at night)?,? (?:early |late )?(?:on |of )?(?:early |late )?$/i;
const AFTER_DAY = new RegExp(`^${PART},? \\(${ZONE}\\)`, 'i');

function touches(sentence: string, day: FoundDay, clock: FoundClock): boolean {
  if (day.end <= clock.start) return DAY_FIRST.test(sentence.slice(day.end, clock.start));
  return day.start >= clock.end && CLOCK_FIRST.test(sentence.slice(clock.end, day.start));
}

/** "October 15 KST at 3:30 p.m.", "07:30 on Tuesday morning (BST)": the zone may stand with the day. */
function withZone(sentence: string, day: FoundDay, { clock, start }: FoundClock): ClockWord {
  if (clock.zone !== undefined) return clock;
  const groups =
    day.end <= start
      ? DAY_FIRST.exec(sentence.slice(day.end, start))?.groups
      : AFTER_DAY.exec(sentence.slice(day.end, day.end + 60))?.groups;
  const zone = zoneNamed(groups?.['abbr'], groups?.['place']);
  return zone === undefined ? clock : { ...clock, zone };
}
