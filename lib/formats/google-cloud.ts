import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { excerptOf } from '#lib/core/excerpt.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { Format, ParseContext } from './format.ts';
import { firstWith, listIn } from './json.ts';
import { productStates } from './product-states.ts';
import { EMPTY, incident, isOpen, update } from './report.ts';
import { id, list, maybe, record, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Update = v.object({
  when: maybe(time),
  created: maybe(time),
  modified: maybe(time),
  text: maybe(text),
  status: maybe(text),
});
const Product = v.object({ title: maybe(text), current_title: maybe(text) });

const Event = v.object({
  id,
  external_desc: maybe(text),
  begin: maybe(time),
  created: maybe(time),
  modified: maybe(time),
  end: maybe(time),
  status_impact: maybe(text),
  service_name: maybe(text),
  affected_products: maybe(v.unknown()),
  updates: maybe(v.unknown()),
  most_recent_update: maybe(v.unknown()),
  currently_affected_locations: maybe(v.unknown()),
  uri: maybe(text),
});

type Raw = v.InferOutput<typeof Event>;

const IMPACTS: Words<Impact> = {
  service_information: 'minor',
  service_disruption: 'major',
  service_outage: 'critical',
};

/** Google's dashboards of this shape, by a part of their address; the payload does not say whose it is. */
const DASHBOARDS = [
  {
    part: 'google.com/appsstatus',
    name: 'Google Workspace',
    home: 'https://www.google.com/appsstatus/dashboard/',
  },
  { part: 'status.firebase.google.com', name: 'Firebase', home: 'https://status.firebase.google.com/' },
  { part: 'status.play.google.com', name: 'Google Play', home: 'https://status.play.google.com/' },
  { part: 'status.search.google.com', name: 'Google Search', home: 'https://status.search.google.com/' },
  { part: 'status.cloud.google.com', name: 'Google Cloud', home: 'https://status.cloud.google.com/' },
] as const;

/** Whose dashboard it is. Without its address nobody's page can be linked; only Cloud's incidents have locations. */
interface Dashboard {
  readonly name: string;
  readonly home: string | null;
}
const UNKNOWN: Dashboard = { name: 'Google', home: null };

const dashboardOf = (url: string | null, incidents: readonly { readonly value: Raw }[]): Dashboard =>
  DASHBOARDS.find(({ part }) => url?.includes(part)) ??
  (incidents.some(({ value }) => Array.isArray(value.currently_affected_locations))
    ? DASHBOARDS.find(({ name }) => name === 'Google Cloud')!
    : UNKNOWN);

/**
 * Google's status dashboards, `incidents.json` (https://status.cloud.google.com/incidents.schema.json): Cloud,
 * Workspace, Firebase, Play, Search. The list is history and present in one, newest first; it has no word for "all is
 * well", and no list of products: those the incidents name are shown.
 */
export const googleCloud: Format = {
  id: 'google-cloud',
  carries: 'status',
  detect(payload, url) {
    const first = firstWith(payload, '"external_desc"');
    const isEmpty = /^\s*\[\s*\]\s*$/.test(payload) && DASHBOARDS.some(({ part }) => url?.includes(part));
    return (
      isEmpty ||
      ('external_desc' in first && ['begin', 'created', 'status_impact'].some((key) => key in first))
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const raws = records(Event, listIn(payload), '$', problems);
    const dashboard = dashboardOf(context.url, raws);
    const incidents = raws.map(({ at, value }) => incidentOf(value, at, dashboard, context, problems));
    return {
      ...EMPTY,
      title: `${dashboard.name} Status`,
      home: dashboard.home,
      incidents,
      components: productStates(incidents),
      problems,
      complete: problems.length === 0,
    };
  },
};

/** Workspace begins with `**Title:**` on a line of its own; the rest is Markdown with escaped marks. */
const plain = (markdown: string) =>
  markdown
    .replace(/^\s*\*{0,2}Title:?\*{0,2}:?\s*/i, '')
    .replace(/\\([#*_`[\]()>.-])/g, '$1')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*([^*\n]{1,300})\*\*/g, '$1');

function incidentOf(
  raw: Raw,
  path: string,
  dashboard: Dashboard,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const all = list(Update, raw.updates, `${path}.updates`, problems);
  const newest =
    raw.most_recent_update === null
      ? (all.toSorted((a, b) => (when(b.when) ?? 0) - (when(a.when) ?? 0))[0] ?? null)
      : record(Update, raw.most_recent_update, `${path}.most_recent_update`, problems);
  const phaseOf = (status: string | null): Phase | null =>
    status === null ? null : status === 'AVAILABLE' ? 'resolved' : 'investigating';
  const updates = (all.length > 0 ? all : newest === null ? [] : [newest]).map((one) =>
    update(when(one.when) ?? when(one.created), phaseOf(one.status), plain(one.text ?? '')),
  );
  const endedAt = when(raw.end);
  // Without an end, "available" is the end only where no place is left that is still affected.
  const isStill =
    Array.isArray(raw.currently_affected_locations) && raw.currently_affected_locations.length > 0;
  const isOver = endedAt !== null || (newest?.status === 'AVAILABLE' && !isStill);
  if (raw.end && endedAt === null)
    problems.push({ path: `${path}.end`, message: `expected a time, found ${String(raw.end).slice(0, 40)}` });
  const phase: Phase = isOver ? 'resolved' : 'investigating';
  const startedAt = when(raw.begin) ?? when(raw.created);
  const products = list(Product, raw.affected_products, `${path}.affected_products`, problems).map(
    (one) => one.current_title ?? one.title ?? '',
  );
  const named =
    raw.service_name !== null && raw.service_name !== 'Multiple Products' ? [raw.service_name] : [];
  const components = [...new Set([...named, ...products].map(cleanText))].filter((name) => name !== '');
  // What Search calls ranking are announcements of its new ways to rank, for weeks at a time.
  const isNews = dashboard.name === 'Google Search' && raw.service_name === 'Ranking';
  const impact = knownWord(IMPACTS, raw.status_impact, `${path}.status_impact`, problems);
  return incident({
    id: raw.id,
    title:
      plain(raw.external_desc ?? '') ||
      excerptOf(plain(newest?.text ?? '')) ||
      components.join(', ') ||
      raw.id,
    services: [{ id: null, name: dashboard.name }],
    components,
    phase,
    impact: isNews ? 'none' : (impact ?? (isOpen(phase) ? 'minor' : 'unknown')),
    startedAt,
    updatedAt:
      when(raw.modified) ??
      (newest === null ? null : (when(newest.modified) ?? when(newest.when))) ??
      startedAt,
    resolvedAt: isOver ? (endedAt ?? (newest === null ? null : when(newest.when))) : null,
    updates,
    url: dashboard.home === null ? null : webAddress(raw.uri, dashboard.home),
  });
}
