import { DAY_MS, HOUR_MS, MINUTE_MS } from './spans.ts';

/** How often a source is read when nobody asks for more patience. */
const INTERVAL_MS = { status: 5 * MINUTE_MS, news: 15 * MINUTE_MS } as const;
/** A publisher may lengthen the interval, but not freeze a source: some feeds carry a max-age of a year. */
const LONGEST_MS = HOUR_MS;
/** `Retry-After` is believed up to a day. */
const RETRY_LONGEST_MS = DAY_MS;

/** Times of one source's polls; epoch milliseconds and milliseconds. */
export interface Pace {
  readonly carries: 'status' | 'news';
  /** What the publisher asked for: `ttl_minutes`, `<ttl>`, `max-age`; the longest counts. */
  readonly askedMs: number | null;
}

/** The ordinary distance between two polls of a source. */
export function intervalOf(pace: Pace): number {
  return Math.min(Math.max(INTERVAL_MS[pace.carries], pace.askedMs ?? 0), LONGEST_MS);
}

/** When to read again after a success. `random` is in [0, 1): ±10 % keeps many browsers from asking at once. */
export function nextAfterSuccess(pace: Pace, now: number, random: number): number {
  return now + Math.round(intervalOf(pace) * (0.9 + 0.2 * random));
}

/**
 * When to try again after the `failures`-th failure in a row: the interval doubles up to an hour, with half of it
 * left to chance, so that a recovering server is not met by everyone together. `retryAfterMs` is the server's own word.
 */
export function nextAfterFailure(
  pace: Pace,
  failures: number,
  now: number,
  random: number,
  retryAfterMs: number | null,
): number {
  if (retryAfterMs !== null) return now + Math.min(Math.max(retryAfterMs, MINUTE_MS), RETRY_LONGEST_MS);
  const span = Math.min(intervalOf(pace) * 2 ** Math.min(failures - 1, 8), LONGEST_MS);
  return now + Math.max(MINUTE_MS, Math.round(span * (0.5 + 0.5 * random)));
}

/** Due now? A due time beyond the longest wait means the clock was set back: then it is due as well. */
export function isDue(nextDueAt: number | null, now: number): boolean {
  return nextDueAt === null || nextDueAt <= now || nextDueAt - now > RETRY_LONGEST_MS + HOUR_MS;
}

/** Unread for three intervals, or never read. */
export function isStale(pace: Pace, readAt: number | null, now: number): boolean {
  return readAt === null || now - readAt > 3 * intervalOf(pace) * 1.1;
}
