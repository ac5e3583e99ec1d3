import { describe, expect, it } from 'vitest';
import { onSite, pathBy, unknownPlaceholders } from '#lib/publish/permalink.ts';

const PARTS = {
  slug: '카카오-login',
  categories: ['News', '공공 서비스'],
  wall: new Date('2024-07-08T09:05:03Z'),
};

describe('An address by pattern', () => {
  it.each([
    ['/:year/:month/:day/:title.html', '/2024/07/08/%EC%B9%B4%EC%B9%B4%EC%98%A4-login.html'],
    ['/:short_year/:i_month/:i_day/:y_day', '/24/7/8/190'],
    ['/:hour:minute:second/:slug/', '/090503/%EC%B9%B4%EC%B9%B4%EC%98%A4-login/'],
    [
      '/:categories/:title',
      '/news/%EA%B3%B5%EA%B3%B5%20%EC%84%9C%EB%B9%84%EC%8A%A4/%EC%B9%B4%EC%B9%B4%EC%98%A4-login',
    ],
    [
      'pretty',
      '/news/%EA%B3%B5%EA%B3%B5%20%EC%84%9C%EB%B9%84%EC%8A%A4/2024/07/08/%EC%B9%B4%EC%B9%B4%EC%98%A4-login/',
    ],
    ['none', '/news/%EA%B3%B5%EA%B3%B5%20%EC%84%9C%EB%B9%84%EC%8A%A4/%EC%B9%B4%EC%B9%B4%EC%98%A4-login.html'],
    ['fixed/page.html', '/fixed/page.html'],
  ])('fills %s', (pattern, path) => {
    expect(pathBy(pattern, PARTS)).toBe(path);
  });

  it('leaves no empty step where a post has no categories', () => {
    expect(pathBy('/:categories/:year/', { ...PARTS, categories: [] })).toBe('/2024/');
  });

  it('names the placeholders that it does not know', () => {
    expect(unknownPlaceholders('/:year/:collection/:title')).toEqual(['collection']);
    expect(unknownPlaceholders('pretty')).toEqual([]);
  });
});

describe('An address on the site', () => {
  it.each([
    ['https://x.example', '/a', 'https://x.example/a'],
    ['https://x.example/', 'a', 'https://x.example/a'],
    ['https://x.example/blog/', '/a.png', 'https://x.example/blog/a.png'],
    ['https://x.example/blog', 'http://other.example/a', 'http://other.example/a'],
    ['https://x.example', '/가', 'https://x.example/%EA%B0%80'],
  ])('puts %s before %s', (site, path, address) => {
    expect(onSite(site, path)).toBe(address);
  });
});
