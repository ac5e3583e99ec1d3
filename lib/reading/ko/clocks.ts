import type { ClockWord } from '../language.ts';
import { matchesOf } from '../matches.ts';

const HALF = String.raw`(?:(오전|오후|낮|밤|새벽|저녁|아침|점심|[AP]M)\s?)?`;
const NATIVE = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'];

const CLOCK = new RegExp(
  `(?=[\\d오낮밤새저아점정자AP])(?:${[
    String.raw`${HALF}(?<![\d:.])(\d{1,2})\s?시(?!간|대|리즈|즌|점|도\s|청|장\s|민|내\s|의회|작|정|설|행|스|그)(?:\s?(\d{1,2})\s?(?:분(?!간|기|의|야)|(?<=[~∼–-]\s?(?:오전\s?|오후\s?)?\d{1,2}\s?시\s?\d{1,2}\s?)분(?=간)|(?=까지|부터|[~∼–-]\s?\d{1,2}\s?분))|\s?(반)(?=부터|까지|쯤|께|경|에|무렵|[^가-힣]|$))?`,
    String.raw`${HALF}(?<!\d:?)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?:\s?([AP]M))?`,
    String.raw`(오전|오후|낮|밤|새벽|저녁|아침)\s(열한|열두|열|한|두|세|네|다섯|여섯|일곱|여덟|아홉)\s?시(?!간)(?:\s?(\d{1,2})\s?분|\s?(반)(?=부터|까지|쯤|께|경|에|무렵|[^가-힣]|$))?`,
    // "Past midnight" is no time of its own: "until 0:08 of the 6th, past midnight".
    String.raw`(정오|자정)(?!(?:이|을)? ?(?:조금 |훌쩍 )?(?:넘|지나|가까))`,
    // "6시 43분부터 48분까지", "6시 43~48분": the second has only minutes.
    String.raw`(?<=시\s?\d{1,2}[~∼–-]\s?)(?=\d{1,2}\s?분)(\d{1,2})\s?분|(?<![\d.])(\d{1,2})\s?분(?=(?:께|쯤|경)?\s?까지)`,
    String.raw`${HALF}(?<![\d:.])(\d{1,2})(?=\s?[~∼–-]\s?\d{1,2}\s?시(?!간))`,
  ].join('|')})`,
  'g',
);

/** A clock time told in a sentence; `clock` is `null` when there is no such time. */
export interface FoundClock {
  readonly start: number;
  readonly end: number;
  readonly clock: ClockWord | null;
}

/** The clock times of a sentence, left to right. */
export const clocksIn = (sentence: string): FoundClock[] =>
  matchesOf(CLOCK, sentence).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    // "Around nine" in the sense of before or after is no time.
    clock: isVague(sentence, match.index, match.index + match[0].length) ? null : clockOf(match),
  }));

/** "Between five and six" is vague, "from 5:10, in between until 5:40" (에서 … 사이) is a range. */
function isVague(sentence: string, start: number, end: number): boolean {
  const vague = VAGUE.exec(sentence.slice(end, end + 6))?.[0];
  if (vague === undefined) return false;
  return (
    !vague.endsWith('사이') || !/(?:부터|에서|[~∼–-]) ?$/.test(sentence.slice(Math.max(0, start - 4), start))
  );
}
const VAGUE =
  /^(?:를|을|이|가)? ?(?:전후(?!해|하여|로)|안팎|사이|훌쩍|넘[겨긴기어]|지나(?: |서)|전(?= |,|에 )|되기)/;

function clockOf(match: RegExpExecArray): ClockWord | null {
  const [
    ,
    half1,
    h,
    min,
    semi,
    half2,
    ch,
    cm,
    behind,
    half3,
    native,
    nmin,
    nsemi,
    noon,
    brief,
    only,
    half4,
    rh,
  ] = match;
  if (noon !== undefined)
    return noon === '정오' ? { minutes: 720, half: 'pm' } : { minutes: 1440, half: null };
  const minutes = brief ?? only;
  if (minutes !== undefined) return { minutes: Number(minutes), half: null, minutesOnly: true };
  // "09:15" is written by who counts to 24.
  const told = half1 ?? behind ?? half2 ?? half3 ?? half4;
  const half =
    (told === 'AM' ? '오전' : told === 'PM' ? '오후' : told) ??
    ((h ?? ch)?.startsWith('0') ? '오전' : undefined);
  const hour = native === undefined ? Number(h ?? ch ?? rh) : NATIVE.indexOf(native) + 1;
  const minute = (semi ?? nsemi) ? 30 : Number(min ?? cm ?? nmin ?? 0);
  if (hour > 24 || minute > 59) return null;
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
