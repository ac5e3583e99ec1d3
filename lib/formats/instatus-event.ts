import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Incident, Phase } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { incident, isOpen, update, worst, type PageFacts } from './report.ts';
import { id, list, maybe, text, time } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, type Words } from './words.ts';

const Update = v.object({
  message: maybe(text),
  markdown: maybe(text),
  status: maybe(text),
  started: maybe(time),
  createdAt: maybe(time),
});
const Named = v.object({ name: maybe(text) });

/** An incident or a maintenance. */
export const Event = v.object({
  id: maybe(id),
  name: text,
  status: maybe(text),
  impact: maybe(text),
  started: maybe(time),
  start: maybe(time),
  resolved: maybe(time),
  updatedAt: maybe(time),
  duration: maybe(v.union([text, v.number()])),
  url: maybe(text),
  components: maybe(v.unknown()),
  updates: maybe(v.unknown()),
});

const PHASES: Words<Phase> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  notstartedyet: 'scheduled',
  inprogress: 'in_progress',
  verifying: 'verifying',
  completed: 'completed',
};
/** States of components, which are also the impacts of incidents. */
export const COMPONENTS: Words<ComponentStatus> = {
  operational: 'operational',
  degradedperformance: 'degraded_performance',
  partialoutage: 'partial_outage',
  minoroutage: 'partial_outage',
  majoroutage: 'major_outage',
  undermaintenance: 'under_maintenance',
};

/** One event, as ours; `unstated` is where it stands if it does not say. */
export function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  unstated: Phase,
  { service, home, context, problems }: PageFacts,
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const isMaintenance = unstated === 'scheduled';
  const url = webAddress(raw.url, home);
  const told = knownWord(PHASES, raw.status, `${path}.status`, problems) ?? unstated;
  const phase = isMaintenance && told === 'resolved' ? 'completed' : told;
  const updates = list(Update, raw.updates, `${path}.updates`, problems).map((one) =>
    update(
      when(one.started) ?? when(one.createdAt),
      knownWord(PHASES, one.status, `${path}.updates.status`, problems),
      one.message ?? one.markdown,
    ),
  );
  const parts = list(
    v.object({ ...Named.entries, status: maybe(text) }),
    raw.components,
    `${path}.components`,
    problems,
  );
  const states = [raw.impact, ...parts.map((part) => part.status)].map((state) =>
    knownWord(COMPONENTS, state, `${path}.impact`, problems),
  );
  const impact = worst(states.flatMap((state) => (state === null ? [] : [IMPACT_OF_COMPONENT[state]])));
  const startedAt = when(raw.started) ?? when(raw.start);
  const isOver = phase === 'resolved' || phase === 'completed';
  const minutes = Number(raw.duration ?? Number.NaN);
  const plannedEnd = isMaintenance && startedAt !== null && minutes > 0 ? startedAt + minutes * 60_000 : null;
  return incident({
    id: raw.id ?? url?.split('/').findLast((part) => part !== '') ?? `${raw.name}|${startedAt ?? ''}`,
    title: raw.name,
    services: service === null ? [] : [{ id: null, name: service }],
    kind: isMaintenance ? 'maintenance' : null,
    components: parts.map((part) => cleanText(part.name ?? '')).filter((name) => name !== ''),
    phase,
    impact: isMaintenance
      ? 'maintenance'
      : impact !== 'none' && impact !== 'maintenance'
        ? impact
        : isOpen(phase)
          ? 'minor'
          : 'unknown',
    startedAt,
    ...(when(raw.updatedAt) === null ? {} : { updatedAt: when(raw.updatedAt) }),
    resolvedAt: isOver ? (when(raw.resolved) ?? plannedEnd) : null,
    updates,
    url: url ?? home,
  });
}
