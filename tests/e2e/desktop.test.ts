import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, follow, launch, poll, source } from './beacon.ts';
import { withDesktop } from './desktop.ts';
import { until } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { articleUrl, outageFeed } from './feed.ts';
import type { Told } from './feed.ts';

const outage = (phase: Told['phase']): Told => ({ id: 'chat', service: '카카오톡', phase, begun: 4 });

describe('a notification on a real desktop', () => {
  let server: FeedServer;
  const publish = (...told: readonly Told[]) =>
    server.answer({ kind: 'feed', feed: outageFeed(server.origin, told) });

  beforeAll(async () => {
    server = await startFeedServer();
  });
  afterAll(() => server.close());

  it.each(BROWSERS)('opens the article when the mouse clicks it, though the worker has died: %s', (name) =>
    withDesktop(async (desktop) => {
      publish();
      const driven = await launch(name, {
        language: 'ko',
        display: desktop.display,
        env: desktop.env,
        realNotifications: true,
      });
      try {
        await follow(driven, source(server.feedUrl));
        publish(outage('investigating'));
        await poll(driven);
        const shown = await until(
          'the notification',
          () => desktop.notifications(),
          (all) => all.length > 0,
        );
        expect(shown).toEqual([
          {
            app: expect.stringMatching(/chrom|firefox/i),
            summary: expect.stringMatching(/^카카오톡.*장애$/),
            body: expect.stringMatching(/부터/),
          },
        ]);
        await driven.killWorker();
        await desktop.clickNotification();
        const article = articleUrl(server.origin, 'chat');
        await until(
          'the article',
          () => driven.tabs(),
          (tabs) => tabs.includes(article),
        );
        publish(outage('resolved'));
        await poll(driven);
        const all = await until(
          'the second one',
          () => desktop.notifications(),
          (told) => told.length > 1,
        );
        expect(all[1]?.summary).toMatch(/^카카오톡.*복구/);
      } finally {
        await driven.close();
      }
    }),
  );
});
