import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, json, jsonWith } from './json.ts';
import { productStates } from './product-states.ts';
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
const Affected = v.object({ service_name: maybe(text), current: maybe(id), max: maybe(id) });

const Event = v.object({
  arn: maybe(id),
  service: maybe(text),
  summary: text,
  date: maybe(time),
  end_time: maybe(time),
  status: maybe(id),
  region_name: maybe(text),
  service_name: maybe(text),
  event_log: maybe(v.unknown()),
  impacted_services: maybe(v.unknown()),
  description: maybe(text),
});

/** 0 over, 1 informational, 2 degraded, 3 disrupted; text outside, numbers in the log. */
const CODES: Words<Impact> = { 0: 'none', 1: 'minor', 2: 'minor', 3: 'major' };

const RESOLVED = /^\s*\[RESOLVED\]\s*/i;

/** Where events stand: a list, or the older dashboard's two. */
const LISTS = ['current', 'archive'] as const;

/** Events of 2023 have no `arn`; the older dashboard's no log either. */
const isEvent = (value: unknown) =>
  isObject(value) &&
  (/^arn:aws[\w-]*:health:/.test(String(value['arn'])) ||
    ('service_name' in value && 'summary' in value && 'date' in value && 'service' in value));

const isDashboard = (value: unknown) =>
  isObject(value) && LISTS.every((key) => Array.isArray(value[key])) && eventsOf(value).every(isEvent);

const eventsOf = (value: unknown): unknown[] =>
  isObject(value) ? LISTS.flatMap((key) => (Array.isArray(value[key]) ? value[key] : [])) : [];

/**
 * AWS' public health events, https://health.aws.amazon.com/public/currentevents (undocumented; UTF-16 with a mark):
 * those that are open and those of the last days. Times are epoch seconds, mostly as text. `[]` is "nothing". Also the
 * older https://status.aws.amazon.com/data.json, which keeps what is over in a list of its own. No list of products
 * is published; those the events name are shown with the state they give.
 */
export const aws: Format = {
  id: 'aws',
  carries: 'status',
  detect(payload, url) {
    const isEmpty = /^\s*\[\s*\]\s*$/.test(payload) && /health\.aws\.amazon\.com\/public\//.test(url ?? '');
    if (isEmpty) return true;
    if (!payload.includes('"arn"') && !payload.includes('"service_name"')) return false;
    const value = jsonWith(payload);
    return Array.isArray(value) ? isEvent(value[0]) : isDashboard(value) && eventsOf(value).length > 0;
  },
  parse(payload) {
    const problems: Problem[] = [];
    const value = json(payload);
    if (!Array.isArray(value) && !isDashboard(value)) throw new FormatError('$', 'a list');
    const read = (events: unknown, path: string) =>
      records(Event, events, path, problems).map((one) => eventOf(one.value, one.at, problems));
    const events = isObject(value) ? LISTS.flatMap((key) => read(value[key], `$.${key}`)) : read(value, '$');
    const incidents = events.map((one) => one.incident);
    return {
      ...EMPTY,
      title: 'AWS Health Dashboard',
      home: HOME,
      incidents,
      components: productStates(
        incidents,
        events.flatMap(({ recovered }) => recovered),
      ),
      problems,
      complete: problems.length === 0,
    };
  },
};

/** An event, and which of the services it has concerned are well again while it lasts. */
interface Told {
  readonly incident: Incident;
  readonly recovered: readonly string[];
}

function eventOf(raw: v.InferOutput<typeof Event>, path: string, problems: Problem[]): Told {
  const when = (value: string | number | null) => instant(value, 'UTC');
  const log = list(Log, raw.event_log, `${path}.event_log`, problems);
  const affected = isObject(raw.impacted_services)
    ? list(Affected, Object.values(raw.impacted_services), `${path}.impacted_services`, problems)
    : [];
  const codes = [raw.status, ...log.map((one) => one.status), ...affected.map((one) => one.max)];
  const impacts = codes
    .map((code) => knownWord(CODES, code, `${path}.status`, problems))
    .filter((impact) => impact !== null);
  const isOver =
    raw.status === '0' ||
    (raw.end_time !== null && raw.end_time !== '') ||
    RESOLVED.test(raw.summary) ||
    path.startsWith('$.archive');
  const impact = worst(impacts);
  const endedAt = when(raw.end_time);
  const times = log.map((one) => when(one.timestamp)).filter((at) => at !== null);
  const latest = times.length === 0 ? null : Math.max(...times);
  const title = raw.summary.replace(RESOLVED, '').trim();
  const isWell = (one: v.InferOutput<typeof Affected>) => !isOver && one.current === '0';
  const named = (some: typeof affected) => some.map((one) => cleanText(one.service_name ?? ''));
  const concerned = affected.filter((one) => !isWell(one));
  const names = concerned.length > 0 ? named(concerned) : [raw.service_name];
  const told = incident({
    id: raw.arn ?? `${raw.service ?? raw.service_name ?? title}_${raw.date ?? ''}`,
    title:
      raw.region_name === null || title.includes(raw.region_name) ? title : `${title} (${raw.region_name})`,
    services: [{ id: null, name: 'AWS' }],
    // The region first: two regions have told of the same outage for months, most people depend on neither.
    components: [...new Set([raw.region_name, ...names].map((name) => cleanText(name ?? '')))].filter(
      (name) => name !== '',
    ),
    phase: isOver ? 'resolved' : 'investigating',
    impact: impact !== 'none' ? impact : isOver ? 'unknown' : 'minor',
    startedAt: when(raw.date) ?? (times.length === 0 ? null : Math.min(...times)),
    updatedAt: endedAt ?? latest ?? when(raw.date),
    resolvedAt: isOver ? (endedAt ?? latest) : null,
    updates:
      log.length === 0 && raw.description
        ? [update(when(raw.date), null, raw.description)]
        : log.map((one) =>
            update(when(one.timestamp), one.status === '0' ? 'resolved' : 'investigating', one.message),
          ),
    url: HOME,
  });
  return { incident: told, recovered: named(affected.filter(isWell)) };
}
