import type { DayWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

/** Korean ways to tell a day, most specific first; `dayOf` reads the groups. (Named groups would cost an object a match.) */
const DAY = new RegExp(
  // Most characters begin none of these, which the first look tells.
  `(?=[\\d지작내올이다오돌같당전어금익튿모그])(?:${[
    String.raw`(\d{4})\s?[년.\-/]\s?(\d{1,2})\s?[월.\-/]\s?(\d{1,2})(?:\s?일|\.)?`,
    String.raw`(?:(지난해|작년|내년|올해)\s)?(\d{1,2})\s?월\s?(\d{1,2})(?:\s?일|(?=\s?[~∼–-]\s?\d{1,2}\s?일))`,
    String.raw`(지난\s?달|이번\s?달|이달|다음\s?달|내달)\s?(\d{1,2})\s?일`,
    String.raw`(?<![\d.])(\d{1,2})\.\s?(\d{1,2})(?:일(?=\s?\(|\s?(?:오전|오후|새벽|밤|\d{1,2}[시:])|부터|까지)|\.?(?=\s?\(\s?[월화수목금토일]))`,
    String.raw`(?<![\d/])(\d{1,2})\/(\d{1,2})(?=일|\s?\(\s?[월화수목금토일]|,\s?[월화수목금토일]|\s\d{1,2}(?::|시))`,
    String.raw`(?:(오는|지난|돌아오는)\s?)?(?<![\d./])(?<!최대 |총 |무려 |연속 )(\d{1,2})(?:\s?일(?!\s?(?:간|째|동안|만에|여|이내|치|차|하고|선|본|년|상|뒤|후(?!보)|전(?![가-힣])|로 길|짜리|씩|내내))|(?=\s?[~∼]\s?\d{1,2}일(?!\s?(?:간|째|동안|만에|여|내|이내|정도|가량|치|걸|후|뒤))))`,
    String.raw`(이날|같은\s날|당일|전날|(?<!오)전일(?! ?(?:대비|보다|종가|거래))|어제|어젯(?=밤)|오늘|금일|내일|익일|다음\s?날|이튿날|모레|그저께|그제)`,
  ].join('|')})`,
  'g',
);

/** A day told in a sentence; `day` is `null` when no such day can be meant. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly day: DayWord | null;
}

/** The days of a sentence; "어제(20일)", "오늘 13일" and "13일(오늘)" tell one day twice. */
export function daysIn(sentence: string): FoundDay[] {
  const days: FoundDay[] = [];
  for (const match of matchesOf(DAY, sentence)) {
    const found = { start: match.index, end: match.index + match[0].length, day: dayOf(match) };
    const last = days.at(-1);
    // "지난해 9월 29일 … 당일": the same day of that other year.
    if (last?.day === null && found.day?.type === 'relative' && found.day.from !== 'published') continue;
    // "지난 12∼14일": both are.
    if (
      last?.day?.type === 'day' &&
      found.day?.type === 'day' &&
      /^ ?[~∼] ?$/.test(sentence.slice(last.end, found.start))
    )
      found.day = { ...found.day, lean: found.day.lean ?? last.day.lean };
    const beside = last != null && /^ ?\(?$/.test(sentence.slice(last.end, found.start));
    const first = beside && last.day?.type === 'day' && /^(?:오늘|금일|어제|내일)/.test(match[0]);
    const twice = first || (beside && last.day?.type === 'relative' && found.day !== null);
    if (twice)
      days[days.length - 1] = {
        day: first ? last.day : found.day,
        start: last.start,
        end: found.end + (sentence[found.end] === ')' ? 1 : 0),
      };
    else days.push(found);
  }
  return days;
}

function dayOf(match: RegExpExecArray): DayWord | null {
  const [, y, ym, yd, yw, m, d, mw, md, dm, dd, sm, sd, lean, bare, word] = match;
  if (y !== undefined) return dated(Number(y), ym, yd);
  if (m !== undefined) {
    const told = yw === undefined || yw === '올해' || yw === '내년' ? dated(null, m, d) : null;
    return told?.type === 'date' && yw === '내년' ? { ...told, next: true } : told;
  }
  if (mw !== undefined) {
    const month = mw.startsWith('지난') ? -1 : mw.startsWith('다음') || mw === '내달' ? 1 : 0;
    return { type: 'day', day: Number(md), month, lean: null };
  }
  if (dm !== undefined) return dated(null, dm, dd);
  if (sm !== undefined) return dated(null, sm, sd);
  if (bare !== undefined) {
    const day = Number(bare);
    if (day < 1 || day > 31) return null;
    return {
      type: 'day',
      day,
      month: null,
      lean: lean === undefined ? null : lean === '지난' ? 'past' : 'future',
    };
  }
  return word === undefined ? null : RELATIVE[word.replace(/\s/g, '')]!;
}

function dated(year: number | null, month: string | undefined, day: string | undefined): DayWord | null {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { type: 'date', year, month: m, day: d } : null;
}

const published = (days: number): DayWord => ({ type: 'relative', from: 'published', days });
const spoken = (days: number): DayWord => ({ type: 'relative', from: 'spoken', days });
const named = (days: number): DayWord => ({ type: 'relative', from: 'named', days });
const RELATIVE: Record<string, DayWord> = {
  이날: named(0),
  같은날: spoken(0),
  당일: named(0),
  전날: published(-1),
  전일: published(-1),
  어제: published(-1),
  어젯: published(-1),
  오늘: published(0),
  금일: published(0),
  내일: published(1),
  익일: spoken(1),
  다음날: spoken(1),
  이튿날: spoken(1),
  모레: published(2),
  그저께: published(-2),
  그제: published(-2),
};
