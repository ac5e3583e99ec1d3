import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '#lib/core/settings.ts';
import { textsFor } from '#lib/text/texts.ts';
import { launch } from './beacon.ts';
import { withDesktop } from './desktop.ts';
import { until } from './driven.ts';
import type { Driven, Page } from './driven.ts';
import { GOOGLE, INSTATUS, JEKYLL, startSite, STATUSPAGE, WORDPRESS } from './sites.ts';
import type { Site } from './sites.ts';

const { options: words, popup: popupWords } = textsFor('en');
const HOST = { origins: ['http://127.0.0.1/*'] };

let status: Site;
let instatus: Site;
let google: Site;
let jekyll: Site;
let wordpress: Site;

beforeAll(async () => {
  status = await startSite(STATUSPAGE());
  instatus = await startSite(INSTATUS(), { host: 'localhost' });
  google = await startSite(GOOGLE());
  jekyll = await startSite(JEKYLL());
  wordpress = await startSite(WORDPRESS(), { head: '<link rel="https://api.w.org/" href="/wp-json/">' });
});
afterAll(async () => {
  for (const site of [status, instatus, google, jekyll, wordpress]) await site?.close();
});

/** Shown by the live page; the newest source may still be on its way when the badge tells of the others. */
const says = (page: Page, sentence: string) =>
  until(
    sentence,
    () => page.text(),
    (text) => text.includes(sentence),
  );

/** Tab by Tab to what a reader aloud would call so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 40; step++) {
    await page.press('Tab');
    const at = await page.run(() => {
      const element = document.activeElement;
      const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
      return label ?? element?.getAttribute('name') ?? element?.textContent ?? '';
    });
    if (at === name) return;
  }
  throw new Error(`forty Tabs did not get to ${name}`);
}

/** What a person types into the address field, from wherever the focus is. */
async function lookAt(page: Page, address: string): Promise<void> {
  await page.run(() => document.querySelector<HTMLInputElement>('input[name="address"]')?.select());
  await page.type(address);
  await page.press('Enter');
}

/** The preview with this name is there; "follow" is pressed. */
async function followFound(page: Page, title: string): Promise<void> {
  await until(`the preview of ${title}`, () =>
    page.run((_, name) => document.querySelector('.preview h3')?.textContent === name, title),
  );
  await tabTo(page, words.confirm);
  await page.press('Enter');
  await says(page, words.added(title));
}

const permitted = (driven: Driven) =>
  driven.run((api, wanted) => api.permissions.contains(wanted), { origins: [...HOST.origins] });

async function sources(driven: Driven) {
  const { settings } = (await driven.run((api) => api.storage.local.get('settings'))) as {
    settings?: Settings;
  };
  return settings?.sources ?? [];
}

const badgeIs = (driven: Driven, text: string) =>
  until(
    `the badge to be ${text}`,
    async () => (await driven.badge()).text,
    (shown) => shown === text,
  );

/** The three news and status sites whose host is allowed already. */
async function followTheOthers(page: Page): Promise<void> {
  await lookAt(page, google.home);
  await followFound(page, 'Google Status');
  await lookAt(page, jekyll.home);
  await followFound(page, '127.0.0.1');
  await lookAt(page, wordpress.home);
  await followFound(page, '127.0.0.1');
}

it('follows sites of five kinds from their home pages, keyboard only, with the real permission prompt', () =>
  withDesktop(async (desktop) => {
    const driven = await launch('chromium', { display: desktop.display, env: desktop.env });
    // The bubble takes the keys once it is there: Return is its "Deny", Tab leads to "Allow".
    const allow = async () => {
      await new Promise((shown) => setTimeout(shown, 1_500));
      await desktop.keys('Tab', 'Return');
    };
    try {
      const page = await driven.openPage(`options.html?follow=${encodeURIComponent(status.home)}`);
      await says(page, words.noSources);
      expect(status.requests).toEqual([]);

      await tabTo(page, 'address');
      await page.press('Enter');
      await allow();
      await says(page, words.voices.official);
      expect(await permitted(driven)).toBe(true);
      await tabTo(page, words.cancel);
      await page.press('Enter');
      await says(page, words.cancelled);
      await until(
        'the permission to be given back',
        () => permitted(driven),
        (held) => !held,
      );
      expect(await sources(driven)).toEqual([]);

      await tabTo(page, 'address');
      await page.press('Enter');
      await allow();
      await says(page, 'Requests fail in Europe');
      await tabTo(page, 'Europe');
      await page.press(' ');
      await followFound(page, 'Harbour');
      expect(await sources(driven)).toMatchObject([{ format: 'statuspage', components: ['Website'] }]);
      await says(page, words.someParts(1, 2));
      await badgeIs(driven, '');

      await lookAt(page, instatus.home);
      await allow();
      await followFound(page, 'Tide');
      await badgeIs(driven, '1');
      await followTheOthers(page);
      await badgeIs(driven, '2');
      expect((await sources(driven)).map(({ format }) => format)).toEqual([
        ...['statuspage', 'instatus', 'google-cloud', 'jekyll', 'wordpress'],
      ]);

      await page.run(() => {
        const row = [...document.querySelectorAll('.source')].find((each) =>
          each.querySelector('h3')?.textContent?.includes('Harbour'),
        );
        row?.querySelector<HTMLElement>('input[type="checkbox"]:not([role])')?.click();
      });
      await badgeIs(driven, '3');

      // The host is allowed, so the browser tells the address even to a popup that no click opened.
      const home = await driven.openPage(status.home);
      const popup = await driven.openPopup();
      await says(popup, popupWords.followPage);
      for (const told of ['Harbour', 'Tide', 'Gmail', 'Hello & welcome']) await says(popup, told);
      await tabTo(popup, popupWords.followPage);
      await popup.press('Enter');
      const options = `${driven.base}options.html?follow=${encodeURIComponent(status.home)}`;
      await until('the options page', async () => (await driven.tabs()).includes(options));
      await home.close();
    } finally {
      await driven.close();
    }
  }));

it('follows them in Firefox, which wants a click of its own for the permission', async () => {
  const driven = await launch('firefox');
  try {
    const page = await driven.openPage('options.html');
    await says(page, words.noSources);
    await lookAt(page, status.home);
    await says(page, words.needed(new URL(status.home).host));
    expect(await permitted(driven)).toBe(false);
    await tabTo(page, words.allowName(new URL(status.home).host));
    await page.press('Enter');
    await says(page, words.voices.official);
    await tabTo(page, words.cancel);
    await page.press('Enter');
    await says(page, words.cancelled);
    await until(
      'the permission to be given back',
      () => permitted(driven),
      (held) => !held,
    );
    expect(await sources(driven)).toEqual([]);

    await lookAt(page, status.home);
    await says(page, words.needed(new URL(status.home).host));
    await tabTo(page, words.allowName(new URL(status.home).host));
    await page.press('Enter');
    await followFound(page, 'Harbour');
    await badgeIs(driven, '1');
    await followTheOthers(page);
    await badgeIs(driven, '2');
    const popup = await driven.openPopup();
    for (const told of ['Harbour', 'Hello & welcome']) await says(popup, told);
  } finally {
    await driven.close();
  }
});
