import { CORE_SCHEMA, load } from 'js-yaml';
import { marked } from 'marked';
import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { plainText } from '#lib/core/html.ts';
import type { Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, type Fields } from './json.ts';
import { article, EMPTY } from './report.ts';
import { maybe, record, text, time } from './shape.ts';

const FRONT_MATTER = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** The fields of https://jekyllrb.com/docs/front-matter/ that are used. */
const Matter = v.object({
  title: maybe(v.union([text, v.number()])),
  excerpt: maybe(text),
  description: maybe(text),
  date: maybe(time),
  permalink: maybe(text),
  image: maybe(v.union([text, v.object({ path: maybe(text), url: maybe(text) })])),
});

/** YAML's core schema leaves dates as texts, so that a time without a zone is read in the source's. */
function matterIn(yaml: string): Fields {
  try {
    const matter = load(yaml, { schema: CORE_SCHEMA });
    if (isObject(matter)) return matter;
  } catch (error) {
    throw new FormatError(
      '$',
      `front matter in YAML (${error instanceof Error ? error.message.split('\n')[0] : ''})`,
      {
        cause: error,
      },
    );
  }
  throw new FormatError('$', 'front matter of names and values');
}

/** A body of which nothing but tags begins its lines is HTML; Markdown turns the rest into it. */
const isHtml = (body: string) =>
  /^\s*</.test(body) && !/^(?:#{1,6} |[*+-] |\d+\. |> |```|\|.*\|)/m.test(body);

/**
 * One post as Jekyll reads it: YAML front matter, then a body in HTML or Markdown. Its time is the front matter's,
 * else the one given by hand; an image's upload path tells none.
 */
export const jekyllPost: Format = {
  id: 'jekyll-post',
  carries: 'news',
  detect: (payload) => /^[\w-]+\s*:/m.test(FRONT_MATTER.exec(payload)?.[1] ?? ''),
  parse(payload, context) {
    const problems: Problem[] = [];
    const found = FRONT_MATTER.exec(payload);
    if (found === null) throw new FormatError('$', 'front matter between two lines of ---');
    const matter = record(Matter, matterIn(found[1]!), '$', problems);
    if (matter === null) throw new FormatError('$', 'front matter of names and values');
    const body = payload.slice(found[0].length);
    const html = isHtml(body) ? body : marked.parse(body, { async: false });
    const image = matter.image;
    const post = article(
      {
        id: matter.permalink ?? context.url,
        title: matter.title === null ? null : String(matter.title),
        url: matter.permalink ?? context.url,
        publishedAt: instant(matter.date, context.zone) ?? context.publishedAt ?? null,
        summary: matter.excerpt ?? matter.description,
        html: plainText(html) === '' ? null : html,
        image: typeof image === 'string' ? image : (image?.path ?? image?.url ?? null),
      },
      context,
    );
    if (post === null) throw new FormatError('$.title', 'a title or a text');
    if (matter.date !== null && instant(matter.date, context.zone) === null) {
      problems.push({
        path: '$.date',
        message: `expected a date, found ${String(matter.date).slice(0, 60)}`,
      });
    }
    return { ...EMPTY, title: post.title, home: webAddress(context.url), articles: [post], problems };
  },
};
