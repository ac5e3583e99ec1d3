import { itemOf } from './feed-item.ts';
import type { DatedItem, Site } from './feed-item.ts';
import type { OutageFeed, OutageItem } from './outage-feed.ts';
import type { Post } from './post.ts';
import { Refusal } from './refusal.ts';

/** What the feed says about itself. */
export interface FeedHead extends Site {
  readonly title: string;
  readonly language: string | null;
  /** Where the feed will be published. */
  readonly feedUrl: string | null;
  readonly ttlMinutes: number | null;
  /** RFC 3339; `null` leaves it out, so that the same posts make the same bytes. */
  readonly generatedAt: string | null;
}

/** A feed of the posts that could be used, newest first, and a sentence for each that could not. */
export interface Built {
  readonly feed: OutageFeed;
  readonly refused: readonly string[];
}

/** Posts become an Outage Feed. One refused post does not hold up the others. */
export function buildFeed(posts: readonly Post[], head: FeedHead): Built {
  const items: DatedItem[] = [];
  const refused: string[] = [];
  const taken = new Map<string, string>();
  for (const post of posts) {
    try {
      const dated = itemOf(post, head);
      const other = taken.get(dated.item.id);
      if (other !== undefined)
        throw new Refusal(`${post.file}: its address ${dated.item.id} is that of ${other} already.`);
      taken.set(dated.item.id, post.file);
      items.push(dated);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.message);
    }
  }
  items.sort((a, b) => b.at - a.at);
  return {
    feed: feedOf(
      items.map(({ item }) => item),
      head,
    ),
    refused,
  };
}

function feedOf(items: readonly OutageItem[], head: FeedHead): OutageFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.url,
    ...(head.feedUrl === null ? {} : { feed_url: head.feedUrl }),
    ...(head.language === null ? {} : { language: head.language }),
    _outage: {
      ...(head.ttlMinutes === null ? {} : { ttl_minutes: head.ttlMinutes }),
      ...(head.generatedAt === null ? {} : { generated_at: head.generatedAt }),
    },
    items,
  };
}
