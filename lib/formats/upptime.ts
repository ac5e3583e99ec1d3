import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Incident, Problem } from '#lib/core/model.ts';
import type { Format, ParseContext } from './format.ts';
import { FormatError } from './format.ts';
import { firstWith, listIn } from './json.ts';
import { EMPTY, incident } from './report.ts';
import { maybe, records, text } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord, type Words } from './words.ts';

const Monitor = v.object({ name: text, slug: maybe(text), url: maybe(text), status: maybe(text) });

const STATES: Words<ComponentStatus> = {
  up: 'operational',
  degraded: 'degraded_performance',
  down: 'partial_outage',
};

/**
 * Upptime's `history/summary.json` (https://upptime.js.org/docs/): monitors with their state, no incidents and no
 * times. A monitor that is down is one open incident.
 */
export const upptime: Format = {
  id: 'upptime',
  carries: 'status',
  detect(payload) {
    const first = firstWith(payload, '"uptimeDay"', '"slug"');
    return 'slug' in first && 'uptimeDay' in first && 'status' in first;
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const list = listIn(payload);
    if (list.length === 0) throw new FormatError('$', 'at least one monitor');
    const monitors = records(Monitor, list, '$', problems).map(({ at, value }) => {
      if (value.status === null)
        problems.push({ path: `${at}.status`, message: 'expected a state, found none' });
      return {
        monitor: value,
        name: cleanText(value.name),
        status: knownWord(STATES, value.status, `${at}.status`, problems) ?? ('unknown' as const),
      };
    });
    const title = /github(?:usercontent)?\.com\/([\w.-]+\/[\w.-]+)/.exec(context.url ?? '')?.[1] ?? null;
    return {
      ...EMPTY,
      title,
      home: title === null ? null : `https://github.com/${title}`,
      incidents: monitors.flatMap(({ monitor, name, status }) => incidentOf(monitor, name, status, context)),
      components: monitors.map(({ name, status }) => ({ name, status })),
      problems,
      complete: problems.length === 0,
    };
  },
};

function incidentOf(
  monitor: v.InferOutput<typeof Monitor>,
  name: string,
  status: ComponentStatus,
  context: ParseContext,
): Incident[] {
  if (status === 'operational' || status === 'unknown') return [];
  return [
    incident({
      id: monitor.slug ?? name,
      title: `${name} is ${status === 'degraded_performance' ? 'slow' : 'down'}`,
      services: [{ id: null, name }],
      components: [name],
      phase: 'investigating',
      impact: IMPACT_OF_COMPONENT[status],
      startedAt: null,
      url: webAddress(monitor.url, context.url),
    }),
  ];
}
