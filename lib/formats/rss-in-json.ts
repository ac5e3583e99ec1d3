import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, record, records, text, time } from './shape.ts';

const Guid = v.union([
  id,
  v.object({ '#value': maybe(id), isPermaLink: maybe(v.union([text, v.boolean()])) }),
]);
const Enclosure = v.object({ url: maybe(text), type: maybe(text) });

const Item = v.object({
  title: maybe(text),
  link: maybe(text),
  description: maybe(text),
  'content:encoded': maybe(text),
  enclosure: maybe(v.unknown()),
  pubDate: maybe(time),
  guid: maybe(Guid),
});

const Channel = v.object({ title: maybe(text), link: maybe(text), item: maybe(v.unknown()) });

/** RSS 2.0 written as JSON (https://github.com/scripting/Scripting-News/blob/master/rss-in-json/README.md). */
export const rssInJson: Format = {
  id: 'rss-in-json',
  carries: 'news',
  detect(payload) {
    const { rss } = objectWith(payload, '"rss"', '"channel"');
    return isObject(rss) && isObject(rss['channel']);
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const { rss } = objectIn(payload);
    const channel = isObject(rss) ? record(Channel, rss['channel'], '$.rss.channel', problems) : null;
    if (channel === null) throw new FormatError('$.rss.channel', 'an object');
    // One item alone is written without a list.
    const items = isObject(channel.item) ? [channel.item] : channel.item;
    const articles = records(Item, items, '$.rss.channel.item', problems).flatMap(({ at, value: item }) => {
      const guid = isObject(item.guid) ? item.guid['#value'] : item.guid;
      const isLink = !isObject(item.guid) || String(item.guid['isPermaLink'] ?? 'true') === 'true';
      const file = isObject(item.enclosure) ? record(Enclosure, item.enclosure, `${at}.enclosure`, []) : null;
      const shown = article(
        {
          id: guid,
          title: item.title,
          url: item.link ?? (isLink && /^https?:/i.test(guid ?? '') ? guid : null),
          publishedAt: instant(item.pubDate, context.zone),
          summary: item['content:encoded'] === null ? null : item.description,
          text: item['content:encoded'] ?? item.description,
          image: file?.type?.startsWith('image') === true ? file.url : null,
        },
        context,
      );
      if (shown === null)
        problems.push({ path: at, message: 'expected a title, a text or an address, found none' });
      return shown === null ? [] : [shown];
    });
    return {
      ...EMPTY,
      title: cleanText(textOf(channel.title ?? '')) || null,
      home: webAddress(channel.link, context.url),
      articles: distinct(articles),
      problems,
    };
  },
};
