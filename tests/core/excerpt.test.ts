import { describe, expect, it } from 'vitest';
import { cut, EXCERPT_GRAPHEMES, excerptOf, titleOf, withoutTail } from '#lib/core/excerpt.ts';

const graphemes = (text: string) =>
  [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(text)].length;

describe('an excerpt', () => {
  it('is the text itself when that is short', () => {
    expect(excerptOf('로그인이 되지 않는다.\n복구 중이다.')).toBe('로그인이 되지 않는다. 복구 중이다.');
  });

  it('counts what a reader sees as one character', () => {
    const families = '👨‍👩‍👧‍👦'.repeat(400);
    expect(graphemes(excerptOf(families))).toBe(EXCERPT_GRAPHEMES);
  });

  it('ends with a sentence when that keeps most of it', () => {
    const text = `${'가나다라마 '.repeat(40)}끝났다. ${'바사아자차 '.repeat(20)}`;
    expect(excerptOf(text)).toMatch(/끝났다\.$/);
  });

  it('ends with a word and a sign otherwise', () => {
    const text = 'word '.repeat(200);
    expect(excerptOf(text)).toMatch(/ word…$/);
    expect(graphemes(excerptOf(text))).toBeLessThanOrEqual(EXCERPT_GRAPHEMES);
  });

  it.each([
    ['a teaser with a link', '서비스가 복구됐다.\n생생한 뉴스, onioninfo.kr'],
    ['a copyright line', '서비스가 복구됐다.\n저작권자 ⓒ 새소식, 무단 전재 및 재배포 금지'],
    ['a by-line with an address', '서비스가 복구됐다.\n홍길동 기자 gildong@news.example'],
    ["WordPress' own line", '서비스가 복구됐다.\nThe post 서비스 복구 appeared first on 새소식.'],
    ['several of them', '서비스가 복구됐다.\n홍길동 기자 gildong@news.example\nⓒ 새소식 All rights reserved'],
    ['a call to read on', '서비스가 복구됐다.\n더 보기'],
  ])('leaves out %s', (_, text) => {
    expect(excerptOf(text)).toBe('서비스가 복구됐다.');
  });

  it('keeps a last sentence that names a site', () => {
    const text = '접속이 되지 않는다.\n공지는 status.example 에서 볼 수 있다.';
    expect(withoutTail(text)).toBe(text);
  });

  it('keeps a text of one line, whatever it is', () => {
    expect(excerptOf('example.kr')).toBe('example.kr');
  });

  it('writes the sign of a cut summary as one', () => {
    expect(excerptOf('It is a long story [&hellip;]'.replace('&hellip;', '…'))).toBe('It is a long story…');
  });
});

describe('a title', () => {
  it('is one line of at most 300 characters, also of a megabyte', () => {
    const title = titleOf('가 '.repeat(500_000));
    expect(graphemes(title)).toBeLessThanOrEqual(300);
    expect(title).not.toContain('\n');
  });

  it('is left alone when it fits', () => {
    expect(cut('짧다', 2)).toBe('짧다');
  });
});
