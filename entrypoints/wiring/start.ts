import { browser } from 'wxt/browser';

import { redraw } from '#lib/app/redraw.ts';

import { ensureAlarm } from '#lib/browser/alarm.ts';
import { openClock } from '#lib/browser/clock.ts';
import { withLightPorts } from './ports.ts';

/**
 * What every start of the background makes sure of, whatever started it: the alarm is there, and the badge. Both are
 * lost at different occasions in different browsers, some of which come without an event.
 */
export async function standReady(): Promise<void> {
  const { tickMinutes } = await openClock();
  await ensureAlarm(tickMinutes);
  if ((await browser.action.getBadgeText({})) === '') await withLightPorts(redraw);
}
