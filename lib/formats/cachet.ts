import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import { webAddress } from '#lib/core/address.ts';
import type { Component, ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { EMPTY, incident, update } from './report.ts';
import { id, list, maybe, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

/** Numbers in versions 1 and 2, `{human, value}` in 3; dates `{human, string}` in 3. */
const Code = v.union([id, v.object({ value: maybe(id), human: maybe(text) })]);
const Moment = v.union([time, v.object({ string: maybe(time) })]);
const Update = v.object({
  status: maybe(Code),
  message: maybe(text),
  created_at: maybe(Moment),
  created: maybe(Moment),
});

const Entry = v.object({
  id,
  name: text,
  status: maybe(Code),
  message: maybe(text),
  occurred_at: maybe(Moment),
  occurred: maybe(Moment),
  created_at: maybe(Moment),
  created: maybe(Moment),
  updated_at: maybe(Moment),
  updated: maybe(Moment),
  scheduled_at: maybe(Moment),
  scheduled: maybe(Moment),
  completed_at: maybe(Moment),
  completed: maybe(Moment),
  component_id: maybe(id),
  permalink: maybe(text),
  updates: maybe(v.unknown()),
});

const COMPONENTS: Words<ComponentStatus> = {
  1: 'operational',
  2: 'degraded_performance',
  3: 'partial_outage',
  4: 'major_outage',
  5: 'unknown',
  6: 'under_maintenance',
};
const INCIDENTS: Words<Phase> = { 1: 'investigating', 2: 'identified', 3: 'monitoring', 4: 'resolved' };
const WORKS: Words<Phase> = { 0: 'scheduled', 1: 'in_progress', 2: 'completed' };

type Kind = 'components' | 'incidents' | 'schedules';

/** Entries with their attributes at the top: JSON:API of version 3 keeps them one level deeper. */
const flat = (data: readonly unknown[]) =>
  data.map((one) =>
    isObject(one) && isObject(one['attributes']) ? { ...one['attributes'], id: one['id'] } : one,
  );

const API = /\/api\/(?:v1\/)?(components|incidents|schedules)\b/;

function kindOf(root: Fields, url: string | null): Kind | null {
  const told = API.exec(url ?? '')?.[1];
  if (!Array.isArray(root['data'])) return null;
  if (told !== undefined) return told as Kind;
  const first: unknown = root['data'][0];
  const type: unknown = isObject(first) ? first['type'] : undefined;
  if (type === 'components' || type === 'incidents' || type === 'schedules') return type;
  const entry = flat(root['data'])[0];
  if (
    !isObject(entry) ||
    !('status' in entry) ||
    !('name' in entry) ||
    !isObject(root['meta']) ||
    !('pagination' in root['meta'])
  )
    return null;
  if ('scheduled_at' in entry)
    return 'message' in entry && 'component_id' in entry ? 'incidents' : 'schedules';
  return 'message' in entry ? 'incidents' : 'order' in entry || 'group_id' in entry ? 'components' : null;
}

/**
 * Cachet 1 to 3, `/api/v1/{components,incidents,schedules}` and `/api/{…}` (https://docs.cachethq.io/api-reference/),
 * from documentation and source. Lists are in pages; times are in the server's zone without saying so.
 */
export const cachet: Format = {
  id: 'cachet',
  carries: 'status',
  detect(payload, url) {
    const root = objectWith(payload, '"data"', '"status"');
    const first: unknown = Array.isArray(root['data']) ? root['data'][0] : undefined;
    return isObject(first) && !('aggregate_state' in root) && kindOf(root, url ?? null) !== null;
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    const kind = kindOf(root, context.url);
    if (kind === null) throw new FormatError('$.data', 'a list of components, incidents or schedules');
    const entries = records(Entry, flat(root['data'] as readonly unknown[]), '$.data', problems);
    const home = context.url && URL.canParse(context.url) ? new URL('/', context.url).href : null;
    if (kind !== 'components') {
      return {
        ...EMPTY,
        home,
        incidents: entries.map(({ at, value }) => incidentOf(value, at, kind, context, problems)),
        problems,
      };
    }
    const components = entries.map(({ at, value }): Component => ({
      name: cleanText(value.name),
      status: knownWord(COMPONENTS, codeOf(value.status), `${at}.status`, problems) ?? 'unknown',
    }));
    const whole = pageWide([], components, null, { service: null, home, description: null });
    return {
      ...EMPTY,
      home,
      incidents: whole === null ? [] : [whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

const codeOf = (code: v.InferOutput<typeof Code> | null) => (isObject(code) ? code['value'] : code);

function incidentOf(
  raw: v.InferOutput<typeof Entry>,
  path: string,
  kind: Kind,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (...moments: (v.InferOutput<typeof Moment> | null)[]) =>
    moments
      .map((one) => instant(isObject(one) ? (one['string'] as string | null) : one, context.zone))
      .find((at) => at !== null) ?? null;
  const isSchedule = kind === 'schedules';
  const words = isSchedule ? WORKS : INCIDENTS;
  const code = codeOf(raw.status);
  // Version 2 writes maintenances as incidents of status 0.
  const isMaintenance = isSchedule || (code === '0' && when(raw.scheduled_at) !== null);
  const told =
    code === '0' && !isSchedule
      ? isMaintenance
        ? 'scheduled'
        : 'investigating'
      : knownWord(words, code, `${path}.status`, problems);
  if (code === null) problems.push({ path: `${path}.status`, message: 'expected a status, found none' });
  const phase = told ?? (isSchedule ? 'scheduled' : 'investigating');
  const isOver = phase === 'resolved' || phase === 'completed';
  const updatedAt = when(raw.updated_at, raw.updated);
  const updates = list(Update, raw.updates, `${path}.updates`, problems).map((one) =>
    update(
      when(one.created_at, one.created),
      knownWord(words, codeOf(one.status), `${path}.updates.status`, problems),
      one.message,
    ),
  );
  const startedAt =
    (isMaintenance ? when(raw.scheduled_at, raw.scheduled) : null) ??
    when(raw.occurred_at, raw.occurred, raw.created_at, raw.created);
  const impact: Impact = isMaintenance ? 'maintenance' : isOver ? 'unknown' : 'minor';
  return incident({
    id: raw.id,
    title: raw.name,
    kind: isMaintenance ? 'maintenance' : null,
    phase,
    impact,
    startedAt,
    updatedAt: updatedAt ?? startedAt,
    resolvedAt: isOver ? (when(raw.completed_at, raw.completed) ?? updatedAt) : null,
    updates: [...(raw.message === null ? [] : [update(startedAt, null, raw.message)]), ...updates],
    url:
      webAddress(raw.permalink, context.url) ??
      webAddress(`/incidents/${encodeURIComponent(raw.id)}`, context.url),
  });
}
