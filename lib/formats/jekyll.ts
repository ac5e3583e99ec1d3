import * as v from 'valibot';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { firstWith, isObject, json } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, records, text, time } from './shape.ts';

const Post = v.object({
  id: maybe(id),
  title: text,
  url: maybe(text),
  link: maybe(text),
  permalink: maybe(text),
  date: maybe(time),
  published: maybe(time),
  excerpt: maybe(text),
  description: maybe(text),
  summary: maybe(text),
  content: maybe(text),
  image: maybe(text),
});

/** The lists that sites' templates put around their posts. */
const LISTS = ['posts', 'items', 'articles', 'data'] as const;

const listIn = (root: unknown) => {
  if (Array.isArray(root)) return { path: '$', list: root as readonly unknown[] };
  const key = isObject(root) ? LISTS.find((name) => Array.isArray(root[name])) : undefined;
  return key === undefined
    ? null
    : { path: `$.${key}`, list: (root as Record<string, readonly unknown[]>)[key]! };
};

/**
 * A list of posts as templates of Jekyll and Hugo make it: `posts.json` by hand, `search.json` of
 * simple-jekyll-search (https://github.com/christian-fei/Simple-Jekyll-Search). No standard: a title and an address
 * are all they share, so this is tried last. Titles are often escaped for HTML, addresses often relative.
 */
export const jekyll: Format = {
  id: 'jekyll',
  carries: 'news',
  detect(payload) {
    const first = firstWith(payload, '"title"');
    return (
      typeof first['title'] === 'string' &&
      ['url', 'link', 'permalink'].some((key) => typeof first[key] === 'string')
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const found = listIn(json(payload));
    if (found === null) throw new FormatError('$', 'a list of posts');
    const articles = records(Post, found.list, found.path, problems).flatMap(({ at, value: post }) => {
      const url = post.url ?? post.link ?? post.permalink;
      const shown = article(
        {
          id: post.id ?? url,
          title: post.title,
          url,
          publishedAt: instant(post.date ?? post.published, context.zone),
          summary: post.excerpt ?? post.description ?? post.summary,
          text: post.content,
          image: post.image,
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
