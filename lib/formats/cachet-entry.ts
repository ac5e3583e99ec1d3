import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Impact, Incident, Phase, Problem, Update } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { ParseContext } from './format.ts';
import { isObject, type Fields } from './json.ts';
import { incident, update } from './report.ts';
import { flag, id, list, maybe, text, time } from './shape.ts';
import { knownWord, wordIn, type Words } from './words.ts';

/** Numbers, in early versions beside words, in version 3 `{human, value}`; dates there `{human, string}`. */
const Code = v.union([id, v.object({ value: maybe(id), human: maybe(text) })]);
const Moment = v.union([time, v.object({ string: maybe(time) })]);
const Statement = v.object({
  status: maybe(Code),
  message: maybe(text),
  created_at: maybe(Moment),
  created: maybe(Moment),
});
const Named = v.object({ name: maybe(text) });

/** A component, an incident or a schedule, its attributes at the top. */
export const Entry = v.object({
  id,
  name: text,
  status: maybe(Code),
  status_id: maybe(id),
  latest_status: maybe(Code),
  enabled: maybe(v.union([flag, v.number()])),
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
  component: maybe(v.unknown()),
  components: maybe(v.unknown()),
  group: maybe(v.unknown()),
  permalink: maybe(text),
  updates: maybe(v.unknown()),
});
export type Entry = v.InferOutput<typeof Entry>;

/** States of components, by number and by name. */
export const COMPONENTS: Words<ComponentStatus> = {
  1: 'operational',
  2: 'degraded_performance',
  3: 'partial_outage',
  4: 'major_outage',
  5: 'unknown',
  6: 'under_maintenance',
  operational: 'operational',
  performance_issues: 'degraded_performance',
  partial_outage: 'partial_outage',
  major_outage: 'major_outage',
  unknown: 'unknown',
  under_maintenance: 'under_maintenance',
};
const INCIDENTS: Words<Phase> = { 1: 'investigating', 2: 'identified', 3: 'monitoring', 4: 'resolved' };
const WORKS: Words<Phase> = { 0: 'scheduled', 1: 'in_progress', 2: 'completed' };

/** The code of a state as it was published; a number where there is one. */
export function codeOf(code: v.InferOutput<typeof Code> | null): string | null {
  return typeof code === 'object' && code !== null ? (code.value ?? code.human) : code;
}

/**
 * Entries with their attributes at the top. JSON:API, which version 3 speaks, keeps them one level deeper and what
 * they belong to beside the list.
 */
export function flat(root: Fields, data: readonly unknown[]): unknown[] {
  const included = new Map<string, unknown>();
  for (const one of list(v.unknown(), root['included'], '$.included', []))
    if (isObject(one)) included.set(`${String(one['type'])}|${String(one['id'])}`, one['attributes']);
  const related = (relation: unknown): unknown => {
    const found = isObject(relation) ? relation['data'] : null;
    const of = (one: unknown) =>
      isObject(one) ? [included.get(`${String(one['type'])}|${String(one['id'])}`)].filter(isObject) : [];
    return Array.isArray(found) ? found.flatMap(of) : of(found)[0];
  };
  return data.map((one) => {
    if (!isObject(one) || !isObject(one['attributes'])) return one;
    const relations = isObject(one['relationships']) ? Object.entries(one['relationships']) : [];
    const more = Object.fromEntries(relations.map(([name, relation]) => [name, related(relation)]));
    return { ...one['attributes'], ...more, id: one['id'] };
  });
}

/** The names that an entry gives of what it belongs to: one object or a list of them. */
export function namesIn(value: unknown, path: string, problems: Problem[]): string[] {
  const some = Array.isArray(value) ? value : isObject(value) ? [value] : [];
  return list(Named, some, path, problems)
    .map(({ name }) => cleanText(name ?? ''))
    .filter((name) => name !== '');
}

/** An incident or, of schedules, a maintenance. */
export function eventOf(
  raw: Entry,
  path: string,
  isSchedule: boolean,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (...moments: (v.InferOutput<typeof Moment> | null)[]) =>
    moments
      .map((one) => instant(typeof one === 'object' && one !== null ? one.string : one, context.zone))
      .find((at) => at !== null) ?? null;
  const words = isSchedule ? WORKS : INCIDENTS;
  // What was said last counts; the first state stays in `status` in version 2.4.
  const code = codeOf(raw.latest_status) ?? codeOf(raw.status);
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
  const updates = list(Statement, raw.updates, `${path}.updates`, problems).map((one): Update =>
    update(when(one.created_at, one.created), wordIn(words, codeOf(one.status)), one.message),
  );
  const fixedAt =
    updates
      .filter((one) => one.phase === 'resolved')
      .map(({ at }) => at)
      .at(-1) ?? null;
  const startedAt =
    (isMaintenance ? when(raw.scheduled_at, raw.scheduled) : null) ??
    when(raw.occurred_at, raw.occurred, raw.created_at, raw.created);
  const updatedAt = when(raw.updated_at, raw.updated);
  const impact: Impact = isMaintenance ? 'maintenance' : isOver ? 'unknown' : 'minor';
  return incident({
    id: isSchedule ? `schedule-${raw.id}` : raw.id,
    title: raw.name,
    kind: isMaintenance ? 'maintenance' : null,
    components: [
      ...new Set([
        ...namesIn(raw.component, `${path}.component`, problems),
        ...namesIn(raw.components, `${path}.components`, problems),
      ]),
    ],
    phase,
    impact,
    startedAt,
    updatedAt: updatedAt ?? startedAt,
    resolvedAt: isOver ? (when(raw.completed_at, raw.completed) ?? fixedAt ?? updatedAt) : null,
    updates: [...(raw.message === null ? [] : [update(startedAt, null, raw.message)]), ...updates],
    url:
      webAddress(raw.permalink, context.url) ??
      webAddress(`/${isSchedule ? 'schedules' : 'incidents'}/${encodeURIComponent(raw.id)}`, context.url),
  });
}
