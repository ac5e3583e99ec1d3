import { isMaintenance } from './card.ts';
import type { Incident, ServiceRef } from './model.ts';
import { lastWordAt } from './said.ts';
import { HOUR_MS, MINUTE_MS } from './spans.ts';

/** Outlets report the same start 5 to 10 minutes apart; some name only the hour. */
const START_SLACK_MS = 45 * MINUTE_MS;
/** An outage nobody has called over is taken to last this long after the last word on it. */
const OPEN_SPAN_MS = 6 * HOUR_MS;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Do two sources speak of the same outage? They name a common service, both mean an outage (or both planned work),
 * and their times overlap. An incident without any time is never joined: better two cards than a wrong one.
 */
export function isSameOutage(a: Incident, b: Incident): boolean {
  if (isMaintenance(a.phase) !== isMaintenance(b.phase)) return false;
  if (!a.services.some((service) => b.services.some((other) => isSameService(service, other)))) return false;
  if (differentParts(a, b)) return false;
  const left = spanOf(a);
  const right = spanOf(b);
  return left !== null && right !== null && left.from <= right.to && right.from <= left.to;
}

/** By the catalog's id when both have one, else by name. */
export function isSameService(a: ServiceRef, b: ServiceRef): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return plainName(a.name) === plainName(b.name);
}

function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** Two starts known to the minute and hours apart are two outages, however long the first one lasted. */
function differentParts(a: Incident, b: Incident): boolean {
  if (a.startedPrecision !== 'minute' || b.startedPrecision !== 'minute') return false;
  if (a.startedAt === null || b.startedAt === null) return false;
  return Math.abs(a.startedAt - b.startedAt) > 2 * START_SLACK_MS;
}

function spanOf(incident: Incident): Span | null {
  const word = lastWordAt(incident);
  const from = incident.startedAt ?? word;
  if (from === null || word === null) return null;
  const to =
    incident.resolvedAt ??
    (incident.phase === 'resolved' || incident.phase === 'completed' ? word : word + OPEN_SPAN_MS);
  return { from: from - START_SLACK_MS, to: Math.max(to, from) + START_SLACK_MS };
}
