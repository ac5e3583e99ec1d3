import { describe, expect, it } from 'vitest';

import { textsFor } from '#lib/text/texts.ts';

const ko = textsFor('ko', 'Asia/Seoul');
const en = textsFor('en', 'Asia/Seoul');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (text: string): number => Date.parse(text);
const NOW = at('2024-07-18T12:00:00+09:00');

describe('clock times', () => {
  it.each([
    ['2024-07-18T09:15:00+09:00', '09:15', '09:15'],
    ['2024-07-18T00:00:00+09:00', '00:00', '00:00'],
    ['2024-07-17T23:59:00+09:00', '7월 17일 23:59', '17 Jul 23:59'],
    ['2024-07-20T02:00:00+09:00', '7월 20일 02:00', '20 Jul 02:00'],
    ['2023-12-31T18:30:00+09:00', '2023년 12월 31일 18:30', '31 Dec 2023 18:30'],
    // the same moment, told in another zone
    ['2024-07-18T00:15:00Z', '09:15', '09:15'],
  ])('%s is %s / %s', (time, korean, english) => {
    expect(ko.clock(at(time), NOW)).toBe(korean);
    expect(en.clock(at(time), NOW)).toBe(english);
  });

  it('are those of the zone that is asked for', () => {
    expect(textsFor('ko', 'UTC').clock(at('2024-07-18T09:15:00+09:00'), NOW)).toBe('00:15');
  });

  it('are as exact as they were told', () => {
    const time = at('2024-07-18T09:15:00+09:00');
    expect(ko.when(time, 'minute', NOW)).toBe('09:15');
    expect(ko.when(time, null, NOW)).toBe('09:15');
    expect(ko.when(time, 'about', NOW)).toBe('09:15쯤');
    expect(en.when(time, 'about', NOW)).toBe('about 09:15');
    expect(ko.when(time, 'day', NOW)).toBe('오늘');
    expect(ko.when(time - DAY, 'day', NOW)).toBe('7월 17일');
    expect(en.when(time - DAY, 'day', NOW)).toBe('17 Jul');
  });
});

describe('ages', () => {
  it.each([
    [-5 * MINUTE, '방금', 'just now'],
    [0, '방금', 'just now'],
    [59_999, '방금', 'just now'],
    [MINUTE, '1분 전', '1 min ago'],
    [3 * MINUTE, '3분 전', '3 min ago'],
    [59 * MINUTE + 59_000, '59분 전', '59 min ago'],
    [HOUR, '1시간 전', '1 hour ago'],
    [5 * HOUR + 30 * MINUTE, '5시간 전', '5 hours ago'],
    [DAY, '1일 전', '1 day ago'],
    [12 * DAY, '12일 전', '12 days ago'],
  ])('%d ms is %s / %s', (ms, korean, english) => {
    expect(ko.age(ms)).toBe(korean);
    expect(en.age(ms)).toBe(english);
  });
});

describe('durations', () => {
  it.each([
    [-MINUTE, '1분 미만', 'under a minute'],
    [59_999, '1분 미만', 'under a minute'],
    [MINUTE, '1분', '1 min'],
    [42 * MINUTE, '42분', '42 min'],
    [HOUR, '1시간', '1 h'],
    [2 * HOUR + 42 * MINUTE, '2시간 42분', '2 h 42 min'],
    [23 * HOUR + 59 * MINUTE, '23시간 59분', '23 h 59 min'],
    [DAY, '1일', '1 day'],
    [DAY + 30 * MINUTE, '1일', '1 day'],
    [3 * DAY + 4 * HOUR, '3일 4시간', '3 days 4 h'],
  ])('%d ms is %s / %s', (ms, korean, english) => {
    expect(ko.duration(ms)).toBe(korean);
    expect(en.duration(ms)).toBe(english);
  });
});
