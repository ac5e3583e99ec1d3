import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, follow, launch, poll, snapshotOf, source } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer, Manner } from './feed-server.ts';
import { outageFeed } from './feed.ts';
import type { Failure } from '#lib/core/failure.ts';
import { textsFor } from '#lib/text/texts.ts';

const texts = textsFor('en');

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

  /** What was known stays in the badge and in the popup, and both say what could not be read. */
  async function expectOldNewsBeside(expected: Pick<Failure, 'kind' | 'status'>): Promise<void> {
    await poll(driven);
    const badge = await driven.badge();
    expect(badge.text).toBe('1');
    expect(badge.title).toContain('The Test Times');
    const failure = (await snapshotOf(driven))?.sources[0]?.failure;
    expect(failure).toMatchObject(expected);
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes(texts.popup.failingHeading),
    );
    expect(text).toContain('Example Mail');
    expect(text).toContain(texts.popup.someFailing(1));
    expect(failure && text.includes(texts.failure(failure, server.feedUrl))).toBe(true);
    await popup.close();
    expect(await driven.told()).toEqual([]);
  }

  it('is not believed to be well when nobody answers', async () => {
    await server.leave();
    try {
      await expectOldNewsBeside({ kind: 'network' });
    } finally {
      await server.comeBack();
    }
  });

  it.each([
    {
      title: 'its server fails',
      manner: { kind: 'status', status: 500 },
      failure: { kind: 'http', status: 500 },
    },
    { title: 'it has ended', manner: { kind: 'status', status: 410 }, failure: { kind: 'gone' } },
    { title: 'a web page comes in its place', manner: { kind: 'page' }, failure: { kind: 'not-a-feed' } },
    { title: '30 MB come', manner: { kind: 'huge', bytes: 30_000_000 }, failure: { kind: 'too-large' } },
  ] as const)('keeps what it last said when $title', async ({ manner, failure }) => {
    server.answer(manner);
    await expectOldNewsBeside(failure);
  });

  it('keeps what it last said when half of the answer is missing', async () => {
    server.answer({ kind: 'truncated', feed: outageFeed(server.origin, []) });
    await expectOldNewsBeside({ kind: 'unreadable' });
  });

  it('is believed again as soon as it can be read', async () => {
    server.answer({ kind: 'feed', feed: outageFeed(server.origin, []) });
    await poll(driven);
    expect((await snapshotOf(driven))?.sources[0]?.failure).toBeNull();
  });
});
