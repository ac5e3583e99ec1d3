import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { corpus, CORPUS_ABSENT } from '#tests/corpus.ts';
import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

const path = corpus('articles/000_7c4dee067116fd0e.txt');
if (path === null) console.warn(`the founding article is not read: ${CORPUS_ABSENT}`);

describe.skipIf(path === null)('the founding article, a blog post of 18 July 2024', () => {
  const post = path === null ? '' : readFileSync(path, 'utf8');
  const excerpt = /^excerpt: >\n {2}(.*)$/m.exec(post)?.[1] ?? '';
  const title = /^title: (.*)$/m.exec(post)?.[1] ?? '';
  const html = post.slice(post.indexOf('---', 4) + 3);
  const publishedAt = Date.parse('2024-07-18T15:00:00+09:00');
  const incidents = read(
    { id: 'post', title, excerpt, body: { html }, publishedAt, url: null, zone: 'Asia/Seoul' },
    lexiconOf(SERVICES),
  );
  const of = (id: string) => incidents.find((one) => one.services.some((service) => service.id === id));

  it('tells of exactly two incidents', () => {
    expect(incidents).toHaveLength(2);
    expect(new Set(incidents.map((one) => one.id)).size).toBe(2);
  });

  it('tells of the government job sites, 09:15 to 11:57, with the cause and what was done', () => {
    const jobs = of('work24')!;
    expect(jobs.services.map((service) => service.id).sort()).toEqual(['ei', 'work24', 'worknet']);
    expect(jobs.startedAt).toBe(Date.parse('2024-07-18T09:15:00+09:00'));
    expect(jobs.resolvedAt).toBe(Date.parse('2024-07-18T11:57:00+09:00'));
    expect(jobs.phase).toBe('resolved');
    expect(jobs.components).toEqual([]);
    expect(jobs.cause).toContain('2대 중 1대가 멈추는 문제');
    expect(jobs.measures).toContain('긴급 조치');
  });

  it('tells of KakaoTalk on the PC, 10:54 to 12:20', () => {
    const talk = of('kakaotalk')!;
    expect(talk.services.map((service) => service.id).sort()).toEqual(['kakaoaccount', 'kakaotalk']);
    expect(talk.components).toEqual(['PC 로그인']);
    expect(talk.startedAt).toBe(Date.parse('2024-07-18T10:54:00+09:00'));
    expect(talk.resolvedAt).toBe(Date.parse('2024-07-18T12:20:00+09:00'));
    expect(talk.phase).toBe('resolved');
    expect(talk.kind).toBe('login');
    expect(talk.cause).toBeNull();
  });

  it('shows the sentence each fact was read from', () => {
    for (const incident of incidents) {
      const fields = new Set(incident.quotes.map((quote) => quote.field));
      for (const field of ['services', 'kind', 'phase', 'startedAt', 'resolvedAt', 'measures']) {
        expect(fields).toContain(field);
      }
      expect(incident.quotes.every((quote) => !quote.text.includes('onioninfo'))).toBe(true);
    }
    expect(of('work24')!.quotes.map((quote) => quote.field)).toContain('cause');
  });
});
