import { expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const part = (id: string, name: string, status: string) => ({ id, name, type: 'Component', status });
const group = (name: string, components: object[]) => ({
  id: name,
  name,
  type: 'ComponentGroup',
  components,
});
const step = (minute: number, status: string, affected: object[]) => ({
  status,
  description: 'x',
  startedAt: `2026-05-04T04:${minute}:00Z`,
  componentsAffected: affected,
});
const read = (more: object) => {
  const page = { name: 'Kite', domainPrefix: 'kite', pageType: 'public', pageUrl: 'https://kite.example' };
  const text = JSON.stringify({ ...page, components: [], incidents: null, maintenances: null, ...more });
  const format = detectFormat(text);
  expect(format?.id).toBe('datadog');
  return format!.parse(text, { url: null, zone: 'UTC', now: Date.UTC(2026, 4, 4, 6) });
};

it('parts of one name in several groups of a Datadog page are told apart, in incidents too', () => {
  const report = read({
    components: [
      group('Europe', [part('e', 'API', 'operational')]),
      group('Asia', [part('a', 'API', 'major_outage'), part('d', 'Docs', 'operational')]),
    ],
    incidents: [
      {
        id: 'i',
        title: 'API fails',
        currentStatus: 'monitoring',
        resolved: false,
        publishedDate: '2026-05-04T04:00:00Z',
        componentsAffected: [part('a', 'API', 'major_outage')],
        timeline: [step(30, 'monitoring', []), step(10, 'investigating', [part('d', 'Docs', 'degraded')])],
      },
    ],
  });
  expect(report.components).toEqual([
    { name: 'Europe - API', status: 'operational', group: 'Europe' },
    { name: 'Asia - API', status: 'major_outage', group: 'Asia' },
    { name: 'Docs', status: 'operational', group: 'Asia' },
  ]);
  expect(report.incidents).toMatchObject([
    {
      phase: 'monitoring',
      impact: 'critical',
      components: ['Asia - API', 'Docs'],
      updates: [{ phase: 'investigating' }, { phase: 'monitoring' }],
      url: 'https://kite.example/incidents/i',
    },
  ]);
});

it.each([
  ['scheduled', 'scheduled'],
  ['in_progress', 'in_progress'],
  ['completed', 'completed'],
  ['canceled', 'completed'],
])('a maintenance of a Datadog page that is %s is no outage', (currentStatus, phase) => {
  const work = { id: 'm', title: 'New disks', currentStatus, startDate: '2026-05-05T04:00:00Z' };
  expect(read({ maintenances: [work] }).incidents).toMatchObject([{ phase, impact: 'maintenance' }]);
});
