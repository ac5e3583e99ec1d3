import { describe, expect, it } from 'vitest';

import { intervalOf, isDue, isStale, nextAfterFailure, nextAfterSuccess } from '#lib/core/schedule.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#lib/core/spans.ts';

const NOW = 1_721_260_000_000;

describe('how often a source is read', () => {
  it.each([
    ['a status page', 'status', null, 5],
    ['news', 'news', null, 15],
    ['asked for less patience than we have', 'status', 1, 5],
    ['asked for more', 'status', 30, 30],
    ['asked for a year', 'news', 525_600, 60],
  ] as const)('%s: %s, asked %s minutes → %s', (_name, carries, asked, minutes) => {
    const askedMs = asked === null ? null : asked * MINUTE_MS;
    expect(intervalOf({ carries, askedMs }) / MINUTE_MS).toBe(minutes);
  });

  it('leaves ten per cent to chance', () => {
    const pace = { carries: 'status', askedMs: null } as const;
    expect(nextAfterSuccess(pace, NOW, 0) - NOW).toBe(4.5 * MINUTE_MS);
    expect(nextAfterSuccess(pace, NOW, 1) - NOW).toBe(5.5 * MINUTE_MS);
  });
});

describe('after a failure', () => {
  const pace = { carries: 'status', askedMs: null } as const;

  it.each([
    ['the first', 1, null, 1, 5 * MINUTE_MS],
    ['the second', 2, null, 1, 10 * MINUTE_MS],
    ['the fifth', 5, null, 1, HOUR_MS],
    ['the hundredth', 100, null, 1, HOUR_MS],
    ['half is chance', 1, null, 0, 2.5 * MINUTE_MS],
    ['Retry-After of two hours', 1, 2 * HOUR_MS, 0, 2 * HOUR_MS],
    ['Retry-After of a second', 1, 1000, 0, MINUTE_MS],
    ['Retry-After of a year', 1, 365 * DAY_MS, 0, DAY_MS],
  ])('%s', (_name, failures, retryAfterMs, random, expected) => {
    expect(nextAfterFailure(pace, failures, NOW, random, retryAfterMs) - NOW).toBe(expected);
  });
});

describe('whether a source is due', () => {
  it.each([
    ['never asked', null, true],
    ['now', NOW, true],
    ['in a second', NOW + 1000, false],
    ['after the longest Retry-After', NOW + DAY_MS, false],
    ['ten years ahead: the clock was set back', NOW + 3650 * DAY_MS, true],
    ['ten years ago: the clock was set forward', NOW - 3650 * DAY_MS, true],
  ])('%s', (_name, nextDueAt, due) => {
    expect(isDue(nextDueAt, NOW)).toBe(due);
  });
});

describe('whether a source is stale', () => {
  it.each([
    ['never read', null, true],
    ['read a moment ago', NOW - MINUTE_MS, false],
    ['three intervals and their jitter', NOW - 16 * MINUTE_MS, false],
    ['longer', NOW - 17 * MINUTE_MS, true],
  ])('%s', (_name, readAt, stale) => {
    expect(isStale({ carries: 'status', askedMs: null }, readAt, NOW)).toBe(stale);
  });
});
