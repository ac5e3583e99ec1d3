import { candidatesAt, nextPlace, wordTable, type WordTable } from './words.ts';

/** A service by the names it is written with: what the caller's catalog knows, and no more. */
export interface NamedService {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  /** Who runs it; named beside the service it is not a second service. */
  readonly operator?: string | null;
  readonly aliases: readonly string[];
  /** Names that are also ordinary words. */
  readonly ambiguous: readonly string[];
}

/** One way to write one service. */
export interface Alias {
  /** Folded to lower case. */
  readonly name: string;
  readonly serviceId: string;
  readonly ambiguous: boolean;
}

/** All names, ready to be found in a text. Built once, used for every article. */
export interface Lexicon {
  readonly aliases: WordTable<Alias>;
  /** The name a service is shown with, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly operators: ReadonlyMap<string, string>;
  /** Services with a name that is a common word, by id. */
  readonly doubtful: ReadonlySet<string>;
  /** The own names of a service, by id: some are named as the company that runs them. */
  readonly companies: ReadonlyMap<string, readonly string[]>;
}

/** A place in a text that may name a service; `[start, end)` are offsets into the text. */
export interface NameHit {
  readonly alias: Alias;
  readonly start: number;
  readonly end: number;
}

/** Builds the lexicon from the rows of a catalog. */
export function lexiconOf(services: readonly NamedService[]): Lexicon {
  const aliases: Alias[] = [];
  const names = new Map<string, string>();
  const operators = new Map<string, string>();
  const companies = new Map<string, readonly string[]>();
  for (const service of services) {
    names.set(service.id, service.ko);
    if (service.operator != null) operators.set(service.id, fold(service.operator));
    companies.set(service.id, [fold(service.ko), fold(service.en)]);
    aliases.push(...aliasesOf(service));
  }
  const doubtful = new Set(aliases.filter((one) => one.ambiguous).map((one) => one.serviceId));
  return { aliases: wordTable(aliases, (alias) => alias.name, true), names, operators, companies, doubtful };
}

function aliasesOf(service: NamedService): Alias[] {
  const found = new Map<string, Alias>();
  const add = (raw: string, ambiguous: boolean): void => {
    const name = fold(raw.trim());
    if (name !== '' && !found.has(name)) found.set(name, { name, serviceId: service.id, ambiguous });
  };
  for (const name of service.ambiguous) add(name, true);
  for (const name of service.aliases) add(name, false);
  add(service.ko, false);
  add(service.en, isCommonWord(service.en));
  // "Microsoft 365 / Outlook" is two names.
  for (const name of service.en.split(' / ')) add(name, isCommonWord(name));
  return [...found.values()];
}

/** A name of few Latin letters ("Line", "Band", "SC") is too common to stand for a service by itself. */
const isCommonWord = (name: string): boolean => /^[A-Za-z]{1,5}$/.test(name);

/** Lower case where that keeps every offset, else the text as it is. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether a letter or a digit stands there; most are Hangul, which needs no search. */
function isWord(text: string, at: number): boolean {
  if (at < 0) return false;
  const code = text.charCodeAt(at);
  return isHangul(code) || (code !== SPACE && WORD.test(text[at]!));
}

/**
 * The names in a text, left to right, the longest at each place, none inside a word that began before it.
 * `accepts` is the language's word on what may follow a name and on names that need context.
 * One pass: work grows with the length of the text.
 */
export function findNames(
  text: string,
  lexicon: Lexicon,
  accepts: (text: string, hit: NameHit) => boolean,
  joins: (between: string, name: string, after: string) => boolean,
): NameHit[] {
  const hits: NameHit[] = [];
  const doubtful: NameHit[] = [];
  const table = lexicon.aliases;
  for (let at = nextPlace(table, text, 0); at !== -1; at = nextPlace(table, text, at + 1)) {
    if (isWord(text, at - 1)) continue;
    const hit = longest(candidatesAt(table, text, at), at);
    if (hit === undefined) continue;
    // In a list of services the common word is the service: "Work24, Employment Insurance", and before it.
    const before = doubtful.at(-1);
    if (
      before !== undefined &&
      (isTwice(text, before, hit) ||
        joins(text.slice(before.end, at), before.alias.name, text.slice(before.end, before.end + 4)))
    )
      hits.push(before);
    doubtful.length = 0;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;

  function longest(aliases: readonly Alias[], at: number): NameHit | undefined {
    for (const alias of aliases) {
      const end = endOf(text, alias.name, at);
      if (end === -1) continue;
      const found = { alias, start: at, end };
      if (accepts(text, found)) return found;
      if (!alias.ambiguous) continue;
      const doubted = doubtful.at(-1);
      if (doubted !== undefined && isTwice(text, doubted, found)) return found;
      const last = hits.at(-1);
      if (
        last !== undefined &&
        at - last.end <= 4 &&
        joins(text.slice(last.end, at), alias.name, text.slice(end, end + 4))
      )
        return found;
      doubtful.push(found);
    }
    return undefined;
  }
}

/** The service whose whole name this is. */
export const aliasNamed = (name: string, { aliases }: Lexicon): Alias | undefined =>
  candidatesAt(aliases, name, 0).find((alias) => endOf(name, alias.name, 0) === name.length);

/** "웨이브(WAVVE)", "Wave WAVVE": two common words that name one service side by side are its names. */
const isTwice = (text: string, one: NameHit, other: NameHit): boolean =>
  one.alias.serviceId === other.alias.serviceId &&
  one.alias.name !== other.alias.name &&
  /^ ?[(（]?$/.test(text.slice(one.end, other.start));

/** Where a name that begins at `at` ends, or −1. Writers space long names as they like: "국민 신문고", "리그오브레전드". */
function endOf(text: string, name: string, at: number): number {
  let to = at;
  for (let i = 0; i < name.length; i++) {
    const wanted = name.charCodeAt(i);
    if (i >= 2 && name.length >= 4 && text.charCodeAt(to) === SPACE && isHangulBeside(name, i)) to++;
    if (i >= 2 && wanted === SPACE && QUOTES.includes(text.charAt(to))) to++;
    if (wanted === SPACE && isHangul(text.charCodeAt(to)) && isHangul(name.charCodeAt(i + 1))) continue;
    if (lowerCase(text.charCodeAt(to)) !== wanted) return -1;
    to++;
  }
  return to;
}

const isHangulBeside = (name: string, at: number): boolean =>
  isHangul(name.charCodeAt(at)) || isHangul(name.charCodeAt(at - 1));

const SPACE = 32;
/** "'다음' 메일": the first word of a name in quotation marks. */
const QUOTES = '\'"’”';
const isHangul = (code: number): boolean => code >= 0xac_00 && code <= 0xd7_a3;

/** A character in lower case; only scripts below U+3000 and full-width letters have two. */
function lowerCase(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return code < 0x30_00 || code >= 0xff_21 ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : code;
}

/** Whether the first service is named as the company that runs the second: Google and Gmail. */
export function isCompanyOf(lexicon: Lexicon, company: string, service: string): boolean {
  const operator = lexicon.operators.get(service);
  return (
    company !== service && operator !== undefined && (lexicon.companies.get(company) ?? []).includes(operator)
  );
}
