import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { firstWith, listIn } from './json.ts';
import { EMPTY, incident } from './report.ts';
import { flag, id, list, maybe, records, text, time } from './shape.ts';

const Endpoint = v.object({ name: text, group: maybe(text), key: maybe(id), results: maybe(v.unknown()) });
const Result = v.object({ success: maybe(flag), timestamp: maybe(time), errors: maybe(v.unknown()) });

/**
 * Gatus, `/api/v1/endpoints/statuses` (https://github.com/TwiN/gatus#api): each endpoint with its last checks, oldest
 * first. One whose last check failed is an open incident since the first failure after a success.
 */
export const gatus: Format = {
  id: 'gatus',
  carries: 'status',
  detect(payload) {
    const first = firstWith(payload, '"results"', '"key"');
    return typeof first['key'] === 'string' && Array.isArray(first['results']);
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const endpoints = listIn(payload);
    if (endpoints.length === 0) throw new FormatError('$', 'at least one endpoint');
    const read = records(Endpoint, endpoints, '$', problems).map(({ at, value }) =>
      endpoint(value, at, context, problems),
    );
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

function endpoint(
  raw: v.InferOutput<typeof Endpoint>,
  path: string,
  context: ParseContext,
  problems: Problem[],
): { component: Component; incidents: Incident[] } {
  const own = cleanText(raw.name);
  const name = raw.group ? `${cleanText(raw.group)} - ${own}` : own;
  const results = list(Result, raw.results, `${path}.results`, problems);
  const last = results.at(-1);
  if (last?.success == null) {
    problems.push({
      path: `${path}.results`,
      message: 'expected a last result that says whether it succeeded',
    });
    return { component: { name, status: 'unknown' }, incidents: [] };
  }
  if (last.success) return { component: { name, status: 'operational' }, incidents: [] };
  const lastGood = results.findLastIndex(({ success }) => success === true);
  // Without a success before it, the beginning is further back than the list.
  const startedAt = lastGood < 0 ? null : instant(results[lastGood + 1]?.timestamp, context.zone);
  const errors = list(text, last.errors, `${path}.results.errors`, problems).map(cleanText);
  const failing = incident({
    id: raw.key ?? name,
    title: `${name} is failing`,
    services: [{ id: null, name: own }],
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
  return { component: { name, status: 'partial_outage' }, incidents: [failing] };
}
