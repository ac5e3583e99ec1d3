import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '#lib/text/texts.ts';
import { BROWSERS, follow, launch, makeDue, source } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven, Page } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { articleUrl, outageFeed } from './feed.ts';

const { popup: words } = textsFor('ko');

/** What has the focus, as a reader aloud would name it, and whether one can see that it has. */
interface Focus {
  readonly name: string;
  readonly href: string | null;
  readonly visible: boolean;
}

function focus(page: Page): Promise<Focus> {
  return page.run(() => {
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent ?? '',
      href: element.getAttribute('href'),
      visible: (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none',
    };
  });
}

/** Tab by Tab until the wanted thing has the focus; every stop on the way has a name and can be seen. */
async function tabTo(page: Page, wanted: (at: Focus) => boolean): Promise<void> {
  for (let step = 0; step < 30; step++) {
    await page.press('Tab');
    const at = await focus(page);
    expect(at).toMatchObject({ name: expect.stringMatching(/\S/), visible: true });
    if (wanted(at)) return;
  }
  throw new Error('thirty Tabs did not get there');
}

describe.each(BROWSERS)('the popup in Korean with the keyboard alone, in %s', (name) => {
  let driven: Driven;
  let server: FeedServer;

  beforeAll(async () => {
    server = await startFeedServer();
    driven = await launch(name, { language: 'ko' });
    server.answer({
      kind: 'feed',
      feed: outageFeed(server.origin, [
        { id: 'chat', service: '카카오톡', phase: 'investigating', begun: 6 },
      ]),
    });
    await follow(driven, source(server.feedUrl));
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  it('speaks Korean', async () => {
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes('카카오톡'),
    );
    expect(text).toContain(words.current(1));
    expect(await popup.run(() => document.documentElement.lang)).toBe('ko');
    await popup.close();
  });

  it('checks the feeds again', async () => {
    const popup = await driven.openPopup();
    await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes('카카오톡'),
    );
    await makeDue(driven);
    const before = server.requests.length;
    await tabTo(popup, ({ name: at }) => at === words.check);
    await popup.press('Enter');
    await until(
      'the request',
      () => server.requests.length,
      (count) => count > before,
    );
    await popup.close();
  });

  it('opens an article', async () => {
    const popup = await driven.openPopup();
    await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes('카카오톡'),
    );
    const article = articleUrl(server.origin, 'chat');
    await tabTo(popup, ({ href }) => href === article);
    await popup.press('Enter');
    await until(
      'the article',
      () => driven.tabs(),
      (tabs) => tabs.includes(article),
    );
  });

  it('opens the settings', async () => {
    const popup = await driven.openPopup();
    await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes('카카오톡'),
    );
    await tabTo(popup, ({ name: at }) => at === words.options);
    await popup.press('Enter');
    await until(
      'the settings',
      () => driven.tabs(),
      (tabs) => tabs.includes(`${driven.base}options.html`),
    );
  });
});
