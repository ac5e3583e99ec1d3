import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, follow, launch, makeDue, poll, ringAlarm, source } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven, Json } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { outageFeed } from './feed.ts';
import type { Told } from './feed.ts';

const outage = (id: string): Told => ({ id, service: `Example ${id}`, phase: 'investigating', begun: 5 });

describe.each(BROWSERS)('a background that the browser stops, in %s', (name) => {
  let driven: Driven;
  let server: FeedServer;
  let down: readonly Told[] = [];
  const publish = (...told: readonly Told[]) => {
    down = told;
    server.answer({ kind: 'feed', feed: outageFeed(server.origin, told) });
  };
  const badge = async () => (await driven.badge()).text;
  const asked = () => server.requests.filter(({ path }) => path === '/feed.json').length;

  beforeAll(async () => {
    server = await startFeedServer();
    driven = await launch(name);
    publish();
    await follow(driven, source(server.feedUrl));
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });
  beforeEach(async () => driven.killWorker());

  /** One more notification than `told` comes, and none after it. */
  const isToldOnce = async (told: number): Promise<void> => {
    await until(
      'the notification',
      () => driven.told(),
      (all) => all.length > told,
    );
    await poll(driven);
    expect(await driven.told()).toHaveLength(told + 1);
  };

  it('is woken by the alarm, and counts and tells what is new', async () => {
    publish(outage('one'));
    expect(await driven.workerRuns()).toBe(false);
    await ringAlarm(driven);
    await until('the badge', badge, (text) => text === '1');
    await until(
      'the notification',
      () => driven.told(),
      (told) => told.length === 1,
    );
  });

  it('loses nothing and tells nothing twice when it is stopped in the middle of a poll', async () => {
    const told = (await driven.told()).length;
    server.answer({ kind: 'silent' });
    const before = asked();
    await ringAlarm(driven);
    await until('the request', asked, (count) => count > before);
    await driven.killWorker();
    expect(await badge()).toBe('1');
    publish(...down, outage('two'));
    await ringAlarm(driven);
    await until('the badge', badge, (text) => text === '2');
    await isToldOnce(told);
  });

  it('finishes what a stopped round had read but not yet told', async () => {
    const told = (await driven.told()).length;
    publish(...down, outage('three'));
    await makeDue(driven);
    // Stopped again and again, a moment later each time, until a round comes through.
    for (let moment = 0; (await badge()) !== '3' && moment < 20; moment++) {
      await driven.run((api) => void api.runtime.sendMessage({ type: 'check-now' }).catch(() => undefined));
      await new Promise((resume) => setTimeout(resume, moment * 15));
      await driven.killWorker();
    }
    await ringAlarm(driven);
    await until('the badge', badge, (text) => text === '3');
    await isToldOnce(told);
  });

  it('tells at the next alarm what was read by a round that was stopped before telling', async () => {
    const told = (await driven.told()).length;
    const before = await driven.run((api) => api.storage.local.get(['ledger', 'snapshot']));
    publish(...down, outage('four'));
    await poll(driven);
    expect(await badge()).toBe('4');
    // What only the telling writes goes back to what it was; what was read stays, and nothing is due.
    await driven.run(
      async (api, records) => {
        await api.storage.local.set(records);
        await api.action.setBadgeText({ text: '3' });
      },
      before as { readonly [key: string]: Json },
    );
    await driven.killWorker();
    const requests = server.requests.length;
    await driven.run((api) => api.alarms.create('tick', { when: Date.now() + 200, periodInMinutes: 1 }));
    await until('the badge', badge, (text) => text === '4');
    await until(
      'the notification',
      () => driven.told(),
      (all) => all.length === told + 2,
    );
    expect(server.requests).toHaveLength(requests);
  });
});
