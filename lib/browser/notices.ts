import { browser } from 'wxt/browser';

import type { Notice } from '#lib/core/notice.ts';

/** Shows a notification. Only the four options every browser knows: Firefox throws on any other. */
export async function showNotice({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: '/icon/128.png', title, message });
}

/** Ids of the notifications on the desktop now. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}
