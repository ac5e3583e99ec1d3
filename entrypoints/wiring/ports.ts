import { browser } from 'wxt/browser';

import type { Ports } from '#lib/app/ports.ts';
import { fetchFeed } from '#lib/net/fetch-feed.ts';
import { openStore } from '#lib/store/open.ts';

import { showBadge } from '#lib/browser/badge.ts';
import { openClock } from '#lib/browser/clock.ts';
import { readLedger, readSettings, readSnapshot, saveLedger, saveSnapshot } from '#lib/browser/local.ts';
import { showNotice, shownNotices } from '#lib/browser/notices.ts';
import { isPermitted } from '#lib/browser/origin.ts';
import { shelf } from '#lib/browser/shelf.ts';
import { knownServices } from './services.ts';

/** The edges that need no database. */
type Light = Omit<Ports, 'store'>;

async function lightPorts(): Promise<Light> {
  const clock = await openClock();
  return {
    now: clock.now,
    random: Math.random,
    async fetch(request) {
      const reach = { permitted: await isPermitted(request.url), online: navigator.onLine, now: clock.now() };
      return fetchFeed(request, reach);
    },
    local: { settings: readSettings, ledger: readLedger, saveLedger, snapshot: readSnapshot, saveSnapshot },
    showBadge,
    showNotice,
    shownNotices,
    openTab,
    services: async () => knownServices((await readSettings()).services),
    languages: [browser.i18n.getUILanguage(), ...navigator.languages],
  };
}

/** Work that needs no database: a click, the badge after a restart. */
export async function withLightPorts<T>(work: (ports: Light) => Promise<T>): Promise<T> {
  return work(await lightPorts());
}

/** The real edges, opened for one piece of work and closed after it. */
export async function withPorts<T>(work: (ports: Ports) => Promise<T>): Promise<T> {
  const [light, store] = await Promise.all([lightPorts(), openStore(shelf)]);
  try {
    return await work({ ...light, store });
  } finally {
    store.close();
  }
}

/** Opens an http(s) address in a new tab; anything else is not opened. */
async function openTab(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}
