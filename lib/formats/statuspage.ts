import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Incident, Problem } from '#lib/core/model.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, json, jsonWith, type Fields } from './json.ts';
import { EMPTY } from './report.ts';
import { list, maybe, record, records, text } from './shape.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { Event, event, type Seen } from './statuspage-event.ts';
import { component, grouping, naming, Part } from './statuspage-parts.ts';
import { isEvent, isStatuspage, LISTS } from './statuspage-root.ts';
import { IMPACT_WORDS, knownWord } from './words.ts';

const Page = v.object({ name: maybe(text), url: maybe(text) });
const Status = v.object({ indicator: maybe(text), description: maybe(text) });

/** One of these stands in every answer of the API; the cheap look comes first. */
const MARKS = ['"page"', '"indicator"', '"incident_updates"', '"only_show_if_degraded"'];

/**
 * Atlassian Statuspage API v2, `/api/v2/summary.json` (https://developer.statuspage.io, "Status API"), and the pages
 * that answer in its shape: incident.io, OpenStatus, Instatus, Rootly. `summary.json` holds what is not over,
 * `incidents.json` a window of the last fifty; `/incidents/<id>.json` is one incident without a page around it.
 */
export const statuspage: Format = {
  id: 'statuspage',
  carries: 'status',
  history(url) {
    const found = /^(.*\/api\/v2\/)summary\.json(?:[?#].*)?$/.exec(url);
    return found ? `${found[1]}incidents.json` : null;
  },
  detect: (payload) => MARKS.some((mark) => payload.includes(mark)) && isStatuspage(jsonWith(payload)),
  parse(payload, context) {
    const problems: Problem[] = [];
    const value = json(payload);
    if (!isStatuspage(value)) throw refusal(value);
    const root: Fields = isObject(value) && !isEvent(value) ? value : {};
    for (const key of LISTS) mustBeList(root, key);
    const page = isObject(root['page']) ? record(Page, root['page'], '$.page', problems) : null;
    const status = isObject(root['status']) ? record(Status, root['status'], '$.status', problems) : null;
    const indicator = knownWord(IMPACT_WORDS, status?.indicator, '$.status.indicator', problems);
    const parts = list(Part, root['components'], '$.components', problems);
    const groupOf = grouping(parts);
    const nameOf = naming(parts, groupOf);
    const seen: Seen = {
      service: cleanText(page?.name ?? '') || null,
      home: webAddress(page?.url, context.url),
      nameOf,
      context,
      problems,
    };
    const components = parts
      .filter((part) => !part.group)
      .map((part) => component(part, { ...seen, groupOf }));
    const events = eventsIn(value, seen);
    const incidents = indicator === null ? events : withPageIndicator(events, indicator);
    const whole = pageWide(incidents, components, indicator, {
      ...seen,
      description: status?.description ?? null,
    });
    return {
      ...EMPTY,
      title: seen.service,
      home: seen.home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: status !== null && 'incidents' in root && problems.length === 0,
    };
  },
};

/** A list of another kind says nothing of what is open: the page's state is not known. */
function mustBeList(root: Fields, key: string): void {
  const value = root[key];
  if (value !== undefined && value !== null && !Array.isArray(value))
    throw new FormatError(`$.${key}`, 'a list');
}

/** The root may be a page, one incident, or a list of incidents and maintenances; the latter tell what they are. */
function eventsIn(value: unknown, seen: Seen): Incident[] {
  const { problems } = seen;
  const told = (raw: Event, at: string) =>
    event(raw, at, raw.scheduled_for === null ? 'incidents' : 'scheduled_maintenances', seen);
  if (Array.isArray(value)) return records(Event, value, '$', problems).map((one) => told(one.value, one.at));
  if (isEvent(value)) {
    const raw = record(Event, value, '$', problems);
    return raw === null ? [] : [told(raw, '$')];
  }
  const root: Fields = isObject(value) ? value : {};
  return (['incidents', 'scheduled_maintenances'] as const).flatMap((key) =>
    records(Event, root[key], `$.${key}`, problems).map((one) => event(one.value, one.at, key, seen)),
  );
}

/** Why a value is no answer of a page, with the place that says so. */
function refusal(value: unknown): FormatError {
  if (isObject(value) && isObject(value['page']))
    return new FormatError('$', 'a status indicator or a list of incidents, components or maintenances');
  return new FormatError('$.page', 'an object');
}
