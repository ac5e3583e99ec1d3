import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const read = (xml: string, url: string | null = null) =>
  detectFormat(xml)!.parse(xml, { url, zone: 'UTC', now: Date.UTC(2026, 10, 22) });

const rss = (items: string, head = '', names = '') =>
  `<rss version="2.0" ${names}><channel><title>Heron Post</title>${head}${items}</channel></rss>`;
const atom = (entries: string, head = '', names = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${names}><title>Heron Post</title>${head}${entries}</feed>`;
const ATOM_NAMES = 'xmlns:atom="http://www.w3.org/2005/Atom"';
const MEDIA_NAMES = 'xmlns:media="http://search.yahoo.com/mrss/"';
const SELF = 'rel="self" href="https://heron.example/news/feed.xml"';

describe('the link of an item', () => {
  it.each([
    [
      'is relative to the feed, which tells its own address in Atom',
      atom('<entry><title>A</title><link href="../a.html"/></entry>', `<link ${SELF}/>`),
      'https://heron.example/a.html',
    ],
    [
      'is relative to the feed, which tells its own address in RSS',
      rss('<item><title>A</title><link>/a.html</link></item>', `<atom:link ${SELF}/>`, ATOM_NAMES),
      'https://heron.example/a.html',
    ],
    [
      'may be written in RSS as in Atom',
      rss('<item><title>A</title><link href="https://heron.example/a"/></item>'),
      'https://heron.example/a',
    ],
    [
      'is not that of its sound',
      rss(
        '<item><title>A</title><link rel="enclosure" href="https://heron.example/a.mp3"/><link>https://heron.example/a</link></item>',
      ),
      'https://heron.example/a',
    ],
    [
      'may be escaped once too often',
      rss('<item><title>A</title><link>https://heron.example/?p=1&amp;amp;q=2</link></item>'),
      'https://heron.example/?p=1&q=2',
    ],
    [
      'is the page rather than another form of it',
      atom(
        '<entry><title>A</title><link type="application/json" href="https://heron.example/a.json"/><link rel="alternate" type="text/html" href="https://heron.example/a"/></entry>',
      ),
      'https://heron.example/a',
    ],
    [
      'is the sound where there is nothing else',
      rss('<item><title>A</title><enclosure url="https://heron.example/a.mp3" type="audio/mpeg"/></item>'),
      'https://heron.example/a.mp3',
    ],
  ])('%s', (_, xml, url) => {
    expect(read(xml).articles.map((one) => one.url)).toEqual([url]);
  });
});

describe('the excerpt of an item', () => {
  it.each([
    [
      'a video in Atom',
      atom(
        '<entry><title>A</title><id>a</id><media:group><media:description>Gates stay shut.</media:description></media:group></entry>',
        '',
        MEDIA_NAMES,
      ),
    ],
    [
      'a video in RSS',
      rss(
        '<item><title>A</title><media:group><media:description>Gates stay shut.</media:description></media:group></item>',
        '',
        MEDIA_NAMES,
      ),
    ],
    [
      'a broadcast',
      rss(
        '<item><title>A</title><itunes:summary>Gates stay shut.</itunes:summary></item>',
        '',
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
      ),
    ],
    [
      'an item whose text is half in CDATA',
      rss(
        '<item><title>A</title><description><img src="x.jpg" alt=""/><![CDATA[<p>Gates <b>stay</b> shut.</p>]]></description></item>',
      ),
    ],
  ])('is the text of %s', (_, xml) => {
    expect(read(xml).articles.map(({ excerpt }) => excerpt)).toEqual(['Gates stay shut.']);
  });
});

describe('items with one guid', () => {
  const item = (link: string, text: string) =>
    `<item><title>Heron</title><guid>same</guid><link>https://heron.example/${link}</link><description>${text}</description></item>`;

  it('are all kept, each with an id of its own', () => {
    const { articles } = read(rss(item('a', 'One.') + item('b', 'One.') + item('a', 'Two.')));
    expect(articles).toHaveLength(3);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(3);
  });

  it('are one where all is the same', () => {
    expect(read(rss(item('a', 'One.') + item('a', 'One.'))).articles).toHaveLength(1);
  });
});
