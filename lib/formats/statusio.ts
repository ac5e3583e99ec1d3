import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { EMPTY, incident, inOrder, update, worst } from './report.ts';
import { id, list, maybe, record, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Overall = v.object({ status: maybe(text), status_code: maybe(id) });
const Part = v.object({ name: text, status_code: maybe(id), containers: maybe(v.unknown()) });
const Container = v.object({ status_code: maybe(id) });
const Named = v.union([text, v.object({ name: maybe(text) })]);
const Message = v.object({
  details: maybe(text),
  state: maybe(id),
  status: maybe(id),
  datetime: maybe(time),
});

const Event = v.object({
  _id: maybe(id),
  id: maybe(id),
  name: text,
  datetime_open: maybe(time),
  datetime_close: maybe(time),
  datetime_resolved: maybe(time),
  datetime_planned_start: maybe(time),
  messages: maybe(v.unknown()),
  components_affected: maybe(v.unknown()),
});

const IMPACTS: Words<Impact> = {
  100: 'none',
  200: 'maintenance',
  300: 'minor',
  400: 'major',
  500: 'critical',
  600: 'major',
};
const COMPONENTS: Words<ComponentStatus> = {
  100: 'operational',
  200: 'under_maintenance',
  300: 'degraded_performance',
  400: 'partial_outage',
  500: 'major_outage',
  600: 'partial_outage',
};
/** The same number means another thing for a maintenance. */
const STATES: Words<Phase> = { 100: 'investigating', 200: 'identified', 300: 'monitoring', 400: 'resolved' };
const WORK_STATES: Words<Phase> = {
  100: 'scheduled',
  200: 'in_progress',
  300: 'completed',
  400: 'completed',
};

/**
 * Status.io's public status, https://api.status.io/1.0/status/<id> (https://kb.status.io/developers/public-status-api).
 * The page's name and the incidents' addresses are not in it.
 */
export const statusio: Format = {
  id: 'statusio',
  carries: 'status',
  detect(payload) {
    const { result } = objectWith(payload, '"status_overall"', '"result"');
    return (
      isObject(result) && isObject(result['status_overall']) && 'status_code' in result['status_overall']
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const { result } = objectIn(payload);
    if (!isObject(result)) throw new FormatError('$.result', 'an object');
    const overall = record(Overall, result['status_overall'], '$.result.status_overall', problems);
    if (overall?.status_code == null)
      problems.push({ path: '$.result.status_overall.status_code', message: 'expected a code, found none' });
    const indicator = knownWord(
      IMPACTS,
      overall?.status_code,
      '$.result.status_overall.status_code',
      problems,
    );
    const components = list(Part, result['status'], '$.result.status', problems).map((part) =>
      component(part, problems),
    );
    const work: Fields = isObject(result['maintenance']) ? result['maintenance'] : {};
    const read = (value: unknown, path: string, unstated: Phase) =>
      records(Event, value, path, problems).map(({ at, value: raw }) =>
        incidentOf(raw, at, unstated, context, problems),
      );
    const events = [
      ...read(result['incidents'], '$.result.incidents', 'investigating'),
      ...read(work['active'], '$.result.maintenance.active', 'in_progress'),
      ...read(work['upcoming'], '$.result.maintenance.upcoming', 'scheduled'),
    ];
    const incidents = indicator === null ? events : withPageIndicator(events, indicator);
    const page = { service: null, home: null, description: overall?.status ?? null };
    const whole = pageWide(incidents, components, indicator, page);
    return {
      ...EMPTY,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

/** Its own state and its regions' may disagree; the higher number is the worse, and some components have only regions. */
function component(part: v.InferOutput<typeof Part>, problems: Problem[]): Component {
  const path = `$.result.status[${part.name}]`;
  const regions = list(Container, part.containers, `${path}.containers`, problems).map(
    (one) => one.status_code,
  );
  const codes = [part.status_code, ...regions];
  const worstCode = codes.filter((code) => code !== null).toSorted((a, b) => Number(b) - Number(a))[0];
  return {
    name: cleanText(part.name),
    status: knownWord(COMPONENTS, worstCode, `${path}.status_code`, problems) ?? 'unknown',
  };
}

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  unstated: Phase,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const isMaintenance = unstated !== 'investigating';
  const messages = list(Message, raw.messages, `${path}.messages`, problems);
  const states = isMaintenance ? WORK_STATES : STATES;
  const updates = inOrder(
    messages.map((one) =>
      update(
        when(one.datetime),
        knownWord(states, one.state, `${path}.messages.state`, problems),
        one.details,
      ),
    ),
  );
  const closedAt = when(raw.datetime_close) ?? when(raw.datetime_resolved);
  const ended: Phase | null = closedAt === null ? null : isMaintenance ? 'completed' : 'resolved';
  const phase = ended ?? updates.findLast((one) => one.phase !== null)?.phase ?? unstated;
  const told = worst(
    messages.map((one) => knownWord(IMPACTS, one.status, `${path}.messages.status`, problems) ?? 'none'),
  );
  const isOver = phase === 'resolved' || phase === 'completed';
  return incident({
    id: raw['_id'] ?? raw.id ?? `${raw.name}|${raw.datetime_open ?? raw.datetime_planned_start ?? ''}`,
    title: raw.name,
    kind: isMaintenance ? 'maintenance' : null,
    components: list(Named, raw.components_affected, `${path}.components_affected`, problems)
      .map((one) => cleanText(typeof one === 'string' ? one : (one.name ?? '')))
      .filter((name) => name !== ''),
    phase,
    impact: isMaintenance ? 'maintenance' : told === 'none' || told === 'maintenance' ? 'minor' : told,
    startedAt:
      (isMaintenance ? when(raw.datetime_planned_start) : null) ??
      when(raw.datetime_open) ??
      updates[0]?.at ??
      null,
    resolvedAt: isOver ? (closedAt ?? updates.findLast((one) => one.phase === phase)?.at ?? null) : null,
    updates,
  });
}
