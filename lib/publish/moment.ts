import { instant } from '#lib/core/time.ts';
import { Refusal } from './refusal.ts';

/** RFC 3339 on the zone's clock, with its offset: `2024-07-18T09:15:00+09:00`. `at` is epoch milliseconds. */
export function rfc3339(at: number, zone: string): string {
  const { wall, offset } = clockIn(at, zone);
  return `${wall.toISOString().slice(0, 19)}${offset}`;
}

/** The zone's clock at a moment, as a `Date` whose UTC fields are the clock's. */
export function wallIn(at: number, zone: string): Date {
  return clockIn(at, zone).wall;
}

/** The moment an option names. Refuses what is no date. */
export function momentOption(name: string, written: string, zone: string): number {
  const at = instant(written, zone);
  if (at === null)
    throw new Refusal(`${name} ${written}: expected a date such as 2024-07-18T15:00:00+09:00.`);
  return at;
}

function clockIn(at: number, zone: string): { wall: Date; offset: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const offset = name === 'GMT' ? '+00:00' : name.slice(3);
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return { wall: new Date(at + (offset.startsWith('-') ? -minutes : minutes) * 60_000), offset };
}
