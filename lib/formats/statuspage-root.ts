import { isObject, type Fields } from './json.ts';
import { IMPACT_WORDS, wordIn } from './words.ts';

/** The lists a page may answer with. */
export const LISTS = ['incidents', 'components', 'scheduled_maintenances'] as const;

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);
const asText = (value: unknown) => (typeof value === 'string' ? value : null);

/** An incident or a maintenance by itself, as `/incidents/<id>.json` gives it. */
export const isEvent = (value: unknown): value is Fields =>
  isObject(value) &&
  'id' in value &&
  typeof value['name'] === 'string' &&
  Array.isArray(value['incident_updates']);

/** A component, told by a field that no other publisher writes. */
const isPart = (value: unknown) =>
  isObject(value) && typeof value['name'] === 'string' && 'only_show_if_degraded' in value;

/** An answer of a page: its block and any of its parts. Lists that are empty are `null` on some pages. */
function isPage(root: Fields): boolean {
  const { page, status } = root;
  return (
    isObject(page) &&
    typeof page['status'] !== 'string' && // Instatus
    !('ongoing_incidents' in root) && // Flashduty, and incident.io's widget
    ((isObject(status) && typeof status['indicator'] === 'string') ||
      LISTS.some((key) => root[key] === null || Array.isArray(root[key])))
  );
}

/** The same with the page's block cut off, as archives and proxies keep it: then a part of it must tell. */
function isBare(root: Fields): boolean {
  const { page, status } = root;
  return (
    (page === undefined || page === null) &&
    !('months' in root) && // the page's own history, which tells times in words
    ((isObject(status) && wordIn(IMPACT_WORDS, asText(status['indicator'])) !== null) ||
      isEvent(first(root['incidents'])) ||
      isEvent(first(root['scheduled_maintenances'])) ||
      isPart(first(root['components'])))
  );
}

/** Whether a JSON value is an answer of a page, one of its incidents, or a list of them. */
export const isStatuspage = (value: unknown): boolean =>
  isObject(value) ? isPage(value) || isBare(value) || isEvent(value) : isEvent(first(value));
