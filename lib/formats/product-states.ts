import type { Component, ComponentStatus, Impact, Incident } from '#lib/core/model.ts';
import { worst } from './report.ts';

const STATES: Readonly<Record<Impact, ComponentStatus>> = {
  none: 'unknown',
  unknown: 'unknown',
  minor: 'degraded_performance',
  major: 'partial_outage',
  critical: 'major_outage',
  maintenance: 'under_maintenance',
};

/**
 * The products of a dashboard that lists none by itself: those its incidents name. What is open gives the state;
 * `operational` is only what an incident was over for, or what its publisher calls `well` again.
 */
export function productStates(incidents: readonly Incident[], well: readonly string[] = []): Component[] {
  const isOver = ({ phase }: Incident) => phase === 'resolved' || phase === 'completed';
  const open = incidents.filter((one) => !isOver(one) && one.phase !== 'scheduled');
  const over = incidents.filter(isOver);
  const names = new Set([...open, ...over].flatMap(({ components }) => components).concat(well));
  return [...names]
    .filter((name) => name !== '')
    .map((name) => {
      const lasting = open.filter(({ components }) => components.includes(name));
      return {
        name,
        status: lasting.length === 0 ? 'operational' : STATES[worst(lasting.map(({ impact }) => impact))],
      };
    });
}
