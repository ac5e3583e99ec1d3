import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, json, jsonWith } from './json.ts';
import { partNames } from './part-names.ts';
import { componentOf, EMPTY, incident } from './report.ts';
import { flag, id, list, maybe, record, text, time } from './shape.ts';

const Endpoint = v.object({ name: text, group: maybe(text), key: maybe(id), results: maybe(v.unknown()) });
const Result = v.object({ success: maybe(flag), timestamp: maybe(time), errors: maybe(v.unknown()) });

const isEndpoint = (one: unknown) =>
  isObject(one) && typeof one['key'] === 'string' && Array.isArray(one['results']);

/** The endpoints of an answer: a list; one alone; up to version 3 an object that holds them by their keys. */
function endpointsIn(root: unknown): { readonly at: string; readonly value: unknown }[] {
  if (Array.isArray(root))
    return root.map((value, index) => ({ at: `$[${index}]`, value: value as unknown }));
  if (!isObject(root)) return [];
  if ('results' in root) return [{ at: '$', value: root }];
  return Object.entries(root).map(([key, value]) => ({ at: `$.${key}`, value }));
}

/**
 * Gatus, `/api/v1/endpoints/statuses` (https://github.com/TwiN/gatus#api), `/api/v1/suites/statuses` and, before
 * version 4, `/api/v1/statuses`: each endpoint with its last checks, oldest first. One whose last check failed is an
 * open incident since the first failure after a success; one that was never checked is not known.
 */
export const gatus: Format = {
  id: 'gatus',
  carries: 'status',
  detect: (payload) =>
    endpointsIn(jsonWith(payload, '"results"', '"key"'))
      .slice(0, 1)
      .some((one) => isEndpoint(one.value)),
  parse(payload, context) {
    const problems: Problem[] = [];
    const found = endpointsIn(json(payload));
    if (found.length === 0) throw new FormatError('$', 'at least one endpoint');
    const endpoints = found.flatMap(({ at, value }) => {
      const read = record(Endpoint, value, at, problems);
      return read === null ? [] : [{ at, raw: read }];
    });
    const names = partNames(endpoints.map(({ at, raw }) => ({ id: at, name: raw.name, group: raw.group })));
    const read = endpoints.map(({ at, raw }) => endpoint(raw, names.get(at)!, at, context, problems));
    return {
      ...EMPTY,
      home: context.url && URL.canParse(context.url) ? new URL(context.url).origin : null,
      incidents: read.flatMap(({ incidents }) => incidents),
      components: read.map(({ component }) => component),
      problems,
      complete: problems.length === 0,
    };
  },
};

/** `name` as it is shown: with its group's where another endpoint is called the same. */
function endpoint(
  raw: v.InferOutput<typeof Endpoint>,
  name: string,
  path: string,
  context: ParseContext,
  problems: Problem[],
): { component: Component; incidents: Incident[] } {
  const results = inTime(list(Result, raw.results, `${path}.results`, problems), context.zone);
  const last = results.at(-1);
  if (last?.success == null) {
    if (!Array.isArray(raw.results) || raw.results.length > 0) {
      problems.push({
        path: `${path}.results`,
        message: 'expected a last result that says whether it succeeded',
      });
    }
    return { component: componentOf(name, 'unknown', raw.group), incidents: [] };
  }
  if (last.success) return { component: componentOf(name, 'operational', raw.group), incidents: [] };
  const lastGood = results.findLastIndex(({ success }) => success === true);
  // Without a success before it, the beginning is further back than the list.
  const startedAt = lastGood < 0 ? null : instant(results[lastGood + 1]?.timestamp, context.zone);
  const errors = list(text, last.errors, `${path}.results.errors`, problems).map(cleanText);
  const failing = incident({
    id: raw.key ?? name,
    title: `${name} is failing`,
    services: [{ id: null, name: cleanText(raw.name) }],
    components: [name],
    phase: 'investigating',
    impact: 'major',
    startedAt,
    updatedAt: startedAt,
    updates:
      errors.length === 0
        ? []
        : [{ at: instant(last.timestamp, context.zone), phase: null, text: errors.join('; ') }],
    url: webAddress(`/endpoints/${encodeURIComponent(raw.key ?? '')}`, context.url),
  });
  return { component: componentOf(name, 'partial_outage', raw.group), incidents: [failing] };
}

/** Oldest first; as they stand where not all tell their time. */
function inTime(results: v.InferOutput<typeof Result>[], zone: string): v.InferOutput<typeof Result>[] {
  const times = results.map((one) => instant(one.timestamp, zone));
  if (times.includes(null)) return results;
  return results
    .map((one, index) => ({ one, at: times[index]! }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
