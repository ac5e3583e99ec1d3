import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext, type ParsedArticle } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { newestOf, OutageFeedExtension, statements, type Statement } from './outage-feed.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, record, records, text, time } from './shape.ts';

/** `http://` and `https://` are both in use. */
const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/** By its version; some leave the address before the number away, and tell by their own address what they are. */
const isFeed = (root: Fields) =>
  VERSION.test(String(root['version'])) ||
  (/^1(?:\.[01])?$/.test(String(root['version'])) &&
    ['feed_url', 'home_page_url'].some((key) => typeof root[key] === 'string') &&
    Array.isArray(root['items']));

const Feed = v.object({
  title: maybe(text),
  home_page_url: maybe(text),
  items: maybe(v.unknown()),
  _outage: maybe(v.unknown()),
});

const Item = v.object({
  id: maybe(id),
  url: maybe(text),
  external_url: maybe(text),
  title: maybe(text),
  content_html: maybe(text),
  content_text: maybe(text),
  summary: maybe(text),
  image: maybe(text),
  banner_image: maybe(text),
  date_published: maybe(time),
  date_modified: maybe(time),
  _outage: maybe(v.unknown()),
});

/** JSON Feed 1 and 1.1 (https://www.jsonfeed.org/version/1.1/), with or without `_outage`: an Outage Feed. */
export const jsonFeed: Format = {
  id: 'json-feed',
  carries: 'news',
  speaksOfOthers: true,
  detect: (payload) => isFeed(objectWith(payload, '"version"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!isFeed(root)) throw new FormatError('$.version', 'https://jsonfeed.org/version/1.1');
    if (!Array.isArray(root['items'])) throw new FormatError('$.items', 'a list');
    const feed = record(Feed, root, '$', problems);
    const outage = isObject(feed?.['_outage'])
      ? record(OutageFeedExtension, feed['_outage'], '$._outage', problems)
      : null;
    const items = records(Item, root['items'], '$.items', problems).map((item) =>
      read(item, context, problems),
    );
    const ttl = outage?.ttl_minutes ?? 0;
    return {
      ...EMPTY,
      title: cleanText(feed?.title ?? '') || null,
      home: webAddress(feed?.home_page_url, context.url),
      incidents: newestOf(items.flatMap((item) => item.told)),
      articles: distinct(items.flatMap((item) => (item.article === null ? [] : [item.article]))),
      problems,
      ttlMinutes: ttl > 0 ? ttl : null,
      complete: outage !== null && problems.length === 0,
    };
  },
};

function read(
  { at, value: item }: { at: string; value: v.InferOutput<typeof Item> },
  context: ParseContext,
  problems: Problem[],
): { told: Statement[]; article: ParsedArticle | null } {
  const publishedAt = instant(item.date_published, context.zone);
  const modifiedAt = instant(item.date_modified, context.zone);
  const url = webAddress(item.url ?? item.external_url, context.url);
  const isStated = item['_outage'] !== null;
  const told = isStated
    ? statements(item['_outage'], `${at}._outage`, { at: modifiedAt ?? publishedAt, url }, context, problems)
    : [];
  const shown = article(
    {
      id: item.id,
      title: item.title,
      url,
      publishedAt: publishedAt ?? modifiedAt,
      summary: item.summary,
      html: item.content_html,
      text: item.content_text,
      image: item.image ?? item.banner_image,
      about: [...new Set(told.map((one) => one.incident.id))],
    },
    context,
  );
  if (shown === null)
    problems.push({ path: at, message: 'expected a title, a text or an address, found none' });
  return { told, article: shown && isStated ? { ...shown, stated: true } : shown };
}
