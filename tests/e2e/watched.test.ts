import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { NEWS_PRESETS } from '#lib/catalog/news.ts';
import { textsFor } from '#lib/text/texts.ts';

import { BROWSERS, follow, launch, poll, snapshotOf, source, toldTimes } from './beacon.ts';
import { withDesktop } from './desktop.ts';
import { until } from './driven.ts';
import type { Driven, Page } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

const { options: words } = textsFor('en');
const MINUTE_MS = 60_000;

/** What a newspaper writes: of two services that everyone reads of, and of one that is read of where it is watched. */
function newspaper(articles: readonly (readonly [name: string, trouble: string])[]): object {
  const items = articles.map(([name, trouble]) => ({
    id: `${name} ${trouble}`,
    url: `https://paper.example/${name}`,
    title: `${name} ${trouble}`,
    content_text: `${name} ${trouble}, the company said. Engineers are working on a fix.`,
    date_published: new Date(Date.now() - 5 * MINUTE_MS).toISOString(),
  }));
  return { version: 'https://jsonfeed.org/version/1.1', title: 'The Paper', items };
}

const TROUBLE = 'is down, leaving thousands of users unable to log in';
const clickOn = (page: Page, label: string): Promise<void> =>
  page.run((_, name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(), label);

const shown = async (driven: Driven) =>
  ((await snapshotOf(driven))?.current ?? [])
    .flatMap(({ services }) => services.map(({ id }) => id))
    .toSorted();

describe.each(BROWSERS)('services that are watched, in %s', (name) => {
  let paper: FeedServer;
  let driven: Driven;

  beforeAll(async () => {
    paper = await startFeedServer();
    paper.answer({ kind: 'feed', feed: newspaper([]) });
    driven = await launch(name);
    await follow(driven, source(paper.feedUrl, { id: 'paper', title: 'The Paper', zone: 'UTC' }));
    paper.answer({
      kind: 'feed',
      feed: newspaper([
        ['GitHub', TROUBLE],
        ['KakaoTalk', TROUBLE],
        ['Asana', TROUBLE],
      ]),
    });
    await poll(driven);
  });

  afterAll(async () => {
    await driven?.close();
    await paper?.close();
  });

  it('are all that the news is read for, until one is chosen', async () => {
    expect(await shown(driven)).toEqual(['github', 'kakaotalk']);
    expect((await driven.badge()).text).toBe('2');
  });

  it('are then the only ones on the badge, in the popup and on the desktop', async () => {
    const told = (await driven.told()).length;
    const page = await driven.openPage('options.html');
    await until(
      'the services',
      () => page.text(),
      (text) => text.includes('YouTube'),
    );
    await clickOn(page, words.watch('GitHub'));
    await until(
      'the badge',
      async () => (await driven.badge()).text,
      (text) => text === '1',
    );
    expect(await shown(driven)).toEqual(['github']);
    paper.answer({
      kind: 'feed',
      feed: newspaper([
        ['GitHub', TROUBLE],
        ['KakaoTalk', TROUBLE],
        ['YouTube', TROUBLE],
      ]),
    });
    await poll(driven);
    expect(await shown(driven)).toEqual(['github']);
    expect(await driven.told()).toHaveLength(told);
    await clickOn(page, words.watch('GitHub'));
    await until(
      'the badge',
      async () => (await driven.badge()).text,
      (text) => text === '3',
    );
    await page.close();
  });

  it('may be any service of the directory', async () => {
    const before = (await driven.told()).length;
    await driven.run(async (api) => {
      const { settings } = (await api.storage.local.get('settings')) as { settings: object };
      await api.storage.local.set({ settings: { ...settings, services: ['asana'] } });
    });
    paper.answer({ kind: 'feed', feed: newspaper([['Asana', TROUBLE]]) });
    await poll(driven);
    expect(await shown(driven)).toEqual(['asana']);
    const told = await toldTimes(driven, before + 1);
    expect(told.map(({ title }) => title).at(-1)).toContain('Asana');
  });
});

it('a newsroom is followed by one click and one yes, and left by one click', () =>
  withDesktop(async (desktop) => {
    const driven = await launch('chromium', { display: desktop.display, env: desktop.env });
    const newsroom = NEWS_PRESETS.find(({ region }) => region === 'GLOBAL')?.source;
    const label = words.follow(newsroom?.title ?? '');
    const origin = `${new URL(newsroom?.url ?? '').origin}/*`;
    const permitted = () =>
      driven.run((api, wanted) => api.permissions.contains({ origins: [wanted] }), origin);
    const followed = () =>
      driven.run(async (api) => {
        const { settings } = (await api.storage.local.get('settings')) as {
          settings?: { sources: { id: string }[] };
        };
        return (settings?.sources ?? []).map(({ id }) => id);
      });
    try {
      const page = await driven.openPage('options.html');
      await until(
        'the newsrooms',
        () => page.text(),
        (text) => text.includes(words.news),
      );
      const press = async (...keys: string[]) => {
        await page.run(
          (_, name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.focus(),
          label,
        );
        await page.press('Enter');
        // The bubble takes the keys once it is there: Return is its "Deny", Tab leads to "Allow".
        await new Promise((there) => setTimeout(there, 1_500));
        if (keys.length > 0) await desktop.keys(...keys);
      };
      await press('Return');
      await until(
        'the refusal',
        () => page.text(),
        (text) => text.includes(words.refused(new URL(newsroom?.url ?? '').host)),
      );
      expect(await followed()).toEqual([]);

      await press('Tab', 'Return');
      await until('the newsroom to be followed', followed, (ids) => ids.includes(newsroom?.id ?? ''));
      expect(await permitted()).toBe(true);

      await press();
      expect(await followed()).toEqual([]);
      await until('the permission to be given back', permitted, (held) => !held);
    } finally {
      await driven.close();
    }
  }));
