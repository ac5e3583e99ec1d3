import { expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';
import { fixtureOf, payloadOf } from './fixture.ts';

const CONTEXT = { url: 'https://status.pagerduty.com/', zone: 'UTC', now: Date.UTC(2026, 4, 4, 6) };

it("reads PagerDuty's page as it reads the data in it", () => {
  const data = payloadOf(fixtureOf('pagerduty').response);
  const page = `<!doctype html><html><head><script>var open = "open_incidents";</script></head><body><script id="data" type="application/json">${data}</script><p>x</p></body></html>`;
  const format = detectFormat(page);
  expect(format?.id).toBe('pagerduty');
  expect(format!.parse(page, CONTEXT)).toEqual(format!.parse(data, CONTEXT));
});

it('claims no other page', () => {
  expect(detectFormat('<html><script id="data">{"open_incidents": 1}</script></html>')).toBe(null);
  expect(detectFormat('<html><body>"open_incidents"</body></html>')).toBe(null);
});

const said = (minute: number, status: string, severity: string, services: [string, string][]) => ({
  reported_at: `2026-05-04T05:${minute}:00Z`,
  status,
  severity,
  message: '<p>Alerts &amp; calls are late.</p>',
  impacted_business_services: services.map(([name, how]) => ({ name, severity: how })),
});
const service = (name: string, isActive = true) => ({ name, is_active: isActive });
const data = (summary: object) =>
  JSON.stringify({ summary: { open_incidents: [], posts: [], resolved_incidents: [], ...summary } });
const read = (text: string) => detectFormat(text)!.parse(text, CONTEXT);

it('shows each service as the newest word on it says, and an open incident as bad as was said last', () => {
  const report = read(
    data({
      open_incidents: [
        {
          id: 'P1',
          title: 'Late alerts',
          updates: [
            said(40, 'investigating', 'minor', [['Email (EU)', 'minor']]),
            said(20, 'investigating', 'major', [
              ['Email (EU)', 'major'],
              ['SMS (EU)', 'minor'],
            ]),
            said(10, 'detected', 'minor', []),
          ],
        },
      ],
      post_status_page_services: [service('Email (EU)'), service('SMS (EU)'), service('Old', false)],
    }),
  );
  expect(report.components).toEqual([
    { name: 'Email (EU)', status: 'degraded_performance' },
    { name: 'SMS (EU)', status: 'operational' },
  ]);
  expect(report.incidents).toMatchObject([
    {
      phase: 'investigating',
      impact: 'minor',
      startedAt: Date.UTC(2026, 4, 4, 5, 10),
      components: ['Email (EU)', 'SMS (EU)'],
      updates: [{ text: 'Alerts & calls are late.' }, {}, {}],
    },
  ]);
});

it('takes a post for a maintenance, never for an outage', () => {
  const post = (status: string) =>
    read(
      data({ posts: [{ id: 'P2', title: 'New disks', updates: [said(10, status, 'all_good', [])] }] }),
    ).incidents.map(({ phase, impact }) => [phase, impact]);
  expect(post('scheduled')).toEqual([['scheduled', 'maintenance']]);
  expect(post('in_progress')).toEqual([['in_progress', 'maintenance']]);
  expect(post('completed')).toEqual([['completed', 'maintenance']]);
});

it('leaves the services unknown when an incident could not be read', () => {
  const report = read(
    data({ open_incidents: [{ title: 'Late alerts' }], post_status_page_services: [service('SMS (EU)')] }),
  );
  expect(report.components).toEqual([{ name: 'SMS (EU)', status: 'unknown' }]);
  expect(report.problems).toMatchObject([{ path: '$.summary.open_incidents[0].id' }]);
});
