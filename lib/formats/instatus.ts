import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { EMPTY, incident, isOpen, componentOf, update, worst } from './report.ts';
import { id, list, maybe, record, records, text, time } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, type Words } from './words.ts';

const Page = v.object({ name: maybe(text), url: maybe(text), status: maybe(text) });
const Group = v.union([v.object({ name: maybe(text) }), text]);
const Part = v.object({ name: text, status: maybe(text), group: maybe(Group) });
const Update = v.object({
  message: maybe(text),
  markdown: maybe(text),
  status: maybe(text),
  started: maybe(time),
  createdAt: maybe(time),
});
const Named = v.object({ name: maybe(text) });

const Event = v.object({
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

const PAGE: Words<Impact> = {
  up: 'none',
  hasissues: 'minor',
  undermaintenance: 'maintenance',
  down: 'major',
};
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
const COMPONENTS: Words<ComponentStatus> = {
  operational: 'operational',
  degradedperformance: 'degraded_performance',
  partialoutage: 'partial_outage',
  minoroutage: 'partial_outage',
  majoroutage: 'major_outage',
  undermaintenance: 'under_maintenance',
};

const isPage = (root: Fields) =>
  isObject(root['page']) &&
  typeof root['page']['status'] === 'string' &&
  /^[A-Z]+$/.test(root['page']['status']);

function isComponents(root: Fields): boolean {
  const first: unknown = Array.isArray(root['components']) ? root['components'][0] : undefined;
  return (
    !('page' in root) &&
    isObject(first) &&
    typeof first['status'] === 'string' &&
    /^[A-Z]{2,}$/.test(first['status'])
  );
}

/**
 * Instatus, `/summary.json`, `/v3/summary.json` and `/v3/components.json`
 * (https://instatus.com/help/api/public-data). Lists that are empty are left out. Incidents of the older answer have
 * no id but an address, and dates as JavaScript prints them.
 */
export const instatus: Format = {
  id: 'instatus',
  carries: 'status',
  detect: (payload) =>
    isPage(objectWith(payload, '"page"')) || isComponents(objectWith(payload, '"components"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!isPage(root) && !isComponents(root))
      throw new FormatError('$.page.status', 'UP, HASISSUES or UNDERMAINTENANCE');
    const page = isObject(root['page']) ? record(Page, root['page'], '$.page', problems) : null;
    const indicator = knownWord(PAGE, page?.status, '$.page.status', problems);
    const service = cleanText(page?.name ?? '') || null;
    const home = webAddress(page?.url, context.url);
    const components = list(Part, root['components'], '$.components', problems).map((one): Component => {
      const group = isObject(one.group) ? one.group['name'] : one.group;
      const status = knownWord(COMPONENTS, one.status, `$.components[${one.name}].status`, problems);
      return componentOf(one.name, status ?? 'unknown', typeof group === 'string' ? group : null);
    });
    const read = (key: string, unstated: Phase) =>
      records(Event, root[key], `$.${key}`, problems).map(({ at, value }) =>
        incidentOf(value, at, unstated, { service, home, context, problems }),
      );
    const incidents = [
      ...read('activeIncidents', 'investigating'),
      ...read('activeMaintenances', 'scheduled'),
    ];
    const whole = pageWide(incidents, components, indicator, { service, home, description: null });
    return {
      ...EMPTY,
      title: service,
      home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: page !== null && problems.length === 0,
    };
  },
};

interface Seen {
  readonly service: string | null;
  readonly home: string | null;
  readonly context: ParseContext;
  readonly problems: Problem[];
}

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  unstated: Phase,
  { service, home, context, problems }: Seen,
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
