import type { Badge } from './badge.ts';
import type { Card, CardArticle } from './card.ts';
import type { Failure } from './failure.ts';
import type { Component, Problem, ServiceRef } from './model.ts';

/** How one source fares, for the popup and the options page. */
export interface SourceHealth {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly home: string | null;
  readonly carries: 'status' | 'news';
  /** Last attempt. */
  readonly checkedAt: number | null;
  /** Last success. */
  readonly readAt: number | null;
  readonly nextDueAt: number | null;
  readonly failure: Failure | null;
  /** Unread for three intervals, or never read. */
  readonly stale: boolean;
  /** What of the last payload could not be used. */
  readonly problems: readonly Problem[];
  readonly components: readonly Component[];
  readonly incidents: number;
  readonly articles: number;
}

/** A service's name in a language: the snapshot's, else as the source published it. */
export function nameIn(
  snapshot: Pick<Snapshot, 'names'> | null,
  ref: ServiceRef,
  language: 'ko' | 'en',
): string {
  return (ref.id === null ? undefined : snapshot?.names[ref.id]?.[language]) ?? ref.name;
}

/** Everything the popup paints, in one record of `storage.local`. */
export interface Snapshot {
  readonly version: 1;
  /** When it was made. */
  readonly at: number;
  readonly badge: Badge;
  /** Current outages, worst and newest first. */
  readonly current: readonly Card[];
  /** Scheduled and running maintenance, soonest first. */
  readonly maintenance: readonly Card[];
  /** Open, but no longer current: informational, no longer listed, or faded. */
  readonly quiet: readonly Card[];
  /** Over within the last day, newest first. */
  readonly recent: readonly Card[];
  /** Articles about no incident, newest first. */
  readonly articles: readonly CardArticle[];
  /** How many current outages there are; `current` is capped. */
  readonly currentTotal: number;
  /** Enabled sources only. */
  readonly sources: readonly SourceHealth[];
  /** `rebuilt`: the browser emptied the history; `no-database`: it cannot be opened. */
  readonly storage: 'ok' | 'rebuilt' | 'no-database';
  /** Names of the services in it by catalog id, so that a page need not load the catalog. */
  readonly names: Readonly<Record<string, { readonly ko: string; readonly en: string }>>;
}
