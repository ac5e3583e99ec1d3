import { describe, expect, it } from 'vitest';

import { rss } from '#lib/formats/rss.ts';

const shown = (item: string) => {
  const feed = `<rss version="2.0"><channel><title>Search</title><item>${item}</item></channel></rss>`;
  const [article] = rss.parse(feed, { url: null, zone: 'UTC', now: Date.UTC(2026, 10, 22) }).articles;
  return [article?.title, article?.excerpt, article?.outlet];
};
const SOURCE = '<source url="https://heron.example">Heron &amp; Post</source>';

describe('an item of a news search', () => {
  it('has the headline alone, without its outlet, and no text that says it once more', () => {
    const again =
      '&lt;a href="https://n.example/1"&gt;Nova is down&lt;/a&gt;&amp;nbsp;&amp;nbsp;&lt;font color="#6f6f6f"&gt;Heron &amp;amp; Post&lt;/font&gt;';
    expect(
      shown(`<title>Nova is down - Heron &amp; Post</title><description>${again}</description>${SOURCE}`),
    ).toEqual(['Nova is down', '', 'Heron & Post']);
  });

  it('keeps a text that says more', () => {
    expect(
      shown(`<title>Nova is down - Heron &amp; Post</title><description>Since nine.</description>${SOURCE}`),
    ).toEqual(['Nova is down', 'Since nine.', 'Heron & Post']);
  });

  it.each([
    ['the outlet is not named behind it', `<title>Nova - down again</title>${SOURCE}`, 'Nova - down again'],
    ['it is nothing but the outlet', `<title> - Heron &amp; Post</title>${SOURCE}`, '- Heron & Post'],
    ['no outlet is told', '<title>Nova is down - Heron Post</title>', 'Nova is down - Heron Post'],
  ])('keeps the headline when %s', (_, item, title) => {
    expect(shown(item)[0]).toBe(title);
  });
});
