import type { Ports } from '#lib/app/ports.ts';
import { SERVICES } from '#lib/catalog/catalog.ts';
import { EMPTY_LEDGER } from '#lib/core/ledger.ts';
import type { Ledger } from '#lib/core/ledger.ts';
import type { Notice } from '#lib/core/notice.ts';
import type { FetchRequest, Fetched } from '#lib/core/polling.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import type { Kept } from '#lib/core/shelf.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';
import { memoryStore } from '#lib/store/memory.ts';

/** A world of plain objects, and what was seen in it. */
export interface World {
  readonly ports: Ports;
  /** What each address answers: a payload, or anything `fetch` may give. */
  readonly answers: Map<string, string | Fetched>;
  readonly requests: FetchRequest[];
  readonly badges: string[];
  readonly notices: Notice[];
  /** Ids on the desktop; a person may sweep them away. */
  readonly desktop: Set<string>;
  readonly opened: string[];
  sources: Source[];
  /** Ids of the services that are watched. */
  watched: string[];
  ledger: Ledger;
  snapshot: Snapshot | null;
  kept: Readonly<Record<string, Kept>>;
  now: number;
  /** Called before each effect; throwing here is the worker's death at that point. */
  before(effect: string): void;
}

/** A fresh install that follows `sources`, at `now`. */
export function aWorld(sources: Source[], now: number): World {
  const world: World = {
    answers: new Map(),
    requests: [],
    badges: [],
    notices: [],
    desktop: new Set(),
    opened: [],
    sources,
    watched: [],
    ledger: EMPTY_LEDGER,
    snapshot: null,
    kept: {},
    now,
    before: () => undefined,
    ports: {
      now: () => world.now,
      random: () => 0.5,
      fetch(request) {
        world.before('fetch');
        world.requests.push(request);
        return Promise.resolve(answerOf(world, request));
      },
      store: memoryStore({
        read: () => Promise.resolve(world.kept),
        write(kept) {
          world.before('store');
          world.kept = structuredClone(kept);
          return Promise.resolve();
        },
      }),
      local: {
        settings: () =>
          Promise.resolve({
            ...DEFAULT_SETTINGS,
            sources: world.sources,
            services: world.watched,
          }),
        ledger: () => Promise.resolve(world.ledger),
        saveLedger(ledger) {
          world.before('ledger');
          world.ledger = structuredClone(ledger);
          return Promise.resolve();
        },
        snapshot: () => Promise.resolve(world.snapshot),
        saveSnapshot(snapshot) {
          world.before('snapshot');
          world.snapshot = structuredClone(snapshot);
          return Promise.resolve();
        },
      },
      showBadge(badge) {
        world.before('badge');
        world.badges.push(badge.text);
        return Promise.resolve();
      },
      showNotice(notice) {
        world.before('notice');
        world.notices.push(notice);
        world.desktop.add(notice.id);
        return Promise.resolve(true);
      },
      shownNotices: () => Promise.resolve([...world.desktop]),
      openTab(url) {
        world.opened.push(url);
        return Promise.resolve();
      },
      services: () => Promise.resolve(SERVICES),
      languages: ['en'],
    },
  };
  return world;
}

function answerOf(world: World, { url, validators }: FetchRequest): Fetched {
  const answer = world.answers.get(url);
  if (answer === undefined) {
    return { kind: 'failed', failure: { kind: 'network', detail: 'refused' }, retryAfterMs: null };
  }
  if (typeof answer !== 'string') return answer;
  const etag = String(answer.length) + answer.slice(-40);
  if (validators?.etag === etag) return { kind: 'unchanged', maxAgeMs: null };
  return { kind: 'fresh', text: answer, url, validators: { etag, lastModified: null }, maxAgeMs: null };
}
