import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Problem } from '#lib/core/model.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { EMPTY } from './report.ts';
import { list, maybe, record, records, text } from './shape.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { Event, event, type Seen } from './statuspage-event.ts';
import { component, grouping, naming, Part } from './statuspage-parts.ts';
import { IMPACT_WORDS, knownWord } from './words.ts';

const Page = v.object({ name: maybe(text), url: maybe(text) });
const Status = v.object({ indicator: maybe(text), description: maybe(text) });

const LISTS = ['incidents', 'components', 'scheduled_maintenances'] as const;

const isPage = (root: Fields) =>
  isObject(root['page']) &&
  typeof root['page']['status'] !== 'string' && // Instatus
  ((isObject(root['status']) && typeof root['status']['indicator'] === 'string') ||
    LISTS.some((key) => root[key] === null || Array.isArray(root[key])));

/**
 * Atlassian Statuspage API v2, `/api/v2/summary.json` (https://developer.statuspage.io, "Status API"), and the pages
 * that answer in its shape: incident.io, OpenStatus, Instatus, Rootly. `summary.json` holds what is not over,
 * `incidents.json` a window of the last fifty.
 */
export const statuspage: Format = {
  id: 'statuspage',
  carries: 'status',
  history(url) {
    const found = /^(.*\/api\/v2\/)summary\.json(?:[?#].*)?$/.exec(url);
    return found ? `${found[1]}incidents.json` : null;
  },
  detect: (payload) => isPage(objectWith(payload, '"page"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!isObject(root['page'])) throw new FormatError('$.page', 'an object');
    if (!isPage(root))
      throw new FormatError('$', 'a status indicator or a list of incidents, components or maintenances');
    for (const key of LISTS) mustBeList(root, key);
    const page = record(Page, root['page'], '$.page', problems);
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
    const read = (key: 'incidents' | 'scheduled_maintenances') =>
      records(Event, root[key], `$.${key}`, problems).map(({ at, value }) => event(value, at, key, seen));
    const components = parts
      .filter((part) => !part.group)
      .map((part) => component(part, { ...seen, groupOf }));
    const events = [...read('incidents'), ...read('scheduled_maintenances')];
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
