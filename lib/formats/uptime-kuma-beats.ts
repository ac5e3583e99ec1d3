import * as v from 'valibot';
import { textOf } from '#lib/core/html.ts';
import type { Component, ComponentStatus, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { Fields } from './json.ts';
import { componentOf, incident, inOrder } from './report.ts';
import { list, maybe, number, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Beat = v.object({ status: maybe(number), time: maybe(time), msg: maybe(text) });

const DOWN = 0;
/** Numbers of https://github.com/louislam/uptime-kuma/blob/master/src/util.ts; pending: failing, not yet down. */
const STATES: Words<ComponentStatus> = {
  0: 'major_outage',
  1: 'operational',
  2: 'unknown',
  3: 'under_maintenance',
};

/** A monitor as the page calls it; `id` is its key among the beats. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
  readonly group: string | null;
}

/** The page the monitors stand on, and where complaints go. */
export interface Page {
  readonly title: string | null;
  readonly home: string | null;
  readonly problems: Problem[];
}

interface Monitored {
  readonly component: Component;
  readonly incidents: Incident[];
}

/** How a monitor fares by its last beat: one that is down is an open incident since its first beat down. */
export function monitored({ id, name, group }: Named, beats: Fields | null, page: Page): Monitored {
  const path = `$.heartbeatList.${id}`;
  const own = id === null || beats === null || !Object.hasOwn(beats, id) ? [] : beats[id];
  // A stretch of time without a beat is written as 0.
  const written = Array.isArray(own) ? own.filter((one) => one !== 0) : own;
  const inTime = inOrder(
    list(Beat, written, path, page.problems).map((beat) => ({
      beat,
      at: instant(beat.time, 'UTC'),
      phase: null,
      text: textOf(beat.msg ?? ''),
    })),
  );
  const last = inTime.at(-1);
  const status = knownWord(STATES, last?.beat.status, `${path}.status`, page.problems) ?? 'unknown';
  const component = componentOf(name, status, group);
  if (last === undefined || last.beat.status !== DOWN) return { component, incidents: [] };
  const lastOther = inTime.findLastIndex(({ beat }) => beat.status !== DOWN);
  // Without another beat before it, the beginning is further back than the list.
  const startedAt = lastOther < 0 ? null : inTime[lastOther + 1]!.at;
  const down = incident({
    id: `monitor-${id}`,
    title: `${name} is down`,
    services: page.title === null ? [{ id: null, name }] : [{ id: null, name: page.title }],
    components: [name],
    phase: 'investigating',
    impact: 'major',
    startedAt,
    updatedAt: startedAt,
    updates: last.text === '' ? [] : [{ at: last.at, phase: null, text: last.text }],
    url: page.home,
  });
  return { component, incidents: [down] };
}
