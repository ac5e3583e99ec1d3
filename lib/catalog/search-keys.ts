import { disassemble, getChoseong, romanize } from 'es-hangul';

import type { Entry } from './entry.ts';

/** What a name is to its service; earlier is better. */
export type Kind = 'name' | 'alias' | 'domain' | 'romanised';

/** One way to find a service: a name of it, made ready to be compared. */
export interface Key {
  /** The number of the service in the directory. */
  readonly entry: number;
  readonly kind: Kind;
  /** The packed name, and what is left of it from its second word on, its third … */
  readonly starts: readonly string[];
  /** For names with Korean in them: one item a character, the first letter of a syllable (카카오톡: ㅋㅋㅇㅌ). */
  readonly initials: readonly string[];
  /** As `initials`, but whole syllables. */
  readonly syllables: readonly string[];
  /** Which letters occur, a bit each, to pass over names that cannot be near. */
  readonly letters: number;
}

const HANGUL = /[가-힣]/u;

/** Small letters. Not NFKC: it takes the lone letters of Korean (ㅋ) for others that look the same. */
export const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Letters and digits only. */
export const bare = (text: string): string => plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Letters and digits only; Korean as single letters, so that a half-typed syllable is a beginning too. */
export const packed = (text: string): string => disassemble(bare(text));

/**
 * Spellings of Korean in Latin letters that are heard as one: Kookmin, Kukmin, Gukmin. Both sides of a comparison are
 * folded; the result is for comparing only.
 */
export const folded = (latin: string): string =>
  latin
    .replaceAll('oo', 'u')
    .replaceAll('ee', 'i')
    .replaceAll('sh', 's')
    .replaceAll('ch', 'j')
    .replaceAll('wu', 'u')
    .replaceAll('g', 'k')
    .replaceAll('d', 't')
    .replaceAll('b', 'p')
    .replaceAll('r', 'l')
    .replaceAll(/(.)\1+/gu, '$1');

/** Every letter's bit; 31 bits are shared out. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % 31);
  return bits;
}

/** All keys of a service. */
export function keysOf(entry: Entry, number: number): Key[] {
  const keys = new Map<string, Key>();
  const add = (kind: Kind, starts: readonly string[], korean = ''): void => {
    const [text = ''] = starts;
    if (text === '' || keys.has(text)) return;
    const syllables = [...korean];
    const initials = syllables.map((letter) => (HANGUL.test(letter) ? getChoseong(letter) : letter));
    keys.set(text, { entry: number, kind, starts, initials, syllables, letters: lettersOf(text) });
  };
  const addName = (kind: Kind, name: string): void => {
    for (const part of [name, ...partsOf(name)]) {
      add(kind, startsOf(part), HANGUL.test(part) ? bare(part) : '');
    }
  };
  const names = entry.ko === null ? [entry.en] : [entry.ko, entry.en];
  for (const name of names) addName('name', name);
  for (const name of entry.aliases) addName('alias', name);
  for (const domain of entry.domains) add('domain', [domain]);
  for (const name of [...names, ...entry.aliases].flatMap((whole) => [whole, ...partsOf(whole)])) {
    if (HANGUL.test(name)) add('romanised', [folded([...bare(name)].map(latinOf).join(''))]);
  }
  // The service's own name also as pronounced (독립: dongnip beside dokrip); this takes long, so not the aliases.
  if (entry.ko !== null) add('romanised', [folded(romanize(bare(entry.ko)))]);
  return [...keys.values()];
}

const LATIN = new Map<string, string>();

/** Revised romanisation of one syllable. */
function latinOf(letter: string): string {
  if (!HANGUL.test(letter)) return letter;
  const known = LATIN.get(letter) ?? romanize(letter);
  LATIN.set(letter, known);
  return known;
}

/** 오픈AI(챗GPT) is looked for as 오픈AI and as 챗GPT. */
const partsOf = (name: string): string[] => (/[()·/]/u.test(name) ? name.split(/[()·/]/u) : []);

function startsOf(name: string): string[] {
  const words = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => disassemble(word));
  return words.map((_, at) => words.slice(at).join(''));
}
