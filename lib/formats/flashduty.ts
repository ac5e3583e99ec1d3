import { isObject } from './json.ts';

/** Its name for what incident.io calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'name',
  phase: 'status',
  impact: 'current_worst_impact',
};

/**
 * Flashduty's widget, `<page>/api/widget/v1/summary.json` (https://docs.flashcat.cloud/en/on-call/statuspage), has the
 * lists of incident.io's with events of other names. An event is given the names of incident.io's; it keeps its own.
 */
export function renamed(event: unknown): unknown {
  if (!isObject(event) || 'name' in event) return event;
  const last = isObject(event['last_update']) ? event['last_update'] : {};
  const names = Object.entries(NAMES).filter(([name]) => name in event);
  return {
    ...event,
    ...Object.fromEntries(names.map(([name, other]) => [other, event[name]])),
    last_update_message: last['message'],
    last_update_at: last['at'] ?? event['updated_at'],
  };
}
