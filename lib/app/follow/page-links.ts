import { Parser } from 'htmlparser2';

import { webAddress } from '#lib/core/address.ts';

/** The head of a page is enough; what follows is content. */
const READ = 200_000;
const MOST = 8;

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json|json)$/i;

/** What a page says of itself: its base, and the feeds it names, in its own order. */
export function linksOf(html: string, url: string): string[] {
  let base = url;
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = webAddress(attributes['href'], url) ?? base;
      if (name !== 'link' || !attributes['href']) return;
      const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
      const isFeed = relations.includes('alternate') && FEED_TYPES.test((attributes['type'] ?? '').trim());
      const isWordPress = relations.includes('https://api.w.org/');
      const address = webAddress(attributes['href'], base);
      if (address === null) return;
      if (isWordPress) found.push(`${address.replace(/\/?$/, '/')}wp/v2/posts?per_page=20`);
      else if (isFeed && !/\/comments\/|\/oembed|wp-json/.test(address)) found.push(address);
    },
  });
  parser.write(html.slice(0, READ));
  parser.end();
  return [...new Set(found)].slice(0, MOST);
}

/** Addresses that only marks inside a page's text give away. */
export function marksOf(html: string): string[] {
  const text = html.slice(0, READ);
  const statusio = /statuspage_id["']?\s{0,3}[:=]\s{0,3}["']([0-9a-f]{24})["']/.exec(text);
  const statuspage = /https:\/\/([a-z0-9]{12})\.statuspage\.io/.exec(text);
  return [
    ...(statusio === null ? [] : [`https://api.status.io/1.0/status/${statusio[1]}`]),
    ...(statuspage === null ? [] : [`https://${statuspage[1]}.statuspage.io/api/v2/summary.json`]),
  ];
}
