import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import type { Impact, Incident, Phase } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { isObject } from './json.ts';
import { incident, update, worst, type PageFacts } from './report.ts';
import { id, list, maybe, record, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

/** A resource of JSON:API. */
export const Entity = v.object({
  id,
  type: text,
  attributes: v.record(v.string(), v.unknown()),
  relationships: maybe(v.unknown()),
});
const Affected = v.object({ status_page_resource_id: maybe(id), status: maybe(text) });
const StatusUpdate = v.object({
  message: maybe(text),
  published_at: maybe(time),
  affected_resources: maybe(v.unknown()),
});

const StatusReport = v.object({
  title: maybe(text),
  report_type: maybe(text),
  starts_at: maybe(time),
  ends_at: maybe(time),
  published_at: maybe(time),
  aggregate_state: maybe(text),
  affected_resources: maybe(v.unknown()),
});

/** States of a page, a report and what it affects. */
export const STATES: Words<Impact> = {
  operational: 'none',
  degraded: 'minor',
  downtime: 'major',
  outage: 'critical',
  maintenance: 'maintenance',
  resolved: 'none',
};
/** What a report takes from its page. */
export interface Seen extends PageFacts {
  readonly names: ReadonlyMap<string, string>;
  readonly updates: ReadonlyMap<string, { readonly at: string; readonly attributes: unknown }>;
}

/** Ids of a report's updates, in whatever order the page lists them. */
function updateIds(relationships: unknown): string[] {
  const related: unknown = isObject(relationships) ? relationships['status_updates'] : null;
  const data: unknown = isObject(related) ? related['data'] : null;
  return Array.isArray(data)
    ? data.flatMap((one: unknown) => (isObject(one) ? [String(one['id'])] : []))
    : [];
}

/** One status report; `path` is its place. */
export function incidentOf(
  entity: v.InferOutput<typeof Entity>,
  path: string,
  { service, home, names, updates: all, context, problems }: Seen,
): Incident[] {
  const raw = record(StatusReport, entity.attributes, `${path}.attributes`, problems);
  if (raw === null) return [];
  const when = (value: string | number | null) => instant(value, context.zone);
  const affected = list(Affected, raw.affected_resources, `${path}.attributes.affected_resources`, problems);
  const state = knownWord(STATES, raw.aggregate_state, `${path}.attributes.aggregate_state`, problems);
  const isMaintenance = raw.report_type === 'maintenance' || state === 'maintenance';
  const [startsAt, endsAt] = [when(raw.starts_at) ?? when(raw.published_at), when(raw.ends_at)];
  const phase = isMaintenance
    ? workPhase(raw.aggregate_state, startsAt, endsAt, context.now)
    : raw.aggregate_state === 'resolved' ||
        (raw.aggregate_state === null && endsAt !== null && endsAt <= context.now)
      ? 'resolved'
      : 'investigating';
  const isOver = phase === 'resolved' || phase === 'completed';
  const statements = updateIds(entity.relationships).flatMap((known) => {
    const found = all.get(known);
    const one = found && record(StatusUpdate, found.attributes, `${found.at}.attributes`, problems);
    return one
      ? [
          {
            at: when(one.published_at),
            text: one.message,
            states: list(Affected, one.affected_resources, `${found.at}.attributes`, problems),
          },
        ]
      : [];
  });
  const newest = statements.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
  const recovered =
    newest !== undefined &&
    newest.states.length > 0 &&
    newest.states.every((one) => one.status === 'resolved' || one.status === 'operational');
  // What is over says only "resolved" of itself; how bad it was stands in its statements.
  const concerned = isOver ? [...affected, ...statements.flatMap((one) => one.states)] : affected;
  const told = worst([
    state ?? 'none',
    ...concerned.map(
      (one) => knownWord(STATES, one.status, `${path}.attributes.affected_resources`, problems) ?? 'none',
    ),
  ]);
  const components = [
    ...new Set(affected.flatMap((one) => names.get(one.status_page_resource_id ?? '') ?? [])),
  ];
  return [
    incident({
      id: entity.id,
      // Reports that a monitor has opened may be without one.
      title: raw.title || components.join(', ') || newest?.text || entity.id,
      services: service === null ? [] : [{ id: null, name: service }],
      kind: isMaintenance ? 'maintenance' : null,
      components,
      phase: phase === 'investigating' && recovered ? 'monitoring' : phase,
      impact: isMaintenance
        ? 'maintenance'
        : told === 'none' || told === 'maintenance'
          ? isOver
            ? 'unknown'
            : 'minor'
          : told,
      startedAt:
        startsAt ??
        statements.map(({ at }) => at).reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null),
      resolvedAt: isOver ? (endsAt ?? newest?.at ?? null) : null,
      updates: statements.map((one) => update(one.at, null, one.text)),
      url: webAddress(home && `${home.replace(/\/$/, '')}/incident/${entity.id}`),
    }),
  ];
}

function workPhase(state: string | null, startsAt: number | null, endsAt: number | null, now: number): Phase {
  if (state === 'resolved' || (endsAt !== null && endsAt <= now)) return 'completed';
  return startsAt !== null && startsAt > now ? 'scheduled' : 'in_progress';
}
