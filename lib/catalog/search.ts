import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

import { DIRECTORY } from './directory.ts';
import type { Entry } from './entry.ts';
import { CONTAINED, placeOf, placeWithMistakes, typedOf, type Typed } from './match.ts';
import { keysOf, type Key } from './search-keys.ts';

/** Finds services by what a person types; the best first, at most `limit`. */
export type Finder = (query: string, limit?: number) => Entry[];

/** So few hits that it is likely the person mistyped: 3, or 10 in the middle of names only. */
const FEW = 3;
const FEW_INSIDE = 10;

/** A finder over these services. Making it reads every name once; keep it. */
export function finderOf(entries: readonly Entry[]): Finder {
  const keys = entries.flatMap(keysOf);
  const pages = new Map<string, number[]>();
  for (const [number, { page }] of entries.entries()) {
    if (page === null) continue;
    const host = new URL(page).hostname.replace(/^www\./u, '');
    pages.set(host, [...(pages.get(host) ?? []), number]);
  }
  return (query, limit = 30) => {
    const typed = typedOf(query);
    if (typed.text === '') return [];
    const found = placesOf(typed, keys);
    for (const number of pages.get(typed.host) ?? []) found.set(number, 0);
    const otherwise = found.size === 0 ? otherLayout(query) : null;
    if (otherwise !== null) placesOf(otherwise, keys, found);
    if (isPoor(found)) {
      const missed = new Map<number, number>();
      for (const meant of otherwise === null ? [typed] : [typed, otherwise]) mistypedOf(meant, keys, missed);
      for (const [number, place] of missed) if (!found.has(number)) found.set(number, place);
    }
    if (found.size === 0) placesByWord(query, keys, found);
    const korean = typed.korean || otherwise?.korean === true;
    return sorted(found, entries, korean)
      .slice(0, limit)
      .flatMap((number) => entries[number] ?? []);
  };
}

let finder: Finder | null = null;

/**
 * Services of the whole directory, by any of their names in Korean or English, the first letters of a Korean name
 * (ㅋㅋㅇㅌ), its romanisation, a domain or an address; typed in the wrong keyboard layout, with a slip, or with a word
 * too many. Order: exact, beginning, beginning of a word, first letters, contained, mistyped; for Korean queries
 * Korea's services first.
 */
export const search: Finder = (query, limit) => {
  finder ??= finderOf(DIRECTORY);
  return finder(query, limit);
};

function placesOf(
  typed: Typed,
  keys: readonly Key[],
  found = new Map<number, number>(),
): Map<number, number> {
  for (const key of keys) keep(found, key.entry, placeOf(typed, key));
  return found;
}

function mistypedOf(typed: Typed, keys: readonly Key[], found: Map<number, number>): void {
  for (const key of keys) keep(found, key.entry, placeWithMistakes(typed, key));
}

/** When nothing fits the whole: what fits most of its words, "MongoDB Cloud" MongoDB. */
function placesByWord(query: string, keys: readonly Key[], found: Map<number, number>): void {
  const words = query.trim().split(/\s+/u).slice(0, MOST_WORDS);
  const each = words.length < 2 ? [] : words.map((word) => placesOf(typedOf(word), keys));
  const fits = new Map<number, number[]>();
  for (const [number, place] of each.flatMap((places) => [...places])) {
    if (place < CONTAINED) fits.set(number, [...(fits.get(number) ?? []), place]);
  }
  for (const [number, places] of fits) {
    found.set(number, (words.length - places.length) * WORD_MISSED + Math.min(...places));
  }
}
const MOST_WORDS = 6;
/** A word that does not fit is worse than any fit of another. */
const WORD_MISSED = 100;

function isPoor(found: ReadonlyMap<number, number>): boolean {
  if (found.size < FEW) return true;
  return found.size < FEW_INSIDE && [...found.values()].every((place) => place >= CONTAINED);
}

function keep(found: Map<number, number>, number: number, place: number | null): void {
  if (place !== null && place < (found.get(number) ?? Infinity)) found.set(number, place);
}

/**
 * 카카오톡 typed as zkzkdhxhr, or github as 햐소ㅕㅠ; `null` when the other layout gives no words. What is guessed already
 * is allowed one slip less.
 */
function otherLayout(query: string): Typed | null {
  const other = inOtherLayout(query);
  const typed = other === null ? null : typedOf(other);
  return typed && { ...typed, mistakes: Math.max(0, typed.mistakes - 1) };
}

function inOtherLayout(query: string): string | null {
  if (/[ㄱ-ㆎ가-힣]/u.test(query)) return convertHangulToQwerty(query);
  const korean = /[a-z]/iu.test(query) ? hangulOf(query) : '';
  // Lone vowels are no word, and no first letters either.
  return korean === '' || /[a-zㅏ-ㅣ]/iu.test(korean) ? null : korean;
}

/** `convertQwertyToHangul` throws where the keys make no syllable ("hocd"): then it was no Korean. */
function hangulOf(keys: string): string {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return '';
  }
}

function sorted(found: ReadonlyMap<number, number>, entries: readonly Entry[], korean: boolean): number[] {
  const ranks = [...found].map(([number, place]) => {
    const entry = entries[number];
    return {
      number,
      fit: Math.floor(place),
      abroad: korean && entry?.region !== 'KR' ? 1 : 0,
      place,
      fame: entry === undefined || entry.ko !== null ? 0 : entry.domains.length > 0 || entry.format ? 1 : 2,
      length: (korean ? entry?.ko : entry?.en)?.length ?? 99,
    };
  });
  ranks.sort(
    (a, b) =>
      a.fit - b.fit ||
      a.abroad - b.abroad ||
      a.place - b.place ||
      a.fame - b.fame ||
      a.length - b.length ||
      a.number - b.number,
  );
  return ranks.map(({ number }) => number);
}
