import { describe, expect, it } from 'vitest';
import { statuspage } from '#lib/formats/statuspage.ts';

const incident = (fields: object) => ({
  id: 'a',
  name: 'API errors',
  status: 'investigating',
  impact: 'minor',
  created_at: '2026-05-04T04:00:00Z',
  ...fields,
});
const component = (status: string, fields: object = {}) => ({
  id: status,
  name: status,
  status,
  group: false,
  ...fields,
});

function read(fields: object) {
  const payload = JSON.stringify({
    page: { id: 'x', name: 'Pelican', url: 'https://status.pelican.example' },
    ...fields,
  });
  return statuspage.parse(payload, { url: null, zone: 'UTC', now: Date.UTC(2026, 4, 4, 6) });
}
const impacts = (fields: object) => read(fields).incidents.map(({ phase, impact }) => [phase, impact]);
const page = (indicator: string) => ({ status: { indicator, description: 'Partial System Outage' } });

describe('how bad it is', () => {
  it.each([
    [
      'an open incident counts although the page says none',
      { ...page('none'), incidents: [incident({})] },
      [['investigating', 'minor']],
    ],
    [
      'a worse page raises the open incident',
      { ...page('critical'), incidents: [incident({})] },
      [['investigating', 'critical']],
    ],
    [
      'but no incident that is over',
      { ...page('none'), incidents: [incident({ status: 'resolved', impact: 'minor' })] },
      [['resolved', 'minor']],
    ],
    [
      'an open incident without an impact is minor',
      { ...page('none'), incidents: [incident({ impact: null })] },
      [['investigating', 'minor']],
    ],
    [
      'an unknown impact is not none',
      { ...page('none'), incidents: [incident({ impact: 'apocalyptic' })] },
      [['investigating', 'minor']],
    ],
    [
      'none as a word is meant so',
      { ...page('none'), incidents: [incident({ impact: 'none' })] },
      [['investigating', 'none']],
    ],
    [
      'a postmortem is over',
      { ...page('none'), incidents: [incident({ status: 'postmortem', impact: 'major' })] },
      [['resolved', 'major']],
    ],
    [
      'an unknown status is not over',
      { ...page('none'), incidents: [incident({ status: 'pondering' })] },
      [['investigating', 'minor']],
    ],
    [
      'a page that is unwell without an incident is an outage',
      { ...page('major'), incidents: [], components: [component('partial_outage')] },
      [['investigating', 'major']],
    ],
    [
      'also without a component that is',
      { ...page('minor'), incidents: null, components: null },
      [['investigating', 'minor']],
    ],
    [
      'work under way is none',
      { ...page('minor'), incidents: [], components: [component('under_maintenance')] },
      [],
    ],
    [
      'nor is a page in maintenance',
      { ...page('maintenance'), incidents: [], components: [component('under_maintenance')] },
      [],
    ],
    [
      'a page without an indicator is as well as its parts',
      { components: [component('major_outage'), component('operational')] },
      [['investigating', 'critical']],
    ],
    [
      'a group is no part',
      { components: [component('major_outage', { group: true }), component('operational')] },
      [],
    ],
    [
      'a maintenance that lasts is work',
      { ...page('none'), scheduled_maintenances: [incident({ status: 'in_progress', impact: 'critical' })] },
      [['in_progress', 'maintenance']],
    ],
    [
      'lists may be null',
      { ...page('none'), incidents: null, scheduled_maintenances: null, components: null },
      [],
    ],
  ])('%s', (_, fields, expected) => {
    expect(impacts(fields)).toEqual(expected);
  });
});

it('tells of words it does not know, with their place', () => {
  const { problems } = read({
    ...page('none'),
    incidents: [incident({}), incident({ id: 'b', status: 'pondering' })],
  });
  expect(problems).toEqual([
    { path: '$.incidents[1].status', message: expect.stringContaining('found pondering') },
  ]);
});

it('is complete where it holds all that is open, and only there', () => {
  expect(read({ ...page('none'), incidents: [] }).complete).toBe(true);
  expect(read({ incidents: [] }).complete).toBe(false);
  expect(read({ ...page('none'), incidents: [incident({}), 7] }).complete).toBe(false);
});

it('knows where the same page tells the end', () => {
  expect(statuspage.history?.('https://status.pelican.example/api/v2/summary.json')).toBe(
    'https://status.pelican.example/api/v2/incidents.json',
  );
  expect(statuspage.history?.('https://status.pelican.example/api/v2/status.json')).toBe(null);
});

it.each([
  ['a list that is none', { ...page('none'), incidents: {} }, '$.incidents: expected a list'],
  ['nothing but a page', {}, '$: expected a status indicator'],
])('refuses %s', (_, fields, message) => {
  expect(() => read(fields)).toThrow(message);
});

it('says where a text breaks off', () => {
  expect(() => statuspage.parse('{"page": {"id"', { url: null, zone: 'UTC', now: 0 })).toThrow(
    /^\$: expected JSON \(.*(?:position|line|end)/,
  );
});
