import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, Impact, Phase, Problem } from '#lib/core/model.ts';
import { FormatError, type Format } from './format.ts';
import { COMPONENTS, Event, incidentOf } from './instatus-event.ts';
import { isObject, json, jsonWith, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { componentOf, EMPTY } from './report.ts';
import { id, maybe, record, records, text } from './shape.ts';
import { knownWord, wordIn, type Words } from './words.ts';

const Page = v.object({ name: maybe(text), url: maybe(text), status: maybe(text) });
const Group = v.union([v.object({ id: maybe(id), name: maybe(text) }), text]);
const Part = v.object({
  id: maybe(id),
  name: text,
  status: maybe(text),
  group: maybe(Group),
  children: maybe(v.unknown()),
});
const PAGE: Words<Impact> = {
  up: 'none',
  hasissues: 'minor',
  undermaintenance: 'maintenance',
  down: 'major',
};
const isPage = (root: Fields) =>
  isObject(root['page']) &&
  typeof root['page']['status'] === 'string' &&
  /^[A-Z]+$/.test(root['page']['status']);

/** A look before the whole is parsed. */
const CAPITALS = /"status"\s*:\s*"[A-Z]{2,}"/;

/** Components by themselves: `{components: […]}`, or the list alone as the documentation has it. */
function isComponents(value: unknown): boolean {
  const parts = Array.isArray(value)
    ? value
    : isObject(value) && !('page' in value)
      ? value['components']
      : null;
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  return (
    isObject(first) &&
    typeof first['name'] === 'string' &&
    typeof first['status'] === 'string' &&
    /^[A-Z]{2,}$/.test(first['status']) &&
    wordIn(COMPONENTS, first['status']) !== null
  );
}

type Part = v.InferOutput<typeof Part>;

const groupName = ({ group }: Part) => (isObject(group) ? group['name'] : group);

/** Whether `part` is the group that others of the list stand in: a heading of the page, not a part of it. */
const isGroup = (part: Part, all: readonly Part[]) =>
  all.some(
    (one) =>
      one !== part &&
      one.group !== null &&
      (isObject(one.group) && one.group['id'] !== null
        ? one.group['id'] === part.id
        : groupName(one) === part.name),
  );

/** The parts of a list; those below another one stand in its group. */
function partsIn(value: unknown, path: string, parent: string | null, problems: Problem[]): Component[] {
  const parts = records(Part, value, path, problems);
  const all = parts.map((one) => one.value);
  return parts.flatMap(({ at, value: one }): Component[] => {
    const below = Array.isArray(one.children) && parent === null ? one.children : [];
    if (below.length > 0) return partsIn(below, `${at}.children`, one.name, problems);
    if (isGroup(one, all)) return [];
    const status = knownWord(COMPONENTS, one.status, `$.components[${one.name}].status`, problems);
    return [componentOf(one.name, status ?? 'unknown', groupName(one) ?? parent)];
  });
}

/**
 * Instatus, `/summary.json`, `/v3/summary.json` and `/v3/components.json`
 * (https://instatus.com/help/api/public-data). Lists that are empty are left out. Incidents of the older answer have
 * no id but an address, and dates as JavaScript prints them.
 */
export const instatus: Format = {
  id: 'instatus',
  carries: 'status',
  detect: (payload) =>
    isPage(objectWith(payload, '"page"')) ||
    (CAPITALS.test(payload) && isComponents(jsonWith(payload, '"name"'))),
  parse(payload, context) {
    const problems: Problem[] = [];
    const value = json(payload);
    const root: Fields = isObject(value) ? value : { components: value };
    if (!isPage(root) && !isComponents(value))
      throw new FormatError('$.page.status', 'UP, HASISSUES or UNDERMAINTENANCE');
    const page = isObject(root['page']) ? record(Page, root['page'], '$.page', problems) : null;
    const indicator = knownWord(PAGE, page?.status, '$.page.status', problems);
    const service = cleanText(page?.name ?? '') || null;
    const home = webAddress(page?.url, context.url);
    const path = isObject(value) ? '$.components' : '$';
    const components = partsIn(root['components'], path, null, problems);
    const read = (key: string, unstated: Phase) =>
      records(Event, root[key], `$.${key}`, problems).map(({ at, value: raw }) =>
        incidentOf(raw, at, unstated, { service, home, context, problems }),
      );
    const incidents = [
      ...read('activeIncidents', 'investigating'),
      ...read('activeMaintenances', 'scheduled'),
    ];
    const whole = pageWide(incidents, components, indicator, { service, home, description: null });
    return {
      ...EMPTY,
      title: service,
      home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: page !== null && problems.length === 0,
    };
  },
};
