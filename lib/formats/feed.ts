import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { ParseContext, ParsedArticle } from './format.ts';
import { article, distinct } from './report.ts';
import { child, children, contentOf, textIn } from './xml-find.ts';
import type { Element } from './xml.ts';

/** More items are older news than anyone reads; the first are the newest in nearly every feed. */
const MOST_ITEMS = 300;

/** A feed of any kind of XML, before it is known whether it carries news or incidents. */
export interface Feed {
  readonly title: string | null;
  readonly home: string | null;
  readonly generator: string;
  readonly ttlMinutes: number | null;
  readonly entries: readonly Entry[];
}

/** An item as published. `body` may be HTML; times are epoch ms. */
export interface Entry {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  readonly summary: string | null;
  readonly body: string | null;
  readonly image: string | null;
  readonly categories: readonly string[];
  readonly path: string;
}

const minutes = (text: string | null) => {
  const found = /^\d{1,6}$/.exec(text ?? '');
  return found && +found[0] > 0 ? +found[0] : null;
};

/** An image that the item shows itself by: its media, an enclosure of that kind. Told, never loaded. */
function imageOf(item: Element): string | null {
  const media = [
    ...children(item, 'media:content', 'media:thumbnail'),
    ...children(child(item, 'media:group'), 'media:content', 'media:thumbnail'),
  ];
  const enclosures = children(item, 'enclosure');
  const isImage = (one: Element) => {
    const type =
      one.attributes.get('type') ??
      one.attributes.get('medium') ??
      (one.name === 'media:thumbnail' ? 'image' : '');
    return (
      type.startsWith('image') || /\.(?:jpe?g|png|webp|gif)(?:$|\?)/i.test(one.attributes.get('url') ?? '')
    );
  };
  return [...media, ...enclosures].find(isImage)?.attributes.get('url') ?? null;
}

/** RSS 0.9x and 2.0 (https://www.rssboard.org/rss-specification); RSS 1.0, whose items stand beside the channel. */
export function rssFeed(root: Element, context: ParseContext): Feed {
  const channel = child(root, 'channel') ?? root;
  const items = [...children(channel, 'item'), ...(channel === root ? [] : children(root, 'item'))];
  const home = webAddress(textIn(channel, 'link') ?? channel.attributes.get('rdf:about'), context.url);
  const base = home ?? context.url;
  const when = (text: string | null) => instant(text, context.zone);
  const entries = items.slice(0, MOST_ITEMS).map((item, index): Entry => {
    const guid = child(item, 'guid');
    const permalink =
      guid !== null && (guid.attributes.get('ispermalink') ?? 'true').toLowerCase() === 'true'
        ? guid.text
        : null;
    const alternate = children(item, 'atom:link').find(
      (one) => (one.attributes.get('rel') ?? 'alternate') === 'alternate',
    );
    const link = textIn(item, 'link') ?? alternate?.attributes.get('href');
    const published = when(textIn(item, 'pubdate', 'dc:date', 'dcterms:issued', 'atom:published', 'date'));
    const updated = when(textIn(item, 'atom:updated', 'dcterms:modified'));
    return {
      id: textIn(item, 'guid') ?? item.attributes.get('rdf:about') ?? null,
      title: textIn(item, 'title', 'dc:title', 'media:title'),
      url:
        webAddress(link, base) ??
        (permalink === null || !/^https?:/i.test(permalink.trim()) ? null : webAddress(permalink, base)),
      publishedAt: published ?? updated,
      updatedAt: updated,
      summary: textIn(item, 'description', 'dc:description', 'media:description'),
      body: textIn(item, 'content:encoded', 'atom:content'),
      image: imageOf(item),
      categories: children(item, 'category', 'dc:subject')
        .map((one) => cleanText(one.text))
        .filter((name) => name !== ''),
      path: `$.item[${index}]`,
    };
  });
  return {
    title: textIn(channel, 'title'),
    home,
    generator: textIn(channel, 'generator') ?? '',
    ttlMinutes: minutes(textIn(channel, 'ttl')),
    entries,
  };
}

/**
 * An Atom text: text, HTML (escaped once more) or XHTML (elements). `type` is not asked: publishers leave it out of
 * HTML about as often as they mean text by it, and `textOf` reads both. RFC 4287, section 3.1.
 */
const atomText = (element: Element | null) => (element === null ? null : contentOf(element) || null);

function atomLink(element: Element, base: string | null): string | null {
  const links = children(element, 'link');
  const alternate = links.filter((one) => (one.attributes.get('rel') ?? 'alternate') === 'alternate');
  const html = alternate.find((one) => (one.attributes.get('type') ?? 'text/html').includes('html'));
  return webAddress((html ?? alternate[0])?.attributes.get('href'), base);
}

const baseOf = (element: Element, outer: string | null) =>
  webAddress(element.attributes.get('xml:base'), outer) ?? outer;

/** Atom 1.0 (RFC 4287), also prefixed, and Atom 0.3. */
export function atomFeed(root: Element, context: ParseContext): Feed {
  const when = (text: string | null) => instant(text, context.zone);
  const base = baseOf(root, context.url);
  const home = atomLink(root, base);
  const entries = children(root, 'entry')
    .slice(0, MOST_ITEMS)
    .map((entry, index): Entry => {
      const here = baseOf(entry, base ?? home);
      const content = child(entry, 'content');
      const published = when(textIn(entry, 'published', 'issued', 'created', 'dc:date'));
      const updated = when(textIn(entry, 'updated', 'modified'));
      const id = textIn(entry, 'id');
      return {
        id,
        title: atomText(child(entry, 'title')),
        url: atomLink(entry, here) ?? (id !== null && /^https?:/i.test(id) ? webAddress(id) : null),
        publishedAt: published ?? updated,
        updatedAt: updated,
        summary: atomText(child(entry, 'summary')),
        body: content?.attributes.has('src') ? null : atomText(content),
        image: imageOf(entry),
        categories: children(entry, 'category')
          .map((one) => cleanText(one.attributes.get('term') ?? ''))
          .filter((name) => name !== ''),
        path: `$.entry[${index}]`,
      };
    });
  return {
    title: atomText(child(root, 'title')),
    home,
    generator: textIn(root, 'generator') ?? '',
    ttlMinutes: null,
    entries,
  };
}

/** The feed's items as news. */
export function articlesOf(feed: Feed, context: ParseContext, problems: Problem[]): ParsedArticle[] {
  const articles = feed.entries.flatMap((entry) => {
    const { id, title, url, publishedAt, summary, body, image } = entry;
    // A summary that is the text itself, or a longer one than the text, is none.
    const isHtml = /<\/?[a-z][^>]*>/i.test(body ?? summary ?? '');
    const whole = body ?? summary;
    const told = { id, title, url, publishedAt, image, summary: body === null ? null : summary };
    const shown = article({ ...told, ...(isHtml ? { html: whole } : { text: whole }) }, context);
    if (shown === null)
      problems.push({ path: entry.path, message: 'expected a title, a text or an address, found none' });
    return shown === null ? [] : [shown];
  });
  return distinct(articles);
}

/** The feed's name as text. */
export const titleOfFeed = (feed: Feed) => cleanText(textOf(feed.title ?? '')) || null;
