import { describe, expect, it } from 'vitest';

import { SERVICES, serviceById } from '#lib/catalog/catalog.ts';
import { ALL_NAMED } from '#lib/catalog/names.ts';
import { newsSearch, newsSearchSource } from '#lib/catalog/news-search.ts';
import { searchNames } from '#lib/catalog/search-names.ts';

const asked = (address: string): string | null => new URL(address).searchParams.get('q');

describe('the address of a news search', () => {
  it.each([
    ['카카오톡', 'ko', '"카카오톡" (장애 OR 오류 OR 먹통 OR 점검 OR 복구) when:1d'],
    ['GitHub', 'en', '"GitHub" (outage OR down OR disruption OR restored) when:1d'],
    ['AT&T', 'en', '"AT&T" (outage OR down OR disruption OR restored) when:1d'],
    [['오픈AI', '챗GPT'], 'ko', '("오픈AI" OR "챗GPT") (장애 OR 오류 OR 먹통 OR 점검 OR 복구) when:1d'],
    ['The "New"  One', 'en', '"The New One" (outage OR down OR disruption OR restored) when:1d'],
  ] as const)('asks for %s in %s', (names, lang, query) => {
    expect(asked(newsSearch(names, lang))).toBe(query);
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

const KAKAOTALK = ['카카오톡', 'KakaoTalk', '카톡', '카카오톡 PC버전'];

describe('a news search as a source', () => {
  it('is a news feed that speaks for nobody, titled as it is told', () => {
    const source = newsSearchSource(serviceById('kakaotalk')!, 'ko', '카카오톡 뉴스');
    expect(source).toEqual({
      id: 'search-kakaotalk',
      url: newsSearch(KAKAOTALK, 'ko'),
      home: newsSearch(KAKAOTALK, 'ko').replace('/rss/', '/'),
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
    const source = newsSearchSource(
      { id: 'fastly', ko: null, en: 'Fastly', aliases: [], ambiguous: [] },
      'ko',
      '',
    );
    expect(asked(source.url)).toMatch(/^"Fastly" \(장애 /);
    expect(source.zone).toBe('Asia/Seoul');
  });

  it('has a short address for every service there is', () => {
    for (const service of SERVICES) {
      for (const lang of ['ko', 'en'] as const) {
        expect(newsSearchSource(service, lang, '').url.length).toBeLessThan(900);
      }
    }
  });
});

describe('the names a news search looks for', () => {
  const row = (ko: string | null, en: string, aliases: string[] = [], ambiguous: string[] = []) => ({
    ko,
    en,
    aliases,
    ambiguous,
  });
  it.each([
    ['both names of a service', row('깃허브', 'GitHub'), ['깃허브', 'GitHub'], ['GitHub']],
    [
      'what a name is made of',
      row('오픈AI(챗GPT)', 'OpenAI', ['ChatGPT']),
      ['오픈AI', '챗GPT', 'OpenAI', 'ChatGPT'],
      ['OpenAI', 'ChatGPT'],
    ],
    ['two names in one', row(null, 'Nova / Nuva'), ['Nova', 'Nuva'], ['Nova', 'Nuva']],
    ['not the town in brackets', row('이택스', 'ETAX (Seoul)'), ['이택스', 'ETAX'], ['ETAX']],
    [
      'not a name that is an ordinary word',
      row('밴드', 'BAND', ['네이버 밴드'], ['밴드', 'Band']),
      ['네이버 밴드'],
      ['BAND'],
    ],
    [
      'an ordinary word, for want of another',
      row('옥션', 'Auction', [], ['옥션', 'Auction']),
      ['옥션'],
      ['Auction'],
    ],
    ['no name twice', row('고용24', 'Work24', ['고용 24']), ['고용24', 'Work24'], ['Work24']],
    [
      'four at most',
      row('가나', 'Gana', ['가나1', '가나2', '가나3']),
      ['가나', 'Gana', '가나1', '가나2'],
      ['Gana'],
    ],
  ])('are %s', (_, service, ko, en) => {
    expect(searchNames(service, 'ko')).toEqual(ko);
    expect(searchNames(service, 'en')).toEqual(en);
  });

  it('are there for every service', () => {
    for (const service of ALL_NAMED) {
      for (const lang of ['ko', 'en'] as const)
        expect(searchNames(service, lang), service.id).not.toEqual([]);
    }
  });
});
