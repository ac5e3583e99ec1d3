import { badgeOf, severity } from './badge.ts';
import { newestFirst, cardArticle } from './card-articles.ts';
import { isCurrent, isMaintenance, isOpen, isOver } from './card.ts';
import type { Card } from './card.ts';
import type { SaidArticle } from './said.ts';
import type { Snapshot, SourceHealth } from './snapshot.ts';
import type { Source } from './source.ts';
import { DAY_MS, HOUR_MS } from './spans.ts';

const MOST_CURRENT = 100;
const MOST_OTHERS = 20;
/** Articles about no outage are an aside. */
const MOST_LOOSE = 5;
/** Finished outages stay in sight for a day. */
const RECENT_MS = DAY_MS;
/** Planned work is shown from two days ahead. */
const AHEAD_MS = 2 * DAY_MS;

/** What the popup paints, ready made. */
export function snapshotOf(
  cards: readonly Card[],
  articles: readonly SaidArticle[],
  sources: readonly Source[],
  health: readonly SourceHealth[],
  storage: Snapshot['storage'],
  names: Snapshot['names'],
  now: number,
): Snapshot {
  const current = cards
    .filter(isCurrent)
    .toSorted((a, b) => severity(b.impact) - severity(a.impact) || begun(b) - begun(a));
  const planned = cards.filter(
    (card) => isMaintenance(card.phase) && !isOver(card.phase) && isNear(card, now),
  );
  const recent = cards.filter((card) => isOver(card.phase) && now - ended(card) < RECENT_MS);
  const quiet = cards.filter(
    (card) => isOpen(card.phase) && !isCurrent(card) && now - (card.updatedAt ?? now) < RECENT_MS,
  );
  const byId = new Map(sources.map((source) => [source.id, source]));
  const loose = articles
    .filter(({ value, sourceId }) => value.about.length === 0 && isOwnChoice(byId.get(sourceId)))
    .map((said) => cardArticle(said, byId));
  return {
    version: 1,
    at: now,
    badge: badgeOf(cards, health),
    current: current.slice(0, MOST_CURRENT),
    currentTotal: current.length,
    maintenance: planned.toSorted((a, b) => begun(a) - begun(b)).slice(0, MOST_OTHERS),
    quiet: quiet.toSorted((a, b) => begun(b) - begun(a)).slice(0, MOST_OTHERS),
    recent: recent.toSorted((a, b) => ended(b) - ended(a)).slice(0, MOST_OTHERS),
    articles: loose.toSorted(newestFirst).slice(0, MOST_LOOSE),
    sources: health,
    storage,
    names,
  };
}

/** Of a newspaper only what tells of an outage is shown; of a feed chosen for itself, everything. */
function isOwnChoice(source: Source | undefined): boolean {
  return source?.enabled === true && source.general !== true;
}

function begun(card: Card): number {
  return card.startedAt ?? card.updatedAt ?? 0;
}

function ended(card: Card): number {
  return card.resolvedAt ?? card.updatedAt ?? 0;
}

function isNear(card: Card, now: number): boolean {
  if (card.phase !== 'scheduled' && card.evidence === 'official') return true;
  const start = card.startedAt ?? card.updatedAt ?? now;
  // Long past, its end unknown: nobody keeps that page, or writes about it any more.
  return start - now < AHEAD_MS && now < (card.resolvedAt ?? start + 6 * HOUR_MS);
}
