import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, json, jsonWith, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { EMPTY, incident, update, worst } from './report.ts';
import { flag, id, list, maybe, record, records, text, time } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, PHASE_WORDS, wordIn, type Words } from './words.ts';

const HOME = 'https://status.heroku.com/';

const System = v.object({ system: text, status: maybe(text) });
const Named = v.union([text, v.object({ name: maybe(text), status: maybe(text) })]);
const Update = v.object({
  update_type: maybe(text),
  contents: maybe(text),
  created_at: maybe(time),
  status_prod: maybe(text),
  status_dev: maybe(text),
});

const Event = v.object({
  id,
  title: text,
  state: maybe(text),
  resolved: maybe(flag),
  created_at: maybe(time),
  updated_at: maybe(time),
  full_url: maybe(text),
  systems: maybe(v.unknown()),
  upcoming: maybe(flag),
  status_prod: maybe(text),
  status_dev: maybe(text),
  updates: maybe(v.unknown()),
});

const COLOURS: Words<ComponentStatus> = {
  green: 'operational',
  blue: 'under_maintenance',
  yellow: 'degraded_performance',
  red: 'major_outage',
};

const IS_UNWELL = /^(?:yellow|red)$/i;

/** Version 3 names two systems in an object. */
const OLDER_SYSTEMS = ['Production', 'Development'] as const;

const isOlder = (root: Fields) =>
  isObject(root['status']) &&
  OLDER_SYSTEMS.every((name) => name in (root['status'] as Fields)) &&
  'issues' in root;

const isEvent = (value: unknown): value is Fields =>
  isObject(value) &&
  'resolved' in value &&
  ('state' in value || 'status_prod' in value) &&
  /^https?:\/\/status\.heroku\.com\//.test(String(value['full_url'] ?? value['href']));

/**
 * Heroku's status API 4, https://status.heroku.com/api/v4/current-status and …/incidents (https://devcenter.heroku.com/articles/heroku-status).
 * An incident is over when either of `resolved` and `state` says so: they disagree at times. `scheduled` keeps what
 * was finished months ago, so no maintenance is read from it. Version 3, with `issues` of Production and Development,
 * is read too.
 */
export const heroku: Format = {
  id: 'heroku',
  carries: 'status',
  detect(payload) {
    const { status } = objectWith(payload, '"status"', '"system"');
    const first: unknown = Array.isArray(status) ? status[0] : undefined;
    if (isObject(first) && 'system' in first && 'status' in first) return true;
    if (isOlder(objectWith(payload, '"Production"', '"Development"', '"issues"'))) return true;
    const value = jsonWith(payload, '//status.heroku.com/', '"resolved"');
    return isEvent(Array.isArray(value) ? value[0] : value);
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const read = json(payload);
    if (!Array.isArray(read) && !isObject(read)) throw new FormatError('$', 'an object or a list');
    const isHistory = Array.isArray(read) || isEvent(read);
    const root: Fields = isObject(read) && !isHistory ? read : {};
    const components = isHistory ? [] : systemsIn(root, problems);
    const told = (value: v.InferOutput<typeof Event>, at: string) =>
      incidentOf(value, at, components, context, problems);
    const key = isOlder(root) ? 'issues' : 'incidents';
    const raws = Array.isArray(read)
      ? records(Event, read, '$', problems)
      : isHistory
        ? alone(read, problems)
        : records(Event, root[key], `$.${key}`, problems);
    const incidents = raws.map(({ at, value }) => told(value, at));
    const whole = pageWide(incidents, components, null, { service: 'Heroku', home: HOME, description: null });
    return {
      ...EMPTY,
      title: 'Heroku Status',
      home: HOME,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: !isHistory && problems.length === 0,
    };
  },
};

function alone(value: unknown, problems: Problem[]) {
  const read = record(Event, value, '$', problems);
  return read === null ? [] : [{ at: '$', value: read }];
}

function systemsIn(root: Fields, problems: Problem[]): Component[] {
  const older = isOlder(root) && isObject(root['status']) ? root['status'] : null;
  if (older === null && (!Array.isArray(root['status']) || root['status'].length === 0))
    throw new FormatError('$.status', 'a list of systems');
  const systems =
    older === null
      ? list(System, root['status'], '$.status', problems)
      : Object.entries(older).map(([system, status]) => ({ system, status: String(status) }));
  return systems.map((one) => ({
    name: cleanText(one.system),
    status: knownWord(COLOURS, one.status, `$.status[${one.system}].status`, problems) ?? 'unknown',
  }));
}

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  states: readonly Component[],
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const raws = list(Update, raw.updates, `${path}.updates`, problems);
  const updates = raws.map((one) =>
    update(when(one.created_at), wordIn(PHASE_WORDS, one.update_type), one.contents),
  );
  const newest = updates.reduce<(typeof updates)[number] | null>(
    (last, one) => (last === null || (one.at ?? 0) > (last.at ?? 0) ? one : last),
    null,
  );
  const isOver =
    raw.resolved === true ||
    /^(?:resolved|closed|completed)$/i.test(raw.state ?? '') ||
    newest?.phase === 'resolved';
  const isPlanned = raw.upcoming === true || /^(?:upcoming|scheduled)$/i.test(raw.state ?? '');
  const systems = list(Named, raw.systems, `${path}.systems`, problems).map((one) =>
    typeof one === 'string' ? { name: one, status: null } : one,
  );
  // Version 3 gives the colours of the two systems with each statement.
  const older = [raw, ...raws].map((one) => [one.status_prod, one.status_dev]);
  const touched = OLDER_SYSTEMS.filter((_, index) => older.some((pair) => IS_UNWELL.test(pair[index] ?? '')));
  const components = systems.length > 0 ? systems.map(({ name }) => cleanText(name ?? '')) : touched;
  const concerned = isOver ? [] : states.filter(({ name }) => components.includes(name));
  const colours = [...older.flat(), ...systems.map(({ status }) => status)];
  const impact = worst(
    [...concerned.map(({ status }) => status), ...colours.map((colour) => wordIn(COLOURS, colour))]
      .filter((state) => state !== null)
      .map((state) => IMPACT_OF_COMPONENT[state]),
  );
  const phase = isOver ? 'resolved' : (wordIn(PHASE_WORDS, raw.state) ?? 'investigating');
  return incident({
    id: raw.id,
    title: raw.title,
    services: [{ id: null, name: 'Heroku' }],
    kind: isPlanned ? 'maintenance' : null,
    components,
    phase: isPlanned ? (isOver ? 'completed' : 'scheduled') : phase,
    impact: isPlanned
      ? 'maintenance'
      : impact !== 'none' && impact !== 'maintenance'
        ? impact
        : isOver
          ? 'unknown'
          : 'minor',
    startedAt: when(raw.created_at),
    updatedAt: when(raw.updated_at),
    resolvedAt: isOver ? ((newest?.phase === 'resolved' ? newest.at : null) ?? when(raw.updated_at)) : null,
    updates,
    url: webAddress(raw.full_url, HOME) ?? `${HOME}incidents/${encodeURIComponent(raw.id)}`,
  });
}
