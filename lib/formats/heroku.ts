import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { firstWith, isObject, json, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { EMPTY, incident, update, worst } from './report.ts';
import { flag, id, list, maybe, records, text, time } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, PHASE_WORDS, wordIn, type Words } from './words.ts';

const HOME = 'https://status.heroku.com/';

const System = v.object({ system: text, status: maybe(text) });
const Named = v.union([text, v.object({ name: maybe(text) })]);
const Update = v.object({ update_type: maybe(text), contents: maybe(text), created_at: maybe(time) });

const Event = v.object({
  id,
  title: text,
  state: maybe(text),
  resolved: maybe(flag),
  created_at: maybe(time),
  updated_at: maybe(time),
  full_url: maybe(text),
  systems: maybe(v.unknown()),
  updates: maybe(v.unknown()),
});

const COLOURS: Words<ComponentStatus> = {
  green: 'operational',
  blue: 'under_maintenance',
  yellow: 'degraded_performance',
  red: 'major_outage',
};

/**
 * Heroku's status API 4, https://status.heroku.com/api/v4/current-status and …/incidents (https://devcenter.heroku.com/articles/heroku-status).
 * An incident is over when either of `resolved` and `state` says so: they disagree at times. `scheduled` keeps what
 * was finished months ago, so no maintenance is read from it.
 */
export const heroku: Format = {
  id: 'heroku',
  carries: 'status',
  detect(payload) {
    const { status } = objectWith(payload, '"status"', '"system"');
    const first: unknown = Array.isArray(status) ? status[0] : undefined;
    const event = firstWith(payload, '"full_url"', '//status.heroku.com/');
    return (
      (isObject(first) && 'system' in first && 'status' in first) || ('full_url' in event && 'state' in event)
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const read = json(payload);
    const isHistory = Array.isArray(read);
    if (!isHistory && !isObject(read)) throw new FormatError('$', 'an object or a list');
    const root: Fields = isHistory ? { incidents: read } : read;
    if (!isHistory && (!Array.isArray(root['status']) || root['status'].length === 0))
      throw new FormatError('$.status', 'a list of systems');
    const components = list(System, root['status'], '$.status', problems).map((one): Component => {
      const status = knownWord(COLOURS, one.status, `$.status[${one.system}].status`, problems);
      return { name: cleanText(one.system), status: status ?? 'unknown' };
    });
    const incidents = records(Event, root['incidents'], isHistory ? '$' : '$.incidents', problems).map(
      ({ at, value }) => incidentOf(value, at, components, context, problems),
    );
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

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  states: readonly Component[],
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const updates = list(Update, raw.updates, `${path}.updates`, problems).map((one) =>
    update(when(one.created_at), wordIn(PHASE_WORDS, one.update_type), one.contents),
  );
  const isOver = raw.resolved === true || /^(?:resolved|closed)$/i.test(raw.state ?? '');
  const components = list(Named, raw.systems, `${path}.systems`, problems).map((one) =>
    cleanText(typeof one === 'string' ? one : (one.name ?? '')),
  );
  const concerned = states.filter(({ name }) => components.includes(name));
  const impact = worst(concerned.map(({ status }) => IMPACT_OF_COMPONENT[status]));
  return incident({
    id: raw.id,
    title: raw.title,
    services: [{ id: null, name: 'Heroku' }],
    components,
    phase: isOver ? 'resolved' : (wordIn(PHASE_WORDS, raw.state) ?? 'investigating'),
    impact: isOver ? 'unknown' : impact === 'none' || impact === 'maintenance' ? 'minor' : impact,
    startedAt: when(raw.created_at),
    updatedAt: when(raw.updated_at),
    resolvedAt: isOver ? when(raw.updated_at) : null,
    updates,
    url: webAddress(raw.full_url, HOME) ?? `${HOME}incidents/${encodeURIComponent(raw.id)}`,
  });
}
