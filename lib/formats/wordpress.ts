import * as v from 'valibot';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { plainText } from '#lib/core/html.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, json, jsonWith } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, record, records, text } from './shape.ts';

const Rendered = v.object({ rendered: maybe(text) });
const Media = v.object({ source_url: maybe(text) });

const Post = v.object({
  id: maybe(id),
  link: maybe(text),
  jetpack_featured_media_url: maybe(text),
  date: maybe(text),
  date_gmt: maybe(text),
  title: maybe(Rendered),
  excerpt: maybe(Rendered),
  content: maybe(Rendered),
  _embedded: maybe(v.object({ 'wp:featuredmedia': maybe(v.unknown()) })),
});

/** The posts of an answer: a list, or one asked for by its number. */
const listed = (root: unknown): readonly unknown[] => (Array.isArray(root) ? root : [root]);

/**
 * Posts of WordPress' REST API, `/wp-json/wp/v2/posts` (https://developer.wordpress.org/rest-api/reference/posts/).
 * `date_gmt` is UTC without saying so; `date` is in the site's zone, which it does not tell.
 */
export const wordpress: Format = {
  id: 'wordpress',
  carries: 'news',
  detect(payload) {
    const [first] = listed(jsonWith(payload, '"rendered"', '"link"'));
    if (!isObject(first)) return false;
    const { title, link } = first;
    return isObject(title) && typeof title['rendered'] === 'string' && typeof link === 'string';
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = json(payload);
    if (!Array.isArray(root) && !(isObject(root) && 'link' in root))
      throw new FormatError('$', 'a list of posts');
    const articles = records(Post, listed(root), '$', problems).flatMap(({ at, value: post }) => {
      const media = post['_embedded']?.['wp:featuredmedia'];
      const image = Array.isArray(media)
        ? record(Media, media[0], `${at}._embedded.wp:featuredmedia[0]`, [])
        : null;
      const shown = article(
        {
          id: post.id,
          title: plainText(post.title?.rendered ?? ''),
          url: post.link,
          publishedAt: instant(post.date_gmt, 'UTC') ?? instant(post.date, context.zone),
          summary: plainText(post.excerpt?.rendered ?? ''),
          html: post.content?.rendered || post.excerpt?.rendered || null,
          image: image?.source_url ?? post.jetpack_featured_media_url,
        },
        context,
      );
      if (shown === null)
        problems.push({ path: at, message: 'expected a title, a text or an address, found none' });
      return shown === null ? [] : [shown];
    });
    return { ...EMPTY, articles: distinct(articles), problems };
  },
};
