import * as v from 'valibot';
import type { Component, ComponentStatus, Incident, Problem } from '#lib/core/model.ts';
import type { Format, ParseContext } from './format.ts';
import { FormatError } from './format.ts';
import { isObject, json, jsonWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { componentOf, EMPTY } from './report.ts';
import {
  HOME,
  trustIncident,
  TrustIncident,
  trustMaintenance,
  TrustMaintenance,
} from './salesforce-event.ts';
import { id, maybe, record, records, text } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Instance = v.object({
  key: id,
  status: maybe(text),
  location: maybe(text),
  isActive: maybe(v.boolean()),
  Incidents: maybe(v.unknown()),
  Maintenances: maybe(v.unknown()),
});

/** Core: the instance as a whole; not core: a part of it. */
const STATES: Words<ComponentStatus> = {
  ok: 'operational',
  informational_core: 'operational',
  informational_noncore: 'operational',
  minor_incident_core: 'degraded_performance',
  minor_incident_noncore: 'degraded_performance',
  major_incident_core: 'major_outage',
  major_incident_noncore: 'partial_outage',
  maintenance_core: 'under_maintenance',
  maintenance_noncore: 'under_maintenance',
};

const isInstance = (one: unknown): one is Fields =>
  isObject(one) &&
  'key' in one &&
  'status' in one &&
  // One of Commerce has neither of the first two.
  ['environment', 'releaseVersion', 'Incidents', 'Maintenances'].some((field) => field in one);
const isProduct = (one: unknown): one is Fields =>
  isObject(one) && Array.isArray(one['Instances']) && one['Instances'].some(isInstance);

/** Instances wherever the address puts them: a list, one alone, those of one product or of several. */
function instancesIn(root: unknown): { readonly at: string; readonly value: unknown }[] {
  const tops = Array.isArray(root)
    ? root.map((value: unknown, index) => ({ at: `$[${index}]`, value }))
    : [{ at: '$', value: root }];
  return tops.flatMap(({ at, value }) =>
    isProduct(value)
      ? (value['Instances'] as unknown[]).map((one, index) => ({
          at: `${at}.Instances[${index}]`,
          value: one,
        }))
      : isObject(value) && !('IncidentImpacts' in value) && !('MaintenanceImpacts' in value) && 'key' in value
        ? [{ at, value }]
        : [],
  );
}

const firstOf = (root: unknown): unknown => (Array.isArray(root) ? root[0] : root);
const isEvent = (one: unknown) => isObject(one) && ('IncidentImpacts' in one || 'MaintenanceImpacts' in one);
const EMPTY_LIST = /^\s*\[\s*\]\s*$/;
const EVENTS = /api\.status\.salesforce\.com\/v1\/(?:incidents|maintenances)/;

/**
 * Salesforce Trust (https://api.status.salesforce.com/v1/docs/): `/v1/incidents`, `/v1/incidents/active`,
 * `/v1/maintenances`, and instances with both, `/v1/instances/status/preview`, `/v1/instances/<key>/status`,
 * `/v1/products/<key>`. An instance is a component; one that is not active any more is none.
 */
export const salesforce: Format = {
  id: 'salesforce',
  carries: 'status',
  history: (url) =>
    /^https:\/\/api\.status\.salesforce\.com\/v1\/incidents\/active$/.test(url)
      ? url.replace(/\/active$/, '')
      : null,
  detect(payload, url) {
    if (EMPTY_LIST.test(payload)) return EVENTS.test(url ?? '');
    const event = firstOf(jsonWith(payload, 'Impacts"'));
    if (isEvent(event)) return true;
    const first = firstOf(jsonWith(payload, '"isActive"', '"key"', '"status"'));
    return isInstance(first) || isProduct(first);
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = json(payload);
    if (!Array.isArray(root) && !isObject(root)) throw new FormatError('$', 'a list or an object');
    const instances = instancesIn(root).flatMap(({ at, value }) => {
      const read = record(Instance, value, at, problems);
      return read === null ? [] : [{ at, value: read }];
    });
    const active = instances.filter(({ value }) => value.isActive !== false);
    const tops = instances.length > 0 ? [] : eventsIn(Array.isArray(root) ? root : [root], '$');
    const events = [
      ...tops.flatMap((one) => eventOf(one, context, problems)),
      ...active.flatMap(({ at, value }) =>
        [
          ...records(v.unknown(), value.Incidents, `${at}.Incidents`, problems),
          ...records(v.unknown(), value.Maintenances, `${at}.Maintenances`, problems),
        ]
          .flatMap((one) => eventOf(one, context, problems))
          .map((one) => ({ ...one, components: [...new Set([...one.components, value.key])] })),
      ),
    ];
    const components = active.map(({ at, value }): Component =>
      componentOf(
        value.key,
        knownWord(STATES, value.status, `${at}.status`, problems) ?? 'unknown',
        value.location,
      ),
    );
    // Each instance that an incident touches lists it again.
    const incidents = [...Map.groupBy(events, (one) => one.id).values()].map((same) => ({
      ...same.at(-1)!,
      components: [...new Set(same.flatMap((one) => one.components))],
    }));
    const page = { service: 'Salesforce', home: HOME, description: null };
    const whole = pageWide(incidents, components, null, page);
    return {
      ...EMPTY,
      title: 'Salesforce Trust',
      home: HOME,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};

interface Place {
  readonly at: string;
  readonly value: unknown;
}

const eventsIn = (values: readonly unknown[], path: string): Place[] =>
  values.map((value, index) => ({ at: `${path}[${index}]`, value }));

function eventOf({ at, value }: Place, context: ParseContext, problems: Problem[]): Incident[] {
  if (isObject(value) && ('MaintenanceImpacts' in value || 'plannedStartTime' in value)) {
    const work = record(TrustMaintenance, value, at, problems);
    return work === null ? [] : [trustMaintenance(work, at, context, problems)];
  }
  const read = record(TrustIncident, value, at, problems);
  return read === null ? [] : [trustIncident(read, at, context, problems)];
}
