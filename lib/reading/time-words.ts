/** How a day is told. */
export type DayWord =
  /** `next`: in the year after that of publication; `year` `null` is the nearest. */
  | {
      readonly type: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly next?: true;
    }
  /** A bare day of the month; `month` −1, 0, 1 counts from the month of publication, `null` is the nearest. */
  | {
      readonly type: 'day';
      readonly day: number;
      readonly month: number | null;
      readonly lean: 'past' | 'future' | null;
    }
  /** The nearest such day; 0 is Sunday. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly lean: 'past' | 'future' | null }
  /** Days from the day of publication, or from the day the text last named. */
  | { readonly type: 'relative'; readonly from: 'published' | 'named' | 'spoken'; readonly days: number };

/** How a clock time is told. `minutes` from midnight as far as known; 24:00 is 1440. */
export interface ClockWord {
  readonly minutes: number;
  /** Which half of the day is sure. A range's second time inherits it from the first. */
  readonly half: 'am' | 'pm' | null;
  /** Only the minutes are told ("9:10 to 30"): the hour is the one before. */
  readonly minutesOnly?: boolean;
  /** IANA zone named with the time, when one is. */
  readonly zone?: string;
}

/** One expression of time: a day, a clock time, or both. */
export interface TimeWord {
  readonly start: number;
  readonly end: number;
  readonly day: DayWord | null;
  readonly clock: ClockWord | null;
  /** `from` … `until` make a range; `asOf` is the moment of a check, never of an event. */
  readonly mark: 'from' | 'until' | 'asOf' | null;
  readonly about: boolean;
  /** The day is one of another zone: what is then told of "this day" here is not of it. */
  readonly abroad?: boolean;
  /** The words beside it say that the outage begins or ends then. Without it the nearest predicate decides. */
  readonly tells?: 'start' | 'end';
}

/** A name told in short, in a list of such: "Kookmin, Woori and Hana banks". */
export interface ListedName {
  /** As it would be written by itself. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where the list ends. */
  readonly listEnd: number;
}

/** A span told: "for about six minutes". */
export interface SpanWord {
  readonly start: number;
  readonly end: number;
  readonly ms: number;
  /** "more than two hours" is not a length one can add. */
  readonly exact: boolean;
  /** Told as how long it took until it was over: "restored after two hours". Then a round length counts as well. */
  readonly over?: boolean;
}
