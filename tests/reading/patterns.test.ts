import { beforeAll, describe, expect, it, vi } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { VOCABULARY as ENGLISH_WORDS } from '#lib/reading/en/cues.ts';
import { VOCABULARY as KOREAN_WORDS } from '#lib/reading/ko/cues.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

import { ENGLISH } from './examples/english.ts';
import { NOT_NEWS } from './examples/not-news.ts';
import { PHASES } from './examples/phases.ts';
import { PLANNED } from './examples/planned.ts';
import { NAMES } from './examples/services.ts';
import { TIMES } from './examples/times.ts';
import { TOGETHER } from './examples/together.ts';

/** A text this long costs a linear pattern about a millisecond, and one that is quadratic seconds. */
const LENGTH = 30_000;
const LIMIT_MS = 60;

const patterns = new Map<string, RegExp>();
// `test`, `replace` and `matchAll` all go through `exec`, so that this sees every pattern that reading uses.
const exec = RegExp.prototype.exec;

beforeAll(() => {
  // Of these a sentence is searched for the few that can match; here all are tried.
  for (const { told, framed, otherSenses, suspect } of [KOREAN_WORDS, ENGLISH_WORDS])
    for (const pattern of [...[...told, ...framed].map((rule) => rule.pattern), ...otherSenses, suspect])
      patterns.set(`${pattern.source}/${pattern.flags}`, pattern);
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    patterns.set(`${this.source}/${this.flags}`, this);
    return exec.call(this, text);
  });
  const lexicon = lexiconOf(SERVICES);
  for (const [title, body] of [
    ...TIMES,
    ...PHASES,
    ...NAMES,
    ...PLANNED,
    ...NOT_NEWS,
    ...TOGETHER,
    ...ENGLISH,
  ]) {
    for (const article of [
      { html: `<p>${body}</p><table><tr><td>${body}</td></tr></table>` },
      { text: body },
    ]) {
      const when = { publishedAt: 1_760_000_000_000, url: null, zone: 'Asia/Seoul' };
      read({ id: 'x', title, excerpt: body, body: article, ...when }, lexicon);
    }
  }
  spy.mockRestore();
});

/** Texts made of a pattern's own words, which lead it furthest before it fails. */
function attacksOn(pattern: RegExp): string[] {
  const words = pattern.source.match(/[가-힣]+|[A-Za-z]{3,}/g) ?? [];
  const some = [...new Set(words)].filter((_, at) => at % Math.ceil(words.length / 8) === 0);
  const pieces = [...some, some.join(' '), some.join(''), ...some.map((word) => `${word} 1시 `)];
  return [...pieces, ' ', '1', '가', 'a', '. ', '1. ', '“', '((', 'a b', '12시', '다. '].filter(Boolean);
}

function cost(pattern: RegExp, text: string): number {
  const fresh = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  let best = Infinity;
  for (let i = 0; i < 4 && best > LIMIT_MS; i++) {
    const began = performance.now();
    text.replace(fresh, '');
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

describe('the patterns of reading', () => {
  it('are all linear: their own words, repeated, do not make them slow', { timeout: 120_000 }, () => {
    expect(patterns.size).toBeGreaterThan(80);
    const slow: string[] = [];
    for (const [name, pattern] of patterns) {
      for (const piece of attacksOn(pattern)) {
        const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
        const ms = cost(pattern, text);
        if (ms > LIMIT_MS) slow.push(`${Math.round(ms)} ms on ${piece.slice(0, 40)}: ${name.slice(0, 120)}`);
      }
    }
    expect(slow).toEqual([]);
  });

  it('would be caught if one were not', () => {
    expect(cost(/(?:복구 ?)+\d*가/, '복구 '.repeat(LENGTH / 3))).toBeGreaterThan(LIMIT_MS);
  });
});
