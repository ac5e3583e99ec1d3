import { browser } from 'wxt/browser';

import type { Notice } from '#lib/core/notice.ts';

/**
 * Shows a notification and says whether the browser took it. Only the four options every browser knows are given:
 * Firefox throws on any other.
 */
export async function showNotice({ id, title, message }: Notice): Promise<boolean> {
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl: '/icon/128.png', title, message });
    return true;
  } catch (error) {
    console.warn('outage-beacon: the browser showed no notification', error);
    return false;
  }
}

/** Ids of the notifications on the desktop now. */
export async function shownNotices(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}
