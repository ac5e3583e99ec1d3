import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';
import { launchChromium } from './chromium.ts';
import { until } from './driven.ts';
import type { Driven, Json, LaunchOptions, ShownNotification } from './driven.ts';
import { launchFirefox } from './firefox.ts';

const root = resolve(import.meta.dirname, '../..');

export type BrowserName = Driven['name'];

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** The folder of the built extension. */
export function built(name: BrowserName): string {
  const folder = resolve(root, '.output', name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first`);
  return folder;
}

/** Starts a browser with the extension as it was built. */
export function launch(
  name: BrowserName,
  options: Partial<LaunchOptions> & { permanent?: boolean; realNotifications?: boolean } = {},
): Promise<Driven> {
  const whole = { extension: built(name), ...options };
  return name === 'chromium' ? launchChromium(whole) : launchFirefox(whole);
}

/** A source as the options page would have added it. */
export function source(url: string, changed: Partial<Source> = {}): Source {
  return {
    id: 'times',
    url,
    home: new URL(url).origin,
    title: 'The Test Times',
    format: 'json-feed',
    carries: 'news',
    service: null,
    zone: 'Asia/Seoul',
    enabled: true,
    components: [],
    ...changed,
  };
}

/** Follows exactly these sources, and waits until each was read or found unreadable. */
export async function follow(driven: Driven, ...sources: readonly Source[]): Promise<void> {
  const settings: Settings = { ...DEFAULT_SETTINGS, sources };
  await driven.run((api, value) => api.storage.local.set({ settings: value }), settings as unknown as Json);
  await until(
    'the followed sources to be checked',
    () => snapshotOf(driven),
    (snapshot) =>
      snapshot?.sources.length === sources.length &&
      snapshot.sources.every((each) => each.checkedAt !== null),
  );
}

/** The notifications, once there are so many: the desktop takes a moment to get what the extension has sent. */
export function toldTimes(driven: Driven, count: number): Promise<readonly ShownNotification[]> {
  return until(
    `${count} notifications`,
    () => driven.told(),
    (told) => told.length >= count,
  );
}

/** What the popup paints. */
export async function snapshotOf(driven: Driven): Promise<Snapshot | null> {
  const { snapshot } = (await driven.run((api) => api.storage.local.get('snapshot'))) as {
    snapshot?: Snapshot;
  };
  return snapshot ?? null;
}

/** As if the time of the next poll had come for every source. */
export async function makeDue(driven: Driven): Promise<void> {
  await driven.run(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('outage-beacon');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => failed(opening.error));
    });
    const change = database.transaction('sources', 'readwrite');
    const states = change.objectStore('sources');
    const all = states.getAll();
    all.addEventListener('success', () => {
      for (const state of all.result) states.put({ ...state, nextDueAt: 0 });
    });
    await new Promise((done) => change.addEventListener('complete', done));
    database.close();
  });
}

/** One poll now, as by the popup's button; resolves when all is told. */
export async function poll(driven: Driven): Promise<void> {
  await makeDue(driven);
  await driven.run(async (api) => {
    await api.runtime.sendMessage({ type: 'check-now' });
    await navigator.locks.request('round', () => undefined);
  });
}

/** Lets the extension's own alarm ring soon instead of within the minute; nothing else wakes the background. */
export async function ringAlarm(driven: Driven): Promise<void> {
  await makeDue(driven);
  await driven.run((api) => api.alarms.create('tick', { when: Date.now() + 200, periodInMinutes: 1 }));
}
