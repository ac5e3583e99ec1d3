import { browser } from 'wxt/browser';

import type { Badge } from '#lib/core/badge.ts';

/** White on each of these has a contrast of at least 4.5. */
const COLOURS: Readonly<Record<Badge['tone'], string>> = {
  critical: '#b3261e',
  major: '#b3261e',
  minor: '#8a5a00',
  unknown: '#5f6368',
  none: '#5f6368',
};

/** Draws the badge. Its text is digits, `99+`, `?` or nothing: never more than a badge can show. */
export async function showBadge(badge: Badge, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.tone] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
