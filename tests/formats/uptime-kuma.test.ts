import { describe, expect, it } from 'vitest';
import { detectFormat, formatById } from '#lib/formats/registry.ts';

const BEATS_URL = 'https://up.example/api/status-page/heartbeat/main';
const read = (root: unknown, beside: unknown = null) => {
  const text = JSON.stringify(root);
  const format = detectFormat(text);
  expect(format?.id).toBe('uptime-kuma');
  const more =
    beside === null ? {} : { beside: typeof beside === 'string' ? beside : JSON.stringify(beside) };
  return format!.parse(text, { url: BEATS_URL, zone: 'Asia/Seoul', now: Date.UTC(2026, 4, 4, 6), ...more });
};

const page = {
  config: { slug: 'main', title: 'Wren' },
  incident: null,
  maintenanceList: [],
  publicGroupList: [
    { name: 'Mail', monitorList: [{ id: 3, name: 'SMTP' }] },
    {
      name: 'Web',
      monitorList: [
        { id: 5, name: 'Shop' },
        { id: 6, name: 'Blog' },
        { id: 7, name: 'New' },
      ],
    },
  ],
};
const beat = (status: number, minute: number, msg = '') => ({
  status,
  time: `2026-05-04 04:${minute}:00.000`,
  msg,
  ping: null,
});
const beats = {
  heartbeatList: {
    3: [beat(1, 10), beat(2, 20), beat(0, 30, 'timeout'), beat(0, 40, 'no <answer>')],
    5: [0, 0, { status: 1, time: '2026-05-04T04:40:00.000Z', msg: '', ping: null }],
    6: [beat(3, 40)],
    7: [],
  },
  uptimeList: { '3_24': 0.9, '5_24': 1 },
};

describe('the beats of Uptime Kuma', () => {
  it('tell how the monitors of the page beside them fare', () => {
    const report = read(beats, page);
    expect(report.components).toEqual([
      { name: 'SMTP', status: 'major_outage', group: 'Mail' },
      { name: 'Shop', status: 'operational', group: 'Web' },
      { name: 'Blog', status: 'under_maintenance', group: 'Web' },
      { name: 'New', status: 'unknown', group: 'Web' },
    ]);
    expect(report.incidents).toMatchObject([
      {
        id: 'monitor-3',
        title: 'SMTP is down',
        services: [{ name: 'Wren' }],
        components: ['SMTP'],
        phase: 'investigating',
        impact: 'major',
        startedAt: Date.UTC(2026, 4, 4, 4, 30),
        url: 'https://up.example/status/main',
        updates: [{ text: 'no <answer>' }],
      },
    ]);
    expect(report).toMatchObject({ title: 'Wren', problems: [], complete: true });
  });

  it('read the same when both are in one answer', () => {
    expect(read({ ...page, ...beats })).toEqual(read(beats, page));
  });

  it('go by their time, not by their place', () => {
    const turned = { heartbeatList: { 3: beats.heartbeatList[3].toReversed() } };
    expect(read(turned, page).incidents).toMatchObject([{ startedAt: Date.UTC(2026, 4, 4, 4, 30) }]);
  });

  it('are told by number while the page cannot be had; what is missing is then not over', () => {
    const report = read(beats);
    expect(report.components.map(({ name }) => name)).toEqual([
      'Monitor 3',
      'Monitor 5',
      'Monitor 6',
      'Monitor 7',
    ]);
    expect(report.complete).toBe(false);
    expect(read(beats, '<html></html>').problems).toMatchObject([{ path: '$.publicGroupList' }]);
  });

  it('of a number that is not known are not green', () => {
    const report = read({ heartbeatList: { 3: [beat(9, 10)] } }, page);
    expect(report.components[0]).toMatchObject({ status: 'unknown' });
    expect(report.problems).toMatchObject([{ path: '$.heartbeatList.3.status' }]);
  });

  it('are asked for, and the page of the same name beside them', () => {
    const { beside } = formatById('uptime-kuma')!;
    expect(beside!(BEATS_URL)).toBe('https://up.example/api/status-page/main');
    expect(beside!('https://up.example/api/status-page/main')).toBe(null);
  });
});

it('a maintenance of Uptime Kuma is told in its own zone', () => {
  const work = (timezone: string) => ({
    id: 9,
    title: 'New disks',
    status: 'scheduled',
    timezone,
    timeslotList: [{ startDate: '2026-05-05 02:00', endDate: '2026-05-05 03:00' }],
  });
  const startOf = (timezone: string) =>
    read({ ...page, maintenanceList: [work(timezone)] }).incidents[0]!.startedAt;
  expect(startOf('Europe/Berlin')).toBe(Date.UTC(2026, 4, 5, 0));
  expect(startOf('Nowhere')).toBe(Date.UTC(2026, 4, 5, 2));
});
