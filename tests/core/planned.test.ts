import { describe, expect, it } from 'vitest';

import { join } from '#lib/core/join.ts';
import type { Incident } from '#lib/core/model.ts';
import { snapshotOf } from '#lib/core/snapshot-of.ts';

import { aSource, at, said } from './examples.ts';

/** A bank's stop from 20:00 until 23:00, written about at 11:00. */
const PLAN: Partial<Incident> = {
  phase: 'scheduled',
  impact: 'maintenance',
  kind: 'maintenance',
  startedAt: at('20:00'),
  resolvedAt: at('23:00'),
  resolvedPrecision: 'minute',
};
const SOURCES = [aSource('daily'), aSource('status', { carries: 'status', format: 'statuspage' })];
const cards = (incidents: ReturnType<typeof said>[], now: number) =>
  join({ sources: SOURCES, incidents, articles: [] }, now);
const shown = (incidents: ReturnType<typeof said>[], now: number) =>
  snapshotOf(cards(incidents, now), [], SOURCES, [], 'ok', {}, now);

describe('planned work', () => {
  it('is shown with the end that is planned', () => {
    expect(cards([said('daily', PLAN)], at('12:00'))[0]).toMatchObject({
      phase: 'scheduled',
      startedAt: at('20:00'),
      resolvedAt: at('23:00'),
    });
  });

  it.each([
    ['19:59', 'scheduled'],
    ['20:00', 'in_progress'],
    ['22:59', 'in_progress'],
    ['23:00', 'completed'],
  ])('of the press goes by the clock: at %s it is %s', (clock, phase) => {
    expect(cards([said('daily', PLAN)], at(clock))[0]?.phase).toBe(phase);
  });

  it('of a status page stands where the page says', () => {
    expect(cards([said('status', { ...PLAN, evidence: 'official' })], at('21:00'))[0]?.phase).toBe(
      'scheduled',
    );
  });

  it('with several windows from one start is one card until the last of them', () => {
    const windows = ['22:00', '23:30', '21:00'].map((clock, index) =>
      said('daily', { ...PLAN, id: `i${index}`, resolvedAt: at(clock) }, { read: true }),
    );
    expect(cards(windows, at('12:00')).map((card) => card.resolvedAt)).toEqual([at('23:30')]);
  });

  it('that lasts for days stays in sight until its end, and without an end for six hours', () => {
    const days = said('daily', { ...PLAN, resolvedAt: at('09:00', '2024-07-21') });
    expect(shown([days], at('12:00', '2024-07-20')).maintenance).toHaveLength(1);
    expect(shown([days], at('09:00', '2024-07-21')).maintenance).toHaveLength(0);
    const open = said('daily', { ...PLAN, resolvedAt: null });
    expect(shown([open], at('01:59', '2024-07-19')).maintenance).toHaveLength(1);
    expect(shown([open], at('02:00', '2024-07-19')).maintenance).toHaveLength(0);
  });
});
