import { wallClock, type Wall } from './time-zone.ts';

/** Instants outside are mistakes (year 1, the epoch itself, year 9999), not times of an incident. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const LONGEST = 120;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Offsets of zone names in minutes: RFC 822's, and the ones publishers write. `CST` is North America's (RFC 822), `IST` India's. */
const NAMED = new Map(
  Object.entries({
    ...{
      Z: 0,
      UT: 0,
      UTC: 0,
      GMT: 0,
      WET: 0,
      WEST: 60,
      BST: 60,
      CET: 60,
      CEST: 120,
      EET: 120,
      EEST: 180,
      MSK: 180,
    },
    ...{
      EST: -300,
      EDT: -240,
      CST: -360,
      CDT: -300,
      MST: -420,
      MDT: -360,
      PST: -480,
      PDT: -420,
      AKST: -540,
      AKDT: -480,
    },
    ...{
      HST: -600,
      BRT: -180,
      KST: 540,
      JST: 540,
      SGT: 480,
      HKT: 480,
      AWST: 480,
      AEST: 600,
      AEDT: 660,
      NZST: 720,
    },
    ...{
      NZDT: 780,
      IST: 330,
      PKT: 300,
      NPT: 345,
      ICT: 420,
      WIB: 420,
      PHT: 480,
      SAST: 120,
      EAT: 180,
      AST: -240,
      ADT: -180,
    },
  }),
);

const YEAR_FIRST = /^(\d{4})\s?[-/.년]\s?(\d{1,2})\s?[-/.월]\s?(\d{1,2})(?!\d)\s?[.일]?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?=T|$)/i;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d\d)(?!\d)/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? {1,2}(\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const ASCTIME = /^([a-z]{3}) {1,2}(\d{1,2}) (\d\d:\d\d(?::\d\d)?)(?: ([A-Z]{1,5}))? (\d{4})$/i;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/;
const WEEKDAY = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?|[월화수목금토일])(?:, ?| )/i;
/** RFC 822 by a machine whose language is Korean: `월, 04 5월 2026`. */
const KOREAN_DAY_FIRST = /^(\d{1,2}) (\d{1,2})월 (\d{4})(?!\d)/;
const KOREAN_WEEKDAY = /^\s?(?:\([월화수목금토일]\)|[월화수목금토일]요일)/;
const CLOCK =
  /^(?:T|,| |-)*(?:at )?(오전|오후|[ap]\.?m\.?)? ?(\d{1,2})(?:(?::|시 ?)(\d\d?)분?)?시?(?:(?::| ?(?=\d\d|\d초))(\d\d?)초?)?(?:[.,](\d{1,9}))? ?([ap]\.?m\.?(?![a-z])|오전|오후)?/i;
const COMPACT_CLOCK = /^T(\d\d)(\d\d)(\d\d)?(?:[.,](\d{1,9}))?/i;
const OFFSET = /^(?:GMT|UTC)? ?([+-])(\d\d?)(?::?(\d\d))?(?!\d)/;
/** What may stand behind an offset and adds nothing: `UTC`, `(Coordinated Universal Time)`, Go's `m=+0.01`. */
const AFTERWORD =
  /^(?: |\([^()]{0,60}\)|\[[\w/+-]{1,40}\]|[A-Z]{1,5}(?![A-Za-z])|m=[+-][\d.]{1,20}|\+\d{4}(?= |$))*$/;

interface Dated {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

const monthNamed = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** RFC 822 wrote two digits; RFC 2822 section 4.3 says how they are read. */
const fullYear = (digits: string) => (digits.length === 2 ? (+digits < 50 ? 2000 : 1900) + +digits : +digits);

function datePart(text: string): Dated | null {
  const dated = (found: RegExpExecArray, year: string, month: number, day: string, rest?: string): Dated => ({
    year: fullYear(year),
    month,
    day: +day,
    rest: rest ?? text.slice(found[0].length),
  });
  let found = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (found) return dated(found, found[1]!, +found[2]!, found[3]!);
  found = DAY_FIRST.exec(text);
  if (found) return dated(found, found[3]!, monthNamed(found[2]!), found[1]!);
  found = KOREAN_DAY_FIRST.exec(text);
  if (found) return dated(found, found[3]!, +found[2]!, found[1]!);
  found = ASCTIME.exec(text);
  if (found)
    return dated(
      found,
      found[5]!,
      monthNamed(found[1]!),
      found[2]!,
      ` ${found[3]} ${found[4] ?? ''}`.trimEnd(),
    );
  found = MONTH_FIRST.exec(text);
  if (found) return dated(found, found[3]!, monthNamed(found[1]!), found[2]!);
  found = SLASHES.exec(text);
  if (!found) return null;
  const dayFirst = +found[1]! > 12;
  return dated(found, found[3]!, +found[dayFirst ? 2 : 1]!, found[dayFirst ? 1 : 2]!);
}

/** Minutes east of UTC; `null`: the text names none; `undefined`: it names one that is not known. */
function offsetPart(text: string): number | null | undefined {
  if (text === '') return null;
  const inBrackets = /^\(([a-z]{1,5})\)$/i.exec(text);
  if (inBrackets) return NAMED.get(inBrackets[1]!.toUpperCase());
  const found = OFFSET.exec(text);
  if (found) {
    const minutes = +found[2]! * 60 + +(found[3] ?? 0);
    if (minutes > 14 * 60 || !AFTERWORD.test(text.slice(found[0].length))) return undefined;
    return found[1] === '-' ? -minutes : minutes;
  }
  const name = /^[a-z]{1,5}(?![a-z])/i.exec(text)?.[0] ?? '';
  return AFTERWORD.test(text.slice(name.length)) ? NAMED.get(name.toUpperCase()) : undefined;
}

const inRange = (at: number) => (at >= EARLIEST && at < LATEST ? Math.trunc(at) : null);

/** Epoch seconds or milliseconds; `YYYYMMDDhhmm(ss)` and `YYYYMMDD` are dates. */
function ofDigits(digits: string, zone: string): number | null {
  if (/^(?:19|20)\d{6}(?:\d{4}(?:\d{2})?)?$/.test(digits) && digits.length !== 10) {
    const part = (from: number, length = 2) => +(digits.slice(from, from + length) || 0);
    const time = { hour: part(8), minute: part(10), second: part(12), millisecond: 0 };
    return inZone({ year: part(0, 4), month: part(4), day: part(6), ...time }, null, zone);
  }
  return ofNumber(Number(digits));
}

const ofNumber = (n: number) => inRange(Math.abs(n) < 1e11 ? n * 1000 : n);

function inZone(wall: Wall, offset: number | null, zone: string): number | null {
  const { year, month, day, hour, minute, second, millisecond } = wall;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days || hour > 24 || minute > 59 || second > 60)
    return null;
  if (offset === null) {
    const at = wallClock(wall, zone);
    return at === null ? null : inRange(at);
  }
  return inRange(Date.UTC(year, month - 1, day, hour, minute, second, millisecond) - offset * 60_000);
}

/**
 * Epoch milliseconds of a published time, `null` when it is none. Reads RFC 3339 and ISO 8601 (also compact, with a
 * space, with `/` or `.`), RFC 822/2822 with zone names and two-digit years, asctime, JavaScript's `Date#toString`,
 * Go's `time.String`, `04/26/2021 06:30 PDT`, Korean forms (`2026년 11월 22일 오후 2:00`), epoch seconds and
 * milliseconds. A time without a zone is read in `zone` (IANA, the source's), never in the person's. Nothing is
 * guessed: 30 February, an unknown zone name, years before 1990 or after 2099 give `null`.
 */
export function instant(value: string | number | null | undefined, zone: string): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? ofNumber(value) : null;
  if (value === null || value === undefined || value.length > LONGEST) return null;
  const text = value.replace(/\s+/g, ' ').trim();
  if (/^\d+$/.test(text)) return ofDigits(text, zone);
  if (/^\d{9,13}\.\d+$/.test(text)) return ofNumber(Number(text));
  const date = datePart(text.replace(WEEKDAY, ''));
  if (date === null) return null;
  const rest = date.rest.replace(KOREAN_WEEKDAY, '').trimEnd();
  const wall = { year: date.year, month: date.month, day: date.day };
  const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0 };
  const compact = COMPACT_CLOCK.exec(rest);
  const clock = compact ?? CLOCK.exec(rest);
  if (clock === null) {
    const offset = offsetPart(rest.trim());
    return offset === undefined ? null : inZone({ ...wall, ...midnight }, offset, zone);
  }
  const offset = offsetPart(rest.slice(clock[0].length).trim());
  if (offset === undefined) return null;
  const [hourText, minute, second, fraction] = compact ? clock.slice(1) : clock.slice(2);
  const half = compact ? '' : (clock[1] ?? clock[6] ?? '').toLowerCase();
  const afternoon = half === '오후' || half.startsWith('p');
  const hour = half === '' ? +hourText! : (+hourText! % 12) + (afternoon ? 12 : 0);
  const millisecond = Math.trunc(+`0.${fraction ?? 0}` * 1000);
  return inZone({ ...wall, hour, minute: +(minute ?? 0), second: +(second ?? 0), millisecond }, offset, zone);
}
