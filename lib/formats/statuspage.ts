import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { EMPTY, incident, isOpen, update } from './report.ts';
import { flag, id, list, maybe, record, records, text, time } from './shape.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { COMPONENT_WORDS, IMPACT_WORDS, knownWord, PHASE_WORDS, wordIn } from './words.ts';

const Page = v.object({ name: maybe(text), url: maybe(text) });
const Status = v.object({ indicator: maybe(text), description: maybe(text) });

const Part = v.object({
  id: maybe(id),
  name: text,
  status: maybe(text),
  group: maybe(flag),
  group_id: maybe(id),
});

const Named = v.object({ name: maybe(text) });

const Update = v.object({
  status: maybe(text),
  body: maybe(text),
  created_at: maybe(time),
  display_at: maybe(time),
  affected_components: maybe(v.unknown()),
});

const Event = v.object({
  id,
  name: text,
  status: maybe(text),
  impact: maybe(text),
  created_at: maybe(time),
  started_at: maybe(time),
  updated_at: maybe(time),
  resolved_at: maybe(time),
  scheduled_for: maybe(time),
  shortlink: maybe(text),
  components: maybe(v.unknown()),
  incident_updates: maybe(v.unknown()),
});
type Event = v.InferOutput<typeof Event>;

const LISTS = ['incidents', 'components', 'scheduled_maintenances'] as const;

const isPage = (root: Fields) =>
  isObject(root['page']) &&
  typeof root['page']['status'] !== 'string' && // Instatus
  ((isObject(root['status']) && typeof root['status']['indicator'] === 'string') ||
    LISTS.some((key) => root[key] === null || Array.isArray(root[key])));

/**
 * Atlassian Statuspage API v2, `/api/v2/summary.json` (https://developer.statuspage.io, "Status API"), and the pages
 * that answer in its shape: incident.io, OpenStatus, Instatus, Rootly. `summary.json` holds what is not over,
 * `incidents.json` a window of the last fifty.
 */
export const statuspage: Format = {
  id: 'statuspage',
  carries: 'status',
  history(url) {
    const found = /^(.*\/api\/v2\/)summary\.json(?:[?#].*)?$/.exec(url);
    return found ? `${found[1]}incidents.json` : null;
  },
  detect: (payload) => isPage(objectWith(payload, '"page"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!isObject(root['page'])) throw new FormatError('$.page', 'an object');
    if (!isPage(root))
      throw new FormatError('$', 'a status indicator or a list of incidents, components or maintenances');
    for (const key of LISTS) mustBeList(root, key);
    const page = record(Page, root['page'], '$.page', problems);
    const status = isObject(root['status']) ? record(Status, root['status'], '$.status', problems) : null;
    const indicator = knownWord(IMPACT_WORDS, status?.indicator, '$.status.indicator', problems);
    const parts = list(Part, root['components'], '$.components', problems);
    const groupOf = grouping(parts);
    const nameOf = naming(parts, groupOf);
    const seen: Seen = {
      service: cleanText(page?.name ?? '') || null,
      home: webAddress(page?.url, context.url),
      nameOf,
      context,
      problems,
    };
    const read = (key: 'incidents' | 'scheduled_maintenances') =>
      records(Event, root[key], `$.${key}`, problems).map(({ at, value }) => event(value, at, key, seen));
    const components = parts
      .filter((part) => !part.group)
      .map((part) => component(part, { ...seen, groupOf }));
    const events = [...read('incidents'), ...read('scheduled_maintenances')];
    const incidents = indicator === null ? events : withPageIndicator(events, indicator);
    const whole = pageWide(incidents, components, indicator, {
      ...seen,
      description: status?.description ?? null,
    });
    return {
      ...EMPTY,
      title: seen.service,
      home: seen.home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: status !== null && 'incidents' in root && problems.length === 0,
    };
  },
};

/** What an incident takes from its page. */
interface Seen {
  readonly service: string | null;
  readonly home: string | null;
  readonly nameOf: (part: Fields) => string;
  readonly context: ParseContext;
  readonly problems: Problem[];
}

/** A list of another kind says nothing of what is open: the page's state is not known. */
function mustBeList(root: Fields, key: string): void {
  const value = root[key];
  if (value !== undefined && value !== null && !Array.isArray(value))
    throw new FormatError(`$.${key}`, 'a list');
}

/** The group a part stands in, by its name; `undefined` when it stands alone. */
function grouping(parts: readonly v.InferOutput<typeof Part>[]): (part: Fields) => string | undefined {
  const groups = new Map(parts.filter((part) => part.group).map((part) => [part.id, cleanText(part.name)]));
  return (part) => groups.get(typeof part['group_id'] === 'string' ? part['group_id'] : null);
}

/** Names as people see them; a name that stands in several groups carries its group's: `Europe - API`. */
function naming(
  parts: readonly v.InferOutput<typeof Part>[],
  groupOf: (part: Fields) => string | undefined,
): (part: Fields) => string {
  const count = Map.groupBy(
    parts.filter((part) => !part.group),
    (part) => part.name,
  );
  return (part) => {
    const published = typeof part['name'] === 'string' ? part['name'] : '';
    const name = cleanText(published);
    const group = groupOf(part);
    return group !== undefined && (count.get(published) ?? []).length > 1 ? `${group} - ${name}` : name;
  };
}

function component(
  part: v.InferOutput<typeof Part>,
  { nameOf, groupOf, problems }: Seen & { readonly groupOf: (part: Fields) => string | undefined },
): Component {
  const name = nameOf(part);
  const status = knownWord(COMPONENT_WORDS, part.status, `$.components[${name}].status`, problems);
  const group = groupOf(part);
  return { name, status: status ?? 'unknown', ...(group === undefined ? {} : { group }) };
}

function event(raw: Event, path: string, key: 'incidents' | 'scheduled_maintenances', seen: Seen): Incident {
  const { context, problems } = seen;
  const when = (value: string | number | null) => instant(value, context.zone);
  const raws = list(Update, raw.incident_updates, `${path}.incident_updates`, problems);
  const updates = raws.map((one) =>
    update(when(one.display_at) ?? when(one.created_at), wordIn(PHASE_WORDS, one.status), one.body),
  );
  const told = updates.map((one) => one.at).filter((at) => at !== null);
  const phase = phaseOf(raw, updates, path, key, problems);
  const isMaintenance = key === 'scheduled_maintenances' || !(isOpen(phase) || phase === 'resolved');
  const started =
    when(raw.started_at) ?? when(raw.created_at) ?? (told.length === 0 ? null : Math.min(...told));
  const ended = updates.find((one) => one.phase === phase)?.at ?? null;
  return incident({
    id: raw.id,
    title: raw.name,
    services: seen.service === null ? [] : [{ id: null, name: seen.service }],
    kind: isMaintenance ? 'maintenance' : null,
    components: componentsOf(raw, raws, path, seen),
    phase,
    impact: isMaintenance ? 'maintenance' : impactOf(raw, phase, path, problems),
    startedAt: (isMaintenance ? when(raw.scheduled_for) : null) ?? started,
    updatedAt: when(raw.updated_at) ?? (told.length === 0 ? started : Math.max(...told)),
    resolvedAt: phase === 'resolved' || phase === 'completed' ? (when(raw.resolved_at) ?? ended) : null,
    updates,
    url:
      webAddress(raw.shortlink, context.url) ??
      webAddress(seen.home && `${seen.home.replace(/\/$/, '')}/incidents/${raw.id}`),
  });
}

/** Its own status; else the newest update's; else over if it has an end. An unknown word is never read as over. */
function phaseOf(
  raw: Event,
  updates: readonly { readonly at: number | null; readonly phase: Phase | null }[],
  path: string,
  key: string,
  problems: Problem[],
): Phase {
  const own = knownWord(PHASE_WORDS, raw.status, `${path}.status`, problems);
  if (own !== null) return own === 'resolved' && key === 'scheduled_maintenances' ? 'completed' : own;
  const newest = updates.filter((one) => one.phase !== null).sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
  if (newest?.phase) return newest.phase;
  if (raw.status === null)
    problems.push({ path: `${path}.status`, message: 'expected a status, found none' });
  const isMaintenance = key === 'scheduled_maintenances';
  if (raw.resolved_at !== null) return isMaintenance ? 'completed' : 'resolved';
  return isMaintenance ? 'scheduled' : 'investigating';
}

/** An open incident that does not say how bad it is, is at least minor; `none` as a word is meant so. */
function impactOf(raw: Event, phase: Phase, path: string, problems: Problem[]): Impact {
  const own = knownWord(IMPACT_WORDS, raw.impact, `${path}.impact`, problems);
  if (own !== null && !(own === 'maintenance' && isOpen(phase))) return own;
  return isOpen(phase) ? 'minor' : 'unknown';
}

/** Its components; incidents without name them in their updates (newest first). */
function componentsOf(
  raw: Event,
  updates: readonly v.InferOutput<typeof Update>[],
  path: string,
  { nameOf, problems }: Seen,
): string[] {
  const named = (value: unknown, at: string) =>
    list(v.looseObject(Named.entries), value, at, problems)
      .map(nameOf)
      .filter((name) => name !== '');
  const own = named(raw.components, `${path}.components`);
  if (own.length > 0) return [...new Set(own)];
  const affected = updates
    .map((one) => one.affected_components)
    .find((value) => Array.isArray(value) && value.length > 0);
  return [...new Set(named(affected, `${path}.incident_updates`))];
}
