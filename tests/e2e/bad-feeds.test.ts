import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, follow, launch, poll, snapshotOf, source } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer, Manner } from './feed-server.ts';
import { outageFeed } from './feed.ts';

describe.each(BROWSERS)('a feed that goes wrong, in %s', (name) => {
  let driven: Driven;
  let server: FeedServer;
  const good = (): Manner => ({
    kind: 'feed',
    feed: outageFeed(server.origin, [
      { id: 'mail', service: 'Example Mail', phase: 'investigating', begun: 9 },
    ]),
  });

  beforeAll(async () => {
    server = await startFeedServer();
    driven = await launch(name);
    server.answer(good());
    await follow(driven, source(server.feedUrl));
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });
  beforeEach(async () => {
    server.answer(good());
    await poll(driven);
    expect((await snapshotOf(driven))?.sources[0]?.failure).toBeNull();
  });

  /** What was known stays in the badge and in the popup, and the popup says what went wrong. */
  async function expectOldNewsAnd(sentence: string): Promise<void> {
    await poll(driven);
    const badge = await driven.badge();
    expect(badge.text).toBe('1');
    expect(badge.title).toContain('The Test Times');
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes('Could not be read'),
    );
    expect(text).toContain('Example Mail');
    expect(text).toContain(sentence);
    expect(text).toContain('1 could not be read');
    await popup.close();
    expect(await driven.told()).toEqual([]);
  }

  it('is not believed to be well when nobody answers', async () => {
    await server.leave();
    try {
      await expectOldNewsAnd('Could not connect to 127.0.0.1');
    } finally {
      await server.comeBack();
    }
  });

  it.each([
    {
      title: 'when its server fails',
      manner: { kind: 'status', status: 500 },
      says: 'answered with an error (500)',
    },
    { title: 'when it is gone', manner: { kind: 'status', status: 410 }, says: 'says this feed has ended' },
    {
      title: 'when a web page comes in its place',
      manner: { kind: 'page' },
      says: 'is not a feed that can be read',
    },
    { title: 'when 30 MB come', manner: { kind: 'huge', bytes: 30_000_000 }, says: 'too large to read' },
  ] as const)('keeps what it last said $title', async ({ manner, says }) => {
    server.answer(manner);
    await expectOldNewsAnd(says);
  });

  it('keeps what it last said when half of the answer is missing', async () => {
    server.answer({ kind: 'truncated', feed: outageFeed(server.origin, []) });
    await expectOldNewsAnd('is broken and could not be read');
  });

  it('is believed again as soon as it can be read', async () => {
    server.answer({ kind: 'feed', feed: outageFeed(server.origin, []) });
    await poll(driven);
    expect((await snapshotOf(driven))?.sources[0]?.failure).toBeNull();
  });
});
