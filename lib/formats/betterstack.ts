import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { EMPTY, incident, componentOf, update, worst } from './report.ts';
import { id, list, maybe, record, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Page = v.object({
  company_name: maybe(text),
  custom_domain: maybe(text),
  subdomain: maybe(text),
  aggregate_state: maybe(text),
});
const Entity = v.object({
  id,
  type: text,
  attributes: v.record(v.string(), v.unknown()),
  relationships: maybe(v.unknown()),
});
const Resource = v.object({ public_name: text, status: maybe(text), status_page_section_id: maybe(id) });
const Affected = v.object({ status_page_resource_id: maybe(id), status: maybe(text) });
const StatusUpdate = v.object({
  message: maybe(text),
  published_at: maybe(time),
  affected_resources: maybe(v.unknown()),
});

const StatusReport = v.object({
  title: text,
  report_type: maybe(text),
  starts_at: maybe(time),
  ends_at: maybe(time),
  published_at: maybe(time),
  aggregate_state: maybe(text),
  affected_resources: maybe(v.unknown()),
});

const STATES: Words<Impact> = {
  operational: 'none',
  degraded: 'minor',
  downtime: 'major',
  outage: 'critical',
  maintenance: 'maintenance',
  resolved: 'none',
};
const RESOURCES: Words<ComponentStatus> = {
  operational: 'operational',
  recovered: 'operational',
  degraded: 'degraded_performance',
  downtime: 'major_outage',
  maintenance: 'under_maintenance',
  not_monitored: 'unknown',
};

/**
 * Better Stack (Better Uptime), `<page>/index.json`: JSON:API, https://betterstack.com/docs/uptime/api/status-pages/.
 * Reports have no phases but "resolved"; a maintenance is over by its times.
 */
export const betterstack: Format = {
  id: 'betterstack',
  carries: 'status',
  detect(payload) {
    const { data } = objectWith(payload, '"status_page"', '"aggregate_state"');
    return (
      isObject(data) &&
      data['type'] === 'status_page' &&
      isObject(data['attributes']) &&
      'aggregate_state' in data['attributes']
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    const data = root['data'];
    if (!isObject(data) || !isObject(data['attributes']))
      throw new FormatError('$.data.attributes', 'an object');
    const page = record(Page, data['attributes'], '$.data.attributes', problems);
    if (page?.aggregate_state == null)
      problems.push({ path: '$.data.attributes.aggregate_state', message: 'expected a state, found none' });
    const indicator = knownWord(STATES, page?.aggregate_state, '$.data.attributes.aggregate_state', problems);
    const home = webAddress(
      page?.custom_domain
        ? `https://${page.custom_domain}/`
        : page?.subdomain
          ? `https://${page.subdomain}.betteruptime.com/`
          : context.url,
    );
    const entities = records(Entity, root['included'], '$.included', problems);
    const ofType = (type: string) => entities.filter(({ value }) => value.type === type);
    const sections = new Map(
      ofType('status_page_section').map(({ value }) => [value.id, value.attributes['name']]),
    );
    const resources = ofType('status_page_resource').flatMap(({ at, value }) => {
      const one = record(Resource, value.attributes, `${at}.attributes`, problems);
      if (one === null) return [];
      const status = knownWord(RESOURCES, one.status, `${at}.attributes.status`, problems) ?? 'unknown';
      const section = sections.get(one.status_page_section_id ?? '');
      return [
        {
          known: value.id,
          component: componentOf(one.public_name, status, typeof section === 'string' ? section : null),
        },
      ];
    });
    const components = resources.map(({ component }) => component);
    const seen: Seen = {
      service: cleanText(page?.company_name ?? '') || null,
      home,
      names: new Map(resources.map(({ known, component }) => [known, component.name])),
      updates: new Map(
        ofType('status_update').map(({ at, value }) => [value.id, { at, attributes: value.attributes }]),
      ),
      context,
      problems,
    };
    const reports = ofType('status_report').flatMap(({ at, value }) => incidentOf(value, at, seen));
    const incidents = indicator === null ? reports : withPageIndicator(reports, indicator);
    const whole = pageWide(incidents, components, indicator, {
      service: seen.service,
      home,
      description: null,
    });
    return {
      ...EMPTY,
      title: seen.service,
      home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

interface Seen {
  readonly service: string | null;
  readonly home: string | null;
  readonly names: ReadonlyMap<string, string>;
  readonly updates: ReadonlyMap<string, { readonly at: string; readonly attributes: unknown }>;
  readonly context: ParseContext;
  readonly problems: Problem[];
}

/** Ids of a report's updates, in whatever order the page lists them. */
function updateIds(relationships: unknown): string[] {
  const related: unknown = isObject(relationships) ? relationships['status_updates'] : null;
  const data: unknown = isObject(related) ? related['data'] : null;
  return Array.isArray(data)
    ? data.flatMap((one: unknown) => (isObject(one) ? [String(one['id'])] : []))
    : [];
}

function incidentOf(
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
  const told = worst([
    state ?? 'none',
    ...affected.map(
      (one) => knownWord(STATES, one.status, `${path}.attributes.affected_resources`, problems) ?? 'none',
    ),
  ]);
  return [
    incident({
      id: entity.id,
      title: raw.title,
      services: service === null ? [] : [{ id: null, name: service }],
      kind: isMaintenance ? 'maintenance' : null,
      components: [...new Set(affected.flatMap((one) => names.get(one.status_page_resource_id ?? '') ?? []))],
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
