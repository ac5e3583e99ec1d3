import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '#lib/text/texts.ts';
import { BROWSERS, built, launch, snapshotOf, source } from './beacon.ts';
import { until } from './driven.ts';
import type { Json } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { outageFeed } from './feed.ts';

const { popup: words } = textsFor('en');

describe('a browser that fails to start the background', () => {
  let server: FeedServer;
  let folder: string;

  beforeAll(async () => {
    server = await startFeedServer();
    folder = await mkdtemp(join(tmpdir(), 'beacon-dead-'));
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(BROWSERS)('has a popup that reads the feeds itself: %s', async (name) => {
    const extension = join(folder, name);
    await cp(built(name), extension, { recursive: true });
    await writeFile(join(extension, 'background.js'), 'throw new Error("as some browser versions do");');
    server.answer({
      kind: 'feed',
      feed: outageFeed(server.origin, [
        { id: 'a', service: 'Example Mail', phase: 'investigating', begun: 5 },
      ]),
    });
    const driven = await launch(name, { extension });
    try {
      const settings = {
        version: 1,
        sources: [source(server.feedUrl)],
        language: 'auto',
        notifications: true,
      };
      await driven.run(
        (api, value) => api.storage.local.set({ settings: value }),
        settings as unknown as Json,
      );
      const popup = await driven.openPopup();
      const text = await until(
        'the outage',
        () => popup.text(),
        (shown) => shown.includes('Example Mail'),
      );
      expect(text).toContain(words.current(1));
      expect((await driven.badge()).text).toBe('1');
      expect((await snapshotOf(driven))?.currentTotal).toBe(1);
    } finally {
      await driven.close();
    }
  });
});
