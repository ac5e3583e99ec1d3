/** A point in time with the offset it was written in. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Minutes east of Greenwich. */
  readonly offsetMinutes: number;
}

// Jekyll's dates: `2024-07-18`, `2024-07-18 09:15:00 +0900`, and RFC 3339.
const WRITTEN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?: *(Z|UTC|[+-]\d{2}:?\d{2}))?$/i;

/** Reads a date as a post or an option writes it; one without an offset is a wall clock in `zone`. `null` if it is none. */
export function momentOf(written: string, zone: string): Moment | null {
  const match = WRITTEN.exec(written.trim());
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second);
  const read = new Date(wall);
  // Date.UTC rolls over (31 June is 1 July); a date that does not exist is not a date.
  if (read.getUTCMonth() !== month! - 1 || read.getUTCDate() !== day || hour! > 23 || minute! > 59) return null;
  const offsetMinutes = match[7] === undefined ? zoneOffset(wall, zone) : writtenOffset(match[7]);
  return { at: wall - offsetMinutes * 60_000, offsetMinutes };
}

/** RFC 3339 with the moment's own offset: `2024-07-18T09:15:00+09:00`. */
export function rfc3339({ at, offsetMinutes }: Moment): string {
  const wall = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19);
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${wall}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** The year, month, day … of the moment on its own wall clock, as an ISO text without offset. */
export function wallClock({ at, offsetMinutes }: Moment): Date {
  return new Date(at + offsetMinutes * 60_000);
}

/** Minutes east of Greenwich in `zone` at a moment. */
export function momentIn(at: number, zone: string): Moment {
  return { at, offsetMinutes: offsetAt(at, zone) };
}

function writtenOffset(text: string): number {
  if (/^[a-z]/i.test(text)) return 0;
  const size = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -size : size;
}

// The offset depends on the moment and the moment on the offset: the second look settles it around clock changes.
function zoneOffset(wall: number, zone: string): number {
  return offsetAt(wall - offsetAt(wall, zone) * 60_000, zone);
}

function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 0 : writtenOffset(name.slice(3));
}
