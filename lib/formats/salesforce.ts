import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { Format, ParseContext } from './format.ts';
import { firstWith, isObject, listIn } from './json.ts';
import { EMPTY, incident, update, worst } from './report.ts';
import { flag, id, list, maybe, record, records, text, time } from './shape.ts';
import { knownWord, wordIn, type Words } from './words.ts';

const HOME = 'https://status.salesforce.com/';

const Harm = v.object({
  startTime: maybe(time),
  endTime: maybe(time),
  type: maybe(text),
  severity: maybe(text),
});
const Event = v.object({ message: maybe(text), createdAt: maybe(time), type: maybe(text) });
const Message = v.object({ rootCause: maybe(text), actionPlan: maybe(text) });

const Raw = v.object({
  id,
  status: maybe(text),
  type: maybe(text),
  message: maybe(v.unknown()),
  createdAt: maybe(time),
  updatedAt: maybe(time),
  affectsAll: maybe(flag),
  serviceKeys: maybe(v.unknown()),
  instanceKeys: maybe(v.unknown()),
  IncidentImpacts: maybe(v.unknown()),
  IncidentEvents: maybe(v.unknown()),
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

/**
 * Salesforce Trust, https://api.status.salesforce.com/v1/incidents and …/incidents/active
 * (https://api.status.salesforce.com/v1/docs/). An incident has no title: one is made of what is impaired and where.
 */
export const salesforce: Format = {
  id: 'salesforce',
  carries: 'status',
  history: (url) =>
    /^https:\/\/api\.status\.salesforce\.com\/v1\/incidents\/active$/.test(url)
      ? url.replace(/\/active$/, '')
      : null,
  detect(payload, url) {
    const isEmpty =
      /^\s*\[\s*\]\s*$/.test(payload) && /api\.status\.salesforce\.com\/v1\/incidents/.test(url ?? '');
    return isEmpty || 'IncidentImpacts' in firstWith(payload, '"IncidentImpacts"');
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const incidents = records(Raw, listIn(payload), '$', problems).map(({ at, value }) =>
      incidentOf(value, at, context, problems),
    );
    return {
      ...EMPTY,
      title: 'Salesforce Trust',
      home: HOME,
      incidents,
      problems,
      complete: problems.length === 0,
    };
  },
};

/** `featurePerfDegradation` as `Feature perf degradation`. */
function words(key: string): string {
  const spaced = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function incidentOf(
  raw: v.InferOutput<typeof Raw>,
  path: string,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const harms = list(Harm, raw.IncidentImpacts, `${path}.IncidentImpacts`, problems);
  const message = isObject(raw.message) ? record(Message, raw.message, `${path}.message`, problems) : null;
  const services = list(text, raw.serviceKeys, `${path}.serviceKeys`, problems).map(cleanText);
  const instances = list(text, raw.instanceKeys, `${path}.instanceKeys`, problems).map(cleanText);
  const starts = harms.map((one) => when(one.startTime)).filter((at) => at !== null);
  const ends = harms.map((one) => when(one.endTime)).filter((at) => at !== null);
  const told = knownWord(OVER, raw.status, `${path}.status`, problems);
  if (raw.status === null)
    problems.push({ path: `${path}.status`, message: 'expected a status, found none' });
  const isOver = told ?? (harms.length > 0 && ends.length === harms.length);
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
      update(when(one.createdAt), null, one.message),
    ),
    url: `${HOME}incidents/${encodeURIComponent(raw.id)}`,
  });
}
