import { buildFeed } from './build.ts';
import type { OutageFeed } from './outage-feed.ts';
import { readPosts } from './post-files.ts';
import { FEED_TYPE, json, page } from './served.ts';
import type { Handler } from './server.ts';
import { articlePage, homePage } from './site-pages.ts';

/** A small site made of a folder of posts. */
export interface PostsSite {
  readonly folder: string;
  readonly title: string;
  readonly language: string;
  readonly zone: string;
  readonly ttlMinutes: number | null;
  /** Posts after this moment (epoch milliseconds) are not out yet. */
  readonly now: () => number;
}

/** Posts without a `permalink` of their own live here. */
const PERMALINK = '/articles/:title';

/** Serves the posts that are out: `/` for people, `/feed.json` as an Outage Feed, and each article's page. */
export function postsHandler(site: PostsSite): Handler {
  const style = { language: site.language, zone: site.zone };
  return async ({ path, origin }) => {
    const feed = await feedNow(site, origin);
    if (path === '/feed.json') return json(feed, FEED_TYPE);
    if (path === '/') return page(homePage(feed, style));
    const item = feed.items.find(
      ({ url }) => url !== undefined && decodeURIComponent(new URL(url).pathname) === path,
    );
    return item === undefined ? null : page(articlePage(item, feed, style));
  };
}

async function feedNow(site: PostsSite, origin: string): Promise<OutageFeed> {
  const { posts } = await readPosts([site.folder]);
  const { title, language, zone, ttlMinutes } = site;
  const { feed } = buildFeed(posts, {
    ...{ title, language, zone, ttlMinutes, url: origin, permalink: PERMALINK, publishedAt: null },
    feedUrl: `${origin}/feed.json`,
    generatedAt: null,
  });
  const items = feed.items.filter((item) => Date.parse(item.date_published!) <= site.now());
  return { ...feed, items };
}
