import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { EMPTY, incident, isOpen, update, worst } from './report.ts';
import { id, list, maybe, record, records, text, time } from './shape.ts';
import { COMPONENT_WORDS, IMPACT_OF_COMPONENT, knownWord, type Words } from './words.ts';

const Page = v.object({
  name: maybe(text),
  page_title: maybe(text),
  public_url: maybe(text),
  page_url: maybe(text),
});
const Part = v.object({ id, name: text });
const Affected = v.object({
  component_id: maybe(id),
  name: maybe(text),
  group_name: maybe(text),
  status: maybe(text),
  current_status: maybe(text),
});
const Update = v.object({ to_status: maybe(text), published_at: maybe(time), message_string: maybe(text) });
const Span = v.object({ start_at: maybe(time), end_at: maybe(time) });

const Event = v.object({
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
};
/** The lists an answer may hold, and where their events stand if they do not say. */
const LISTS = {
  ongoing_incidents: 'investigating',
  in_progress_maintenances: 'in_progress',
  scheduled_maintenances: 'scheduled',
} as const;

/** `{summary: {…}}` of the page's own backend, or the widget's object. Incidents alone tell nothing of the page. */
function pageIn(root: Fields): Fields | null {
  const page = isObject(root['summary']) ? root['summary'] : root;
  const isSummary =
    Array.isArray(page['ongoing_incidents']) &&
    ('affected_components' in page || 'in_progress_maintenances' in page);
  return isSummary ? page : null;
}

/**
 * incident.io's own summaries: `<page>/proxy/<host>` and the widget's `<page>/api/v1/summary`
 * (https://docs.incident.io/status-pages/widget). Its copy of Statuspage's shape is `statuspage`. It names only
 * components that are not well; updates are oldest first.
 */
export const incidentio: Format = {
  id: 'incidentio',
  carries: 'status',
  detect: (payload) => pageIn(objectWith(payload, '"ongoing_incidents"')) !== null,
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    const raw = pageIn(root);
    if (raw === null)
      throw new FormatError('$.summary.ongoing_incidents', 'a list beside affected components');
    const at = raw === root ? '$' : '$.summary';
    const page = record(Page, raw, at, problems);
    const parts = list(Part, raw['components'], `${at}.components`, problems);
    const seen: Seen = {
      names: new Map(parts.map((part) => [part.id, cleanText(part.name)])),
      service: cleanText(page?.name ?? page?.page_title ?? '') || null,
      home: webAddress(page?.public_url ?? page?.page_url, context.url),
      context,
      problems,
    };
    const incidents = Object.entries(LISTS).flatMap(([key, unstated]) =>
      records(Event, raw[key], `${at}.${key}`, problems).map((one) =>
        incidentOf(one.value, one.at, unstated, seen),
      ),
    );
    const affected = list(Affected, raw['affected_components'], `${at}.affected_components`, problems);
    const components = componentsOf(affected, Array.isArray(raw['affected_components']), seen);
    const whole = pageWide(incidents, components, null, { ...seen, description: null });
    return {
      ...EMPTY,
      title: seen.service,
      home: seen.home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

interface Seen {
  readonly names: ReadonlyMap<string, string>;
  readonly service: string | null;
  readonly home: string | null;
  readonly context: ParseContext;
  readonly problems: Problem[];
}

/** What is not affected is well, if the answer lists what is. */
function componentsOf(
  affected: readonly v.InferOutput<typeof Affected>[],
  isListed: boolean,
  { names, problems }: Seen,
): Component[] {
  const states = new Map(
    affected.map((one) => [
      one.component_id,
      knownWord(COMPONENT_WORDS, one.current_status ?? one.status, '$.affected_components', problems) ??
        'unknown',
    ]),
  );
  const rest: ComponentStatus = isListed ? 'operational' : 'unknown';
  return [...names].map(([known, name]) => ({ name, status: states.get(known) ?? rest }));
}

function incidentOf(raw: v.InferOutput<typeof Event>, path: string, unstated: Phase, seen: Seen): Incident {
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
  ].map((state) => knownWord(COMPONENT_WORDS, state, `${path}.affected_components`, problems));
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
