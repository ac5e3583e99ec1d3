import { describe, expect, it } from 'vitest';

import { NEWS_PRESETS } from '#lib/catalog/news.ts';
import { PRESETS } from '#lib/catalog/presets.ts';
import { isZone } from '#lib/core/time-zone.ts';
import { formatById } from '#lib/formats/registry.ts';

const SOURCES = NEWS_PRESETS.map(({ source }) => source);

describe('the newsrooms that are offered', () => {
  it('are at least eight of Korea and six of the world', () => {
    expect(NEWS_PRESETS.filter(({ region }) => region === 'KR').length).toBeGreaterThanOrEqual(8);
    expect(NEWS_PRESETS.filter(({ region }) => region === 'GLOBAL').length).toBeGreaterThanOrEqual(6);
  });

  it('have ids and addresses of their own, also beside the status pages', () => {
    const all = [...SOURCES, ...PRESETS];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    for (const { id } of SOURCES) expect(id).toMatch(/^news-[a-z0-9-]+$/);
  });

  it.each(SOURCES)('$title: a whole https address, a page, a format that is there, and a zone', (source) => {
    expect(new URL(source.url).href).toBe(source.url);
    expect(new URL(source.home ?? '').href).toBe(source.home);
    expect(`${source.url} ${source.home}`).not.toContain('http:');
    expect(formatById(source.format)?.carries).toBe('news');
    expect(isZone(source.zone)).toBe(true);
  });

  it.each(SOURCES)('$title: speaks for no service and is read whole', (source) => {
    expect(source).toMatchObject({
      carries: 'news',
      service: null,
      enabled: true,
      general: true,
      components: [],
    });
  });

  it('tell the hours of Seoul when they are Korean, and of their own town when not', () => {
    for (const { region, source } of NEWS_PRESETS) {
      expect(source.zone === 'Asia/Seoul', source.title).toBe(region === 'KR');
    }
  });
});
