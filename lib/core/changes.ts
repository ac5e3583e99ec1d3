import { severity } from './badge.ts';
import { isCurrent, isMaintenance, isOver } from './card.ts';
import type { Card } from './card.ts';
import type { Change } from './change.ts';
import type { Ledger, LedgerCard } from './ledger.ts';
import { wordOf } from './ledger.ts';

/** What is different about the cards since the ledger was written. `cards` carry recognised ids. */
export function changesOf(ledger: Ledger, cards: readonly Card[]): Change[] {
  const remembered = new Map(ledger.cards.map((entry) => [entry.id, entry]));
  const members = new Set(ledger.cards.flatMap((entry) => entry.members));
  return cards.flatMap((card) => {
    const entry = remembered.get(card.id);
    if (entry !== undefined) return changesOfCard(entry, card);
    // Split off a card that was told: nothing new happened.
    if (card.members.some((member) => members.has(member))) return [];
    return first(card);
  });
}

function first(card: Card): Change[] {
  const cardId = card.id;
  if (isMaintenance(card.phase)) {
    if (card.phase === 'scheduled') return [{ kind: 'scheduled', cardId }];
    return card.phase === 'completed' ? [] : [{ kind: 'started', cardId }];
  }
  return isCurrent(card) ? [{ kind: 'opened', cardId }] : [];
}

function changesOfCard(entry: LedgerCard, card: Card): Change[] {
  const cardId = card.id;
  const found: Change[] = [];
  if (isOver(card.phase) && !isOver(entry.phase)) {
    found.push({ kind: card.phase === 'completed' ? 'completed' : 'resolved', cardId });
  } else if (!isOver(card.phase) && isOver(entry.phase)) {
    found.push({ kind: 'reopened', cardId });
  } else if (isMaintenance(card.phase) && entry.phase === 'scheduled' && card.phase !== 'scheduled') {
    found.push({ kind: 'started', cardId });
  } else if (isCurrent(card) && !entry.current) {
    found.push({ kind: entry.told === null ? 'opened' : 'reopened', cardId });
  } else if (isCurrent(card) && severity(card.impact) > severity(entry.impact)) {
    found.push({ kind: 'escalated', cardId });
  } else if (isCurrent(card) && severity(card.impact) < severity(entry.impact)) {
    found.push({ kind: 'eased', cardId });
  } else if (
    card.phase !== entry.phase ||
    wordOf(card) !== entry.word ||
    card.members.some((key) => !entry.members.includes(key))
  ) {
    found.push({ kind: 'updated', cardId });
  }
  if (card.articles.some((article) => !entry.articles.includes(article.key)))
    found.push({ kind: 'article-added', cardId });
  return found;
}
