import { openDB } from 'idb';
import type { IDBPDatabase, IDBPTransaction } from 'idb';

import type { Answer, Recent, SourceState } from '#lib/core/polling.ts';
import type { Store } from '#lib/core/store.ts';
import { isOpen, isOver } from '#lib/core/card.ts';
import type { Incident } from '#lib/core/model.ts';
import type { Row } from '#lib/core/row.ts';
import type { Said } from '#lib/core/said.ts';
import { DAY_MS } from '#lib/core/spans.ts';

import { articleRows, incidentRows } from './rows.ts';
import type { Schema } from './schema.ts';

export const NAME = 'outage-beacon';
export const VERSION = 1;

/** Nothing older is kept. */
const KEPT_MS = 90 * DAY_MS;
/** Per source and kind; a publisher cannot fill the disk. */
const MOST = 500;

type Write = IDBPTransaction<Schema, ('sources' | 'incidents' | 'articles')[], 'readwrite'>;

/** Opens the database, creating or upgrading it. Rejects where the browser gives none (`lib/store/open.ts` falls back). */
export async function openDatabase(): Promise<Store> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) {
        db.createObjectStore('sources', { keyPath: 'id' });
        for (const name of ['incidents', 'articles'] as const) {
          const rows = db.createObjectStore(name, { keyPath: ['sourceId', 'id'] });
          rows.createIndex('bySource', 'sourceId');
          rows.createIndex('byRecent', 'recentAt');
        }
      }
    },
    // A newer version waits for this connection: give way at once.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  return storeOf(database);
}

function storeOf(database: IDBPDatabase<Schema>): Store {
  return {
    kind: 'database',
    states: () => database.getAll('sources'),
    async write(state, answer, now) {
      const tx = database.transaction(['sources', 'incidents', 'articles'], 'readwrite');
      await whole(tx, writeAll(tx, state, answer, now));
    },
    async recent(since): Promise<Recent> {
      const range = IDBKeyRange.lowerBound(since);
      const [incidents, articles] = await Promise.all([
        database.getAllFromIndex('incidents', 'byRecent', range),
        database.getAllFromIndex('articles', 'byRecent', range),
      ]);
      return { incidents: incidents.map(saidOf), articles: articles.map(saidOf) };
    },
    async listed(sourceId) {
      const rows = await database.getAllFromIndex('incidents', 'bySource', sourceId);
      return rows.filter((row) => !row.read && !isOver(row.value.phase)).map(saidOf);
    },
    async keepOnly(sourceIds) {
      const kept = new Set(sourceIds);
      const gone = (await database.getAllKeys('sources')).filter((id) => !kept.has(id));
      if (gone.length === 0) return;
      const tx = database.transaction(['sources', 'incidents', 'articles'], 'readwrite');
      await whole(tx, Promise.all(gone.map((id) => forget(tx, id))));
    },
    close: () => database.close(),
  };
}

/** All of the work or none of it: a value that cannot be stored does not end a transaction by itself. */
async function whole(tx: Write, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    tx.abort();
    await tx.done.catch(() => undefined);
    throw error;
  }
  await tx.done;
}

async function writeAll(tx: Write, state: SourceState, answer: Answer | null, now: number): Promise<void> {
  await tx.objectStore('sources').put(state);
  if (answer === null) return;
  const stores = { incidents: tx.objectStore('incidents'), articles: tx.objectStore('articles') };
  const incidents = incidentRows(
    await stores.incidents.index('bySource').getAll(state.id),
    state.id,
    answer,
    now,
  );
  const articles = articleRows(
    await stores.articles.index('bySource').getAll(state.id),
    state.id,
    answer,
    now,
  );
  await Promise.all([
    ...incidents.changed.map((row) => stores.incidents.put(row)),
    ...articles.changed.map((row) => stores.articles.put(row)),
    ...excess(incidents.all, now, isHistory).map((row) => stores.incidents.delete([row.sourceId, row.id])),
    ...excess(articles.all, now, () => true).map((row) => stores.articles.delete([row.sourceId, row.id])),
  ]);
}

function isHistory(incident: Incident): boolean {
  return !isOpen(incident.phase);
}

/** What goes: too old, or beyond the newest of a source. What is open never goes for its age. */
function excess<T>(rows: readonly Row<T>[], now: number, mayAge: (value: T) => boolean): Row<T>[] {
  const newest = rows.toSorted((a, b) => b.recentAt - a.recentAt);
  return newest.filter((row, index) => index >= MOST || (mayAge(row.value) && now - row.recentAt > KEPT_MS));
}

async function forget(tx: Write, sourceId: string): Promise<void> {
  await tx.objectStore('sources').delete(sourceId);
  for (const name of ['incidents', 'articles'] as const) {
    const keys = await tx.objectStore(name).index('bySource').getAllKeys(sourceId);
    await Promise.all(keys.map((key) => tx.objectStore(name).delete(key)));
  }
}

function saidOf<T>({ sourceId, firstSeenAt, listed, read, value }: Row<T>): Said<T> {
  return { sourceId, firstSeenAt, listed, read, value };
}
