import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

/** Without an address: the payload itself must tell what it is. */
const read = (root: unknown) => {
  const text = JSON.stringify(root);
  const format = detectFormat(text);
  expect(format?.id).toBe('cachet');
  return format!.parse(text, { url: null, zone: 'Asia/Seoul', now: Date.UTC(2026, 4, 4, 6) });
};
const paged = (data: unknown[]) => ({ meta: { pagination: { total: data.length } }, data });

describe('components of Cachet', () => {
  it('of its first version say their state in a word and a number', () => {
    const one = { id: 1, name: 'API', status: 'Operational', status_id: 1, incident_count: 0 };
    const two = { id: 2, name: 'Docs', status: 'Performance Issues', status_id: 2, incident_count: 1 };
    expect(read({ data: [one, two] })).toMatchObject({
      components: [
        { name: 'API', status: 'operational' },
        { name: 'Docs', status: 'degraded_performance' },
      ],
      incidents: [{ components: ['Docs'], impact: 'minor' }],
      problems: [],
    });
  });

  it('of version 2 are left out when they are switched off', () => {
    const one = (name: string, status: number, enabled: boolean) => ({
      id: name.length,
      name,
      status,
      order: 0,
      group_id: 0,
      enabled,
      status_name: 'x',
    });
    expect(read(paged([one('API', 1, true), one('Old', 4, false)])).components).toEqual([
      { name: 'API', status: 'operational' },
    ]);
  });

  it('stand under their groups', () => {
    const part = (id: number, name: string, status: number) => ({ id, name, status, enabled: true });
    const groups = [
      {
        id: 1,
        name: 'Web',
        order: 1,
        collapsed: 0,
        lowest_human_status: 'Partial Outage',
        enabled_components: [part(1, 'Shop', 3), part(2, 'Blog', 6)],
      },
    ];
    expect(read(paged(groups)).components).toEqual([
      { name: 'Shop', status: 'partial_outage', group: 'Web' },
      { name: 'Blog', status: 'under_maintenance', group: 'Web' },
    ]);
  });

  it('of version 3 take their group from what is included', () => {
    const component = {
      id: '1',
      type: 'components',
      attributes: { id: 1, name: 'Shop', status: { human: 'Major outage', value: 4 }, enabled: true },
      relationships: { group: { data: { type: 'componentGroups', id: '9' } } },
    };
    const group = { id: '9', type: 'componentGroups', attributes: { id: 9, name: 'Web' } };
    expect(read({ data: [component], included: [group] }).components).toEqual([
      { name: 'Shop', status: 'major_outage', group: 'Web' },
    ]);
  });
});

describe('incidents of Cachet', () => {
  it('of its first version have epoch seconds and no pages', () => {
    const one = {
      id: 6,
      name: 'Sign-in fails',
      message: 'We look.',
      status: 1,
      human_status: 'Investigating',
      component: { id: 1, name: 'API' },
      created_at: 1777867200,
      updated_at: 1777867200,
    };
    expect(read({ data: [one] }).incidents).toMatchObject([
      { id: '6', phase: 'investigating', startedAt: 1777867200000, components: ['API'] },
    ]);
  });

  it('of version 2.4 are as was said last, and over since that was said', () => {
    const one = {
      id: 7,
      component_id: 1,
      name: 'Search is slow',
      message: 'We look.',
      status: 1,
      human_status: 'Investigating',
      latest_status: 4,
      latest_human_status: 'Fixed',
      occurred_at: '2026-05-04 13:00:00',
      updated_at: '2026-05-04 14:30:00',
      scheduled_at: null,
      updates: [
        { id: 2, status: 4, message: 'Over.', created_at: '2026-05-04 14:00:00' },
        { id: 1, status: 2, message: 'A disk.', created_at: '2026-05-04 13:30:00' },
      ],
    };
    expect(read(paged([one])).incidents).toMatchObject([
      {
        phase: 'resolved',
        startedAt: Date.UTC(2026, 4, 4, 4),
        resolvedAt: Date.UTC(2026, 4, 4, 5),
        updates: [
          { phase: null, text: 'We look.' },
          { phase: 'identified', text: 'A disk.' },
          { phase: 'resolved', text: 'Over.' },
        ],
      },
    ]);
  });

  it('of version 3 take components and updates from what is included', () => {
    const at = (string: string) => ({ human: 'x', string });
    const one = {
      id: '2',
      type: 'incidents',
      attributes: {
        id: 2,
        name: 'Pages are slow',
        message: 'We look.',
        status: { human: 'Watching', value: 3 },
        occurred: at('2026-05-04 13:00:00'),
      },
      relationships: {
        components: { data: [{ type: 'components', id: '1' }] },
        updates: { data: [{ type: 'updates', id: '5' }] },
      },
    };
    const included = [
      { id: '1', type: 'components', attributes: { id: 1, name: 'Pages' } },
      {
        id: '5',
        type: 'updates',
        attributes: {
          id: 5,
          message: 'Better.',
          status: { human: 'Watching', value: 3 },
          created: at('2026-05-04 13:20:00'),
        },
      },
    ];
    expect(read({ data: [one], included }).incidents).toMatchObject([
      {
        phase: 'monitoring',
        components: ['Pages'],
        updates: [{ text: 'We look.' }, { phase: 'monitoring', text: 'Better.' }],
      },
    ]);
  });

  it('are not schedules, which are no outage', () => {
    const work = {
      id: 3,
      name: 'New disks',
      message: 'Short.',
      status: 1,
      human_status: 'In Progress',
      scheduled_at: '2026-05-04 14:00:00',
      completed_at: null,
    };
    expect(read(paged([work])).incidents).toMatchObject([
      { phase: 'in_progress', impact: 'maintenance', startedAt: Date.UTC(2026, 4, 4, 5) },
    ]);
  });
});

it.each([
  { data: [{ id: 1, name: 'Ada', status: 'active' }] },
  { data: [{ id: 1, name: 'Ada', status: 1, message: 'Hello' }] },
])('does not claim another API that has data with a status (%#)', (other) => {
  expect(detectFormat(JSON.stringify(other))?.id ?? null).not.toBe('cachet');
});
