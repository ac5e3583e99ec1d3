/** Days are counted from 1 January 1970; minutes from midnight. */
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;

/** Where the clocks of the text stand: turns a wall-clock time into an instant, and back to its day. */
export interface Calendar {
  dayOf(at: number): number;
  /** `minutes` may lie beyond the day. */
  at(day: number, minutes: number): number;
}

/** A zone that is always the same number of minutes ahead of UTC. */
export function fixedCalendar(offset: number): Calendar {
  return {
    dayOf: (at) => Math.floor((at + offset * MINUTE_MS) / DAY_MS),
    at: (day, minutes) => day * DAY_MS + (minutes - offset) * MINUTE_MS,
  };
}

const OFFSET = /^([+-])(\d\d):?(\d\d)$/;

/** An IANA zone, by the platform's own table, or an offset such as "+05:30". An unknown name is read as UTC. */
export function zonedCalendar(zone: string): Calendar {
  const [, sign, hours, rest] = OFFSET.exec(zone) ?? [];
  if (sign !== undefined) return fixedCalendar((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest)));
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return fixedCalendar(0);
  }
  const offsetAt = (at: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const wall = Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute']);
    return Math.round((wall - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
  };
  return {
    dayOf: (at) => Math.floor((at + offsetAt(at) * MINUTE_MS) / DAY_MS),
    at(day, minutes) {
      const wall = day * DAY_MS + minutes * MINUTE_MS;
      const guess = wall - offsetAt(wall) * MINUTE_MS;
      return wall - offsetAt(guess) * MINUTE_MS;
    },
  };
}

/** The number of a civil date, or `null` when there is no such date. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? at / DAY_MS : null;
}

/** The civil date of a day number. */
export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
