import type { Shelf } from '#lib/core/shelf.ts';
import type { Store } from '#lib/core/store.ts';

import { openDatabase } from './database.ts';
import { memoryStore } from './memory.ts';

/** A database that does not open within this time is taken to be blocked. */
const PATIENCE_MS = 3_000;

/**
 * The database, or, where the browser gives none (Firefox without history, a full disk, a broken profile), a small
 * store on `storage.local`. It is never deleted here: the next start may open it again.
 */
export async function openStore(shelf: Shelf): Promise<Store> {
  let late = false;
  const opening = openDatabase();
  const closeLate = async (): Promise<void> => {
    const store = await opening.catch(() => null);
    if (late) store?.close();
  };
  void closeLate();
  try {
    return await Promise.race([opening, timeout()]);
  } catch (error) {
    late = true;
    console.warn('outage-beacon: no database, keeping the latest state only', error);
    return memoryStore(shelf);
  }
}

async function timeout(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  throw new Error('the database did not open in time');
}
