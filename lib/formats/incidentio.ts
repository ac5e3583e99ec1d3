import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, ComponentStatus, Problem } from '#lib/core/model.ts';
import { FormatError, type Format } from './format.ts';
import { renamed } from './flashduty.ts';
import { Affected, Event, incidentOf, STATES, type Seen } from './incidentio-event.ts';
import { isObject, jsonWith, objectIn, type Fields } from './json.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { partNames } from './part-names.ts';
import { componentOf, EMPTY } from './report.ts';
import { id, list, maybe, record, records, text } from './shape.ts';
import { IMPACT_OF_COMPONENT, knownWord } from './words.ts';

const Page = v.object({
  name: maybe(text),
  page_title: maybe(text),
  public_url: maybe(text),
  page_url: maybe(text),
  page: maybe(v.object({ name: maybe(text), url: maybe(text) })),
  overall: maybe(v.object({ status: maybe(text) })),
});
const Part = v.object({ id, name: text });
const Listed = v.object({ component_id: maybe(id) });
const Item = v.object({
  component: maybe(Listed),
  group: maybe(v.object({ name: maybe(text), components: maybe(v.unknown()) })),
});
/** The lists an answer may hold, and where their events stand if they do not say. */
const LISTS = {
  ongoing_incidents: 'investigating',
  in_progress_maintenances: 'in_progress',
  scheduled_maintenances: 'scheduled',
} as const;

/** One of these stands in every answer; the cheap look comes first. */
const MARKS = ['"ongoing_incidents"', '"affected_components"'];

/** `{summary: {…}}` of the page's own backend, or the widget's object. Incidents alone tell nothing of the page. */
function pageIn(root: Fields): Fields | null {
  const isWrapped = isObject(root['summary']);
  const page = isObject(root['summary']) ? root['summary'] : root;
  const has = (key: string) => page[key] === null || Array.isArray(page[key]);
  const isWidget =
    has('ongoing_incidents') && (has('affected_components') || has('in_progress_maintenances'));
  const isCutDown =
    isWrapped && has('components') && (has('ongoing_incidents') || has('affected_components'));
  return isWidget || isCutDown ? page : null;
}

/**
 * incident.io's own summaries: `<page>/proxy/<host>` and the widget's `<page>/api/v1/summary`
 * (https://docs.incident.io/status-pages/widget), and Flashduty's widget. Its copy of Statuspage's shape is
 * `statuspage`. It names only components that are not well; updates are oldest first.
 */
export const incidentio: Format = {
  id: 'incidentio',
  carries: 'status',
  detect(payload) {
    const value = MARKS.some((mark) => payload.includes(mark)) ? jsonWith(payload) : undefined;
    return isObject(value) && pageIn(value) !== null;
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    const raw = pageIn(root);
    if (raw === null)
      throw new FormatError('$.summary.ongoing_incidents', 'a list beside affected components');
    const at = raw === root ? '$' : '$.summary';
    const page = record(Page, raw, at, problems);
    const parts = list(Part, raw['components'], `${at}.components`, problems);
    const groups = groupsIn(raw['structure'], `${at}.structure`, problems);
    const seen: Seen = {
      names: partNames(parts.map((part) => ({ ...part, group: groups.get(part.id) ?? null }))),
      groups,
      service: cleanText(page?.name ?? page?.page_title ?? page?.page?.name ?? '') || null,
      home: webAddress(page?.public_url ?? page?.page_url ?? page?.page?.url, context.url),
      context,
      problems,
    };
    const events = Object.entries(LISTS).flatMap(([key, unstated]) =>
      records(Event, eventsIn(raw[key]), `${at}.${key}`, problems).map((one) =>
        incidentOf(one.value, one.at, unstated, seen),
      ),
    );
    const affected = list(Affected, raw['affected_components'], `${at}.affected_components`, problems);
    const components =
      parts.length > 0
        ? componentsOf([...ailingIn(raw, at), ...affected], Array.isArray(raw['affected_components']), seen)
        : concernedIn(raw, at, problems);
    const overall = knownWord(STATES, page?.overall?.status, `${at}.overall.status`, problems);
    const indicator = overall === null ? null : IMPACT_OF_COMPONENT[overall];
    const incidents = indicator === null ? events : withPageIndicator(events, indicator);
    const whole = pageWide(incidents, components, indicator, { ...seen, description: null });
    return {
      ...EMPTY,
      title: seen.service,
      home: seen.home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: 'ongoing_incidents' in raw && problems.length === 0,
    };
  },
};

const eventsIn = (value: unknown): unknown => (Array.isArray(value) ? value.map(renamed) : value);

/** What is not affected is well, if the answer lists what is. */
function componentsOf(
  affected: readonly v.InferOutput<typeof Affected>[],
  isListed: boolean,
  { names, groups, problems }: Seen,
): Component[] {
  const states = new Map(
    affected.map((one) => [
      one.component_id,
      knownWord(STATES, one.current_status ?? one.status, '$.affected_components', problems) ?? 'unknown',
    ]),
  );
  const rest: ComponentStatus = isListed ? 'operational' : 'unknown';
  return [...names].map(([known, name]) => componentOf(name, states.get(known) ?? rest, groups.get(known)));
}

/** What the running incidents say is not well now; the page's own list, if it names the same, is the later word. */
function ailingIn(raw: Fields, path: string): v.InferOutput<typeof Affected>[] {
  const events = Array.isArray(raw['ongoing_incidents']) ? raw['ongoing_incidents'] : [];
  return events
    .flatMap((one: unknown) => (isObject(one) ? list(Affected, one['affected_components'], path, []) : []))
    .filter(({ current_status }) => current_status !== null && current_status !== 'operational');
}

/** `structure.items[]` is the page from top to bottom: components by themselves, and groups of them. */
function groupsIn(structure: unknown, path: string, problems: Problem[]): Map<string, string> {
  const items = isObject(structure) ? list(Item, structure['items'], `${path}.items`, problems) : [];
  return new Map(
    items.flatMap(({ group }) =>
      list(Listed, group?.components, `${path}.items`, problems).flatMap((one): [string, string][] =>
        one.component_id === null || !group?.name ? [] : [[one.component_id, group.name]],
      ),
    ),
  );
}

/** The widget lists no components but those that its incidents concern, each with its state. */
function concernedIn(raw: Fields, path: string, problems: Problem[]): Component[] {
  const events = Object.keys(LISTS).flatMap((key) => (Array.isArray(raw[key]) ? raw[key] : []));
  const concerned = events.flatMap((one: unknown) =>
    isObject(one) ? list(Affected, one['affected_components'], `${path}.affected_components`, []) : [],
  );
  const byName = new Map(
    concerned.map((one) => {
      const status = knownWord(
        STATES,
        one.current_status ?? one.status,
        `${path}.affected_components`,
        problems,
      );
      return [
        `${one.group_name}|${one.name}`,
        componentOf(one.name ?? '', status ?? 'unknown', one.group_name),
      ];
    }),
  );
  return [...byName.values()].filter(({ name }) => name !== '');
}
