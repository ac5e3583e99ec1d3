import type { DayWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

/** A day named in a sentence; `null` is a date that does not exist. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly day: DayWord | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|jun\\.|july?|jul\\.|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const DAY = new RegExp(
  [
    String.raw`\b(?<mon>${MONTH}) (?<md>\d{1,2})(?:st|nd|rd|th)?\b(?![:%])(?:,? (?<my>20\d\d)\b)?`,
    String.raw`\b(?<dd>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<dmon>${MONTH})\b(?:,? (?<dy>20\d\d)\b)?`,
    String.raw`\b(?<y>20\d\d)-(?<m>\d{2})-(?<d>\d{2})\b`,
    String.raw`\b(?<next>next |this coming )?(?<week>(?:sun|mon|tues?|wednes|thurs?|fri|satur)day)\b`,
    String.raw`\b(?<word>today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b`,
    String.raw`\bthe (?<named>next|following|same|previous) (?:day|morning|evening|night|afternoon)\b|\bthe (?:day|night|evening) (?<before>before)\b`,
    String.raw`\b(?:on|of) the (?<bare>\d{1,2})(?:st|nd|rd|th)\b(?! [a-z]{0,9}(?:centur|anniver|floor|place|time|grade|of))`,
  ].join('|'),
  'gi',
);

/** The days named in a sentence, left to right. */
export const daysOf = (sentence: string): FoundDay[] =>
  matchesOf(DAY, sentence).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    day: dayOf(match.groups!),
  }));

type Groups = Record<string, string | undefined>;

const published = (days: number): DayWord => ({ type: 'relative', from: 'published', days });

function dayOf(groups: Groups): DayWord | null {
  const { mon, md, my, dd, dmon, dy, y, m, d, next, week, word, named, before, bare } = groups;
  if (y !== undefined) return dated(Number(y), Number(m), Number(d));
  if (mon !== undefined) return dated(my === undefined ? null : Number(my), monthOf(mon), Number(md));
  if (dmon !== undefined) return dated(dy === undefined ? null : Number(dy), monthOf(dmon), Number(dd));
  if (bare !== undefined) return { type: 'day', day: Number(bare), month: null, lean: 'past' };
  if (before !== undefined) return { type: 'relative', from: 'named', days: -1 };
  if (named !== undefined) return { type: 'relative', from: 'named', days: AWAY[named.toLowerCase()] ?? 0 };
  if (week !== undefined) {
    const weekday = WEEKDAYS.indexOf(week.slice(0, 3).toLowerCase());
    return { type: 'weekday', weekday, lean: next === undefined ? null : 'future' };
  }
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (lower === 'yesterday' || lower === 'last night') return published(-1);
  return published(lower === 'tomorrow' ? 1 : 0);
}

const AWAY: Readonly<Record<string, number>> = { next: 1, following: 1, same: 0, previous: -1 };

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const dated = (year: number | null, month: number, day: number): DayWord | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { type: 'date', year, month, day } : null;
