import type { ClockWord, DayWord, TimeWord } from '../language.ts';
import { clocksIn, type FoundClock } from './clocks.ts';
import { daysIn } from './days.ts';

/** What follows a time: approximation, then what it opens or closes. Weekdays in parentheses stand between. */
const AFTER =
  /^\)?\s?(쯤|께|경|무렵|즈음|정도|정각|(?:을|를)? ?전후(?:해서?|하여|로))?(?:에야)?\s?(?:\(?한국\s?시[간각]\)?)?\s{0,40}(?:쯤|께|경)?(?:(까지(?!도)|사이)|(부터|부로|부(?![가-힣])|이후(?! [^.,]{0,20}(?:방문|문의|신청|접수|확인해|이용해))(?:로는?)?|에서\s|~|∼|–|-(?=\s?\d))|(현재|기준|보다|까지도))?/;
const BETWEEN =
  /^[\s,·]{0,2}(?:\((?=0$)|\(\s?[월화수목금토일](?:요일)?\s?\)|\(\d{1,2}일\)|[월화수목금토일]요일(?:인)?)?[\s,.]{0,3}(?:\d{1,2}일\s|로 넘어[가오]는 )?(?=[AP]M|오전|오후|낮|밤|새벽|저녁|아침|점심|정오|자정|\d|$)/;

/** Without one of these no time is told; most sentences end here. */
const HINT =
  /\d\s?[시일:]|\d\s?분\s?까지|\d\s?[./-]\s?\d|정오|자정|[이전]날|전일|같은\s날|당일|오늘|금일|어제|어젯|내일|익일|모레|그제|그저께|이튿날|[한두세네섯곱덟홉열]\s?시/;

/** The expressions of time in a Korean sentence, left to right. */
export function timesOf(written: string): TimeWord[] {
  if (!HINT.test(written)) return [];
  const sentence = ZONE.test(written) ? inOneZone(written) : written;
  const days = daysIn(sentence);
  const clocks = clocksIn(sentence);
  const zone = clocks.length > 0 && ZONE.test(sentence) ? foreignZone(sentence) : null;
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
    const dateline = joined && isDateline(sentence, day.start, clocks[next]!.end);
    if (dateline) next++;
    else if (joined && clocks[next]!.clock !== null) pushClock(clocks[next++]!, day);
    else if (!OF_ANOTHER.test(sentence.slice(day.end, day.end + 24)))
      words.push(finish(day.start, skipHalf(sentence, skipWeekday(sentence, day.end)), day.day, null));
  }
  while (next < clocks.length) pushClock(clocks[next++]!, null);
  return uncrossed(words);

  function pushClock(found: FoundClock, day: { start: number; day: DayWord | null } | null): void {
    if (found.clock === null || zone === UNKNOWN_ZONE) return;
    const clock = zone === null ? found.clock : { ...found.clock, zone };
    words.push(finish(day?.start ?? found.start, found.end, day?.day ?? null, clock));
  }

  function finish(start: number, end: number, day: DayWord | null, clock: ClockWord | null): TimeWord {
    const after = AFTER.exec(sentence.slice(end, end + 56));
    const [, about, until, from, asOf] = after ?? [];
    // "5일 자정" is the midnight at which a range of the 5th begins, or ends; "5일로 넘어가는 자정" always begins it.
    const own = sentence.slice(start, end);
    const opens =
      clock?.minutes === 1440 && own.endsWith('자정') && (from !== undefined || own.includes('로 넘어'));
    return {
      start,
      end: end + (after?.[0].trimEnd().length ?? 0),
      day,
      clock: opens ? { ...clock, minutes: 0 } : clock,
      mark: until !== undefined ? 'until' : from !== undefined ? 'from' : asOf !== undefined ? 'asOf' : null,
      about: about !== undefined && about !== '정각',
      ...(ABROAD.test(sentence.slice(end, end + 8)) ? { abroad: true } : {}),
      ...(endsWork(sentence, start, end)
        ? { tells: 'end' as const }
        : toldBy(sentence.slice(Math.max(0, start - 14), start))),
    };
  }
}

/** "After the one of the 19th", "the system opened on the 6th": the day is of something else. */
const OF_ANOTHER = /^에 이어|^ ?(?:[가-힣]{2,6} )?(?:오픈|개통|출시|개장|도입|론칭|공개)[한된]/;

/** "11일(현지시간)": the day there. */
const ABROAD = /^ ?\((?:이하 )?(?:현지|미국|미 )/;

/** "2월 27일~28일 23:00~04:00": both days, then both times, the second of which is of the second day. */
function uncrossed(words: TimeWord[]): TimeWord[] {
  for (let at = 2; at < words.length; at++) {
    const [one, two, three] = [words[at - 2]!, words[at - 1]!, words[at]!];
    if (one.day === null || one.clock !== null || one.mark !== 'from') continue;
    if (two.day === null || two.clock === null || two.mark !== 'from') continue;
    if (three.day !== null || three.clock === null || three.clock.minutes >= two.clock.minutes) continue;
    words.splice(at - 2, 3, { ...two, start: one.start, day: one.day }, { ...three, day: two.day });
  }
  return words;
}

/** "점검은 4시 30분께 끝날 예정": when work is to be over. */
const endsWork = (sentence: string, start: number, end: number): boolean =>
  TO_END.test(sentence.slice(end, end + 24)) && WORK.test(sentence.slice(Math.max(0, start - 40), start));
const TO_END =
  /^(?:께|쯤|경)?(?:에|까지)? ?(?:모두 |완전히 )?(?:끝날|끝나는|종료될|종료되는|마무리될|완료될|끝낼|마칠|마무리할|완료할|(?<=까지 )(?:진행|실시|계속|이어|이뤄)[가-힣]{1,2}) ?(?:예정|것으로|계획|전망|방침|것이)|^(?:께|쯤|경)?에 (?:모두 )?(?:(?:완료|종료|마무리)(?:한다|된다|합니다|됩니다)|끝난다|끝납니다)/;
const WORK = /점검|작업/;

/** "복구 시각은 10시 5분": the words before a time may say what it is the time of. */
function toldBy(before: string): Pick<TimeWord, 'tells'> {
  const label = LABEL.exec(before)?.[1];
  if (label === undefined) return {};
  return { tells: label === '발생' || label === '시작' || label === '개시' ? 'start' : 'end' };
}
const LABEL =
  /(발생|시작|개시|완료|종료|복구|해결|해소|정상화|재개)(?:된|한)?(?:(?<=점검(?:의|이)? ?(?:종료|완료)) ?예정)? ?(?:시점|시각|시간|일시|(?<=[된한] ?)것)(?:은|는|이|가)?[ :]{0,3}$/;

/** "입력 2024-02-14 03:00", "2022-10-15 18:33 송고": when it was written, glued to what was. */
const isDateline = (sentence: string, start: number, end: number): boolean =>
  /^\d{4}/.test(sentence.slice(start, start + 4)) &&
  (/^ ?(?:송고|입력|수정|승인|등록|게재)(?![가-힣])/.test(sentence.slice(end, end + 5)) ||
    /(?:송고|입력|수정|승인|등록|게재|발행)(?:시간|일시|일)? ?[:|]? ?$/.test(
      sentence.slice(Math.max(0, start - 8), start),
    ));

const UNKNOWN_ZONE = '?';
/** "오후 8시 19분(태평양 표준시 오전 3시 19분)": one moment told twice is read in Korea's time; offsets stay. */
const inOneZone = (sentence: string): string =>
  sentence.replace(TOLD_TWICE, (found, outside: string, inside: string) =>
    /한국/.test(inside)
      ? ' '.repeat(outside.length) + inside
      : found.slice(0, outside.length) + ' '.repeat(inside.length),
  );
const TOLD_TWICE =
  /([^.,“”()]{0,40})(\([^()]{0,14}(?:한국|현지|동부|서부|태평양|세계|UTC|GMT)[^()]{0,16}\d ?[시:][^()]{0,12}\))/g;

const ZONE = /한국 ?시[간각]|현지|동부|서부|태평양|세계|UTC|GMT/;
/** The zone a sentence says its times are in; local time of nowhere in particular tells no instant. */
function foreignZone(sentence: string): string | null {
  if (/한국 ?시[간각]/.test(sentence)) return null;
  if (/동부 ?(?:표준 ?)?(?:시간|시|기준)/.test(sentence)) return 'America/New_York';
  if (/(?:태평양|서부) ?(?:표준 ?)?(?:시간|시|기준)/.test(sentence)) return 'America/Los_Angeles';
  if (/협정 ?세계시|세계 ?표준시|UTC|GMT/.test(sentence)) return 'UTC';
  return /현지 ?시[간각]/.test(sentence) ? UNKNOWN_ZONE : null;
}

/** "13일 밤부터 14일 새벽까지": the half of a day opens and closes as the day does. */
const skipHalf = (sentence: string, at: number): number =>
  at +
  (/^\s?(?:오전|오후|낮|밤|새벽|아침|저녁)(?= ?(?:부터|까지|[~∼–]))/.exec(sentence.slice(at, at + 6))?.[0]
    .length ?? 0);

const skipWeekday = (sentence: string, at: number): number =>
  at + (/^\s?\(\s?[월화수목금토일](?:요일)?\s?\)/.exec(sentence.slice(at, at + 10))?.[0].length ?? 0);
