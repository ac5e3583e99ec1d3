import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const read = (root: unknown) => {
  const text = JSON.stringify(root);
  const format = detectFormat(text);
  expect(format?.id).toBe('gatus');
  return format!.parse(text, { url: 'https://up.example/api', zone: 'UTC', now: Date.UTC(2026, 4, 4, 6) });
};

const check = (minute: number, success: boolean) => ({
  success,
  timestamp: `2026-05-04T04:${minute}:00Z`,
  conditionResults: null,
});
const endpoint = (group: string, name: string, results: unknown[]) => ({
  name,
  group,
  key: `${group}_${name}`,
  results,
});

describe('the endpoints of Gatus', () => {
  const web = endpoint('front', 'web', [check(10, true), check(20, false), check(30, false)]);
  const failing = {
    components: [{ name: 'web', status: 'partial_outage', group: 'front' }],
    incidents: [{ id: 'front_web', components: ['web'], startedAt: Date.UTC(2026, 4, 4, 4, 20) }],
    problems: [],
  };

  it.each([
    ['in a list', [web]],
    ['by their keys, as up to version 3', { front_web: web }],
    ['one alone', web],
    ['with the newest check first', [{ ...web, results: web.results.toReversed() }]],
  ])('are read %s', (_, root) => {
    expect(read(root)).toMatchObject(failing);
  });

  it('that are called the same carry the name of their group', () => {
    const report = read([
      endpoint('eu', 'api', [check(10, true)]),
      endpoint('us', 'api', [check(10, false)]),
      endpoint('us', 'docs', [check(10, true)]),
    ]);
    expect(report.components).toEqual([
      { name: 'eu - api', status: 'operational', group: 'eu' },
      { name: 'us - api', status: 'partial_outage', group: 'us' },
      { name: 'docs', status: 'operational', group: 'us' },
    ]);
    expect(report.incidents).toMatchObject([{ components: ['us - api'], title: 'us - api is failing' }]);
  });

  it('that have not been checked yet are not known, which is no fault', () => {
    expect(read([web, endpoint('', 'new', [])])).toMatchObject({
      components: [{}, { name: 'new', status: 'unknown' }],
      problems: [],
      complete: true,
    });
  });

  it('of a suite read the same', () => {
    const results = [
      { ...check(10, false), endpointResults: [check(10, true), check(10, false)], errors: ['late'] },
    ];
    expect(read([endpoint('checks', 'checkout', results)]).incidents).toMatchObject([
      { components: ['checkout'], startedAt: null, updates: [{ text: 'late' }] },
    ]);
  });
});
