import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const read = (root: unknown) => {
  const text = typeof root === 'string' ? root : JSON.stringify(root);
  const format = detectFormat(text);
  expect(format?.id).toBe('cstate');
  return format!.parse(text, { url: 'https://status.fern.example/', zone: 'Asia/Seoul', now: 0 });
};

const issue = (more: object) => ({
  is: 'issue',
  title: 'DNS',
  createdAt: '2026-05-04 04:00:00 +0000 UTC',
  permalink: 'https://status.fern.example/issues/dns/',
  severity: 'down',
  resolvedAt: '<no value>',
  affected: ['DNS'],
  ...more,
});

describe('an issue of cState', () => {
  it.each([
    ['open', { resolved: false, informational: false }, 'investigating', 'critical', null],
    ['open, in texts', { resolved: 'false', informational: '<no value>' }, 'investigating', 'critical', null],
    [
      'over, in texts',
      { resolved: 'true', resolvedAt: '2026-05-04 05:00:00' },
      'resolved',
      'critical',
      Date.UTC(2026, 4, 4, 5),
    ],
    [
      'over by its end alone',
      { resolved: '<no value>', resolvedAt: '2026-05-04 05:00:00' },
      'resolved',
      'critical',
      Date.UTC(2026, 4, 4, 5),
    ],
    [
      'for information, in texts',
      { resolved: '<no value>', informational: 'true', severity: '<no value>' },
      'investigating',
      'none',
      null,
    ],
  ])('that is %s', (_, more, phase, impact, resolvedAt) => {
    const report = read(issue(more));
    expect(report.incidents).toMatchObject([{ phase, impact, resolvedAt, components: ['DNS'] }]);
    expect(report.problems).toEqual([]);
  });
});

it('one system of cState is a component', () => {
  const system = { is: 'system', title: 'DNS', status: 'down', permalink: 'https://x.example/', pages: [] };
  expect(read(system).components).toEqual([{ name: 'DNS', status: 'major_outage' }]);
});

it('systems of version 4 have no state, and are not green', () => {
  const index = {
    is: 'index',
    cStateVersion: '4.0',
    title: 'Fern',
    systems: [{ name: 'DNS', category: 'Net' }],
    summaryStatus: 'disrupted',
  };
  const report = read(index);
  expect(report.components).toEqual([{ name: 'DNS', status: 'unknown', group: 'Net' }]);
  expect(report.incidents).toMatchObject([{ id: 'page-status', phase: 'investigating', impact: 'major' }]);
});

it('a line break inside a text, which JSON does not allow, is read as a blank', () => {
  const index = { is: 'index', cStateVersion: '6.0', title: 'Fern', description: 'a|b', systems: [] };
  const broken = JSON.stringify(index).replace('a|b', 'a\n\tb');
  expect(read(broken)).toMatchObject({ title: 'Fern', problems: [] });
});
