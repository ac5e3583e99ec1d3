import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext, type ParsedArticle } from './format.ts';
import { isObject, json, jsonWith, type Fields } from './json.ts';
import { article, distinct, EMPTY } from './report.ts';
import { maybe, record, text, time } from './shape.ts';

/** Kinds of https://schema.org/Article that are news. A SpecialAnnouncement is none: it is used to fill pages. */
const ARTICLES =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*NewsArticle|Article|TechArticle|Report|BlogPosting|LiveBlogPosting)$/;

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** A text, also with its language, or the first of several. */
const Words = v.union([text, v.looseObject({ '@value': text }), v.array(v.unknown())]);
const wordsOf = (value: v.InferOutput<typeof Words> | null): string | null => {
  const [first] = listed(value);
  const found = isObject(first) ? first['@value'] : first;
  return typeof found === 'string' ? found : null;
};

const Reference = v.union([text, v.looseObject({ '@id': maybe(text), url: maybe(text) })]);
const Picture = v.union([Reference, v.array(v.unknown())]);

const Node = v.object({
  '@id': maybe(text),
  headline: maybe(Words),
  name: maybe(Words),
  url: maybe(v.union([text, v.array(v.unknown())])),
  mainEntityOfPage: maybe(v.union([Reference, v.boolean()])),
  datePublished: maybe(time),
  dateModified: maybe(time),
  description: maybe(Words),
  articleBody: maybe(Words),
  dateCreated: maybe(time),
  image: maybe(Picture),
  publisher: maybe(v.unknown()),
  liveBlogUpdate: maybe(v.unknown()),
});

const isArticle = (node: Fields) =>
  listed(node['@type']).some((type) => typeof type === 'string' && ARTICLES.test(type));

/** Where nodes hold others that may be articles: a page its article, a list its items, a blog its posts. */
const HOLDERS = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'hasPart',
  'blogPost',
  'blogPosts',
] as const;
const DEEPEST = 6;

/** Top nodes and those they hold, with their paths. */
function nodesIn(root: unknown, path = '$', depth = 0): { node: Fields; path: string }[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(root))
    return root.flatMap((one: unknown, index) => nodesIn(one, `${path}[${index}]`, depth + 1));
  if (!isObject(root)) return [];
  const held = HOLDERS.flatMap((key) =>
    nodesIn(root[key], key.startsWith('@') ? `${path}['${key}']` : `${path}.${key}`, depth + 1),
  );
  return [{ node: root, path }, ...held];
}

/** The first address of a text, an object with `@id` or `url`, or a list of these. */
function addressOf(value: unknown): string | null {
  const [first] = listed(value);
  if (typeof first === 'string') return first;
  if (!isObject(first)) return null;
  const found = first['url'] ?? first['contentUrl'] ?? first['@id'];
  return typeof found === 'string' ? found : null;
}

/** JSON-LD of a page (https://developers.google.com/search/docs/appearance/structured-data/article): its articles. */
export const jsonLd: Format = {
  id: 'json-ld',
  carries: 'news',
  detect: (payload) =>
    nodesIn(jsonWith(payload, '"@context"')).some(({ node }) => '@context' in node || isArticle(node)),
  parse(payload, context) {
    const problems: Problem[] = [];
    const nodes = nodesIn(json(payload));
    if (!nodes.some(({ node }) => '@context' in node || '@type' in node))
      throw new FormatError("$['@context']", 'https://schema.org');
    const articles = nodes
      .filter(({ node }) => isArticle(node))
      .flatMap(({ node, path }) => read(node, path, context, problems));
    const names = nodes.filter(({ node }) =>
      ['WebSite', 'NewsMediaOrganization', 'Organization'].includes(String(node['@type'])),
    );
    const title = names.map(({ node }) => node['name']).find((name) => typeof name === 'string');
    return {
      ...EMPTY,
      title: typeof title === 'string' ? cleanText(title) : null,
      articles: distinct(articles),
      problems,
    };
  },
};

function read(raw: Fields, path: string, context: ParseContext, problems: Problem[]): ParsedArticle[] {
  const node = record(Node, raw, path, problems);
  if (node === null) return [];
  const url =
    addressOf(node.url) ??
    addressOf(node.mainEntityOfPage) ??
    (/^https?:/.test(node['@id'] ?? '') ? node['@id'] : null);
  const updates = listed(node.liveBlogUpdate).flatMap((one) =>
    isObject(one)
      ? [one['headline'], one['articleBody']].filter((part) => typeof part === 'string').join(' ')
      : [],
  );
  const shown = article(
    {
      id: node['@id'] ?? url,
      title: wordsOf(node.headline) ?? wordsOf(node.name),
      url,
      publishedAt:
        [node.datePublished, node.dateCreated, node.dateModified]
          .map((at) => instant(at, context.zone))
          .find((at) => at !== null) ?? null,
      summary: wordsOf(node.description),
      text: [wordsOf(node.articleBody), ...updates].filter((part) => part !== null).join('\n'),
      image: addressOf(node.image),
    },
    context,
  );
  if (shown === null)
    problems.push({ path, message: 'expected a headline, a text or an address, found none' });
  return shown === null ? [] : [shown];
}
