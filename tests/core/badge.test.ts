import { describe, expect, it } from 'vitest';

import { badgeOf } from '#lib/core/badge.ts';
import type { Card } from '#lib/core/card.ts';

import { aCard, aHealth, at } from './examples.ts';

const FAILURE = {
  kind: 'http',
  status: 500,
  at: at('11:00'),
  since: at('10:00'),
  detail: 'HTTP 500',
} as const;

function cards(count: number, differences: Partial<Card> = {}): Card[] {
  return Array.from({ length: count }, (_, index) => aCard({ id: `s:i${index}`, ...differences }));
}

describe('the badge', () => {
  it.each([
    ['nothing followed', [], [], { state: 'empty', text: '', tone: 'none' }],
    ['all read, nothing wrong', [], [aHealth('a')], { state: 'ok', text: '', tone: 'none' }],
    [
      'never read',
      [],
      [aHealth('a', { readAt: null, stale: true })],
      { state: 'unknown', text: '?', tone: 'unknown' },
    ],
    ['one of two stale', [], [aHealth('a'), aHealth('b', { stale: true })], { state: 'unknown', text: '?' }],
    [
      'failing, but read a moment ago',
      [],
      [aHealth('a', { failure: FAILURE })],
      { state: 'ok', failing: ['a'] },
    ],
    ['one outage', cards(1), [aHealth('a')], { state: 'outage', text: '1', tone: 'major' }],
    [
      'an outage outranks a stale source',
      cards(1),
      [aHealth('a', { stale: true })],
      { text: '1', failing: ['a'] },
    ],
    ['an outage, nothing followed any more', cards(1), [], { text: '1' }],
    ['99 outages', cards(99), [aHealth('a')], { text: '99' }],
    ['100 outages', cards(100), [aHealth('a')], { text: '99+', count: 100 }],
    [
      'the worst gives the colour',
      [...cards(1, { impact: 'minor' }), ...cards(1, { impact: 'critical' })],
      [aHealth('a')],
      { text: '2', tone: 'critical' },
    ],
    ['nobody said how bad', cards(1, { impact: 'unknown' }), [aHealth('a')], { text: '1', tone: 'minor' }],
    ['a mere note', cards(1, { impact: 'none' }), [aHealth('a')], { state: 'ok', text: '' }],
    [
      'planned work running',
      cards(1, { phase: 'in_progress', impact: 'maintenance' }),
      [aHealth('a')],
      { text: '' },
    ],
    ['monitoring still counts', cards(1, { phase: 'monitoring' }), [aHealth('a')], { text: '1' }],
    ['resolved', cards(1, { phase: 'resolved' }), [aHealth('a')], { text: '' }],
    ['no longer listed', cards(1, { listed: false }), [aHealth('a')], { text: '' }],
    ['nobody writes about it any more', cards(1, { faded: true }), [aHealth('a')], { text: '' }],
  ])('%s', (_name, given, sources, expected) => {
    expect(badgeOf(given, sources)).toMatchObject(expected);
  });

  it('is as old as its oldest source', () => {
    const badge = badgeOf([], [aHealth('a'), aHealth('b', { readAt: at('10:30') })]);
    expect(badge.readAt).toBe(at('10:30'));
  });
});
