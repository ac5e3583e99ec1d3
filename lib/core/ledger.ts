import { isOver } from './card.ts';
import type { Card } from './card.ts';
import type { Impact, Phase } from './model.ts';
import type { Notice } from './notice.ts';
import { DAY_MS } from './spans.ts';

/** What is remembered of a card, to tell what is new about it. */
export interface LedgerCard {
  readonly id: string;
  readonly members: readonly string[];
  readonly phase: Phase;
  readonly impact: Impact;
  /** Worst impact since it opened: getting as bad once more is no news. */
  readonly worst: Impact;
  readonly current: boolean;
  /** Mark of its newest statement. */
  readonly word: string;
  readonly articles: readonly string[];
  /** When it was first told of, and when it was last there. Epoch milliseconds. */
  readonly since: number;
  readonly seenAt: number;
  /** Last kind of notice shown for it, `null` if none. */
  readonly told: 'opened' | 'escalated' | 'resolved' | null;
  readonly toldAt: number | null;
}

/** What was told, in `storage.local` under `ledger`: it outlives the database, so nothing is told twice. */
export interface Ledger {
  readonly version: 1;
  /** Sources whose first answer is behind us: only their news is news. */
  readonly known: readonly string[];
  readonly cards: readonly LedgerCard[];
  /** Notices decided on but perhaps not yet shown: shown again under the same id, so never doubled. */
  readonly outbox: readonly Notice[];
  /** When the browser was found to have emptied the database. */
  readonly rebuiltAt: number | null;
}

export const EMPTY_LEDGER: Ledger = { version: 1, known: [], cards: [], outbox: [], rebuiltAt: null };

const MOST = 400;
const KEPT_MS = 7 * DAY_MS;

/**
 * Gives cards the ids they had: a card that holds a remembered member is the remembered one. When remembered cards
 * have merged the oldest stays; when one has split, the part with its first member keeps the id.
 */
export function recognise(cards: readonly Card[], ledger: Ledger): Card[] {
  const homes = new Map<string, LedgerCard>();
  for (const entry of ledger.cards) for (const member of entry.members) homes.set(member, entry);
  const taken = new Set<string>();
  return cards.map((card) => {
    const entries = [...new Set(card.members.flatMap((member) => homes.get(member) ?? []))];
    const oldest = entries
      .filter((entry) => !taken.has(entry.id) && !heldElsewhere(entry, card, cards))
      .toSorted((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))[0];
    if (oldest === undefined) return card;
    taken.add(oldest.id);
    return { ...card, id: oldest.id };
  });
}

/** After a split only the card with the entry's own first member inherits its id. */
function heldElsewhere(entry: LedgerCard, card: Card, cards: readonly Card[]): boolean {
  return (
    !card.members.includes(entry.id) &&
    cards.some((other) => other !== card && other.members.includes(entry.id))
  );
}

/** The mark by which a new statement is noticed. */
export function wordOf(card: Card): string {
  return card.latest === null
    ? ''
    : `${card.latest.at ?? ''} ${card.latest.phase ?? ''} ${card.latest.text.slice(0, 80)}`;
}

/** Forgets what is long over and gone, so that the ledger stays small. */
export function pruned(cards: readonly LedgerCard[], now: number): LedgerCard[] {
  return cards
    .filter(
      (entry) => now - entry.seenAt < KEPT_MS || (!isOver(entry.phase) && now - entry.seenAt < 4 * KEPT_MS),
    )
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .slice(0, MOST);
}
