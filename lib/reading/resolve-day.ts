import { civil, DAY_MS, dayNumber } from './calendar.ts';
import type { DayWord } from './language.ts';

/** What days are told against; days since 1970-01-01. */
export interface ToldAgainst {
  /** The day the text named last ("the 7th"). */
  readonly named: number;
  /** The day it last spoke of in any way ("the day before"). */
  readonly spoken: number;
  readonly published: number;
  /** What is told is yet to come. */
  readonly future: boolean;
}

/** The day a word tells, as days since 1970-01-01; `null` when there is no such day. A bare day is the nearest one. */
export function resolveDay(word: DayWord, against: ToldAgainst): number | null {
  const { named, spoken, published: publishedDay, future } = against;
  const published = civil(publishedDay);
  if (word.type === 'relative' && word.from === 'spoken') return spoken + word.days;
  if (word.type === 'relative')
    return (
      (word.from === 'named' ? (future ? named : Math.min(named, publishedDay)) : publishedDay) + word.days
    );
  if (word.type === 'date') {
    const year = word.next === true ? published.year + 1 : word.year;
    if (year !== null) return dayNumber(year, word.month, word.day);
    return nearest(
      [-1, 0, 1].map((years) => dayNumber(published.year + years, word.month, word.day)),
      publishedDay,
      null,
    );
  }
  if (word.type === 'weekday') {
    const behind = (((publishedDay + 4 - word.weekday) % 7) + 7) % 7;
    const past = publishedDay - behind;
    return word.lean === 'future' || (future && behind > 0) ? past + 7 : past;
  }
  const months = word.month === null ? [-1, 0, 1] : [word.month];
  const days = months.map((later) => dayOfMonth(published, later, word.day));
  return nearest(
    days,
    publishedDay,
    word.lean ?? (future ? 'future' : 'past'),
    word.lean !== null ? FORCE.leaning : future ? FORCE.future : FORCE.past,
  );
}

/** By how many days the other side must be nearer to win: against "last" or "coming", a plan, and otherwise. */
const FORCE = { leaning: 40, future: 20, past: 10 } as const;

/** A day of the month so many months later; `null` when that month has no such day. */
function dayOfMonth({ year, month }: ReturnType<typeof civil>, later: number, day: number): number | null {
  const then = civil(Date.UTC(year, month - 1 + later, 1) / DAY_MS);
  return dayNumber(then.year, then.month, day);
}

/** The nearest of the days to publication; with a lean, the other side must be nearer by `force` days to win. */
function nearest(
  days: readonly (number | null)[],
  published: number,
  lean: 'past' | 'future' | null,
  force: number = FORCE.past,
): number | null {
  let best: number | null = null;
  let bestCost = Infinity;
  for (const day of days) {
    if (day === null) continue;
    const away = day - published;
    const against =
      lean === 'past' ? away > (force > FORCE.past ? 0 : 1) : lean === 'future' ? away < 0 : false;
    const cost = Math.abs(away) + (against ? force : 0);
    if (cost < bestCost) [best, bestCost] = [day, cost];
  }
  return best;
}

/** "From the 15th of next month until the 18th", "from the 30th until the 2nd": a bare day that ends a range is the next of that number. */
export function dayAfter(word: DayWord, first: number): number | null {
  if (word.type !== 'day' || word.month !== null) return null;
  const days = [0, 1].map((later) => dayOfMonth(civil(first), later, word.day));
  return days.find((day) => day !== null && day >= first) ?? null;
}
