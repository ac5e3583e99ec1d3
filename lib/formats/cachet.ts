import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, Problem } from '#lib/core/model.ts';
import { codeOf, COMPONENTS, Entry, eventOf, flat, namesIn } from './cachet-entry.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { partNames } from './part-names.ts';
import { componentOf, EMPTY } from './report.ts';
import { maybe, records, text } from './shape.ts';
import { knownWord } from './words.ts';

type Kind = 'components' | 'groups' | 'incidents' | 'schedules';

const Group = v.object({
  name: text,
  enabled_components: maybe(v.unknown()),
  components: maybe(v.unknown()),
});

const API =
  /\/api\/(?:v1\/)?(?:(component-groups|components\/groups)|(components|incidents|schedules))(?![\w-])/;
const TYPES: ReadonlyMap<unknown, Kind> = new Map([
  ['components', 'components'],
  ['component-groups', 'groups'],
  ['componentGroups', 'groups'],
  ['incidents', 'incidents'],
  ['schedules', 'schedules'],
]);
/** Fields of Cachet alone, for answers without the paging that later versions add. */
const OWN = [
  'human_status',
  'latest_human_status',
  'status_name',
  'status_id',
  'lowest_human_status',
] as const;

const isPaged = (root: Fields) => isObject(root['meta']) && 'pagination' in root['meta'];

/** What the list is of, by its own fields. */
function kindOfEntry(entry: Fields): Kind | null {
  if ('enabled_components' in entry) return 'groups';
  if (!('status' in entry) || !('name' in entry)) return null;
  if ('completed_at' in entry && !('component_id' in entry)) return 'schedules';
  if ('scheduled_at' in entry && !('component_id' in entry) && !('message' in entry)) return 'schedules';
  return 'message' in entry
    ? 'incidents'
    : ['order', 'group_id', 'status_id', 'status_name'].some((key) => key in entry)
      ? 'components'
      : null;
}

function kindOf(root: Fields, url: string | null): Kind | null {
  const data = root['data'];
  if (!Array.isArray(data)) return null;
  const first: unknown = data[0];
  const type = isObject(first) ? TYPES.get(first['type']) : undefined;
  if (type !== undefined) return type;
  const told = API.exec(url ?? '');
  if (told !== null) return told[1] === undefined ? (told[2] as Kind) : 'groups';
  const entry = flat(root, data.slice(0, 1))[0];
  const isOwn = isObject(entry) && (isPaged(root) || OWN.some((key) => key in entry));
  return isOwn ? kindOfEntry(entry) : null;
}

/**
 * Cachet 1 to 3, `/api/v1/{components,components/groups,incidents,schedules}` and `/api/{…}`
 * (https://docs.cachethq.io/api-reference/), from documentation and source. Lists are in pages; times are in the
 * server's zone without saying so.
 */
export const cachet: Format = {
  id: 'cachet',
  carries: 'status',
  detect(payload, url) {
    const root = objectWith(payload, '"data"');
    const first: unknown = Array.isArray(root['data']) ? root['data'][0] : undefined;
    return isObject(first) && !('aggregate_state' in root) && kindOf(root, url ?? null) !== null;
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    const kind = kindOf(root, context.url);
    if (kind === null)
      throw new FormatError('$.data', 'a list of components, groups, incidents or schedules');
    const data = flat(root, root['data'] as readonly unknown[]);
    const home = context.url && URL.canParse(context.url) ? new URL('/', context.url).href : null;
    if (kind === 'incidents' || kind === 'schedules') {
      const incidents = records(Entry, data, '$.data', problems).map(({ at, value }) =>
        eventOf(value, at, kind === 'schedules', context, problems),
      );
      return { ...EMPTY, home, incidents, problems };
    }
    const parts =
      kind === 'groups'
        ? records(Group, data, '$.data', problems).flatMap(({ at, value }) =>
            componentsIn(
              value.enabled_components ?? value.components,
              `${at}.components`,
              value.name,
              problems,
            ),
          )
        : componentsIn(data, '$.data', null, problems);
    const names = partNames(
      parts.map(({ name, group }, index) => ({ id: String(index), name, group: group ?? null })),
    );
    const components = parts.map((part, index) => ({ ...part, name: names.get(String(index))! }));
    const whole = pageWide([], components, null, { service: null, home, description: null });
    return {
      ...EMPTY,
      home,
      incidents: whole === null ? [] : [whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

function componentsIn(value: unknown, path: string, group: string | null, problems: Problem[]): Component[] {
  return records(Entry, value, path, problems)
    .filter(({ value: one }) => one.enabled !== false && one.enabled !== 0)
    .map(({ at, value: one }) =>
      componentOf(
        cleanText(one.name),
        knownWord(COMPONENTS, one.status_id ?? codeOf(one.status), `${at}.status`, problems) ?? 'unknown',
        group ?? namesIn(one.group, `${at}.group`, problems)[0] ?? null,
      ),
    );
}
