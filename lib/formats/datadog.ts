import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { objectIn, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { partNames } from './part-names.ts';
import { EMPTY, incident, isOpen, componentOf, update, worst, type PageFacts } from './report.ts';
import { flag, id, list, maybe, record, records, text, time } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, PHASE_WORDS, type Words } from './words.ts';

const Page = v.object({ name: maybe(text), pageUrl: maybe(text) });
const Part = v.object({
  id: maybe(id),
  name: text,
  type: maybe(text),
  status: maybe(text),
  components: maybe(v.unknown()),
});
const Step = v.object({
  status: maybe(text),
  description: maybe(text),
  startedAt: maybe(time),
  createdAt: maybe(time),
  componentsAffected: maybe(v.unknown()),
});

const Event = v.object({
  id,
  title: text,
  currentStatus: maybe(text),
  resolved: maybe(flag),
  description: maybe(text),
  publishedDate: maybe(time),
  resolvedDate: maybe(time),
  startDate: maybe(time),
  completedDate: maybe(time),
  lastModifiedAt: maybe(time),
  deletedAt: maybe(time),
  timeline: maybe(v.unknown()),
  componentsAffected: maybe(v.unknown()),
});

const STATES: Words<ComponentStatus> = {
  operational: 'operational',
  degraded: 'degraded_performance',
  partial_outage: 'partial_outage',
  major_outage: 'major_outage',
  maintenance: 'under_maintenance',
};

const isPage = (root: Fields) =>
  'domainPrefix' in root && 'pageType' in root && 'components' in root && 'incidents' in root;

/**
 * Datadog's status pages, `<page>/config.json` (https://docs.datadoghq.com/incident_response/status_pages/): all
 * incidents, open and over. When something was written down is not when it happened.
 */
export const datadog: Format = {
  id: 'datadog',
  carries: 'status',
  detect: (payload) => isPage(objectWith(payload, '"domainPrefix"', '"pageType"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!isPage(root)) throw new FormatError('$', 'domainPrefix, pageType, components and incidents');
    if (root['incidents'] !== null && !Array.isArray(root['incidents']))
      throw new FormatError('$.incidents', 'a list');
    const page = record(Page, root, '$', problems);
    const service = cleanText(page?.name ?? '') || null;
    const home = webAddress(page?.pageUrl, context.url);
    const parts = componentsIn(root['components'], '$.components', problems);
    const names = partNames(
      parts.map(({ id: key, component: { name, group } }) => ({ id: key, name, group: group ?? null })),
    );
    const components = parts.map(({ id: key, component }) => ({ ...component, name: names.get(key)! }));
    const nameOf = ({ id: key, component }: Placed) => names.get(key) ?? component.name;
    const read = (key: 'incidents' | 'maintenances') =>
      records(Event, root[key], `$.${key}`, problems)
        .filter(({ value }) => value.deletedAt === null)
        .map(({ at, value }) => incidentOf(value, at, key, { service, home, context, problems, nameOf }));
    const incidents = [...read('incidents'), ...read('maintenances')];
    const whole = pageWide(incidents, components, null, { service, home, description: null });
    return {
      ...EMPTY,
      title: service,
      home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

interface Placed {
  /** The part's own, else its place. */
  readonly id: string;
  readonly component: Component;
}

/** Groups hold components, one level deep; as they are called before names are told apart. */
function componentsIn(value: unknown, path: string, problems: Problem[]): Placed[] {
  const read = (one: v.InferOutput<typeof Part>, at: string, group: string | null) => {
    const status = knownWord(STATES, one.status, `${at}.status`, problems) ?? 'unknown';
    return { id: one.id ?? at, component: componentOf(one.name, status, group) };
  };
  return records(Part, value, path, problems).flatMap(({ at, value: one }) =>
    one.type === 'ComponentGroup'
      ? records(Part, one.components, `${at}.components`, problems).map((inner) =>
          read(inner.value, inner.at, one.name),
        )
      : [read(one, at, null)],
  );
}

interface Seen extends PageFacts {
  /** What a person knows a part by. */
  readonly nameOf: (part: Placed) => string;
}

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  key: 'incidents' | 'maintenances',
  { service, home, context, problems, nameOf }: Seen,
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const isMaintenance = key === 'maintenances';
  const unstated: Phase = isMaintenance ? 'scheduled' : raw.resolved === true ? 'resolved' : 'investigating';
  const phase =
    raw.resolved === true && !isMaintenance
      ? 'resolved'
      : (knownWord(PHASE_WORDS, raw.currentStatus, `${path}.currentStatus`, problems) ?? unstated);
  const steps = list(Step, raw.timeline, `${path}.timeline`, problems);
  const affected = [raw.componentsAffected, ...steps.map((step) => step.componentsAffected)].flatMap(
    (value) => componentsIn(value, `${path}.componentsAffected`, problems),
  );
  const impact = worst(affected.map(({ component }) => IMPACT_OF_COMPONENT[component.status]));
  const isOver = phase === 'resolved' || phase === 'completed';
  const updates = steps.map((step) =>
    update(
      when(step.startedAt) ?? when(step.createdAt),
      knownWord(PHASE_WORDS, step.status, `${path}.timeline.status`, problems),
      step.description,
    ),
  );
  return incident({
    id: raw.id,
    title: raw.title,
    services: service === null ? [] : [{ id: null, name: service }],
    kind: isMaintenance ? 'maintenance' : null,
    components: [...new Set(affected.map(nameOf))],
    phase,
    impact: isMaintenance
      ? 'maintenance'
      : impact !== 'none' && impact !== 'maintenance'
        ? impact
        : isOpen(phase)
          ? 'minor'
          : 'unknown',
    startedAt: when(raw.startDate) ?? when(raw.publishedDate),
    resolvedAt: isOver ? (when(raw.resolvedDate) ?? when(raw.completedDate)) : null,
    updates,
    url: webAddress(home && `${home.replace(/\/$/, '')}/incidents/${raw.id}`),
  });
}
