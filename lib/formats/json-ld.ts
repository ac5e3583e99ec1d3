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
  /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)$/;

const Reference = v.union([text, v.looseObject({ '@id': maybe(text), url: maybe(text) })]);
const Picture = v.union([Reference, v.array(v.unknown())]);

const Node = v.object({
  '@id': maybe(text),
  headline: maybe(text),
  name: maybe(text),
  url: maybe(v.union([text, v.array(v.unknown())])),
  mainEntityOfPage: maybe(v.union([Reference, v.boolean()])),
  datePublished: maybe(time),
  dateModified: maybe(time),
  description: maybe(text),
  articleBody: maybe(text),
  image: maybe(Picture),
  publisher: maybe(v.unknown()),
  liveBlogUpdate: maybe(v.unknown()),
});

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

const isArticle = (node: Fields) =>
  listed(node['@type']).some((type) => typeof type === 'string' && ARTICLES.test(type));

/** Top nodes and those of `@graph`, with their paths. */
function nodesIn(root: unknown): { node: Fields; path: string }[] {
  const tops = Array.isArray(root)
    ? root.map((one, index) => ({ node: one as unknown, path: `$[${index}]` }))
    : [{ node: root, path: '$' }];
  return tops.flatMap(({ node, path }) => {
    if (!isObject(node)) return [];
    const graph = listed(node['@graph']).map((one, index) => ({
      node: one,
      path: `${path}['@graph'][${index}]`,
    }));
    return [{ node, path }, ...graph].flatMap((one) =>
      isObject(one.node) ? [{ node: one.node, path: one.path }] : [],
    );
  });
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
      title: node.headline ?? node.name,
      url,
      publishedAt: instant(node.datePublished, context.zone) ?? instant(node.dateModified, context.zone),
      summary: node.description,
      text: [node.articleBody, ...updates].filter((part) => part !== null).join('\n'),
      image: addressOf(node.image),
    },
    context,
  );
  if (shown === null)
    problems.push({ path, message: 'expected a headline, a text or an address, found none' });
  return shown === null ? [] : [shown];
}
