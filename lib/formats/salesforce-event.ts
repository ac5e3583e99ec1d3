import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { ParseContext } from './format.ts';
import { isObject } from './json.ts';
import { incident, update, worst } from './report.ts';
import { flag, id, list, maybe, record, text, time } from './shape.ts';
import { knownWord, PHASE_WORDS, wordIn, type Words } from './words.ts';

/** The page a person opens. */
export const HOME = 'https://status.salesforce.com/';

const Span = v.object({
  startTime: maybe(time),
  endTime: maybe(time),
  type: maybe(text),
  severity: maybe(text),
});
const Event = v.object({ message: maybe(text), createdAt: maybe(time), type: maybe(text) });
const Message = v.object({ rootCause: maybe(text), actionPlan: maybe(text), eventStatus: maybe(text) });

const common = {
  id,
  message: maybe(v.unknown()),
  createdAt: maybe(time),
  updatedAt: maybe(time),
  affectsAll: maybe(flag),
  serviceKeys: maybe(v.unknown()),
  instanceKeys: maybe(v.unknown()),
};

/** One of `/v1/incidents`, or of an instance's `Incidents`. */
export const TrustIncident = v.object({
  ...common,
  status: maybe(text),
  type: maybe(text),
  IncidentImpacts: maybe(v.unknown()),
  IncidentEvents: maybe(v.unknown()),
});

/** One of `/v1/maintenances`, or of an instance's `Maintenances`. */
export const TrustMaintenance = v.object({
  ...common,
  name: maybe(text),
  plannedStartTime: maybe(time),
  plannedEndTime: maybe(time),
  MaintenanceImpacts: maybe(v.unknown()),
  MaintenanceEvents: maybe(v.unknown()),
});

const SEVERITIES: Words<Impact> = {
  minor: 'minor',
  major: 'major',
  critical: 'critical',
  informational: 'none',
};
const OVER: Words<boolean> = {
  active: false,
  open: false,
  ongoing: false,
  confirmed: false,
  resolved: true,
  closed: true,
  completed: true,
};

/** `featurePerfDegradation` as `Feature perf degradation`; `B2CCore` as `B2C core`, `eCDN` as it is. */
function words(key: string): string {
  const spaced = key
    .replace(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replace(/([A-Z\d])([A-Z][a-z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());
  return /^[a-z]+\b/.test(spaced) ? spaced.charAt(0).toUpperCase() + spaced.slice(1) : spaced;
}

const messageIn = (value: unknown, path: string, problems: Problem[]) =>
  isObject(value) ? record(Message, value, `${path}.message`, problems) : null;

const keysIn = (value: unknown, path: string, problems: Problem[]) =>
  list(text, value, path, problems).map(cleanText);

/** An incident; its title is made of what is impaired and where, as it has none. */
export function trustIncident(
  raw: v.InferOutput<typeof TrustIncident>,
  path: string,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const harms = list(Span, raw.IncidentImpacts, `${path}.IncidentImpacts`, problems);
  const message = messageIn(raw.message, path, problems);
  const services = keysIn(raw.serviceKeys, `${path}.serviceKeys`, problems);
  const instances = keysIn(raw.instanceKeys, `${path}.instanceKeys`, problems);
  const starts = harms.map((one) => when(one.startTime)).filter((at) => at !== null);
  const ends = harms.map((one) => when(one.endTime)).filter((at) => at !== null);
  const told = knownWord(OVER, raw.status, `${path}.status`, problems);
  const isOver = told ?? (harms.length > 0 && ends.length === harms.length);
  // An instance's incidents have no status of their own: an impact that goes on tells enough.
  if (raw.status === null && (isOver || harms.length === 0))
    problems.push({ path: `${path}.status`, message: 'expected a status, found none' });
  const type = harms.find((one) => one.type !== null)?.type ?? raw.type ?? 'incident';
  const impact = worst(harms.map((one) => wordIn(SEVERITIES, one.severity) ?? 'unknown'));
  const updatedAt = when(raw.updatedAt) ?? when(raw.createdAt);
  return incident({
    id: raw.id,
    title: services.length === 0 ? words(type) : `${words(type)} – ${services.map(words).join(', ')}`,
    services: [{ id: null, name: 'Salesforce' }],
    components: [...services, ...instances],
    phase: isOver ? 'resolved' : 'investigating',
    impact: impact === 'none' || impact === 'unknown' ? (isOver ? impact : 'minor') : impact,
    startedAt: starts.length > 0 ? Math.min(...starts) : when(raw.createdAt),
    updatedAt,
    resolvedAt: isOver ? (ends.length > 0 ? Math.max(...ends) : updatedAt) : null,
    cause: message?.rootCause ? cleanText(message.rootCause) : null,
    measures: message?.actionPlan ? cleanText(message.actionPlan) : null,
    updates: list(Event, raw.IncidentEvents, `${path}.IncidentEvents`, problems).map((one) =>
      update(when(one.createdAt), wordIn(PHASE_WORDS, one.type), one.message),
    ),
    url: `${HOME}incidents/${encodeURIComponent(raw.id)}`,
  });
}

/** A maintenance. Where it does not say how it stands, its planned hours do. */
export function trustMaintenance(
  raw: v.InferOutput<typeof TrustMaintenance>,
  path: string,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const spans = list(Span, raw.MaintenanceImpacts, `${path}.MaintenanceImpacts`, problems);
  const startsAt = when(raw.plannedStartTime) ?? when(spans[0]?.startTime ?? null);
  const endsAt = when(raw.plannedEndTime) ?? when(spans[0]?.endTime ?? null);
  const planned: Phase =
    startsAt === null || startsAt > context.now
      ? 'scheduled'
      : endsAt === null || endsAt > context.now
        ? 'in_progress'
        : 'completed';
  const status = messageIn(raw.message, path, problems)?.eventStatus;
  const phase = wordIn(PHASE_WORDS, status) ?? planned;
  const services = keysIn(raw.serviceKeys, `${path}.serviceKeys`, problems);
  return incident({
    id: `maintenance-${raw.id}`,
    title: raw.name ?? (services.map(words).join(', ') || 'Maintenance'),
    services: [{ id: null, name: 'Salesforce' }],
    kind: 'maintenance',
    components: [...services, ...keysIn(raw.instanceKeys, `${path}.instanceKeys`, problems)],
    phase,
    impact: 'maintenance',
    startedAt: startsAt,
    updatedAt: when(raw.updatedAt) ?? when(raw.createdAt),
    resolvedAt: phase === 'completed' ? endsAt : null,
    updates: list(Event, raw.MaintenanceEvents, `${path}.MaintenanceEvents`, problems).map((one) =>
      update(when(one.createdAt), wordIn(PHASE_WORDS, one.type), one.message),
    ),
    url: `${HOME}maintenances/${encodeURIComponent(raw.id)}`,
  });
}
