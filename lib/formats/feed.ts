import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Problem } from '#lib/core/model.ts';
import type { ParseContext, ParsedArticle } from './format.ts';
import { article, distinct } from './report.ts';
import { child, children, textIn } from './xml-find.ts';
import type { Element } from './xml.ts';

/** More items are older news than anyone reads; the first are the newest in nearly every feed. */
export const MOST_ITEMS = 1000;

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
  /** Who published it first, where the feed collects. */
  readonly outlet?: string;
  /** A state of its own, as Microsoft's feeds have it: `<status>Available</status>`. */
  readonly status: string | null;
  readonly path: string;
}

/** An image that the item shows itself by: its media, an enclosure of that kind. Told, never loaded. */
export function imageOf(item: Element): string | null {
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

/** What the media of an item say (https://www.rssboard.org/media-rss), in the item or in its group: videos have no other text. */
export const mediaText = (item: Element, name: 'title' | 'description') =>
  textIn(item, `media:${name}`) ?? textIn(child(item, 'media:group'), `media:${name}`);

/** The feed's items as news. */
export function articlesOf(feed: Feed, context: ParseContext, problems: Problem[]): ParsedArticle[] {
  const articles = feed.entries.flatMap((entry) => {
    const { id, title, url, publishedAt, summary, body, image, outlet } = entry;
    // A summary that is the text itself, or a longer one than the text, is none.
    const isHtml = /<\/?[a-z][^>]*>/i.test(body ?? summary ?? '');
    const whole = body ?? summary;
    const told = { id, title, url, publishedAt, image, outlet, summary: body === null ? null : summary };
    const shown = article({ ...told, ...(isHtml ? { html: whole } : { text: whole }) }, context);
    if (shown === null)
      problems.push({ path: entry.path, message: 'expected a title, a text or an address, found none' });
    return shown === null ? [] : [shown];
  });
  return distinct(articles);
}

/** The feed's name as text. */
export const titleOfFeed = (feed: Feed) => cleanText(textOf(feed.title ?? '')) || null;
