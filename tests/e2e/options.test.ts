import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '#lib/text/texts.ts';
import { BROWSERS, launch, poll, snapshotOf } from './beacon.ts';
import { withDesktop } from './desktop.ts';
import { until } from './driven.ts';
import type { Driven, Page } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { outageFeed } from './feed.ts';

const { options: words } = textsFor('en');
const ORIGIN = { origins: ['http://127.0.0.1/*'] };

async function type(page: Page, address: string): Promise<void> {
  await page.run(() => document.querySelector<HTMLInputElement>('input[name="address"]')?.select());
  await page.type(address);
  await page.press('Enter');
}

function press(page: Page, label: string): Promise<void> {
  return page.run((_, name) => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click(), label);
}

/** Says yes to what was found: the preview has the focus, and "follow" is some Tabs away. */
async function confirm(page: Page): Promise<void> {
  await says(page, words.confirm);
  await page.run((_, name) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.preview button')];
    buttons.find((button) => button.textContent === name)?.focus();
  }, words.confirm);
  await page.press('Enter');
}

const permitted = (driven: Driven) =>
  driven.run((api, wanted) => api.permissions.contains(wanted), { origins: [...ORIGIN.origins] });
const says = (page: Page, sentence: string) =>
  until(
    sentence,
    () => page.text(),
    (text) => text.includes(sentence),
  );

describe('adding a feed by its address', () => {
  let open: FeedServer;
  let closed: FeedServer;
  let empty: FeedServer;

  beforeAll(async () => {
    open = await startFeedServer();
    closed = await startFeedServer({ cors: false });
    empty = await startFeedServer();
    empty.answer({ kind: 'page' });
    for (const server of [open, closed])
      server.answer({
        kind: 'feed',
        feed: outageFeed(server.origin, [{ id: 'a', service: 'Example', phase: 'investigating', begun: 5 }]),
      });
  });
  afterAll(async () => {
    await open.close();
    await closed.close();
    await empty.close();
  });

  it.each(BROWSERS)(
    'needs no permission where everyone may read, and is switched off and removed: %s',
    async (name) => {
      const driven = await launch(name);
      try {
        const page = await driven.openPage('options.html');
        await says(page, words.noSources);
        await type(page, open.feedUrl);
        await confirm(page);
        await says(page, words.added('The Test Times'));
        await until(
          'the badge',
          async () => (await driven.badge()).text,
          (text) => text === '1',
        );
        expect(await permitted(driven)).toBe(false);
        await type(page, open.feedUrl);
        await says(page, words.already('The Test Times'));
        await press(page, words.checkName('The Test Times'));
        await until(
          'the badge to go',
          async () => (await driven.badge()).text,
          (text) => text === '',
        );
        await press(page, words.removeName('The Test Times'));
        await says(page, words.noSources);
      } finally {
        await driven.close();
      }
    },
  );

  it.each(BROWSERS)('finds the feed behind the address of a page: %s', async (name) => {
    const driven = await launch(name);
    try {
      const page = await driven.openPage('options.html');
      await says(page, words.noSources);
      await type(page, `${open.origin}/articles/some`);
      await confirm(page);
      await says(page, words.added('The Test Times'));
      expect(await page.text()).toContain(open.feedUrl);
    } finally {
      await driven.close();
    }
  });

  it.each(BROWSERS)('says what is wrong with an address that is no feed: %s', async (name) => {
    const driven = await launch(name);
    try {
      const page = await driven.openPage('options.html');
      await says(page, words.noSources);
      await type(page, `${empty.origin}/articles/some`);
      await says(page, textsFor('en').failure({ kind: 'not-a-feed' }, empty.origin));
      expect(await page.text()).toContain(words.noSources);
    } finally {
      await driven.close();
    }
  });

  it('asks the person where the host must be allowed, and takes a no for a no', () =>
    withDesktop(async (desktop) => {
      const driven = await launch('chromium', { display: desktop.display, env: desktop.env });
      try {
        const page = await driven.openPage('options.html');
        await says(page, words.noSources);
        await type(page, closed.feedUrl);
        // The bubble takes the keys once it is there: Return is its "Deny", Tab leads to "Allow".
        await new Promise((shown) => setTimeout(shown, 1_500));
        await desktop.keys('Return');
        await says(page, words.refused(new URL(closed.origin).host));
        expect(await permitted(driven)).toBe(false);

        await page.press('Enter');
        await new Promise((shown) => setTimeout(shown, 1_500));
        await desktop.keys('Tab', 'Return');
        await confirm(page);
        await says(page, words.added('The Test Times'));
        expect(await permitted(driven)).toBe(true);
        await until(
          'the badge',
          async () => (await driven.badge()).text,
          (text) => text === '1',
        );
        await poll(driven);
        expect((await snapshotOf(driven))?.sources[0]?.failure).toBeNull();
        const last = closed.requests.findLast(({ path }) => path === '/feed.json');
        expect(last?.status).toBe(304);
        expect(last?.headers.cookie).toBeUndefined();

        await press(page, words.removeName('The Test Times'));
        await says(page, words.noSources);
        await until(
          'the permission to be given back',
          () => permitted(driven),
          (held) => !held,
        );
      } finally {
        await driven.close();
      }
    }));
});
