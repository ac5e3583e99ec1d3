import type { Precision } from '#lib/core/model.ts';

import { MINUTE_MS, zonedCalendar, type Calendar } from './calendar.ts';
import type { DayWord, TimeWord } from './language.ts';
import { dayAfter, resolveDay } from './resolve-day.ts';

/** An expression of time, resolved. `at` is `null` when the clock time is not told. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly at: number | null;
  readonly precision: Precision;
  readonly mark: TimeWord['mark'];
  readonly tells: 'start' | 'end' | null;
  /** The day stands with it; otherwise it is the day the text last named. */
  readonly dated: boolean;
}

/** A time ahead of publication by more is not an article's slip: it is the day before's. */
const AHEAD_MS = 2 * 3_600_000;

/** What a time without a day belongs to, as the text goes on. */
export interface DayContext {
  readonly calendar: Calendar;
  readonly publishedDay: number;
  /** When it was published. A zone named with a time may stand at another day then. */
  readonly publishedAt: number;
  /** The day the text named last ("the 7th"); the day of publication before it named one. */
  readonly namedDay: number;
  /** The day it last spoke of in any way ("the day before"): a time without a day is on it. */
  readonly spokenDay: number;
  /** The clock time told last, in minutes of its day. */
  readonly lastTold?: { readonly day: number; readonly minutes: number } | null;
}

/**
 * Resolves the times of one sentence. A bare day is the nearest one to publication; a time without a day
 * belongs to the day named last; the second time of a range inherits day and half of the day from the first
 * and rolls forward across noon and midnight.
 */
export function momentsOf(
  words: readonly TimeWord[],
  context: DayContext,
  future: boolean,
): { moments: Moment[] } & Pick<DayContext, 'namedDay' | 'spokenDay' | 'lastTold'> {
  const moments: Moment[] = [];
  let namedDay = context.namedDay;
  // What is told as done was not done on a day yet to come.
  let day = future ? context.spokenDay : Math.min(context.spokenDay, context.publishedDay);
  // "From 9 p.m. the day before …, it said on the 15th": what follows is still about the evening before.
  let spoken: number | null = null;
  let last = context.lastTold ?? null;
  let here = false;
  /** When the range began that was told last. */
  let since: number | null = null;
  let open: { day: number; minutes: number; half: 'am' | 'pm' | null } | null = null;
  for (const word of words) {
    const zone = word.clock?.zone;
    const calendar = zone === undefined ? context.calendar : zonedCalendar(zone);
    const today = zone === undefined ? context.publishedDay : calendar.dayOf(context.publishedAt);
    let told =
      word.day === null
        ? null
        : resolveDay(word.day, { named: namedDay, spoken: day, published: today, future });
    if (word.day !== null && told === null) continue;
    if (told !== null && open !== null && told < open.day) told = dayAfter(word.day!, open.day) ?? told;
    if (told !== null) {
      day = told;
      if (word.day!.type !== 'relative' && word.abroad !== true) namedDay = told;
    }
    const { clock } = word;
    if (clock === null) {
      moments.push(moment(word, day, null, told !== null));
      open = word.mark === 'from' ? { day, minutes: 0, half: null } : null;
      continue;
    }
    let at = told === null && day === context.publishedDay ? today : day;
    let minutes = clock.minutes;
    const closes = open !== null && (word.mark === 'until' || word.mark === null || word.mark === 'asOf');
    if (closes && open !== null) {
      if (told === null) at = open.day;
      if (clock.minutesOnly) minutes += Math.floor(open.minutes / 60) * 60;
      const half = clock.half ?? (told === null && minutes <= 720 ? open.half : null);
      // "From 10 p.m. to one": the one after midnight, as there is none after noon any more.
      const sameHalf = minutes <= 720 && minutes + 720 > open.minutes;
      if (clock.half === null && half === 'pm' && sameHalf) minutes += 720;
      if (told === null && minutes <= open.minutes) {
        minutes += clock.half === null && minutes < 720 && minutes + 720 > open.minutes ? 720 : 1440;
      }
    } else if (clock.minutesOnly && (!here || last === null || word.mark !== 'until')) continue;
    // "A until 9:08, B until 12 minutes past".
    else if (clock.minutesOnly) minutes += Math.floor(last!.minutes / 60) * 60;
    // What is told after a time past midnight is of the new day as well.
    else if (told === null && last?.day === at && last.minutes > 1440 && minutes + 1440 >= last.minutes)
      day = at += 1;
    // "At 10:30 p.m. …, restored at 10:50": a bare hour before the last one told is its twin after noon. In another
    // sentence only if that had come when it was written.
    else if (
      clock.half === null &&
      last?.day === at &&
      minutes <= last.minutes &&
      minutes < 720 &&
      // "From two to half past eight, and was done at eight": within it.
      !(since !== null && minutes > since) &&
      // "Until 3:40 p.m. there, from two to four here": nobody means the small hours of two to four.
      (minutes + 720 > last.minutes || (word.mark === 'from' && minutes >= 60 && minutes < 420)) &&
      (here || calendar.at(at, minutes + 720) <= context.publishedAt)
    ) {
      minutes += 720;
    }
    // "Since 3 p.m.", written in the morning: yesterday's, also where a word of yesterday says "today".
    const sure = clock.half !== null || minutes >= 780;
    if (!closes && !future && sure && at === today && (told === null || isToday(word.day))) {
      const ahead = calendar.at(at, minutes) - context.publishedAt;
      if (ahead > AHEAD_MS && context.publishedAt !== context.calendar.at(context.publishedDay, 0)) at -= 1;
    }
    // "Until 12:40 at night of the 17th", and it is the 17th: of the small hours before.
    if (!future && minutes >= 1440 && told !== null && calendar.at(at, minutes) > context.publishedAt)
      minutes -= 1440;
    // The full date and the very minute of publication, told of nothing, are the article's own.
    if (
      open === null &&
      isWritten(word) &&
      Math.abs(calendar.at(at, minutes) - context.publishedAt) < MINUTE_MS
    )
      continue;
    since = closes && open?.day === at ? open.minutes : null;
    last = { day: at, minutes };
    here = true;
    spoken = at;
    moments.push(moment(word, at, calendar.at(at, minutes), told !== null));
    open =
      word.mark === 'from' ? { day: at, minutes, half: clock.half ?? (minutes >= 720 ? 'pm' : null) } : null;
  }
  return { moments, namedDay, spokenDay: spoken ?? day, lastTold: last };
}

const isWritten = ({ day, mark, tells }: TimeWord): boolean =>
  day?.type === 'date' && day.year !== null && mark === null && tells == null;

const isToday = (day: DayWord | null): boolean =>
  day?.type === 'relative' && day.from === 'published' && day.days === 0;

function moment(word: TimeWord, day: number, at: number | null, dated: boolean): Moment {
  const precision = at === null ? 'day' : word.about ? 'about' : 'minute';
  const { start, end, mark, tells = null } = word;
  return { start, end, day, at, precision, mark, tells, dated };
}
