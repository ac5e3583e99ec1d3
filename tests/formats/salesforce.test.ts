import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const NOW = Date.UTC(2026, 10, 22, 6);
const read = (root: unknown) => {
  const text = JSON.stringify(root);
  const format = detectFormat(text);
  expect(format?.id).toBe('salesforce');
  return format!.parse(text, { url: null, zone: 'UTC', now: NOW });
};

const incident = (id: number, instances: string[]) => ({
  id,
  status: 'Active',
  createdAt: '2026-11-22T04:10:00.000Z',
  updatedAt: '2026-11-22T04:40:00.000Z',
  serviceKeys: ['coreService'],
  instanceKeys: instances,
  IncidentImpacts: [
    { startTime: '2026-11-22T04:05:00.000Z', endTime: null, type: 'serviceDisruption', severity: 'major' },
  ],
  IncidentEvents: [{ type: 'investigating', message: 'We look.', createdAt: '2026-11-22T04:10:00.000Z' }],
});
const work = (id: number, from: string, until: string, eventStatus?: string) => ({
  id,
  name: 'Winter release',
  plannedStartTime: from,
  plannedEndTime: until,
  message: { maintenanceType: 'release', ...(eventStatus === undefined ? {} : { eventStatus }) },
  instanceKeys: ['AP99'],
  MaintenanceImpacts: [],
  MaintenanceEvents: [],
});
const instance = (key: string, status: string, more = {}) => ({
  key,
  location: 'APAC',
  environment: 'production',
  releaseVersion: 'Winter 27',
  status,
  isActive: true,
  Incidents: [],
  Maintenances: [],
  ...more,
});

describe('instances of Salesforce', () => {
  it('of Commerce tell neither edition nor place, and their incidents neither status nor instance', () => {
    const own = {
      ...incident(8, []),
      status: undefined,
      instanceKeys: undefined,
      serviceKeys: ['B2CCore', 'eCDN', 'cartService'],
    };
    const pod = (key: string) => ({
      key,
      status: 'MINOR_INCIDENT_CORE',
      isActive: true,
      Services: [],
      Incidents: [own],
      Maintenances: [],
    });
    const report = read([pod('POD1'), pod('POD2')]);
    expect(report.incidents).toMatchObject([
      {
        title: 'Service disruption – B2C core, eCDN, Cart service',
        phase: 'investigating',
        components: ['B2CCore', 'eCDN', 'cartService', 'POD1', 'POD2'],
      },
    ]);
    expect(report.problems).toEqual([]);
    expect(report.components.map(({ name }) => name)).toEqual(['POD1', 'POD2']);
  });

  it('are components, grouped by where they are; an incident that several list is one', () => {
    const both = [incident(7, ['AP98', 'AP99'])];
    const report = read([
      instance('AP97', 'OK'),
      instance('AP98', 'MAJOR_INCIDENT_CORE', { Incidents: both }),
      instance('AP99', 'MINOR_INCIDENT_NONCORE', { Incidents: both }),
      instance('AP96', 'MAJOR_INCIDENT_CORE', { isActive: false, Incidents: [incident(6, ['AP96'])] }),
    ]);
    expect(report.components).toEqual([
      { name: 'AP97', status: 'operational', group: 'APAC' },
      { name: 'AP98', status: 'major_outage', group: 'APAC' },
      { name: 'AP99', status: 'degraded_performance', group: 'APAC' },
    ]);
    expect(report.incidents).toMatchObject([
      {
        id: '7',
        phase: 'investigating',
        impact: 'major',
        components: ['coreService', 'AP98', 'AP99'],
        startedAt: Date.UTC(2026, 10, 22, 4, 5),
        updates: [{ phase: 'investigating', text: 'We look.' }],
      },
    ]);
    expect(report.problems).toEqual([]);
  });

  it('alone or under a product read the same', () => {
    const one = instance('AP99', 'OK');
    const same = { components: [{ name: 'AP99', status: 'operational' }], incidents: [], problems: [] };
    expect(read(one)).toMatchObject(same);
    expect(read({ key: 'Analytics', name: 'Analytics', Instances: [one] })).toMatchObject(same);
    expect(read([{ key: 'Analytics', Instances: [one] }])).toMatchObject(same);
  });

  it('that are impaired without an incident are told as such', () => {
    expect(read(instance('AP99', 'MAJOR_INCIDENT_NONCORE')).incidents).toMatchObject([
      { phase: 'investigating', impact: 'major', components: ['AP99'], startedAt: null },
    ]);
  });

  it('at work are no outage, whatever the hour', () => {
    const works = [
      work(1, '2026-12-01T00:00:00Z', '2026-12-01T02:00:00Z'),
      work(2, '2026-11-22T05:00:00Z', '2026-11-22T07:00:00Z'),
      work(3, '2026-11-21T05:00:00Z', '2026-11-21T07:00:00Z'),
      work(4, '2026-11-22T05:00:00Z', '2026-11-22T07:00:00Z', 'completed'),
    ];
    const report = read(instance('AP99', 'MAINTENANCE_CORE', { Maintenances: works }));
    expect(report.incidents.map(({ id, phase, impact }) => [id, phase, impact])).toEqual([
      ['maintenance-1', 'scheduled', 'maintenance'],
      ['maintenance-2', 'in_progress', 'maintenance'],
      ['maintenance-3', 'completed', 'maintenance'],
      ['maintenance-4', 'completed', 'maintenance'],
    ]);
    expect(report.components).toMatchObject([{ status: 'under_maintenance' }]);
  });

  it('of a state that is not known are not green, and the place is said', () => {
    const report = read([instance('AP99', 'SLEEPING')]);
    expect(report.components).toMatchObject([{ status: 'unknown' }]);
    expect(report.problems).toMatchObject([{ path: '$[0].status' }]);
  });
});

it('a list of maintenances is read as such', () => {
  expect(read([work(2, '2026-11-22T05:00:00Z', '2026-11-22T07:00:00Z')]).incidents).toMatchObject([
    { title: 'Winter release', phase: 'in_progress', kind: 'maintenance' },
  ]);
});
