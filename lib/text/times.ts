import type { Precision } from '#lib/core/model.ts';

const MINUTE = 60_000;

/** A moment taken apart in one time zone. `month` is 1 to 12, `hour` and `minute` have two digits. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: string;
  readonly minute: string;
}

/** The language's part of times in words. */
export interface TimeWords {
  readonly justNow: string;
  readonly today: string;
  readonly underAMinute: string;
  readonly minutes: (n: number) => string;
  readonly hours: (n: number) => string;
  readonly days: (n: number) => string;
  readonly ago: {
    readonly minutes: (n: number) => string;
    readonly hours: (n: number) => string;
    readonly days: (n: number) => string;
  };
  readonly about: (time: string) => string;
  readonly date: (moment: Moment, sameYear: boolean) => string;
}

/** Times in words. All arguments are epoch milliseconds or spans in milliseconds. */
export interface Times {
  /** `09:15`, on another day `7월 18일 09:15`, in another year with the year. */
  readonly clock: (at: number, now: number) => string;
  /** As exact as it was told: `09:15`, `09:15쯤`, `7월 18일`, `오늘`. */
  readonly when: (at: number, precision: Precision | null, now: number) => string;
  /** `3분 전`; a moment in the future (a clock that is off) is `방금`. */
  readonly age: (ms: number) => string;
  /** `2시간 42분`, the two largest units, rounded down. */
  readonly duration: (ms: number) => string;
}

/** Times in words for one language and one IANA zone; the local zone when none is given. */
export function timesIn(words: TimeWords, zone?: string): Times {
  const momentAt = momentsIn(zone);
  const date = (at: number, now: number): string | null => {
    const moment = momentAt(at);
    const today = momentAt(now);
    const sameYear = moment.year === today.year;
    if (sameYear && moment.month === today.month && moment.day === today.day) return null;
    return words.date(moment, sameYear);
  };
  const clock = (at: number, now: number): string => {
    const moment = momentAt(at);
    const day = date(at, now);
    const time = `${moment.hour}:${moment.minute}`;
    return day === null ? time : `${day} ${time}`;
  };
  return {
    clock,
    when(at, precision, now) {
      if (precision === 'day') return date(at, now) ?? words.today;
      return precision === 'about' ? words.about(clock(at, now)) : clock(at, now);
    },
    age(ms) {
      const minutes = Math.floor(ms / MINUTE);
      if (minutes < 1) return words.justNow;
      if (minutes < 60) return words.ago.minutes(minutes);
      if (minutes < 24 * 60) return words.ago.hours(Math.floor(minutes / 60));
      return words.ago.days(Math.floor(minutes / (24 * 60)));
    },
    duration(ms) {
      const minutes = Math.floor(ms / MINUTE);
      if (minutes < 1) return words.underAMinute;
      if (minutes < 60) return words.minutes(minutes);
      const hours = Math.floor(minutes / 60);
      if (hours < 24) return joined(words.hours(hours), minutes % 60, words.minutes);
      return joined(words.days(Math.floor(hours / 24)), hours % 24, words.hours);
    },
  };
}

function joined(large: string, rest: number, small: (n: number) => string): string {
  return rest === 0 ? large : `${large} ${small(rest)}`;
}

/** The formatter costs some milliseconds, so it is made when the first time is written. */
function momentsIn(zone: string | undefined): (at: number) => Moment {
  let format: Intl.DateTimeFormat | undefined;
  return (at) => {
    format ??= new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(zone === undefined ? {} : { timeZone: zone }),
    });
    const part = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      year: Number(part.get('year')),
      month: Number(part.get('month')),
      day: Number(part.get('day')),
      hour: part.get('hour') ?? '',
      minute: part.get('minute') ?? '',
    };
  };
}
