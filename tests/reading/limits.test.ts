import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

const lexicon = lexiconOf(SERVICES);

function timeOf(body: { html: string } | { text: string }, title = '카카오톡 접속 장애'): number {
  const began = performance.now();
  read(
    { id: 'x', title, excerpt: '', body, publishedAt: 1_721_282_400_000, url: null, zone: 'Asia/Seoul' },
    lexicon,
  );
  return performance.now() - began;
}

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that make careless patterns try again from every place. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits', '1'],
  ['spaces', ' '],
  ['clock times', '오전 9시 15분부터 '],
  ['days', '18일 '],
  ['failure words', '접속 장애 '],
  ['objects without a failure', '서비스 시스템 서버 결제 '],
  ['recovery words', '복구 정상화 '],
  ['Hangul without a space', '가'],
  ['letters without a space', 'a'],
  ['words that may be names', '다음 라인 토스 '],
  ['names', '카카오톡, '],
  ['open tags', '<b>'],
  ['table cells', '<tr><td>카카오톡<td>장애'],
  ['less-than signs', '<'],
  ['attributes', '<a b="'],
  ['entities', '&amp;'],
  ['quotes and full stops', '.”. '],
  ['English words of failure', 'was down to the not able to '],
  ['English times', 'from 9:15 a.m. to '],
  ['commas', '고, 며, 으나 '],
  ['slashes', '/뉴스1 '],
  ['causes', '원인은 때문 으로 인해 '],
];

describe('hostile texts of a megabyte', () => {
  it.each(HOSTILE)('%s are read in time that does not explode', (_, piece) => {
    for (const body of [{ html: fill(piece, 1_000_000) }, { text: fill(piece, 1_000_000) }]) {
      expect(timeOf(body)).toBeLessThan(3_000);
    }
  });

  it.each(HOSTILE)('%s cost about twice as much when there are twice as many', (_, piece) => {
    for (const make of [(text: string) => ({ html: text }), (text: string) => ({ text })]) {
      timeOf(make(fill(piece, 60_000)));
      const one = Math.min(...[0, 1, 2].map(() => timeOf(make(fill(piece, 60_000)))));
      const four = Math.min(...[0, 1].map(() => timeOf(make(fill(piece, 240_000)))));
      // Quadratic work would be 16 times as much; small times are noise.
      expect(four).toBeLessThan(Math.max(60, one * 10));
    }
  });

  it('stand in a title as well', () => {
    expect(timeOf({ text: '' }, fill('접속 장애 오전 9시 ', 200_000))).toBeLessThan(3_000);
  });
});
