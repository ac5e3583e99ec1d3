import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built, follow, launch, poll, ringAlarm, source } from './beacon.ts';
import type { BrowserName } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { outageFeed } from './feed.ts';
import type { Told } from './feed.ts';
import { withTrueInstall } from './true-install.ts';

const outage = (id: string): Told => ({ id, service: `Example ${id}`, phase: 'investigating', begun: 5 });

/** A browser that can be started again and again with the same profile. */
interface Lasting {
  start(): Promise<Driven>;
  /** Until a crash cannot undo the installation any more. */
  settled(): Promise<void>;
}

function withLasting(name: BrowserName, work: (lasting: Lasting) => Promise<void>): Promise<void> {
  if (name === 'chromium')
    return withTrueInstall(built(name), (install) =>
      work({ start: () => install.launch(), settled: install.settled }),
    );
  return withProfile((profile) =>
    work({ start: () => launch(name, { profile, permanent: true }), settled: async () => undefined }),
  );
}

async function withProfile(work: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'beacon-lasting-'));
  try {
    await work(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('a browser that is started again with the same profile', () => {
  let server: FeedServer;
  const publish = (...told: readonly Told[]) =>
    server.answer({ kind: 'feed', feed: outageFeed(server.origin, told) });

  beforeAll(async () => {
    server = await startFeedServer();
  });
  afterAll(() => server.close());

  it.each(['chromium', 'firefox'] as const)(
    'has its badge and its alarm back, and tells nothing twice: %s',
    { timeout: 120_000 },
    (name) =>
      withLasting(name, async ({ start, settled }) => {
        const badge = (driven: Driven) => async () => (await driven.badge()).text;
        publish();
        const first = await start();
        await follow(first, source(server.feedUrl));
        publish(outage('one'));
        await poll(first);
        expect(await first.told()).toHaveLength(1);
        await settled();
        await first.crash();

        const second = await start();
        await until('the badge after a crash', badge(second), (text) => text === '1');
        await until(
          'the alarm',
          () => second.run((api) => api.alarms.getAll()),
          (all) => all.length === 1,
        );
        await poll(second);
        expect(await second.told()).toEqual([]);
        publish(outage('one'), outage('two'));
        await poll(second);
        expect(await second.told()).toHaveLength(1);
        await second.close();

        const third = await start();
        await until('the badge after an orderly end', badge(third), (text) => text === '2');
        publish(outage('one'), outage('two'), outage('three'));
        await third.killWorker();
        await ringAlarm(third);
        await until('the badge', badge(third), (text) => text === '3');
        await until(
          'the notification',
          () => third.told(),
          (told) => told.length > 0,
        );
        expect(await third.told()).toHaveLength(1);
        await third.close();
      }),
  );
});
