import { convertHangulToQwerty, disassemble, getChoseong, romanize } from 'es-hangul';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DIRECTORY } from '#lib/catalog/directory.ts';
import { typingMistakes } from '#lib/catalog/edit-distance.ts';
import { finderOf, search } from '#lib/catalog/search.ts';

const KOREAN = DIRECTORY.filter(({ region }) => region === 'KR');

/** A Korean name without what stands in brackets behind it: 오픈AI(챗GPT). */
const short = (ko: string | null): string => (ko ?? '').split('(')[0] ?? '';
const initialsOf = (name: string): string =>
  [...name.replaceAll(/[^\p{L}\p{N}]/gu, '')].map((c) => (/[가-힣]/u.test(c) ? getChoseong(c) : c)).join('');
const ids = (query: string, limit?: number): string[] => search(query, limit).map(({ id }) => id);

const MADE_UP = [
  '슈퍼노바',
  '느바',
  '큰 노바',
  '노바게이트',
  '노바',
  'Supernova',
  'Nuva',
  'Big Nova',
  'Novagate',
  'Nova',
];
const findMadeUp = finderOf(
  MADE_UP.map((name, number) => ({
    id: `s${number}`,
    ko: /[가-힣]/u.test(name) ? name : null,
    en: /[가-힣]/u.test(name) ? `#${number}` : name,
    aliases: [],
    category: 'other',
    region: 'GLOBAL',
    domains: [],
    page: null,
    format: null,
  })),
);
const found = (query: string): string[] => findMadeUp(query).map(({ ko, en }) => ko ?? en);

describe('searching the directory', () => {
  it.each([
    ['카카오톡', 'kakaotalk', 'its name'],
    ['카톡', 'kakaotalk', 'a short form'],
    ['카카오토', 'kakaotalk', 'a half-typed syllable'],
    ['ㅋㅋㅇㅌ', 'kakaotalk', 'the first letters'],
    ['카카ㅇㅌ', 'kakaotalk', 'syllables and first letters mixed'],
    ['ㄱㅇ24', 'work24', 'first letters and digits'],
    ['kakaotok', 'kakaotalk', 'its romanisation'],
    ['KakaoTalk', 'kakaotalk', 'its English name'],
    ['kakao talk', 'kakaotalk', 'its English name with a space'],
    ['goyong24', 'work24', 'romanisation with digits'],
    ['kookmin', 'kb', 'the bank’s own romanisation'],
    ['zkzkdhxhr', 'kakaotalk', 'Korean typed on English keys'],
    ['zzdx', 'kakaotalk', 'first letters typed on English keys'],
    ['햐소ㅕㅠ', 'github', 'English typed on Korean keys'],
    ['카카오통', 'kakaotalk', 'a slip in Korean'],
    ['gihtub', 'github', 'two letters in the wrong order'],
    ['githb', 'github', 'a letter left out'],
    ['cloudfalrre', 'cloudflare', 'two slips in a long name'],
    ['work24.go.kr', 'work24', 'its domain'],
    ['https://www.work24.go.kr/cm/main.do', 'work24', 'an address of its site'],
    ['https://www.githubstatus.com/', 'github', 'the address of its status page'],
    ['workspace', 'google_workspace', 'a later word of its name'],
    ['worspace', 'google_workspace', 'a later word with a slip'],
    ['챗gpt', 'openai', 'what stands in brackets'],
    ['트위터', 'x', 'an older name'],
    ['mongodb cloud', 'mongodb', 'its name and a word too many'],
    ['구글 워크스페이스', 'google', 'one word of two'],
  ])('%s finds %s: %s', (query, id) => {
    expect(ids(query, 6)).toContain(id);
  });

  it.each([
    ['nova', ['Nova', 'Novagate', 'Big Nova', 'Supernova']],
    ['노바', ['노바', '노바게이트', '큰 노바', '슈퍼노바']],
    ['ㄴㅂ', ['느바', '노바', '노바게이트', '슈퍼노바', '큰 노바']],
    ['누바', ['느바', '노바', '큰 노바', '노바게이트']],
  ])(
    'orders what it finds for %s: the exact name, a beginning, a later word, a middle; slips only without better',
    (query, names) => {
      expect(found(query)).toEqual(names);
    },
  );

  it('shows Korea’s services first to who types Korean, among names that fit alike', () => {
    const inside = search('톡', 20).map(({ region }) => region);
    expect(inside).toContain('GLOBAL');
    expect(inside.lastIndexOf('KR')).toBeLessThan(inside.indexOf('GLOBAL'));
    expect(ids('클라우드', 1)).toEqual(['cloudflare']);
  });

  it('finds nothing for nothing, marks, or nonsense', () => {
    for (const query of ['', '  ', '!?', 'qqqqqqqqqq', '뷁뷁뷁뷁']) expect(search(query)).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(search('s', 7)).toHaveLength(7);
  });

  it.each([
    ['first letters', (ko: string) => initialsOf(ko)],
    ['romanised name', (ko: string) => romanize(ko)],
    ['name romanised letter by letter', (ko: string) => [...ko].map((c) => romanize(c)).join('')],
    ['name without its spaces', (ko: string) => ko.replaceAll(' ', '')],
  ])('finds every Korean service by its %s', (_, spelt) => {
    const lost = KOREAN.filter(({ id, ko }) => !ids(spelt(short(ko)), 12).includes(id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('finds every service by its English name, among the first three', () => {
    expect(DIRECTORY.filter(({ id, en }) => !ids(en, 3).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['a letter left out', (en: string) => en.slice(0, 2) + en.slice(3)],
    ['a letter doubled', (en: string) => en.slice(0, 3) + en.slice(2)],
    ['two letters in the wrong order', (en: string) => en.slice(0, 2) + en[3] + en[2] + en.slice(4)],
    ['a wrong letter', (en: string) => `${en.slice(0, 3)}q${en.slice(4)}`],
  ])('finds every Korean service by its English name with %s', (_, mistype) => {
    const long = KOREAN.filter(({ en }) => en.replaceAll(/[^a-z0-9]/gi, '').length >= 6);
    expect(long.length).toBeGreaterThan(150);
    expect(long.filter(({ id, en }) => !ids(mistype(en), 12).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['a wrong vowel', /[ㅏㅐㅓㅔㅗㅜㅡㅣ]/u, (vowel: string) => (vowel === 'ㅣ' ? 'ㅡ' : 'ㅣ')],
    ['a consonant left out', /[ㄱㄴㄷㄹㅁㅂㅅㅇㅈ]/u, () => ''],
    ['a letter doubled', /[ㄱㄴㄷㄹㅁㅂㅅㅇㅈ]/u, (letter: string) => letter + letter],
  ])('finds every Korean service by its name with %s', (_, letter, slip) => {
    const long = KOREAN.flatMap(({ id, ko }) => {
      const letters = disassemble(short(ko));
      const at = letters.slice(3).search(letter) + 3;
      if (!/^[가-힣]{3,}/u.test(short(ko)) || letters.length < 7 || at < 3) return [];
      return [{ id, typed: letters.slice(0, at) + slip(letters[at] ?? '') + letters.slice(at + 1) }];
    });
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter(({ id, typed }) => !ids(typed, 12).includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it('finds every service with a name all in Korean when it is typed on English keys', () => {
    const lost = KOREAN.filter(({ id, ko }) => {
      const keys = convertHangulToQwerty(short(ko));
      return /^[가-힣]{2,}$/u.test(short(ko)) && !ids(keys, 12).includes(id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('never fails, whatever is typed', () => {
    const letter = fc.constantFrom(...'abdhkoqrtuz019ㄱㄳㄲㅏㅘㅢ가각값힣뷁.:/?# ()é中\u0301\ud83d');
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 14 }), (letters) => {
        expect(search(letters.join('')).length).toBeLessThanOrEqual(30);
      }),
      { numRuns: 300 },
    );
  });

  it('costs no more than forty plain passes over all names', () => {
    const queries = KOREAN.slice(0, 50).flatMap(({ ko, en }) => [
      short(ko),
      en,
      initialsOf(short(ko)),
      `${en}q`,
    ]);
    const names = DIRECTORY.map(({ ko, en, aliases }) => [ko ?? '', en, ...aliases]);
    const plainly = (query: string): number =>
      names.filter((list) => list.some((name) => name.toLowerCase().includes(query))).length;
    const took = (find: (query: string) => unknown): number => {
      const rounds = [1, 2, 3].map(() => {
        const from = performance.now();
        for (const query of queries) find(query);
        return performance.now() - from;
      });
      return Math.min(...rounds);
    };
    expect(took((query) => search(query))).toBeLessThan(40 * took(plainly));
  });
});

describe('typing mistakes', () => {
  it.each([
    ['github', 'github', 0],
    ['git', 'github', 0],
    ['gihtub', 'github', 1],
    ['githb', 'github', 1],
    ['githuub', 'github', 1],
    ['gatheb', 'github', 2],
    ['xyz', 'github', 3],
    ['githubgithub', 'github', 3],
  ])('%s for %s: %i (3 means more than 2)', (typed, name, mistakes) => {
    expect(typingMistakes(typed, name, 2)).toBe(mistakes);
  });
});
