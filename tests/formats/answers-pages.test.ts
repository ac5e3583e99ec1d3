import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';
import { check, type Answer } from './answer.ts';

const told = {
  id: 'p1',
  name: 'Nets are torn',
  status: 'monitoring',
  impact: 'major',
  started_at: '2026-11-22T03:00:00Z',
  incident_updates: [{ status: 'monitoring', body: 'Mended', created_at: '2026-11-22T04:00:00Z' }],
  components: [{ id: 'c', name: 'Nets', status: 'operational' }],
};
const work = {
  ...told,
  id: 'p2',
  name: 'New nets',
  status: 'scheduled',
  scheduled_for: '2026-11-30T03:00:00Z',
};

describe('a Statuspage', () => {
  it.each<Answer>([
    {
      what: 'whose page block was cut off still tells by its incidents',
      format: 'statuspage',
      payload: { incidents: [told] },
      incidents: ['Nets are torn|monitoring|major|Nets'],
    },
    {
      what: 'without its block still tells by its maintenances',
      format: 'statuspage',
      payload: { scheduled_maintenances: [work] },
      incidents: ['New nets|scheduled|maintenance|Nets'],
    },
    {
      what: 'without its block still tells by its state',
      format: 'statuspage',
      payload: { page: null, status: { indicator: 'minor', description: 'Slow' }, incidents: [] },
      incidents: ['Slow|investigating|minor'],
    },
    {
      what: 'without its block still tells by its components',
      format: 'statuspage',
      payload: {
        components: [
          { id: 'g', name: 'Sea', status: 'operational', group: true, only_show_if_degraded: false },
          { id: 'n', name: 'Nets', status: 'operational', group_id: 'g', only_show_if_degraded: false },
        ],
      },
      components: ['Nets|operational|Sea'],
    },
    {
      what: 'gives one incident by itself',
      format: 'statuspage',
      payload: told,
      incidents: ['Nets are torn|monitoring|major|Nets'],
    },
    {
      what: 'gives a list of incidents and maintenances',
      format: 'statuspage',
      payload: [told, work],
      incidents: ['Nets are torn|monitoring|major|Nets', 'New nets|scheduled|maintenance|Nets'],
    },
  ])('$what', check);

  it('affects nothing where an update says so in place of a part', () => {
    const [said] = told.incident_updates;
    const nothing = [{ name: 'No components were affected by this update.' }];
    check({
      what: '',
      format: 'statuspage',
      payload: {
        incidents: [
          { ...told, components: [], incident_updates: [{ ...said, affected_components: nothing }] },
        ],
      },
      incidents: ['Nets are torn|monitoring|major'],
    });
  });

  it('calls what an update affects as the page does', () => {
    check({
      what: '',
      format: 'statuspage',
      payload: {
        page: { id: 'p', name: 'Pelican' },
        components: [
          { id: 'g', name: 'Sea', status: 'operational', group: true },
          { id: 'n', name: 'Nets', status: 'major_outage', group_id: 'g' },
        ],
        incidents: [
          {
            ...told,
            components: [],
            incident_updates: [
              {
                status: 'monitoring',
                body: 'Mended',
                affected_components: [
                  { code: 'n', name: 'Sea - Nets', new_status: 'major_outage' },
                  { code: 'gone', name: 'Sea - Hooks', new_status: 'operational' },
                ],
              },
            ],
          },
        ],
      },
      incidents: ['Nets are torn|monitoring|major|Nets|Sea - Hooks'],
      components: ['Nets|major_outage|Sea'],
    });
  });

  it('names the place of what is wrong in one incident, and in a list', () => {
    const wrong = { ...told, status: 'pondering', incident_updates: [] };
    const places = (payload: unknown) =>
      detectFormat(JSON.stringify(payload))!
        .parse(JSON.stringify(payload), { url: null, zone: 'UTC', now: 0 })
        .problems.map(({ path }) => path);
    expect(places(wrong)).toEqual(['$.status']);
    expect(places([told, wrong])).toEqual(['$[1].status']);
  });
});

describe('incident.io', () => {
  const part = (id: string, name: string) => ({ id, name, status_page_id: 'page' });
  const page = {
    name: 'Heron',
    public_url: 'https://status.heron.example',
    affected_components: [{ component_id: 'b', status: 'degraded_performance' }],
    ongoing_incidents: [
      {
        id: 'i1',
        name: 'Slow wings',
        status: 'identified',
        affected_components: [{ component_id: 'b', status: 'degraded_performance' }],
        updates: [],
      },
    ],
    scheduled_maintenances: null,
    components: [part('a', 'API'), part('b', 'API'), part('c', 'Site')],
    structure: {
      items: [
        {
          group: {
            id: 'g1',
            name: 'Europe',
            hidden: false,
            components: [{ component_id: 'a', name: 'API' }],
          },
        },
        {
          group: { id: 'g2', name: 'Asia', hidden: false, components: [{ component_id: 'b', name: 'API' }] },
        },
        { component: { component_id: 'c', name: 'Site' } },
      ],
    },
  };

  it.each<Answer>([
    {
      what: 'tells the groups of a page, also for parts of one name',
      format: 'incidentio',
      payload: { summary: page },
      incidents: ['Slow wings|identified|minor|Asia - API'],
      components: [
        'Europe - API|operational|Europe',
        'Asia - API|degraded_performance|Asia',
        'Site|operational',
      ],
    },
    {
      what: 'lists nothing with null in its widget',
      format: 'incidentio',
      payload: { page_title: 'Heron', ongoing_incidents: null, in_progress_maintenances: null },
    },
    {
      what: 'names in its widget the parts that are concerned',
      format: 'incidentio',
      payload: {
        page_title: 'Heron',
        page_url: 'https://status.heron.example',
        ongoing_incidents: [
          {
            id: 'i2',
            name: 'No flight',
            status: 'investigating',
            current_worst_impact: 'full_outage',
            affected_components: [
              { id: 'a', name: 'Wings', group_name: 'Bird', current_status: 'full_outage' },
            ],
          },
        ],
        in_progress_maintenances: [],
        scheduled_maintenances: [],
      },
      incidents: ['No flight|investigating|critical|Wings'],
      components: ['Wings|major_outage|Bird'],
    },
    {
      what: 'tells what is affected where incidents were cut off',
      format: 'incidentio',
      payload: { summary: { ...page, ongoing_incidents: undefined } },
      incidents: ['Asia - API|investigating|minor|Asia - API'],
      components: [
        'Europe - API|operational|Europe',
        'Asia - API|degraded_performance|Asia',
        'Site|operational',
      ],
    },
  ])('$what', check);
});

describe("Flashduty's widget", () => {
  const page = (status: string, lists: object) => ({
    schema_version: '1.0',
    generated_at: '2026-11-22T05:00:00Z',
    page: { name: 'Whale', url: 'https://status.whale.example' },
    overall: { status },
    ongoing_incidents: [],
    in_progress_maintenances: [],
    scheduled_maintenances: [],
    ...lists,
  });

  it.each<Answer>([
    {
      what: 'says in words of its own what is wrong',
      format: 'incidentio',
      payload: page('full_outage', {
        ongoing_incidents: [
          {
            id: 'w1',
            title: 'No song',
            phase: 'identified',
            impact: 'degraded',
            started_at: '2026-11-22T03:00:00Z',
            updated_at: '2026-11-22T04:00:00Z',
            last_update: { at: '2026-11-22T04:00:00Z', message: 'Heard' },
            affected_components: [{ id: 'a', name: 'Song', group_name: 'Sea', status: 'degraded' }],
          },
        ],
      }),
      incidents: ['No song|identified|critical|Song'],
      components: ['Song|degraded_performance|Sea'],
    },
    {
      what: 'has maintenances, which are no outage',
      format: 'incidentio',
      payload: page('maintenance', {
        in_progress_maintenances: [{ id: 'w2', title: 'New fins', phase: 'ongoing', starts_at: null }],
        scheduled_maintenances: [{ id: 'w3', title: 'New tail', phase: 'scheduled' }],
      }),
      incidents: ['New fins|in_progress|maintenance', 'New tail|scheduled|maintenance'],
    },
    { what: 'is well', format: 'incidentio', payload: page('operational', {}) },
    {
      what: 'tells an outage that nobody has written of',
      format: 'incidentio',
      payload: page('partial_outage', {}),
      incidents: ['Whale|investigating|major'],
    },
  ])('$what', check);

  it('is dated by what was said last', () => {
    const payload = JSON.stringify(
      page('degraded', {
        ongoing_incidents: [
          { id: 'w1', title: 'No song', last_update: { at: '2026-11-22T04:00:00Z', message: 'Heard' } },
        ],
      }),
    );
    const [song] = detectFormat(payload)!.parse(payload, { url: null, zone: 'UTC', now: 0 }).incidents;
    expect(song!.updates).toEqual([{ at: Date.parse('2026-11-22T04:00:00Z'), phase: null, text: 'Heard' }]);
    expect(song!.updatedAt).toBe(Date.parse('2026-11-22T04:00:00Z'));
  });
});

describe('Instatus', () => {
  it.each<Answer>([
    {
      what: 'lists the rows of groups beside their parts',
      format: 'instatus',
      payload: {
        components: [
          { id: 'g', name: 'Shore', status: 'OPERATIONAL', group: null },
          { id: 'a', name: 'Pier', status: 'OPERATIONAL', group: { id: 'g', name: 'Shore' } },
        ],
      },
      components: ['Pier|operational|Shore'],
    },
    {
      what: 'nests parts in the list of its documentation',
      format: 'instatus',
      payload: [
        {
          id: 'g',
          name: 'Shore',
          status: 'OPERATIONAL',
          isParent: true,
          children: [{ id: 'a', name: 'Pier', status: 'UNDERMAINTENANCE' }],
        },
        { id: 'b', name: 'Boat', status: 'OPERATIONAL', isParent: false, children: [] },
      ],
      components: ['Pier|under_maintenance|Shore', 'Boat|operational'],
    },
  ])('$what', check);
});

describe('Better Stack', () => {
  const page = (aggregate_state: string, included: unknown[]) => ({
    data: { id: '1', type: 'status_page', attributes: { company_name: 'Otter', aggregate_state } },
    included,
  });

  it('opens reports without a title, and says what they concern', () => {
    check({
      what: '',
      format: 'betterstack',
      payload: page('downtime', [
        { id: '7', type: 'status_page_resource', attributes: { public_name: 'River', status: 'downtime' } },
        {
          id: '8',
          type: 'status_report',
          attributes: {
            title: null,
            report_type: 'automatic',
            starts_at: '2026-11-22T03:00:00Z',
            aggregate_state: 'downtime',
            affected_resources: [{ status_page_resource_id: '7', status: 'downtime' }],
          },
        },
      ]),
      incidents: ['River|investigating|major|River'],
      components: ['River|major_outage'],
    });
  });
});

describe('Better Stack, cut down', () => {
  it('is known by its state where its type was cut off', () => {
    check({
      what: '',
      format: 'betterstack',
      payload: {
        data: { attributes: { aggregate_state: 'operational' } },
        included: [
          { id: 's', type: 'status_page_section', attributes: { name: 'Banks' } },
          {
            id: 'r',
            type: 'status_page_resource',
            attributes: { public_name: 'Den', status: 'not_monitored', status_page_section_id: 's' },
          },
        ],
      },
      components: ['Den|unknown|Banks'],
    });
  });
});

describe('Status.io', () => {
  const page = (code: number, incidents: unknown[], status: unknown[]) => ({
    result: { status_overall: { status: 'x', status_code: code }, status, incidents, maintenance: null },
  });

  it.each<Answer>([
    {
      what: 'names ids and parts in either way',
      format: 'statusio',
      payload: page(
        300,
        [
          {
            id: 'e1',
            name: 'Late mail',
            datetime_open: '2026-11-22T03:00:00Z',
            datetime_close: '',
            messages: [{ details: 'We look', state: '200', status: '300', datetime: '2026-11-22T03:10:00Z' }],
            components_affected: ['Mail'],
          },
        ],
        [{ id: 'c', name: 'Mail', status_code: 300 }],
      ),
      incidents: ['Late mail|identified|minor|Mail'],
      components: ['Mail|degraded_performance'],
    },
    {
      what: 'has a part that is as bad as its worst region',
      format: 'statusio',
      payload: page(
        100,
        [],
        [{ id: 'c', name: 'Mail', status_code: 100, containers: [{ name: 'Seoul', status_code: 500 }] }],
      ),
      components: ['Mail|major_outage'],
    },
  ])('$what', check);
});
