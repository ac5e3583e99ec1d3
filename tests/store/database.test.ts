import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Answer, SourceState } from '#lib/core/polling.ts';
import { DAY_MS } from '#lib/core/spans.ts';
import type { Store } from '#lib/core/store.ts';
import { NAME, openDatabase, VERSION } from '#lib/store/database.ts';
import { memoryStore } from '#lib/store/memory.ts';
import { anIncident, at, saidArticle } from '#tests/core/examples.ts';

const NOW = at('11:00');

function state(id: string, differences: Partial<SourceState> = {}): SourceState {
  return {
    id,
    url: `https://${id}.example/`,
    movedTo: null,
    etag: null,
    lastModified: null,
    checkedAt: NOW,
    readAt: NOW,
    nextDueAt: NOW,
    failures: 0,
    failure: null,
    fingerprint: null,
    askedMs: null,
    components: [],
    problems: [],
    incidents: 0,
    articles: 0,
    ...differences,
  };
}

function answer(...incidents: Answer['incidents'][number]['value'][]): Answer {
  return {
    incidents: incidents.map((value) => ({ read: false, value })),
    articles: [saidArticle('a').value],
    complete: true,
  };
}

const STORES: Record<string, () => Promise<Store>> = {
  database: openDatabase,
  'store without a database': () => {
    let kept = {};
    return Promise.resolve(
      memoryStore({
        read: () => Promise.resolve(kept),
        write(next) {
          kept = structuredClone(next);
          return Promise.resolve();
        },
      }),
    );
  },
};

describe.each(Object.entries(STORES))('the %s', (_name, open) => {
  let store: Store;

  beforeEach(async () => {
    store = await open();
  });

  afterEach(async () => {
    store.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(NAME).addEventListener('success', resolve);
    });
  });

  it('keeps what a source said, and how it fares', async () => {
    await store.write(state('a'), answer(anIncident()), NOW);
    expect(await store.states()).toEqual([state('a')]);
    const { incidents, articles } = await store.recent(NOW - DAY_MS);
    expect(incidents).toMatchObject([
      { sourceId: 'a', firstSeenAt: NOW, listed: true, read: false, value: anIncident() },
    ]);
    expect(articles).toMatchObject([{ sourceId: 'a', value: { id: 'a1' } }]);
  });

  it('keeps what it said when only the state is written', async () => {
    await store.write(state('a'), answer(anIncident()), NOW);
    await store.write(state('a', { failures: 1 }), null, NOW + 1);
    expect((await store.recent(0)).incidents).toHaveLength(1);
    expect(await store.states()).toMatchObject([{ failures: 1 }]);
  });

  it('loses nothing when sources are written side by side', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(ids.map((id) => store.write(state(id), answer(anIncident()), NOW)));
    expect((await store.states()).map(({ id }) => id).toSorted()).toEqual(ids);
    expect((await store.recent(0)).incidents).toHaveLength(4);
  });

  it('remembers when it first saw an incident', async () => {
    await store.write(state('a'), answer(anIncident()), NOW);
    await store.write(state('a'), answer(anIncident({ phase: 'identified' })), NOW + 5);
    expect((await store.recent(0)).incidents).toMatchObject([
      { firstSeenAt: NOW, value: { phase: 'identified' } },
    ]);
  });

  it('marks what a complete answer lacks as no longer listed, and never as resolved', async () => {
    await store.write(state('a'), answer(anIncident()), NOW);
    await store.write(state('a'), answer(), NOW + 5);
    expect((await store.recent(0)).incidents).toMatchObject([
      { listed: false, value: { phase: 'investigating' } },
    ]);
    expect(await store.listed('a')).toHaveLength(1);
  });

  it('concludes nothing from what an incomplete answer lacks', async () => {
    await store.write(state('a'), answer(anIncident()), NOW);
    await store.write(state('a'), { ...answer(), complete: false }, NOW + 5);
    expect((await store.recent(0)).incidents).toMatchObject([{ listed: true }]);
  });

  it('finds open incidents however old, and over ones only while they are recent', async () => {
    const old = at('11:00', '2024-06-01');
    const times = { startedAt: old, updatedAt: old };
    await store.write(
      state('a'),
      answer(anIncident(times), anIncident({ ...times, id: 'i2', phase: 'resolved' })),
      NOW,
    );
    expect((await store.recent(NOW - DAY_MS)).incidents.map((row) => row.value.id)).toEqual(['i1']);
  });

  it('forgets sources that are not followed any more, with all they said', async () => {
    await store.write(state('a'), answer(anIncident()), NOW);
    await store.write(state('b'), answer(anIncident()), NOW);
    await store.keepOnly(['b']);
    expect((await store.states()).map(({ id }) => id)).toEqual(['b']);
    expect((await store.recent(0)).incidents.map(({ sourceId }) => sourceId)).toEqual(['b']);
    expect((await store.recent(0)).articles.map(({ sourceId }) => sourceId)).toEqual(['b']);
  });

  it('does not grow without end', async () => {
    const many = Array.from({ length: 700 }, (_, index) =>
      anIncident({ id: `i${index}`, phase: 'resolved' }),
    );
    await store.write(state('a'), answer(...many), NOW);
    expect((await store.recent(0)).incidents.length).toBeLessThanOrEqual(500);
  });
});

describe('the database', () => {
  it('gives way to a newer version of itself', async () => {
    const store = await openDatabase();
    await store.write(state('a'), answer(anIncident()), NOW);
    const newer = await openDB(NAME, VERSION + 1);
    expect([...newer.objectStoreNames]).toEqual(['articles', 'incidents', 'sources']);
    newer.close();
    store.close();
    await expect(openDatabase()).rejects.toThrow(/version/i);
    indexedDB.deleteDatabase(NAME);
  });

  it('writes a source whole or not at all', async () => {
    const store = await openDatabase();
    const broken = answer(anIncident({ title: (() => 'a function cannot be stored') as unknown as string }));
    await expect(store.write(state('a'), broken, NOW)).rejects.toThrow();
    expect(await store.states()).toEqual([]);
    store.close();
  });
});
