import type { Row } from '#lib/core/row.ts';
import type { Shelf } from '#lib/core/shelf.ts';
import type { Store } from '#lib/core/store.ts';
import { isOver } from '#lib/core/card.ts';
import { DAY_MS } from '#lib/core/spans.ts';

import { articleRows, incidentRows } from './rows.ts';

type All = Awaited<ReturnType<Shelf['read']>>;

/** `storage.local` is small: only what is recent is kept. */
const MOST = 40;
const KEPT_MS = 3 * DAY_MS;

/** The store for a browser without a database: the same promises, without the history. */
export function memoryStore(shelf: Shelf): Store {
  // The shelf is read and written as a whole, and sources are polled side by side: one change after the other.
  let last: Promise<unknown> = Promise.resolve();
  const change = (work: (all: All) => All): Promise<void> => {
    const next = last.then(async () => {
      const all = await shelf.read();
      const after = work(all);
      if (after !== all) await shelf.write(after);
    });
    last = next.catch(() => undefined);
    return next;
  };
  return {
    kind: 'no-database',
    async states() {
      return Object.values(await shelf.read()).map(({ state }) => state);
    },
    write: (state, answer, now) =>
      change((all) => {
        const before = all[state.id] ?? { state, incidents: [], articles: [] };
        const rows =
          answer === null
            ? before
            : {
                incidents: newest(incidentRows(before.incidents, state.id, answer, now).all, now),
                articles: newest(articleRows(before.articles, state.id, answer, now).all, now),
              };
        return { ...all, [state.id]: { ...rows, state } };
      }),
    async recent(since) {
      const all = Object.values(await shelf.read());
      const fresh = <T>(rows: readonly Row<T>[]) => rows.filter((row) => row.recentAt >= since);
      return {
        incidents: all.flatMap(({ incidents }) => fresh(incidents)),
        articles: all.flatMap(({ articles }) => fresh(articles)),
      };
    },
    async listed(sourceId) {
      const rows = (await shelf.read())[sourceId]?.incidents ?? [];
      return rows.filter((row) => !row.read && !isOver(row.value.phase));
    },
    keepOnly: (sourceIds) =>
      change((all) => {
        const kept = Object.entries(all).filter(([id]) => sourceIds.includes(id));
        return kept.length < Object.keys(all).length ? Object.fromEntries(kept) : all;
      }),
    close: () => undefined,
  };
}

function newest<T>(rows: readonly Row<T>[], now: number): Row<T>[] {
  return rows
    .filter((row) => now - row.recentAt < KEPT_MS)
    .toSorted((a, b) => b.recentAt - a.recentAt)
    .slice(0, MOST);
}
