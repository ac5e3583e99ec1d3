import type { ClockWord, DayWord, TimeWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

/** Korean ways to tell a day, most specific first. Named groups say which one was met. */
const DAY = new RegExp(
  // Most characters begin none of these, which the first look tells.
  `(?=[\\d지작내올이다오돌같당전어금익튿모그])(?:${[
    String.raw`(?<y>\d{4})\s?[년.\-/]\s?(?<ym>\d{1,2})\s?[월.\-/]\s?(?<yd>\d{1,2})(?:\s?일|\.)?`,
    String.raw`(?:(?<yw>지난해|작년|내년|올해)\s)?(?<m>\d{1,2})\s?월\s?(?<d>\d{1,2})\s?일`,
    String.raw`(?<mw>지난\s?달|이번\s?달|이달|다음\s?달|내달)\s?(?<md>\d{1,2})\s?일`,
    String.raw`(?<![\d.])(?<dm>\d{1,2})\.\s?(?<dd>\d{1,2})\.?(?=\s?\(\s?[월화수목금토일])`,
    String.raw`(?<![\d/])(?<sm>\d{1,2})\/(?<sd>\d{1,2})(?=일|\s?\(\s?[월화수목금토일]|,\s?[월화수목금토일]|\s\d{1,2}(?::|시))`,
    String.raw`(?:(?<lean>오는|지난|돌아오는)\s?)?(?<![\d./])(?<!최대 |총 |무려 |연속 )(?<bare>\d{1,2})\s?일(?!\s?(?:간|째|동안|만에|여|이내|치|차|하고|선|본|년|상|뒤|후(?!보)|전(?![가-힣])|로 길|짜리|씩|내내))`,
    String.raw`(?<word>이날|같은\s날|당일|전날|어제|어젯(?=밤)|오늘|금일|내일|익일|다음\s?날|이튿날|모레|그저께|그제)`,
  ].join('|')})`,
  'g',
);

const HALF = String.raw`(?:(?<half>오전|오후|낮|밤|새벽|저녁|아침|점심)\s?)?`;
const NATIVE = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];

const CLOCK = new RegExp(
  `(?=[\\d오낮밤새저아점정자])(?:${[
    String.raw`${HALF}(?<![\d:.])(?<h>\d{1,2})\s?시(?!간|리즈|즌|점|도\s|청|장\s|민|내\s|의회|작|정|설|행|스|그)(?:\s?(?<min>\d{1,2})\s?분(?!간|기|의|야)|\s?(?<semi>반)(?=부터|까지|쯤|께|경|에|무렵|[^가-힣]|$))?`,
    String.raw`${HALF.replace('half', 'half2')}(?<![\d:])(?<ch>\d{1,2}):(?<cm>\d{2})(?::\d{2})?(?!\d)`,
    String.raw`(?<half3>오전|오후|낮|밤|새벽|저녁|아침)\s(?<native>열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?시(?!간)(?:\s?(?<nmin>\d{1,2})\s?분|\s?(?<nsemi>반)(?=부터|까지|쯤|께|경|에|무렵|[^가-힣]|$))?`,
    String.raw`(?<noon>정오|자정)`,
    String.raw`(?<![\d.])(?<only>\d{1,2})\s?분(?=\s?까지)`,
    String.raw`${HALF.replace('half', 'half4')}(?<![\d:.])(?<rh>\d{1,2})(?=\s?[~∼–-]\s?\d{1,2}\s?시(?!간))`,
  ].join('|')})`,
  'g',
);

/** What follows a time: approximation, then what it opens or closes. Weekdays in parentheses stand between. */
const AFTER =
  /^\s?(?<about>쯤|께|경|무렵|즈음|정각)?\s?(?<zone>\(한국\s?시[간각]\))?\s?(?:(?<until>까지|를\s기해|부로|부\b)|(?<from>부터|이후|에서\s|~|∼|–|-(?=\s?\d))|(?<asOf>현재|기준|보다))?/;
const BETWEEN =
  /^[\s,·]{0,2}(?:\(\s?[월화수목금토일](?:요일)?\s?\)|\(\d{1,2}일\)|[월화수목금토일]요일(?:인)?)?[\s,.]{0,3}(?:\d{1,2}일\s)?(?=오전|오후|낮|밤|새벽|저녁|아침|점심|정오|자정|\d|$)/;

/** Without one of these no time is told; most sentences end here. */
const HINT =
  /\d\s?[시일:]|\d\s?분\s?까지|\d\s?[./-]\s?\d|정오|자정|[이전]날|같은\s날|당일|오늘|금일|어제|어젯|내일|익일|모레|그제|그저께|이튿날|[한두세네섯곱덟홉열]\s?시/;

/** The expressions of time in a Korean sentence, left to right. */
export function timesOf(sentence: string): TimeWord[] {
  if (!HINT.test(sentence)) return [];
  const days = joinedDays(sentence);
  const clocks = matchesOf(CLOCK, sentence).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    clock: clockOf(match.groups!),
  }));
  const zone = foreignZone(sentence);
  const words: TimeWord[] = [];
  let next = 0;
  for (const day of days) {
    if (day.day === null) continue;
    while (next < clocks.length && clocks[next]!.start < day.start) pushClock(clocks[next++]!, null);
    const between = next < clocks.length ? sentence.slice(day.end, clocks[next]!.start) : null;
    const joined =
      between !== null &&
      between.length <= 12 &&
      BETWEEN.test(`${between}0`) &&
      !/[~∼–]|부터|까지/.test(between);
    if (joined && clocks[next]!.clock !== null) pushClock(clocks[next++]!, day);
    else words.push(finish(day.start, skipWeekday(sentence, day.end), day.day, null));
  }
  while (next < clocks.length) pushClock(clocks[next++]!, null);
  return words;

  function pushClock(
    found: { start: number; end: number; clock: ClockWord | null },
    day: { start: number; day: DayWord | null } | null,
  ): void {
    if (found.clock === null || zone === UNKNOWN_ZONE) return;
    const clock = zone === null ? found.clock : { ...found.clock, zone };
    words.push(finish(day?.start ?? found.start, found.end, day?.day ?? null, clock));
  }

  function finish(start: number, end: number, day: DayWord | null, clock: ClockWord | null): TimeWord {
    const after = AFTER.exec(sentence.slice(end, end + 16));
    const { about, until, from, asOf } = after?.groups ?? {};
    return {
      start,
      end: end + (after?.[0].trimEnd().length ?? 0),
      day,
      clock,
      mark: until !== undefined ? 'until' : from !== undefined ? 'from' : asOf !== undefined ? 'asOf' : null,
      about: about !== undefined && about !== '정각',
    };
  }
}

interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly day: DayWord | null;
}

/** The days of a sentence; "어제(20일)" and "오늘 13일" tell one day twice. */
function joinedDays(sentence: string): FoundDay[] {
  const days: FoundDay[] = [];
  for (const match of matchesOf(DAY, sentence)) {
    const found = { start: match.index, end: match.index + match[0].length, day: dayOf(match.groups!) };
    const last = days.at(-1);
    const twice =
      last?.day?.type === 'relative' &&
      found.day !== null &&
      /^ ?\(?$/.test(sentence.slice(last.end, found.start));
    if (twice)
      days[days.length - 1] = {
        ...found,
        start: last.start,
        end: found.end + (sentence[found.end] === ')' ? 1 : 0),
      };
    else days.push(found);
  }
  return days;
}

const UNKNOWN_ZONE = '?';
/** The zone a sentence says its times are in; local time of nowhere in particular tells no instant. */
function foreignZone(sentence: string): string | null {
  if (/한국 ?시[간각]/.test(sentence)) return null;
  if (/동부 ?(?:표준 ?)?(?:시간|시)/.test(sentence)) return 'America/New_York';
  if (/(?:태평양|서부) ?(?:표준 ?)?(?:시간|시)/.test(sentence)) return 'America/Los_Angeles';
  if (/협정 ?세계시|세계 ?표준시|UTC|GMT/.test(sentence)) return 'UTC';
  return /현지 ?시[간각]/.test(sentence) ? UNKNOWN_ZONE : null;
}

const skipWeekday = (sentence: string, at: number): number =>
  at + (/^\s?\(\s?[월화수목금토일](?:요일)?\s?\)/.exec(sentence.slice(at, at + 10))?.[0].length ?? 0);

type Groups = Record<string, string | undefined>;

function dayOf(groups: Groups): DayWord | null {
  const { y, ym, yd, yw, m, d, mw, md, dm, dd, sm, sd, lean, bare, word } = groups;
  if (y !== undefined) return dated(Number(y), ym, yd);
  if (m !== undefined) return yw === undefined || yw === '올해' ? dated(null, m, d) : null;
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
const named = (days: number): DayWord => ({ type: 'relative', from: 'named', days });
const RELATIVE: Record<string, DayWord> = {
  이날: named(0),
  같은날: named(0),
  당일: named(0),
  전날: published(-1),
  어제: published(-1),
  어젯: published(-1),
  오늘: published(0),
  금일: published(0),
  내일: published(1),
  익일: named(1),
  다음날: named(1),
  이튿날: named(1),
  모레: published(2),
  그저께: published(-2),
  그제: published(-2),
};

function clockOf(groups: Groups): ClockWord | null {
  if (groups['noon'] !== undefined) {
    return groups['noon'] === '정오' ? { minutes: 720, half: 'pm' } : { minutes: 1440, half: null };
  }
  if (groups['only'] !== undefined) return { minutes: Number(groups['only']), half: null, minutesOnly: true };
  const half = groups['half'] ?? groups['half2'] ?? groups['half3'] ?? groups['half4'];
  const native = groups['native'];
  const hour =
    native === undefined ? Number(groups['h'] ?? groups['ch'] ?? groups['rh']) : NATIVE.indexOf(native) + 1;
  const minute =
    (groups['semi'] ?? groups['nsemi']) ? 30 : Number(groups['min'] ?? groups['cm'] ?? groups['nmin'] ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return halved(hour, minute, half);
}

/** 오전 12시 is after midnight, 낮 12시 noon, 밤 12시 the end of the day; 24-hour times need no half. */
function halved(hour: number, minute: number, half: string | undefined): ClockWord {
  const at = (h: number, known: 'am' | 'pm' | null): ClockWord => ({ minutes: h * 60 + minute, half: known });
  if (half === undefined) return at(hour, hour === 0 ? 'am' : hour > 12 ? 'pm' : null);
  if (half === '오전' || half === '새벽' || half === '아침') return at(hour === 12 ? 0 : hour, 'am');
  if (half === '밤')
    return hour === 12 ? at(24, null) : hour >= 5 && hour < 12 ? at(hour + 12, 'pm') : at(hour, 'am');
  if (half === '낮' || half === '점심') return at(hour <= 6 ? hour + 12 : hour, 'pm');
  return at(hour < 12 ? hour + 12 : hour, 'pm');
}
