import { severity } from './badge.ts';
import { isCurrent, isOver } from './card.ts';
import type { Card } from './card.ts';
import { pruned, wordOf } from './ledger.ts';
import type { Ledger, LedgerCard } from './ledger.ts';
import type { Notice } from './notice.ts';
import type { Telling } from './notices.ts';

/** What happened in one round of polls. */
export interface Round {
  readonly cards: readonly Card[];
  readonly tellings: readonly Telling[];
  readonly notices: readonly Notice[];
  /** Sources that have been read at least once by now. */
  readonly read: readonly string[];
  /** Sources the person still follows; what is known of others is forgotten with them. */
  readonly followed: readonly string[];
  /** The database turned out to be empty although sources had been read. */
  readonly rebuilt: boolean;
  readonly now: number;
}

/** The ledger after a round: written before anything is shown, so that nothing is shown twice. */
export function remember(ledger: Ledger, round: Round): Ledger {
  const before = new Map(ledger.cards.map((entry) => [entry.id, entry]));
  const told = new Map(round.tellings.map(({ card, kind }) => [card.id, kind]));
  const present = round.cards.map((card) =>
    entryOf(card, before.get(card.id), told.get(card.id) ?? null, round.now),
  );
  const ids = new Set(present.map((entry) => entry.id));
  const members = new Set(present.flatMap((entry) => entry.members));
  // A card that is not there now may come back (a feed that fails, a database that was emptied); one that merged may not.
  const absent = ledger.cards.filter(
    (entry) => !ids.has(entry.id) && !entry.members.some((member) => members.has(member)),
  );
  const followed = new Set(round.followed);
  return {
    version: 1,
    known: [...new Set([...ledger.known, ...round.read])].filter((id) => followed.has(id)),
    cards: pruned([...present, ...absent], round.now),
    outbox: [...ledger.outbox, ...round.notices],
    rebuiltAt: round.rebuilt ? round.now : ledger.rebuiltAt,
  };
}

function entryOf(
  card: Card,
  before: LedgerCard | undefined,
  told: LedgerCard['told'],
  now: number,
): LedgerCard {
  const fresh = before === undefined || (isOver(before.phase) && !isOver(card.phase));
  const worse = fresh || severity(card.impact) > severity(before.worst);
  const entry = {
    id: card.id,
    members: card.members,
    phase: card.phase,
    impact: card.impact,
    worst: worse ? card.impact : before.worst,
    current: isCurrent(card),
    word: wordOf(card),
    articles: card.articles.map((article) => article.key),
    since: before?.since ?? now,
    told: told ?? before?.told ?? null,
    toldAt: told === null ? (before?.toldAt ?? null) : now,
  };
  // The date alone is no reason to write the ledger again; once an hour keeps it from being pruned.
  const seenAt = before !== undefined && now - before.seenAt < 3_600_000 ? before.seenAt : now;
  return { ...entry, seenAt };
}
