import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, follow, launch, poll, source, toldTimes } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { articleUrl, outageFeed } from './feed.ts';
import type { Told } from './feed.ts';
import { textsFor } from '#lib/text/texts.ts';

const { badge, card, popup: words } = textsFor('en');

const MAIL: Told = { id: 'mail', service: 'Example Mail', phase: 'investigating', begun: 12 };
const BANK: Told = { id: 'bank', service: 'Example Bank', phase: 'identified', begun: 3 };

describe.each(BROWSERS)('from a feed to an opened article, in %s', (name) => {
  let driven: Driven;
  let server: FeedServer;
  const publish = (...told: readonly Told[]) =>
    server.answer({ kind: 'feed', feed: outageFeed(server.origin, told) });

  beforeAll(async () => {
    server = await startFeedServer();
    driven = await launch(name);
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  it('follows nothing at first, and says so', async () => {
    expect((await driven.badge()).text).toBe('');
    const popup = await driven.openPopup();
    expect(await until('the popup', () => popup.text())).toContain(words.nothingFollowed);
    await popup.close();
  });

  it('counts what is already down, but tells no one about it', async () => {
    publish(MAIL);
    await follow(driven, source(server.feedUrl));
    expect(await driven.badge()).toMatchObject({
      text: '1',
      title: expect.stringContaining(badge.outages(1)),
    });
    expect(await driven.told()).toEqual([]);
  });

  it('tells of an outage that opens, once', async () => {
    publish(MAIL, BANK);
    await poll(driven);
    expect((await driven.badge()).text).toBe('2');
    const told = await toldTimes(driven, 1);
    expect(told).toHaveLength(1);
    expect(told[0]?.title).toContain('Example Bank');
    await poll(driven);
    expect(await driven.told()).toHaveLength(1);
  });

  it('opens the article when the notification is clicked, also after the worker has died', async () => {
    const [notification] = await driven.told();
    await driven.killWorker();
    await driven.clickNotification(notification?.id ?? '');
    await until(
      'the article',
      () => driven.tabs(),
      (tabs) => tabs.includes(articleUrl(server.origin, 'bank')),
    );
  });

  it('shows current outages in the popup, and opens an article from there', async () => {
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes('Example Bank'),
    );
    expect(text).toContain(words.current(2));
    expect(text).toContain('Example Mail');
    expect(text).toContain(card.lasting('12 min'));
    expect(text).toContain('Example Bank: identified.');
    expect(text).toContain('What is known about the outage of Example Mail.');
    const wanted = articleUrl(server.origin, 'mail');
    await popup.run((_, url) => document.querySelector<HTMLElement>(`a[href="${url}"]`)?.click(), wanted);
    await until(
      'the article',
      () => driven.tabs(),
      (tabs) => tabs.includes(wanted),
    );
  });

  it('tells when an outage gets worse', async () => {
    publish({ ...MAIL, impact: 'critical' }, BANK);
    await poll(driven);
    const told = await toldTimes(driven, 2);
    expect(told).toHaveLength(2);
    expect(told[1]?.title).toContain('Example Mail');
  });

  it('tells when they are over, and the badge goes', async () => {
    publish({ ...MAIL, impact: 'critical', phase: 'resolved' }, { ...BANK, phase: 'resolved' });
    await poll(driven);
    expect((await driven.badge()).text).toBe('');
    expect(await toldTimes(driven, 4)).toHaveLength(4);
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes(words.recent),
    );
    expect(text).toContain(words.noneKnown);
    expect(text).toContain('Example Bank');
    await popup.close();
  });

  it('sends nothing about the person, asks only for what is new, and loads no picture', async () => {
    const asked = server.requests.filter((request) => request.path === '/feed.json');
    expect(asked.length).toBeGreaterThanOrEqual(5);
    for (const { headers } of asked) {
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
    expect(asked.filter((request) => request.status === 304)).not.toEqual([]);
    expect(asked.slice(1).every(({ headers }) => headers['if-none-match'] !== undefined)).toBe(true);
    expect(server.requests.filter((request) => request.path.includes('picture'))).toEqual([]);
  });
});
