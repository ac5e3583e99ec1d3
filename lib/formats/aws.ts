import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import type { Format } from './format.ts';
import { firstWith, isObject, listIn } from './json.ts';
import { EMPTY, incident, update, worst } from './report.ts';
import { id, list, maybe, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const HOME = 'https://health.aws.amazon.com/health/status';

const Log = v.object({
  summary: maybe(text),
  message: maybe(text),
  status: maybe(id),
  timestamp: maybe(time),
});
const Affected = v.object({ service_name: maybe(text), max: maybe(id) });

const Event = v.object({
  arn: id,
  summary: text,
  date: maybe(time),
  end_time: maybe(time),
  status: maybe(id),
  region_name: maybe(text),
  service_name: maybe(text),
  event_log: maybe(v.unknown()),
  impacted_services: maybe(v.unknown()),
});

/** 0 over, 1 informational, 2 degraded, 3 disrupted; text outside, numbers in the log. */
const CODES: Words<Impact> = { 0: 'none', 1: 'minor', 2: 'minor', 3: 'major' };

/**
 * AWS' public health events, https://health.aws.amazon.com/public/currentevents (undocumented; UTF-16 with a mark):
 * those that are open and those of the last days. Times are epoch seconds, mostly as text. `[]` is "nothing".
 */
export const aws: Format = {
  id: 'aws',
  carries: 'status',
  detect(payload, url) {
    const isEmpty = /^\s*\[\s*\]\s*$/.test(payload) && /health\.aws\.amazon\.com\/public\//.test(url ?? '');
    return isEmpty || /^arn:aws[\w-]*:health:/.test(String(firstWith(payload, '"arn"')['arn']));
  },
  parse(payload) {
    const problems: Problem[] = [];
    const incidents = records(Event, listIn(payload), '$', problems).map(({ at, value }) =>
      incidentOf(value, at, problems),
    );
    return {
      ...EMPTY,
      title: 'AWS Health Dashboard',
      home: HOME,
      incidents,
      problems,
      complete: problems.length === 0,
    };
  },
};

function incidentOf(raw: v.InferOutput<typeof Event>, path: string, problems: Problem[]): Incident {
  const when = (value: string | number | null) => instant(value, 'UTC');
  const log = list(Log, raw.event_log, `${path}.event_log`, problems);
  const affected = isObject(raw.impacted_services)
    ? list(Affected, Object.values(raw.impacted_services), `${path}.impacted_services`, problems)
    : [];
  const codes = [raw.status, ...log.map((one) => one.status), ...affected.map((one) => one.max)];
  const impacts = codes
    .map((code) => knownWord(CODES, code, `${path}.status`, problems))
    .filter((impact) => impact !== null);
  const isOver = raw.status === '0' || (raw.end_time !== null && raw.end_time !== '');
  const told = worst(impacts);
  const endedAt = when(raw.end_time);
  const times = log.map((one) => when(one.timestamp)).filter((at) => at !== null);
  const latest = times.length === 0 ? null : Math.max(...times);
  const title = raw.summary.replace(/^\s*\[RESOLVED\]\s*/i, '');
  const names = affected.length > 0 ? affected.map((one) => one.service_name) : [raw.service_name];
  return incident({
    id: raw.arn,
    title:
      raw.region_name === null || title.includes(raw.region_name) ? title : `${title} (${raw.region_name})`,
    services: [{ id: null, name: 'AWS' }],
    // The region first: two regions have told of the same outage for months, most people depend on neither.
    components: [...new Set([raw.region_name, ...names].map((name) => cleanText(name ?? '')))].filter(
      (name) => name !== '',
    ),
    phase: isOver ? 'resolved' : 'investigating',
    impact: told !== 'none' ? told : isOver ? 'unknown' : 'minor',
    startedAt: when(raw.date) ?? (times.length === 0 ? null : Math.min(...times)),
    updatedAt: endedAt ?? latest ?? when(raw.date),
    resolvedAt: isOver ? (endedAt ?? latest) : null,
    updates: log.map((one) =>
      update(when(one.timestamp), one.status === '0' ? 'resolved' : 'investigating', one.message),
    ),
    url: HOME,
  });
}
