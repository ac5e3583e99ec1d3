import { describe, expect, it } from 'vitest';
import { isZone } from '#lib/core/time-zone.ts';
import { instant } from '#lib/core/time.ts';

const iso = (text: string | number | null, zone = 'Asia/Seoul') => {
  const at = instant(text, zone);
  return at === null ? null : new Date(at).toISOString();
};

describe('a published time', () => {
  it.each([
    ['RFC 3339', '2024-07-18T09:15:00+09:00', '2024-07-18T00:15:00.000Z'],
    ['with nanoseconds', '2026-11-22T14:00:00.123456789+09:00', '2026-11-22T05:00:00.123Z'],
    ['ISO 8601, compact', '20261122T050000Z', '2026-11-22T05:00:00.000Z'],
    ['with a space before the offset', '2026-11-20 09:30:00 +0900', '2026-11-20T00:30:00.000Z'],
    ['without a zone', '2026-11-22 14:00:00', '2026-11-22T05:00:00.000Z'],
    ['with slashes', '2026/08/18 02:00:10', '2026-08-17T17:00:10.000Z'],
    ['with slashes and a fraction', '2026/08/18 02:01:05.000000000', '2026-08-17T17:01:05.000Z'],
    ['with dots', '2026.11.22 14:00', '2026-11-22T05:00:00.000Z'],
    ['a day', '2026-10-01', '2026-09-30T15:00:00.000Z'],
    ['RFC 822 with a zone name', 'Mon, 17 Aug 2026 09:00:00 PDT', '2026-08-17T16:00:00.000Z'],
    ['Korean time by name', 'Mon, 17 Aug 2026 09:00:00 KST', '2026-08-17T00:00:00.000Z'],
    [
      'without a blank behind the day of the week',
      'Mon,17 Aug 2026 09:00:00 GMT',
      '2026-08-17T09:00:00.000Z',
    ],
    ['by a machine that speaks Korean', '월, 17 8월 2026 09:00:00 +0900', '2026-08-17T00:00:00.000Z'],
    ['with the zone in brackets', '2026-08-17 09:00:00 (JST)', '2026-08-17T00:00:00.000Z'],
    ['Indian time by name', 'Mon, 17 Aug 2026 14:30:00 IST', '2026-08-17T09:00:00.000Z'],
    ['with Z', 'Wed, 23 Sep 2026 15:42:00 Z', '2026-09-23T15:42:00.000Z'],
    ['a year of two digits', 'Sun, 22 Nov 26 05:00:00 GMT', '2026-11-22T05:00:00.000Z'],
    ['Go', '2024-12-27 09:43:40.482 +0000 UTC', '2024-12-27T09:43:40.482Z'],
    ['Go with its own clock', '2024-12-27 09:43:40.482 +0900 KST m=+0.0125', '2024-12-27T00:43:40.482Z'],
    [
      'JavaScript',
      'Sat Jun 11 2022 18:55:50 GMT+0000 (Coordinated Universal Time)',
      '2022-06-11T18:55:50.000Z',
    ],
    ['asctime', 'Sat Jun 11 18:55:50 2022', '2022-06-11T09:55:50.000Z'],
    ['Apple', '04/26/2021 06:30 PDT', '2021-04-26T13:30:00.000Z'],
    ['with a second of one digit', '2006-01-17T12:35:9+01:00', '2006-01-17T11:35:09.000Z'],
    ['Korean with seconds', '2026년 11월 22일 14시 5분 7초', '2026-11-22T05:05:07.000Z'],
    ['in words', 'August 21, 2026 at 5:00 PM', '2026-08-21T08:00:00.000Z'],
    ['Korean', '2026년 11월 22일 오후 2시 5분', '2026-11-22T05:05:00.000Z'],
    ['Korean, twelve at noon', '2026. 11. 22. 오후 12:20', '2026-11-22T03:20:00.000Z'],
    ['Korean, twelve at night', '2026-11-22 오전 12:20:00', '2026-11-21T15:20:00.000Z'],
    ['epoch seconds', '1795323600', '2026-11-22T05:00:00.000Z'],
    ['epoch milliseconds', 1795323600000, '2026-11-22T05:00:00.000Z'],
    ['digits of a date and a time', '20261122140000', '2026-11-22T05:00:00.000Z'],
    ['midnight at the end of a day', '2026-11-22T24:00:00Z', '2026-11-23T00:00:00.000Z'],
  ])('is read: %s', (_, text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['30 February', 'Mon, 30 Feb 2026 05:00:00 GMT'],
    ['the year 1', '0001-01-01T00:00:00Z'],
    ['the epoch itself', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['the year 9999', 'Fri, 31 Dec 9999 23:59:59 GMT'],
    ['an absurd year', 'Sun, 22 Nov 99999999 05:00:00 GMT'],
    ['an unknown zone name', 'Tue, 05 May 2026 14:00 XYZ'],
    ['an hour alone', '12:00'],
    ['words', 'yesterday-ish'],
    ['nothing', ''],
    ['null', null],
    ['no number', Number.NaN],
    ['a negative number', -1e15],
    ['the 25th hour', '2026-11-22T25:00:00Z'],
  ])('is not guessed: %s', (_, text) => {
    expect(iso(text)).toBe(null);
  });
});

describe("a time without a zone is read in the source's", () => {
  it.each([
    ['Asia/Seoul', '2026-07-01 12:00', '2026-07-01T03:00:00.000Z'],
    ['America/New_York', '2026-07-01 12:00', '2026-07-01T16:00:00.000Z'],
    ['America/New_York', '2026-01-01 12:00', '2026-01-01T17:00:00.000Z'],
    ['America/New_York', '2026-11-01 01:30', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', '2026-03-08 02:30', '2026-03-08T07:30:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01 12:00', '2026-01-01T06:15:00.000Z'],
    ['UTC', '2026-01-01 12:00', '2026-01-01T12:00:00.000Z'],
  ])('%s, %s', (zone, text, expected) => {
    expect(iso(text, zone)).toBe(expected);
  });

  it('is not known where the zone is not', () => {
    expect(iso('2026-01-01 12:00', 'Pacific Time (US & Canada)')).toBe(null);
    expect(isZone('Pacific Time (US & Canada)')).toBe(false);
    expect(isZone('Asia/Seoul')).toBe(true);
  });

  it('does not matter where the text names one', () => {
    expect(iso('2026-01-01T12:00:00Z', 'nowhere')).toBe('2026-01-01T12:00:00.000Z');
  });
});

it('a hostile text is refused in no time', () => {
  const began = performance.now();
  for (const text of [
    'A'.repeat(100),
    `2026-01-01 12:00 +0900 ${'AAAAA '.repeat(15)}!`,
    ' '.repeat(1e6),
    '9'.repeat(1e6),
  ])
    iso(text);
  expect(performance.now() - began).toBeLessThan(50);
});
