import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Problem } from '#lib/core/model.ts';
import { Entity, incidentOf, STATES, type Seen } from './betterstack-report.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { pageWide, withPageIndicator } from './page-indicator.ts';
import { partNames } from './part-names.ts';
import { componentOf, EMPTY } from './report.ts';
import { id, maybe, record, records, text } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Page = v.object({
  company_name: maybe(text),
  custom_domain: maybe(text),
  subdomain: maybe(text),
  aggregate_state: maybe(text),
});
const Resource = v.object({ public_name: text, status: maybe(text), status_page_section_id: maybe(id) });
const RESOURCES: Words<ComponentStatus> = {
  operational: 'operational',
  recovered: 'operational',
  degraded: 'degraded_performance',
  downtime: 'major_outage',
  maintenance: 'under_maintenance',
  not_monitored: 'unknown',
};

/**
 * Better Stack (Better Uptime), `<page>/index.json`: JSON:API, https://betterstack.com/docs/uptime/api/status-pages/.
 * Reports have no phases but "resolved"; a maintenance is over by its times.
 */
export const betterstack: Format = {
  id: 'betterstack',
  carries: 'status',
  detect(payload) {
    const { data } = objectWith(payload, '"status_page');
    if (!isObject(data) || !isObject(data['attributes'])) return false;
    const isPage = data['type'] === 'status_page' && 'company_name' in data['attributes'];
    // What is kept of a page may have lost its own type; no other publisher has this state.
    return isPage || 'aggregate_state' in data['attributes'];
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    const data = root['data'];
    if (!isObject(data) || !isObject(data['attributes']))
      throw new FormatError('$.data.attributes', 'an object');
    const page = record(Page, data['attributes'], '$.data.attributes', problems);
    if (page?.aggregate_state == null)
      problems.push({ path: '$.data.attributes.aggregate_state', message: 'expected a state, found none' });
    const indicator = knownWord(STATES, page?.aggregate_state, '$.data.attributes.aggregate_state', problems);
    const home = webAddress(
      page?.custom_domain
        ? `https://${page.custom_domain}/`
        : page?.subdomain
          ? `https://${page.subdomain}.betteruptime.com/`
          : context.url,
    );
    const entities = records(Entity, root['included'], '$.included', problems);
    const ofType = (type: string) => entities.filter(({ value }) => value.type === type);
    const sections = new Map(
      ofType('status_page_section').map(({ value }) => [value.id, value.attributes['name']]),
    );
    const resources = ofType('status_page_resource').flatMap(({ at, value }) => {
      const one = record(Resource, value.attributes, `${at}.attributes`, problems);
      if (one === null) return [];
      const status = knownWord(RESOURCES, one.status, `${at}.attributes.status`, problems) ?? 'unknown';
      const section = sections.get(one.status_page_section_id ?? '');
      return [
        { id: value.id, name: one.public_name, status, group: typeof section === 'string' ? section : null },
      ];
    });
    const names = partNames(resources);
    const components = resources.map((one) =>
      componentOf(names.get(one.id) ?? one.name, one.status, one.group),
    );
    const seen: Seen = {
      service: cleanText(page?.company_name ?? '') || null,
      home,
      names,
      updates: new Map(
        ofType('status_update').map(({ at, value }) => [value.id, { at, attributes: value.attributes }]),
      ),
      context,
      problems,
    };
    const reports = ofType('status_report').flatMap(({ at, value }) => incidentOf(value, at, seen));
    const incidents = indicator === null ? reports : withPageIndicator(reports, indicator);
    const whole = pageWide(incidents, components, indicator, {
      service: seen.service,
      home,
      description: null,
    });
    return {
      ...EMPTY,
      title: seen.service,
      home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: problems.length === 0,
    };
  },
};
