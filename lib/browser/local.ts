import { browser } from 'wxt/browser';

import { EMPTY_LEDGER } from '#lib/core/ledger.ts';
import type { Ledger } from '#lib/core/ledger.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';

/** What lives in `storage.local`, by key. */
interface Shape {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly snapshot: Snapshot;
}

async function get<K extends keyof Shape>(key: K): Promise<Shape[K] | null> {
  const found = (await browser.storage.local.get(key)) as Partial<Shape>;
  const value = found[key];
  // A record of another version is not read: the next round writes it anew, and choices are migrated by `settings`.
  return value?.version === 1 ? value : null;
}

/** The person's choices; the defaults before there are any. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await get('settings')) };
}

/** Changes the choices, one change after the other, whichever page they come from. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ settings });
    return settings;
  });
}

export async function readLedger(): Promise<Ledger> {
  return { ...EMPTY_LEDGER, ...(await get('ledger')) };
}

export async function saveLedger(ledger: Ledger): Promise<void> {
  await browser.storage.local.set({ ledger });
}

/** What the popup paints; `null` before the first round. */
export function readSnapshot(): Promise<Snapshot | null> {
  return get('snapshot');
}

export async function saveSnapshot(snapshot: Snapshot): Promise<void> {
  await browser.storage.local.set({ snapshot });
}

/** Calls back when one of the records changed, until the returned function is called. */
export function onLocalChange(keys: readonly (keyof Shape)[], changed: () => void): () => void {
  const listener = (changes: object, area: string): void => {
    if (area === 'local' && keys.some((key) => key in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
