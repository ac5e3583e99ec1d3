import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '#lib/publish/schema.ts';
import { sampleFeed } from './sample.ts';

/** The sample feed with the value at `path` (`items.0.id`) replaced, or removed where it is `undefined`. */
async function changed(path: string, value: unknown): Promise<unknown> {
  const feed = structuredClone(await sampleFeed('ko'));
  const steps = path.split('.');
  const last = steps.pop()!;
  let place = feed as unknown as Record<string, unknown>;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return feed;
}

const INCIDENT = 'items.0._outage.incidents.0';

describe('The schema of the Outage Feed', () => {
  it.each(['ko', 'en'] as const)('is kept by the sample feed (%s)', async (language) => {
    expect(schemaFaults(await sampleFeed(language))).toEqual([]);
  });

  it('is kept by the example in the README', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const example = /```json\n(\{\s*"version": "https:\/\/jsonfeed\.org[\s\S]*?)```/.exec(readme)?.[1];
    expect(example, 'the README shows an Outage Feed as JSON').toBeDefined();
    expect(schemaFaults(JSON.parse(example!))).toEqual([]);
  });

  it.each([
    ['an item without _outage', 'items.0._outage', undefined],
    ['an item about no outage', 'items.0._outage.incidents', []],
    ['a time in UTC', 'items.0.date_published', '2024-07-18T00:15:00Z'],
    [
      'an incident with nothing but what it needs',
      INCIDENT,
      { id: 'a', title: 'A', services: [{ name: 'A' }], phase: 'resolved' },
    ],
    ['an unknown start', `${INCIDENT}.started_at`, null],
    ['an unknown cause', `${INCIDENT}.cause`, null],
    ['an unknown kind', `${INCIDENT}.kind`, null],
    ['an update whose time is unknown', `${INCIDENT}.updates`, [{ at: null, text: 'Back' }]],
    ['members of other extensions', `${INCIDENT}._other`, 1],
    ['version 1', 'version', 'https://jsonfeed.org/version/1'],
  ])('takes %s', async (_, path, value) => {
    expect(schemaFaults(await changed(path, value))).toEqual([]);
  });

  it.each([
    ['no version', 'version', undefined, "$: must have required property 'version'"],
    ['another version', 'version', '1.1', '$.version'],
    ['no title', 'title', undefined, "$: must have required property 'title'"],
    ['items that are no list', 'items', {}, '$.items: must be array'],
    ['a waiting time of nothing', '_outage.ttl_minutes', 0, '$._outage.ttl_minutes: must be > 0'],
    ['an item without id', 'items.0.id', undefined, "$.items[0]: must have required property 'id'"],
    ['an item with a number as id', 'items.0.id', 7, '$.items[0].id: must be string'],
    [
      'an item without content',
      'items.0.content_html',
      undefined,
      "$.items[0]: must have required property 'content_html'",
    ],
    ['an address that is none', 'items.0.url', 'javascript:alert(1)', '$.items[0].url: must match pattern'],
    ['a relative address', 'items.0.url', '/a', '$.items[0].url: must match pattern'],
    [
      'a time without an offset',
      'items.0.date_published',
      '2024-07-18T09:15:00',
      '$.items[0].date_published',
    ],
    [
      'a time that does not exist',
      'items.0.date_published',
      '2024-07-18T29:15:00Z',
      '$.items[0].date_published',
    ],
    ['_outage without incidents', 'items.0._outage', {}, "_outage: must have required property 'incidents'"],
    ['an incident without id', `${INCIDENT}.id`, undefined, "must have required property 'id'"],
    [
      'an incident without services',
      `${INCIDENT}.services`,
      [],
      'services: must NOT have fewer than 1 items',
    ],
    [
      'a service without a name',
      `${INCIDENT}.services.0.name`,
      undefined,
      "must have required property 'name'",
    ],
    [
      'a phase of its own',
      `${INCIDENT}.phase`,
      'broken',
      'phase: must be equal to one of the allowed values: investigating',
    ],
    ['an impact of its own', `${INCIDENT}.impact`, 'bad', 'impact: must be equal to one of'],
    ['a kind of its own', `${INCIDENT}.kind`, 'weather', 'kind: must be equal to one of'],
    ['evidence of its own', `${INCIDENT}.evidence`, 'rumour', 'evidence: must be equal to one of'],
    ['epoch milliseconds', `${INCIDENT}.started_at`, 1721261700000, 'started_at: must be string'],
    [
      'an update without text',
      `${INCIDENT}.updates.0.text`,
      undefined,
      "updates[0]: must have required property 'text'",
    ],
  ])('refuses %s', async (_, path, value, fault) => {
    expect(schemaFaults(await changed(path, value)).join('\n')).toContain(fault);
  });

  it.each([null, [], 'text', 1])('refuses %j as a whole', (value) => {
    expect(schemaFaults(value)).toEqual(['$: must be object']);
  });
});
