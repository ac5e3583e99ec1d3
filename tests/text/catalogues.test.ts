import { describe, expect, it } from 'vitest';

import { FAILURE_KINDS } from '#lib/core/failure.ts';
import { IMPACTS, KINDS, PHASES } from '#lib/core/model.ts';
import { en } from '#lib/text/en.ts';
import { ko } from '#lib/text/ko.ts';
import { textsFor } from '#lib/text/texts.ts';

/** Every text of a catalogue by its place; functions are called with plain samples. */
function textsIn(words: object, place = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const path = `${place}.${key}`;
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function')
      found.set(path, String((value as (...a: unknown[]) => unknown)(...samplesFor(path))));
    else for (const [inner, text] of textsIn(value as object, path)) found.set(inner, text);
  }
  return found;
}

function samplesFor(path: string): unknown[] {
  if (path.startsWith('.failures')) return [{ host: 'status.example', status: 503, path: '$.incidents' }];
  if (path === '.list.all') return [['A', 'B']];
  if (path === '.list.more') return [['A', 'B'], 3];
  if (path === '.time.date') return [{ year: 2024, month: 7, day: 18, hour: '09', minute: '15' }, false];
  if (path.startsWith('.card.problem')) return ['login', 'API'];
  if (['.options.counts', '.options.partsInTrouble', '.options.someParts'].includes(path)) return [2, 3];
  if (path === '.popup.lastKnown') return ['1', 2];
  if (path.startsWith('.notices.') || path === '.card.range') return ['A', 'B'];
  return ['2'];
}

const KOREAN = textsIn(ko);
const ENGLISH = textsIn(en);
const HANGUL = /\p{Script=Hangul}/u;
/** Shown in their own language, or carrying nothing to translate. */
const SAME = new Set([
  '.options.languages.ko',
  '.options.languages.en',
  '.list.all',
  '.card.range',
  '.notices.opened',
]);

describe('the catalogues', () => {
  it('have the same places', () => {
    expect([...KOREAN.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
    expect(KOREAN.size).toBeGreaterThan(150);
  });

  it.each([...KOREAN])('say something in Korean at %s', (path, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    if (!SAME.has(path)) expect(text).toMatch(HANGUL);
  });

  it.each([...ENGLISH])('say something in English at %s', (path, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    if (path !== '.options.languages.ko') expect(text).not.toMatch(HANGUL);
  });

  it('have a word for every phase, impact, kind and failure', () => {
    for (const words of [ko, en]) {
      expect(Object.keys(words.phases).sort()).toEqual([...PHASES].sort());
      expect(Object.keys(words.impacts).sort()).toEqual([...IMPACTS].sort());
      expect(Object.keys(words.kinds).sort()).toEqual([...KINDS].sort());
      expect(Object.keys(words.failures).sort()).toEqual([...FAILURE_KINDS].sort());
    }
  });

  it('speak Korean politely: sentences end in 요', () => {
    const sentences = [...KOREAN]
      .filter(([, text]) => /[.?]$/.test(text))
      .map(([path, text]) => [path, text] as const);
    expect(sentences.length).toBeGreaterThan(25);
    for (const [path, text] of sentences) {
      for (const sentence of text.split(/(?<=[.?])\s/)) expect(sentence, path).toMatch(/요[.?]$/);
    }
  });
});

describe('failures in words', () => {
  const url = 'https://status.example/feed.json';

  it('name the host and the status', () => {
    expect(textsFor('ko').failure({ kind: 'http', status: 503 }, url)).toBe(
      'status.example이 오류(503)로 응답했어요. 잠시 뒤 다시 시도할게요.',
    );
    expect(textsFor('en').failure({ kind: 'http', status: 404 }, url)).toBe(
      'status.example answered with an error (404). Check whether the address has changed.',
    );
  });

  it('show look-alike letters and hide passwords', () => {
    const text = textsFor('en').failure({ kind: 'timeout' }, 'https://user:secret@gіthub.com/feed');
    expect(text).toContain('xn--gthub-n2e.com');
    expect(text).not.toContain('secret');
  });

  it('show what was typed when it is no address', () => {
    expect(textsFor('ko').failure({ kind: 'address' }, 'javascript:alert(1)')).toContain(
      'javascript:alert(1)',
    );
  });

  it('say where a broken feed is broken', () => {
    expect(textsFor('en').failure({ kind: 'unreadable', path: '$.incidents[1].id' }, url)).toContain(
      '($.incidents[1].id)',
    );
  });
});
