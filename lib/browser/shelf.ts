import { browser } from 'wxt/browser';

import type { Kept, Shelf } from '#lib/core/shelf.ts';

/** Where sources are kept when the browser gives no database. */
export const shelf: Shelf = {
  async read() {
    const { kept } = (await browser.storage.local.get('kept')) as { kept?: Readonly<Record<string, Kept>> };
    return kept ?? {};
  },
  write: (kept) => browser.storage.local.set({ kept }),
};
