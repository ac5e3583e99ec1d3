import { describe, expect, it } from 'vitest';

import { dayNumber, fixedCalendar } from '#lib/reading/calendar.ts';
import { KOREAN } from '#lib/reading/ko/korean.ts';
import { momentsOf } from '#lib/reading/moments.ts';

/** The day a Korean text names, published on a day, as `MM-DD`. */
function dayIn(
  text: string,
  published: readonly [number, number, number],
  future = false,
): string | undefined {
  const publishedDay = dayNumber(...published)!;
  const context = {
    calendar: fixedCalendar(540),
    publishedDay,
    publishedAt: publishedDay * 86_400_000,
    namedDay: publishedDay,
    spokenDay: publishedDay,
  };
  const [moment] = momentsOf(KOREAN.times(text), context, future).moments;
  return moment === undefined ? undefined : new Date(moment.day * 86_400_000).toISOString().slice(5, 10);
}

describe('a day told without its month', () => {
  it.each([
    ['18일 장애', [2025, 4, 20], '04-18'],
    ['31일 장애', [2026, 1, 1], '12-31'],
    ['29일 장애', [2025, 4, 18], '03-29'],
    ['지난 19일 장애', [2025, 4, 18], '03-19'],
    ['오는 2일 점검', [2025, 4, 28], '05-02'],
    ['지난달 30일 장애', [2025, 4, 2], '03-30'],
    ['다음 달 1일 점검', [2025, 12, 30], '01-01'],
    ['12월 31일 장애', [2026, 1, 2], '12-31'],
    ['어제(17일) 장애', [2025, 4, 18], '04-17'],
    ['전날 장애', [2025, 3, 1], '02-28'],
  ] as const)('%s', (text, published, day) => {
    expect(dayIn(text, published)).toBe(day);
  });

  it('leans to the future where work is announced', () => {
    expect(dayIn('3일 점검', [2025, 4, 20], true)).toBe('05-03');
    expect(dayIn('3일 장애', [2025, 4, 10], false)).toBe('04-03');
  });

  it.each(['3일간 이어졌다', '27일째 먹통', '5일 만에 복구', '최대 10일로 길다', '2일 뒤'])(
    'is not read from a length: %s',
    (text) => {
      expect(dayIn(text, [2025, 4, 20])).toBeUndefined();
    },
  );
});
