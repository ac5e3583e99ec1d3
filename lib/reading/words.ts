/**
 * Finds which of many words begin at a place of a text. Words that begin with the same two characters lie
 * together, and a table of all pairs tells at most places that none begins there.
 */
export interface WordTable<T> {
  /** By the number of a pair of characters (`pairOf`): 1 where a word may begin so. */
  readonly pairs: Uint8Array;
  /** By the same number, longest first. */
  readonly entries: ReadonlyMap<number, readonly T[]>;
}

/**
 * Two characters (UTF-16 units) as a number below 65,536; after the last one stands 0. Other pairs may have the same
 * number, so a word is still compared in full.
 */
export const pairOf = (first: number, second: number): number =>
  (((first ^ (first >> 9)) & 255) << 8) | ((second ^ (second >> 9)) & 255);

const NONE: readonly never[] = [];

/** The table of these things by their words, longest first. A word is at least one character. */
export function wordTable<T>(
  things: Iterable<T>,
  wordOf: (thing: T) => string,
  /** Words are in lower case, and begin wherever a text has them in any case. */
  anyCase: boolean,
): WordTable<T> {
  const pairs = new Uint8Array(65_536);
  const entries = new Map<number, T[]>();
  const put = (key: number, thing: T): void => {
    const entry = entries.get(key) ?? [];
    if (entry.length === 0) entries.set(key, entry);
    if (!entry.includes(thing)) entry.push(thing);
    pairs[key] = 1;
  };
  for (const thing of things) {
    const word = wordOf(thing);
    for (const first of casesOf(word[0]!, anyCase)) {
      const row = pairOf(first, 0);
      // After a word of one character anything may stand.
      if (word.length === 1) for (let at = 0; at < 256; at++) put(row + at, thing);
      else for (const second of casesOf(word[1]!, anyCase)) put(pairOf(first, second), thing);
    }
  }
  for (const entry of entries.values()) entry.sort((a, b) => wordOf(b).length - wordOf(a).length);
  return { pairs, entries };
}

const casesOf = (char: string, anyCase: boolean): number[] =>
  [...new Set(anyCase ? [char, char.toUpperCase()] : [char])].map((one) => one.charCodeAt(0));

/**
 * The next place at or after `from` where a word may begin, or −1. At most places none does, which is why this
 * loop is kept as bare as it is.
 */
export function nextPlace({ pairs }: WordTable<unknown>, text: string, from: number): number {
  const last = text.length - 1;
  let first = text.charCodeAt(from) | 0;
  for (let at = from; at < last; at++) {
    const second = text.charCodeAt(at + 1);
    if (pairs[pairOf(first, second)] === 1) return at;
    first = second;
  }
  return from <= last && pairs[pairOf(first, 0)] === 1 ? last : -1;
}

/** What may begin at a place, longest first. */
export const candidatesAt = <T>({ entries }: WordTable<T>, text: string, at: number): readonly T[] =>
  entries.get(pairOf(text.charCodeAt(at), text.charCodeAt(at + 1) | 0)) ?? NONE;
