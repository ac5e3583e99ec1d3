import { severity } from './badge.ts';
import type { Card } from './card.ts';
import type { Change } from './change.ts';
import { sourceOf } from './key.ts';
import type { Ledger } from './ledger.ts';
import type { NoticeKind } from './notice.ts';
import { DAY_MS, MINUTE_MS } from './spans.ts';

/** A change to be told on the desktop. */
export interface Telling {
  readonly kind: NoticeKind;
  readonly card: Card;
}

/** A flapping incident is told of at most once in this time, unless it got worse. */
const CALM_MS = 10 * MINUTE_MS;

/** What may be told at all. */
export interface Attention {
  readonly notifications: boolean;
  readonly now: number;
}

const KIND: Partial<Record<Change['kind'], NoticeKind>> = {
  opened: 'opened',
  reopened: 'opened',
  escalated: 'escalated',
  resolved: 'resolved',
};

/**
 * Which changes to tell. Silent: everything at the first sight of a source, what began more than a day ago, what
 * reopens a moment after it was told, and what only gets as bad as it was before.
 */
export function tellings(
  changes: readonly Change[],
  cards: readonly Card[],
  ledger: Ledger,
  attention: Attention,
): Telling[] {
  if (!attention.notifications) return [];
  const byId = new Map(cards.map((card) => [card.id, card]));
  const known = new Set(ledger.known);
  return changes.flatMap((change) => {
    const kind = KIND[change.kind];
    const card = byId.get(change.cardId);
    if (kind === undefined || card === undefined) return [];
    if (!card.members.some((member) => known.has(sourceOf(member)))) return [];
    if (kind === 'opened' && isOld(card, attention.now)) return [];
    const entry = ledger.cards.find((other) => other.id === card.id);
    const calm = entry?.toldAt != null && attention.now - entry.toldAt < CALM_MS;
    if (change.kind === 'reopened' && calm) return [];
    if (kind === 'escalated' && entry !== undefined && severity(card.impact) <= severity(entry.worst))
      return [];
    return [{ kind, card }];
  });
}

function isOld(card: Card, now: number): boolean {
  const at = card.updatedAt ?? card.startedAt;
  return at !== null && now - at > DAY_MS;
}
