import { describe, expect, it } from 'vitest';

import { SERVICES, serviceById } from '#lib/catalog/catalog.ts';
import { newsSearch, newsSearchSource } from '#lib/catalog/news-search.ts';

const asked = (address: string): string | null => new URL(address).searchParams.get('q');

describe('the address of a news search', () => {
  it.each([
    ['카카오톡', 'ko', '"카카오톡" (장애 OR 오류 OR 먹통 OR 점검 OR 복구) when:1d'],
    ['GitHub', 'en', '"GitHub" (outage OR down OR disruption OR restored) when:1d'],
    ['AT&T', 'en', '"AT&T" (outage OR down OR disruption OR restored) when:1d'],
    ['오픈AI(챗GPT)', 'ko', '("오픈AI" OR "챗GPT") (장애 OR 오류 OR 먹통 OR 점검 OR 복구) when:1d'],
    [
      'Microsoft 365 / Outlook',
      'en',
      '("Microsoft 365" OR "Outlook") (outage OR down OR disruption OR restored) when:1d',
    ],
    ['The "New"  One', 'en', '"The New One" (outage OR down OR disruption OR restored) when:1d'],
  ] as const)('asks for %s in %s', (name, lang, query) => {
    expect(asked(newsSearch(name, lang))).toBe(query);
  });

  it('names language, country and edition', () => {
    const edition = (lang: 'ko' | 'en') => {
      const { searchParams } = new URL(newsSearch('x', lang));
      return ['hl', 'gl', 'ceid'].map((name) => searchParams.get(name));
    };
    expect(edition('ko')).toEqual(['ko', 'KR', 'KR:ko']);
    expect(edition('en')).toEqual(['en-US', 'US', 'US:en']);
  });

  it('is written in ASCII, with nothing of the name left as it was', () => {
    const address = newsSearch('A&B #1 100% 한글+', 'ko');
    expect(address).toMatch(/^https:\/\/news\.google\.com\/rss\/search\?[\x21-\x7e]+$/);
    expect(asked(address)).toContain('"A&B #1 100% 한글+"');
    expect(new URL(address).hash).toBe('');
  });
});

describe('a news search as a source', () => {
  it('is a news feed that speaks for nobody, titled as it is told', () => {
    const source = newsSearchSource(serviceById('kakaotalk')!, 'ko', '카카오톡 뉴스');
    expect(source).toEqual({
      id: 'search-kakaotalk',
      url: newsSearch('카카오톡', 'ko'),
      home: newsSearch('카카오톡', 'ko').replace('/rss/', '/'),
      title: '카카오톡 뉴스',
      format: 'rss',
      carries: 'news',
      service: null,
      zone: 'Asia/Seoul',
      enabled: true,
      general: true,
      components: [],
    });
  });

  it('looks for a service without a Korean name by its English one', () => {
    const source = newsSearchSource({ id: 'fastly', ko: null, en: 'Fastly' }, 'ko', '');
    expect(asked(source.url)).toMatch(/^"Fastly" \(장애 /);
    expect(source.zone).toBe('Asia/Seoul');
  });

  it('has a short address for every service there is', () => {
    for (const service of SERVICES) {
      for (const lang of ['ko', 'en'] as const) {
        expect(newsSearchSource(service, lang, '').url.length).toBeLessThan(700);
      }
    }
  });
});
