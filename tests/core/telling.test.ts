import { describe, expect, it } from 'vitest';

import type { Card } from '#lib/core/card.ts';
import { changesOf } from '#lib/core/changes.ts';
import { EMPTY_LEDGER, recognise } from '#lib/core/ledger.ts';
import type { Ledger } from '#lib/core/ledger.ts';
import { tellings } from '#lib/core/notices.ts';
import { remember } from '#lib/core/remember.ts';

import { aCard, at } from './examples.ts';

const KNOWN: Ledger = { ...EMPTY_LEDGER, known: ['s', 'news'] };

interface Heard {
  readonly changes: readonly string[];
  readonly told: readonly string[];
  readonly ledger: Ledger;
}

/** One round: what changed, what is told, and what is remembered. */
function round(ledger: Ledger, cards: readonly Card[], now = at('11:00'), notifications = true): Heard {
  const recognised = recognise(cards, ledger);
  const changes = changesOf(ledger, recognised);
  const told = tellings(changes, recognised, ledger, { notifications, now });
  const next = remember(ledger, {
    cards: recognised,
    tellings: told,
    notices: [],
    read: ['s', 'news'],
    followed: ['s', 'news'],
    rebuilt: false,
    now,
  });
  return {
    changes: changes.map(({ kind, cardId }) => `${kind} ${cardId}`),
    told: told.map(({ kind, card }) => `${kind} ${card.id}`),
    ledger: next,
  };
}

const OPEN = aCard();
const RESOLVED = aCard({ phase: 'resolved', resolvedAt: at('12:20') });

describe('what is new about a card', () => {
  const article = { key: 'news:a', title: '', url: null, publishedAt: null, excerpt: '', outlet: '' };
  const latest = { at: at('11:10'), phase: 'identified', text: 'A database stopped.' } as const;

  it.each<[string, Card | null, Card, string[]]>([
    ['the same again', OPEN, OPEN, []],
    ['an outage appears', null, OPEN, ['opened']],
    ['an outage appears that is over already', null, RESOLVED, []],
    ['a mere note appears', null, aCard({ impact: 'none' }), []],
    ['the note becomes an outage', aCard({ impact: 'none' }), OPEN, ['opened']],
    ['it gets worse', OPEN, aCard({ impact: 'critical' }), ['escalated']],
    ['it gets better', OPEN, aCard({ impact: 'minor' }), ['eased']],
    ['the cause is found', OPEN, aCard({ phase: 'identified' }), ['updated']],
    ['a new statement', OPEN, aCard({ latest }), ['updated']],
    ['a second source', OPEN, aCard({ members: ['s:i1', 'news:x'] }), ['updated']],
    ['an article', OPEN, aCard({ articles: [article] }), ['article-added']],
    ['it is over', OPEN, RESOLVED, ['resolved']],
    ['it is back', RESOLVED, OPEN, ['reopened']],
    ['planned', null, aCard({ phase: 'scheduled', impact: 'maintenance' }), ['scheduled']],
    ['planned work begins', aCard({ phase: 'scheduled' }), aCard({ phase: 'in_progress' }), ['started']],
    ['planned work ends', aCard({ phase: 'in_progress' }), aCard({ phase: 'completed' }), ['completed']],
    ['no longer listed', OPEN, aCard({ listed: false }), []],
  ])('%s', (_name, before, after, expected) => {
    const ledger = before === null ? KNOWN : round(KNOWN, [before]).ledger;
    expect(round(ledger, [after]).changes.map((change) => change.split(' ')[0])).toEqual(expected);
  });
});

describe('what is told', () => {
  it('tells an outage once, its end once', () => {
    const first = round(KNOWN, [OPEN]);
    const second = round(first.ledger, [OPEN]);
    const third = round(second.ledger, [RESOLVED], at('12:20'));
    const fourth = round(third.ledger, [RESOLVED], at('12:25'));
    expect([first, second, third, fourth].map((heard) => heard.told)).toEqual([
      ['opened s:i1'],
      [],
      ['resolved s:i1'],
      [],
    ]);
  });

  it('is silent at the first sight of a source, but tells the end of what was seen then', () => {
    const first = round(EMPTY_LEDGER, [OPEN]);
    expect(first.told).toEqual([]);
    expect(round(first.ledger, [RESOLVED]).told).toEqual(['resolved s:i1']);
  });

  it('is silent when the person switched notifications off, and tells nothing late', () => {
    const first = round(KNOWN, [OPEN], at('11:00'), false);
    expect(first.told).toEqual([]);
    expect(round(first.ledger, [OPEN]).told).toEqual([]);
  });

  it('does not tell what has been going on for more than a day', () => {
    const old = aCard({ startedAt: at('10:54', '2024-07-16'), updatedAt: at('11:00', '2024-07-16') });
    expect(round(KNOWN, [old]).told).toEqual([]);
  });

  it('tells a rise once, however often it comes back', () => {
    const critical = aCard({ impact: 'critical' });
    const first = round(KNOWN, [OPEN]);
    const second = round(first.ledger, [critical]);
    const third = round(second.ledger, [OPEN]);
    const fourth = round(third.ledger, [critical]);
    expect([second, third, fourth].map((heard) => heard.told)).toEqual([['escalated s:i1'], [], []]);
  });

  it('does not follow an incident that flaps', () => {
    const first = round(KNOWN, [OPEN], at('11:00'));
    const second = round(first.ledger, [RESOLVED], at('11:05'));
    const third = round(second.ledger, [OPEN], at('11:10'));
    const later = round(second.ledger, [OPEN], at('11:20'));
    expect([third.told, later.told]).toEqual([[], ['opened s:i1']]);
  });

  it('does not tell again after the database was emptied', () => {
    const first = round(KNOWN, [OPEN]);
    const empty = round(first.ledger, []);
    expect(round(empty.ledger, [OPEN]).told).toEqual([]);
  });
});

describe('the id of a card', () => {
  const news = aCard({ id: 'news:x', members: ['news:x'] });
  const both = aCard({ id: 'news:x', members: ['news:x', 's:i1'] });

  it('stays when an earlier member joins', () => {
    const first = round(KNOWN, [OPEN]);
    expect(round(first.ledger, [both])).toMatchObject({ changes: ['updated s:i1'], told: [] });
  });

  it('is the older one when told cards merge', () => {
    const first = round(KNOWN, [OPEN]);
    const second = round(first.ledger, [OPEN, news], at('11:05'));
    const merged = round(second.ledger, [both], at('11:10'));
    expect(merged).toMatchObject({ told: [] });
    expect(merged.ledger.cards.map((card) => card.id)).toEqual(['s:i1']);
  });

  it('stays with the first member when a card splits, and the other part is silent', () => {
    const first = round(KNOWN, [aCard({ members: ['s:i1', 'news:x'] })]);
    const split = round(first.ledger, [news, OPEN]);
    expect(split.told).toEqual([]);
    expect(split.ledger.cards.map((card) => card.id).toSorted()).toEqual(['news:x', 's:i1']);
  });
});
