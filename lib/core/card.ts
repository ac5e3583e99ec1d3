import type { Evidence, Incident, Phase, Update } from './model.ts';

/** An article on a card, with the name of its outlet: its source, unless that collects what others wrote. */
export interface CardArticle {
  /** `sourceId:articleId` */
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedAt: number | null;
  readonly excerpt: string;
  readonly outlet: string;
}

/** Who reports it. */
export interface CardSource {
  readonly id: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly home: string | null;
}

/**
 * One outage or maintenance as all sources together tell it. Computed, never stored as truth. `id` is the key
 * (`sourceId:incidentId`) of the first-seen member; `evidence` is `official` when any member's is.
 */
export interface Card extends Omit<Incident, 'updates'> {
  /** Keys of all members. */
  readonly members: readonly string[];
  /** Newest statement. */
  readonly latest: Update | null;
  /** Newest first, at most five. */
  readonly articles: readonly CardArticle[];
  readonly sources: readonly CardSource[];
  /** `false`: its sources no longer list it, and never said it was resolved. */
  readonly listed: boolean;
  /** A press report nobody has written about for a while: "probably over". */
  readonly faded: boolean;
}

/** A current outage: not over, not planned, and not merely a note. */
export function isCurrent(card: Pick<Card, 'phase' | 'impact' | 'listed' | 'faded'>): boolean {
  return (
    isOpen(card.phase) &&
    card.impact !== 'none' &&
    card.impact !== 'maintenance' &&
    card.listed &&
    !card.faded
  );
}

/** An outage that has not been declared over. */
export function isOpen(phase: Phase): boolean {
  return phase === 'investigating' || phase === 'identified' || phase === 'monitoring';
}

/** Planned work, whatever its state. */
export function isMaintenance(phase: Phase): boolean {
  return phase === 'scheduled' || phase === 'in_progress' || phase === 'verifying' || phase === 'completed';
}

/** Declared over. */
export function isOver(phase: Phase): boolean {
  return phase === 'resolved' || phase === 'completed';
}
