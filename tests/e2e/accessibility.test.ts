import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsFor } from '#lib/text/texts.ts';
import { follow, launch, poll, source } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven, Page } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';
import { outageFeed } from './feed.ts';

/** What axe-core finds wrong with a page, in light and in dark; empty is good. */
async function findings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.scheme(scheme);
    const results = (await page.evaluate(`(() => { ${axe.source}; return axe.run(); })()`)) as AxeResults;
    expect(results.passes.length).toBeGreaterThan(5);
    for (const { id, nodes } of results.violations)
      found.push(...nodes.map((node) => `${scheme}: ${id}: ${node.html} ${node.failureSummary ?? ''}`));
  }
  return found;
}

describe.each(['ko', 'en'] as const)('for axe-core, in %s,', (language) => {
  const texts = textsFor(language);
  let driven: Driven;
  let server: FeedServer;

  beforeAll(async () => {
    server = await startFeedServer();
    driven = await launch('chromium', { language });
  });
  afterAll(async () => {
    await driven?.close();
    await server?.close();
  });

  async function popupWith(words: string): Promise<readonly string[]> {
    const popup = await driven.openPopup();
    await until(
      'the popup',
      () => popup.text(),
      (text) => text.includes(words),
    );
    const found = await findings(popup);
    await popup.close();
    return found;
  }

  it('the popup has no faults when nothing is followed', async () => {
    expect(await popupWith(texts.popup.nothingFollowed)).toEqual([]);
  });

  it('the popup has no faults with outages, articles and a resolved one', async () => {
    server.answer({
      kind: 'feed',
      feed: outageFeed(server.origin, [
        { id: 'a', service: '고용24', phase: 'identified', impact: 'critical', begun: 60 },
        { id: 'b', service: 'GitHub', phase: 'monitoring', impact: 'minor', begun: 7 },
        { id: 'c', service: 'Example', phase: 'resolved', begun: 30 },
      ]),
    });
    await follow(driven, source(server.feedUrl));
    expect(await popupWith(texts.popup.recent)).toEqual([]);
  });

  it('the popup has no faults when a feed cannot be read', async () => {
    server.answer({ kind: 'status', status: 500 });
    await poll(driven);
    expect(await popupWith(texts.popup.failingHeading)).toEqual([]);
  });

  it('the settings have no faults with a feed, with what was found at an address, and with a refusal', async () => {
    const page = await driven.openPage('options.html');
    const says = (words: string) =>
      until(
        words,
        () => page.text(),
        (text) => text.includes(words),
      );
    const enter = async (address: string) => {
      await page.run(() => document.querySelector<HTMLInputElement>('input[name="address"]')?.select());
      await page.type(address);
      await page.press('Enter');
    };
    await says('The Test Times');
    expect(await findings(page)).toEqual([]);

    server.answer({ kind: 'page' });
    await enter(`${server.origin}/articles/a`);
    await says(texts.failure({ kind: 'not-a-feed' }, server.origin));
    expect(await findings(page)).toEqual([]);

    const found = await startFeedServer();
    const told = { id: 'a', service: 'Example', phase: 'identified', begun: 5 } as const;
    found.answer({ kind: 'feed', feed: outageFeed(found.origin, [told]) });
    await enter(found.feedUrl);
    await says(texts.options.confirm);
    expect(await findings(page)).toEqual([]);
    await found.close();
    await page.close();
  });
});
