import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Impact, Incident, Phase } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { incident, isOpen, update, worst, type PageFacts } from './report.ts';
import { id, list, maybe, text, time } from './shape.ts';
import { COMPONENT_WORDS, IMPACT_OF_COMPONENT, knownWord, type Words } from './words.ts';

/** A component that an event or the page calls affected: by id, in the widget by name. */
export const Affected = v.object({
  component_id: maybe(id),
  name: maybe(text),
  group_name: maybe(text),
  status: maybe(text),
  current_status: maybe(text),
});
const Update = v.object({ to_status: maybe(text), published_at: maybe(time), message_string: maybe(text) });
const Span = v.object({ start_at: maybe(time), end_at: maybe(time) });

/** An incident or a maintenance, of the page's backend or of the widget. */
export const Event = v.object({
  id,
  name: text,
  type: maybe(text),
  status: maybe(text),
  url: maybe(text),
  published_at: maybe(time),
  started_at: maybe(time),
  starts_at: maybe(time),
  created_at: maybe(time),
  last_update_at: maybe(time),
  last_update_message: maybe(text),
  current_worst_impact: maybe(text),
  affected_components: maybe(v.unknown()),
  status_summaries: maybe(v.unknown()),
  updates: maybe(v.unknown()),
});

const PHASES: Words<Phase> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  maintenance_scheduled: 'scheduled',
  maintenance_in_progress: 'in_progress',
  maintenance_complete: 'completed',
  scheduled: 'scheduled',
  ongoing: 'in_progress',
  completed: 'completed',
};
/** The states of components, and Flashduty's. */
export const STATES: Words<ComponentStatus> = {
  ...COMPONENT_WORDS,
  degraded: 'degraded_performance',
  maintenance: 'under_maintenance',
};
/** What an event takes from its page. */
export interface Seen extends PageFacts {
  readonly names: ReadonlyMap<string, string>;
  /** The group's name of each component that stands in one. */
  readonly groups: ReadonlyMap<string, string>;
}

/** One event, as ours; `unstated` is where it stands if it does not say. */
export function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  unstated: Phase,
  seen: Seen,
): Incident {
  const { context, problems, names } = seen;
  const when = (value: string | number | null) => instant(value, context.zone);
  const updates = list(Update, raw.updates, `${path}.updates`, problems).map((one) =>
    update(
      when(one.published_at),
      knownWord(PHASES, one.to_status, `${path}.updates.to_status`, problems),
      one.message_string,
    ),
  );
  const last = when(raw.last_update_at);
  if (updates.length === 0 && raw.last_update_message)
    updates.push(update(last, null, raw.last_update_message));
  const affected = list(Affected, raw.affected_components, `${path}.affected_components`, problems);
  const phase = knownWord(PHASES, raw.status, `${path}.status`, problems) ?? unstated;
  const isMaintenance = raw.type === 'maintenance' || !(isOpen(phase) || phase === 'resolved');
  const states = [
    ...affected.map((one) => (isOpen(phase) ? (one.current_status ?? one.status) : one.status)),
    raw.current_worst_impact,
  ].map((state) => knownWord(STATES, state, `${path}.affected_components`, problems));
  const impact: Impact = worst(
    states.flatMap((state) => (state === null ? [] : [IMPACT_OF_COMPONENT[state]])),
  );
  const spans = list(Span, raw.status_summaries, `${path}.status_summaries`, problems);
  const isOver = phase === 'resolved' || phase === 'completed';
  // A component that is well again is no longer part of what is open.
  const concerned = isOver ? affected : affected.filter((one) => one.current_status !== 'operational');
  const ended =
    updates.findLast((one) => one.phase === phase)?.at ?? spans.map((one) => when(one.end_at)).at(-1) ?? null;
  return incident({
    id: raw.id,
    title: raw.name,
    services: seen.service === null ? [] : [{ id: null, name: seen.service }],
    kind: isMaintenance ? 'maintenance' : null,
    components: [
      ...new Set(concerned.map((one) => cleanText(one.name ?? names.get(one.component_id ?? '') ?? ''))),
    ].filter((name) => name !== ''),
    phase,
    impact: isMaintenance
      ? 'maintenance'
      : impact === 'none' || impact === 'maintenance'
        ? isOver
          ? 'unknown'
          : 'minor'
        : impact,
    startedAt:
      when(raw.started_at) ??
      when(raw.starts_at) ??
      when(raw.published_at) ??
      when(raw.created_at) ??
      updates[0]?.at ??
      null,
    ...(last === null ? {} : { updatedAt: last }),
    resolvedAt: isOver ? ended : null,
    updates,
    url:
      webAddress(raw.url, seen.home) ??
      webAddress(seen.home && `${seen.home.replace(/\/$/, '')}/incidents/${raw.id}`),
  });
}
