import { browser } from 'wxt/browser';

/** The one alarm. */
export const TICK = 'tick';

/**
 * Makes sure of the alarm: Firefox forgets it at every restart, Chrome at an update. Created only when missing or
 * of another period, because creating it again would start its time anew and it might never fire.
 */
export async function ensureAlarm(periodInMinutes: number): Promise<void> {
  const alarm = await browser.alarms.get(TICK);
  if (alarm?.periodInMinutes !== periodInMinutes) await browser.alarms.create(TICK, { periodInMinutes });
}
