import * as v from 'valibot';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, json, jsonWith } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { id, maybe, records, text, time } from './shape.ts';

const Post = v.object({
  id: maybe(id),
  title: text,
  url: maybe(text),
  link: maybe(text),
  permalink: maybe(text),
  uri: maybe(text),
  href: maybe(text),
  relpermalink: maybe(text),
  date: maybe(time),
  pubDate: maybe(time),
  published: maybe(v.union([time, v.boolean()])),
  excerpt: maybe(text),
  description: maybe(text),
  summary: maybe(text),
  snippet: maybe(text),
  content: maybe(text),
  contents: maybe(text),
  body: maybe(text),
  image: maybe(v.union([text, v.object({ path: maybe(text), url: maybe(text) })])),
});

/** What templates call a post's address. */
const LINKS = ['url', 'link', 'permalink', 'uri', 'href', 'relpermalink'] as const;

/** The lists that sites' templates put around their posts. */
const LISTS = ['posts', 'items', 'articles', 'entries', 'pages', 'data'] as const;

const isPost = (one: unknown) =>
  isObject(one) && typeof one['title'] === 'string' && LINKS.some((key) => typeof one[key] === 'string');

/** A list, one in an object, or posts by their keys as Lunr's examples have them. */
const listIn = (root: unknown) => {
  if (Array.isArray(root)) return { path: '$', list: root as readonly unknown[] };
  if (!isObject(root)) return null;
  const key = LISTS.find((name) => Array.isArray(root[name]));
  if (key !== undefined) return { path: `$.${key}`, list: root[key] as readonly unknown[] };
  const values = Object.values(root);
  return values.length > 0 && values.every(isPost) ? { path: '$', list: values } : null;
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
    return isPost(listIn(jsonWith(payload, '"title"'))?.list[0]);
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const found = listIn(json(payload));
    if (found === null) throw new FormatError('$', 'a list of posts');
    const articles = records(Post, found.list, found.path, problems).flatMap(({ at, value: post }) => {
      const url = LINKS.map((key) => post[key]).find((one) => one !== null) ?? null;
      const { image } = post;
      const shown = article(
        {
          id: post.id ?? url,
          title: post.title,
          url,
          publishedAt: instant(
            post.date ?? post.pubDate ?? (typeof post.published === 'boolean' ? null : post.published),
            context.zone,
          ),
          summary: post.excerpt ?? post.description ?? post.summary ?? post.snippet,
          text: post.content ?? post.contents ?? post.body,
          image: typeof image === 'string' ? image : (image?.path ?? image?.url ?? null),
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
