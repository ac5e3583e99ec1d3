import { marked } from 'marked';
import { cleanText } from '#lib/core/clean.ts';
import { plainText } from '#lib/core/html.ts';
import { instant } from '#lib/core/time.ts';
import { rfc3339, wallIn } from './moment.ts';
import type { OutageItem, StatedIncident } from './outage-feed.ts';
import { onSite, pathBy, unknownPlaceholders } from './permalink.ts';
import { textOf, wordsOf } from './post.ts';
import type { Post } from './post.ts';
import { Refusal } from './refusal.ts';

/** What posts do not say about themselves. */
export interface Site {
  /** Address of the site, with its base path. */
  readonly url: string;
  /** Jekyll's `permalink` setting: placeholders or `pretty`, `date`, `ordinal`, `none`. */
  readonly permalink: string | null;
  /** For posts that say no date; epoch milliseconds. */
  readonly publishedAt: number | null;
  /** IANA zone of the site's clock (Jekyll's `timezone`): dates without an offset are read in it. */
  readonly zone: string;
}

/** A feed item and the moment it is sorted by. */
export interface DatedItem {
  readonly at: number;
  readonly item: OutageItem;
}

/** Turns a post into an item of the Outage Feed. Refuses one without a title, a date or an address: nothing is guessed. */
export function itemOf(post: Post, site: Site): DatedItem {
  const title = textOf(post.matter['title']);
  if (title === null) throw new Refusal(`${post.file}: the post has no title (front matter \`title\`).`);
  const published = publishedOf(post, site);
  const url = addressOf(post, site, published);
  const modified = dateIn(post, 'last_modified_at', site.zone);
  const excerpt = textOf(post.matter['excerpt']);
  const image = imageOf(post.matter['image']);
  const tags = [...new Set([...categoriesOf(post), ...wordsOf(post.matter['tags'])])];
  const incidents = post.matter['outage'];
  const language = textOf(post.matter['lang']);
  const item: OutageItem = {
    id: url,
    url,
    title,
    ...(excerpt === null ? {} : { summary: cleanText(plainText(markup(post, excerpt))) }),
    content_html: markup(post, post.body),
    ...(image === null ? {} : { image: onSite(site.url, image) }),
    date_published: rfc3339(published, site.zone),
    ...(modified === null ? {} : { date_modified: rfc3339(modified, site.zone) }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(language === null ? {} : { language }),
    // The schema says whether they are incidents; a feed that does not fit it is not written.
    ...(incidents === undefined ? {} : { _outage: { incidents: incidents as StatedIncident[] } }),
  };
  return { at: published, item };
}

/** Front matter, file name, option: in that order. */
function publishedOf(post: Post, site: Site): number {
  const published = dateIn(post, 'date', site.zone) ?? instant(post.fileDate, site.zone) ?? site.publishedAt;
  if (published !== null) return published;
  throw new Refusal(
    `${post.file}: the post has no date: give it \`date\` in its front matter, a file name that begins with YYYY-MM-DD-, or --published-at.`,
  );
}

function dateIn(post: Post, name: string, zone: string): number | null {
  const written = textOf(post.matter[name]);
  if (written === null) return null;
  const at = instant(written, zone);
  if (at === null)
    throw new Refusal(`${post.file}: \`${name}: ${written}\` is no date (2024-07-18 09:15:00 +0900).`);
  return at;
}

function addressOf(post: Post, site: Site, published: number): string {
  const pattern = textOf(post.matter['permalink']) ?? site.permalink;
  if (pattern === null)
    throw new Refusal(
      `${post.file}: the post has no address: give it \`permalink\` in its front matter, or --permalink with the site's pattern (/:year/:month/:day/:title.html).`,
    );
  if (/^https?:\/\//i.test(pattern)) return onSite(site.url, pattern);
  const [unknown] = unknownPlaceholders(pattern);
  if (unknown !== undefined)
    throw new Refusal(`${post.file}: the address pattern has an unknown part, :${unknown}.`);
  return onSite(
    site.url,
    pathBy(pattern, { slug: post.slug, categories: categoriesOf(post), wall: wallIn(published, site.zone) }),
  );
}

function categoriesOf(post: Post): string[] {
  const single = textOf(post.matter['category']);
  return [...(single === null ? [] : [single]), ...wordsOf(post.matter['categories'])];
}

/** `image: /a.png`, or `image: { path: /a.png }` as jekyll-seo-tag has it. */
function imageOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'path' in value) return textOf(value.path);
  return textOf(value);
}

function markup(post: Post, text: string): string {
  return (post.markdown ? marked.parse(text, { async: false, gfm: true }) : text).trim();
}
