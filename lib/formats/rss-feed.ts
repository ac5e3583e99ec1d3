import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { instant } from '#lib/core/time.ts';
import { imageOf, mediaText, MOST_ITEMS, type Entry, type Feed } from './feed.ts';
import type { ParseContext } from './format.ts';
import { withoutOutlet } from './outlet.ts';
import { child, children, textIn } from './xml-find.ts';
import type { Element } from './xml.ts';

const minutes = (text: string | null) => {
  const found = /^\d{1,6}$/.exec(text ?? '');
  return found && +found[0] > 0 ? +found[0] : null;
};

/** A link as text; escaped twice, as some generators do, its `&amp;` is an `&`. */
const linkIn = (text: string | null | undefined, base: string | null) =>
  webAddress(text?.replaceAll('&amp;', '&'), base);

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification); RSS 1.0, whose items stand beside the channel. */
export function rssFeed(root: Element, context: ParseContext): Feed {
  const channel = child(root, 'channel') ?? root;
  const items = [...children(channel, 'item'), ...(channel === root ? [] : children(root, 'item'))];
  const home = webAddress(textIn(channel, 'link') ?? channel.attributes.get('rdf:about'), context.url);
  const self = children(channel, 'atom:link').find((one) => one.attributes.get('rel') === 'self');
  const base = home ?? context.url ?? webAddress(self?.attributes.get('href'));
  const when = (text: string | null) => instant(text, context.zone);
  const entries = items.slice(0, MOST_ITEMS).map((item, index): Entry => {
    const guid = child(item, 'guid');
    const permalink =
      guid !== null && (guid.attributes.get('ispermalink') ?? 'true').toLowerCase() === 'true'
        ? guid.text
        : null;
    // Some write the link as Atom does.
    const alternate = children(item, 'link', 'atom:link').find(
      (one) => one.attributes.has('href') && (one.attributes.get('rel') ?? 'alternate') === 'alternate',
    );
    const link = textIn(item, 'link') ?? alternate?.attributes.get('href');
    const published = when(textIn(item, 'pubdate', 'dc:date', 'dcterms:issued', 'atom:published', 'date'));
    const updated = when(textIn(item, 'atom:updated', 'dcterms:modified'));
    const entry: Entry = {
      id: textIn(item, 'guid') ?? item.attributes.get('rdf:about') ?? null,
      title: textIn(item, 'title', 'dc:title') ?? mediaText(item, 'title'),
      url:
        linkIn(link, base) ??
        (permalink === null || !/^https?:/i.test(permalink.trim()) ? null : linkIn(permalink, base)) ??
        webAddress(child(item, 'enclosure')?.attributes.get('url'), base),
      publishedAt: published ?? updated,
      updatedAt: updated,
      summary:
        textIn(item, 'description', 'dc:description') ??
        mediaText(item, 'description') ??
        textIn(item, 'itunes:summary', 'itunes:subtitle'),
      body: textIn(item, 'content:encoded', 'atom:content'),
      image: imageOf(item),
      categories: children(item, 'category', 'dc:subject')
        .map((one) => cleanText(one.text))
        .filter((name) => name !== ''),
      status: textIn(item, 'status'),
      path: `$.item[${index}]`,
    };
    return withoutOutlet(entry, textIn(item, 'source'));
  });
  return {
    title: textIn(channel, 'title'),
    home,
    generator: textIn(channel, 'generator') ?? '',
    ttlMinutes: minutes(textIn(channel, 'ttl')),
    entries,
  };
}
