import { join } from 'node:path';
import { buildFeed } from '#lib/publish/build.ts';
import type { OutageFeed } from '#lib/publish/outage-feed.ts';
import { readPosts } from '#lib/publish/post-files.ts';

/** The folder of the sample day's posts in a language. */
export const sampleFolder = (language: 'ko' | 'en') => join(import.meta.dirname, '../demo/day', language);

/** The sample day as one feed, as it is after its last item. */
export async function sampleFeed(language: 'ko' | 'en'): Promise<OutageFeed> {
  const { posts, refused } = await readPosts([sampleFolder(language)]);
  const built = buildFeed(posts, {
    url: 'https://news.example',
    permalink: '/articles/:title',
    publishedAt: null,
    zone: 'Asia/Seoul',
    title: 'News of the Day',
    language,
    feedUrl: null,
    ttlMinutes: 5,
    generatedAt: null,
  });
  if (refused.length + built.refused.length > 0) throw new Error([...refused, ...built.refused].join('\n'));
  return built.feed;
}
