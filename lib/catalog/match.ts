import { disassemble } from 'es-hangul';

import { typingMistakes } from './edit-distance.ts';
import { bare, folded, lettersOf, packed, plain, type Key, type Kind } from './search-keys.ts';

/** How a name fits what was typed, the best first. */
const FITS = ['exact', 'prefix', 'word', 'initials', 'contains', 'near', 'nearBeginning'] as const;
type Fit = (typeof FITS)[number];

/** The first place of names that only contain what was typed. */
export const CONTAINED = FITS.indexOf('contains');

/** What was typed, made ready to be compared. */
export interface Typed {
  readonly text: string;
  /** As an address or host, without scheme, `www.` and path. */
  readonly host: string;
  /** As romanised Korean, `''` when it is too short or not in Latin letters. */
  readonly latin: string;
  /** Characters when at least one is a lone consonant (ㄱㅇ24, 카ㅋㅇ), else none. */
  readonly initials: readonly string[];
  readonly korean: boolean;
  readonly letters: number;
  /** Typing mistakes allowed. */
  readonly mistakes: number;
}

const LONE = /[ㄱ-ㅎ]/u;

/** Makes a query ready. */
export function typedOf(query: string): Typed {
  const text = packed(query);
  const letters = bare(query);
  const latin = /^[a-z0-9]{3,}$/.test(letters) ? folded(letters) : '';
  return {
    text,
    host: hostOf(query),
    latin: latin.length < 3 ? '' : latin,
    initials: LONE.test(letters) ? [...letters].flatMap((c) => (LONE.test(c) ? [...disassemble(c)] : c)) : [],
    korean: /[ㄱ-ㆎ가-힣]/u.test(letters),
    letters: lettersOf(text),
    mistakes: text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0,
  };
}

const hostOf = (query: string): string =>
  plain(query.trim())
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#:].*$/u, '');

/** Where a fit stands among all (small is better), `null` when the name does not fit. Typing mistakes are not forgiven. */
export function placeOf(typed: Typed, key: Key): number | null {
  const [text = ''] = key.starts;
  if (key.kind === 'domain') return placed(fitOfHost(typed.host, text), key.kind);
  if (key.kind === 'romanised') return placed(fitOfLatin(typed.latin, text), key.kind);
  return placed(fitOfText(typed.text, key.starts) ?? fitOfInitials(typed.initials, key), key.kind);
}

/** As `placeOf`, for a name that was mistyped. */
export function placeWithMistakes(typed: Typed, key: Key): number | null {
  const most = typed.mistakes;
  if (most === 0 || key.kind === 'domain' || ones(typed.letters & ~key.letters) > most) return null;
  let best: number | null = null;
  for (const start of key.starts) {
    const wrong = typingMistakes(typed.text, start, most);
    if (wrong > most) continue;
    const fit = start.length > typed.text.length + wrong ? 'nearBeginning' : 'near';
    best = Math.min(best ?? Infinity, placed(fit, key.kind) + wrong / 10);
  }
  return best;
}

const KIND_PLACES: Readonly<Record<Kind, number>> = { name: 0, alias: 0.3, domain: 0.5, romanised: 0.4 };

function placed(fit: Fit, kind: Kind): number;
function placed(fit: Fit | null, kind: Kind): number | null;
function placed(fit: Fit | null, kind: Kind): number | null {
  return fit === null ? null : FITS.indexOf(fit) + KIND_PLACES[kind];
}

function fitOfText(typed: string, starts: readonly string[]): Fit | null {
  const [text = ''] = starts;
  if (!text.includes(typed)) return null;
  if (text === typed) return 'exact';
  if (text.startsWith(typed)) return 'prefix';
  return starts.some((start) => start.startsWith(typed)) ? 'word' : 'contains';
}

function fitOfHost(host: string, domain: string): Fit | null {
  if (host === domain || host.endsWith(`.${domain}`)) return 'exact';
  if (host.length < 2 || !domain.includes(host)) return null;
  if (domain.startsWith(host)) return 'prefix';
  return domain.includes(`.${host}`) ? 'word' : 'contains';
}

function fitOfLatin(latin: string, name: string): Fit | null {
  if (latin === '' || !name.includes(latin)) return null;
  // A folded spelling is never as good as a literal one.
  if (latin === name) return 'prefix';
  return name.startsWith(latin) ? 'word' : 'contains';
}

function fitOfInitials(typed: readonly string[], key: Key): Fit | null {
  const last = typed.length === 0 ? -1 : key.initials.length - typed.length;
  for (let at = 0; at <= last; at++) {
    if (typed.every((letter, i) => letter === key.initials[at + i] || letter === key.syllables[at + i])) {
      return at === 0 ? 'initials' : 'contains';
    }
  }
  return null;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
