/** A time as a clock on the wall shows it; months count from 1. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = make(zone);
  formatters.set(zone, made);
  return made;
}

function make(timeZone: string): Intl.DateTimeFormat | null {
  const two = '2-digit' as const;
  const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', era: 'short', ...fields });
  } catch {
    return null; // not an IANA zone
  }
}

const asIfUtc = (wall: Wall) =>
  Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second, wall.millisecond);

/** Milliseconds by which the zone is ahead of UTC at that instant. */
function offsetAt(at: number, formatter: Intl.DateTimeFormat): number {
  const parts = new Map(formatter.formatToParts(at).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** Whether this runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  return formatterOf(zone) !== null;
}

/**
 * Epoch milliseconds of a wall-clock time in an IANA zone; `null` for a zone that is not known. In the hour that a
 * clock change repeats, the earlier one; in the hour it leaves out, as if the clock had not been changed yet.
 */
export function wallClock(wall: Wall, zone: string): number | null {
  const formatter = formatterOf(zone);
  if (formatter === null) return null;
  const utc = asIfUtc(wall);
  const before = utc - offsetAt(utc - 86_400_000, formatter);
  const after = utc - offsetAt(utc + 86_400_000, formatter);
  const shows = (at: number) => at + offsetAt(at, formatter) === utc;
  return shows(before) || !shows(after) ? before : after;
}
