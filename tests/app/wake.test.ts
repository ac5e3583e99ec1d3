import { beforeEach, describe, expect, it, vi } from 'vitest';

import { openNotice } from '#lib/app/act.ts';
import { wake } from '#lib/app/wake.ts';
import { targetOf } from '#lib/core/notice.ts';
import type { Fetched } from '#lib/core/polling.ts';
import { HOUR_MS, MINUTE_MS } from '#lib/core/spans.ts';
import { aSource, at } from '#tests/core/examples.ts';

import { outageFeed, statuspage } from './feed.ts';
import { aWorld } from './ports.ts';
import type { World } from './ports.ts';

const FEED = 'https://daily.example/feed.json';
const PAGE = 'https://status.example/api/v2/summary.json';
const DAILY = aSource('daily', { carries: 'status' });
const STATUS = aSource('status', {
  url: PAGE,
  format: 'statuspage',
  carries: 'status',
  service: { id: null, name: 'Example' },
});

let world: World;

beforeEach(async () => {
  world = aWorld([DAILY], at('09:00'));
  world.answers.set(FEED, outageFeed([]));
  await wake(world.ports, 'start');
});

/** Ten minutes later, with another answer. */
async function later(answer: string | Fetched, minutes = 10): Promise<void> {
  world.answers.set(FEED, answer);
  world.now += minutes * MINUTE_MS;
  await wake(world.ports, 'tick');
}

describe('the way of the data', () => {
  it('turns a feed into badge, notification, snapshot and an opened article', async () => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    expect(world.badges.at(-1)).toBe('1');
    expect(world.snapshot?.current).toMatchObject([
      {
        id: 'daily:i1',
        startedAt: at('10:54'),
        articles: [{ title: 'Report on i1', url: 'https://daily.example/i1' }],
      },
    ]);
    expect(world.notices).toHaveLength(1);
    await openNotice(world.ports, world.notices[0]?.id ?? '');
    expect(world.opened).toEqual(['https://daily.example/i1']);

    await later(outageFeed([{ id: 'i1', phase: 'resolved' }]));
    expect(world.badges.at(-1)).toBe('');
    expect(world.snapshot).toMatchObject({ current: [], recent: [{ resolvedAt: at('12:20') }] });
    expect(world.notices).toHaveLength(2);
  });

  it('says nothing of what it finds at the first sight of a source', async () => {
    const fresh = aWorld([DAILY], at('11:00'));
    fresh.answers.set(FEED, outageFeed([{ id: 'i1', phase: 'investigating' }]));
    await wake(fresh.ports, 'start');
    expect([fresh.badges.at(-1), fresh.notices]).toEqual(['1', []]);
  });

  it('tells many at once in one notification', async () => {
    await later(outageFeed(['a', 'b', 'c', 'd'].map((id) => ({ id, phase: 'investigating' }))));
    expect([world.badges.at(-1), world.notices.length]).toEqual(['4', 1]);
  });

  it('asks nobody before the time, and sends back the validators', async () => {
    world.now += MINUTE_MS;
    await wake(world.ports, 'tick');
    expect(world.requests).toHaveLength(1);
    world.now += 9 * MINUTE_MS;
    await wake(world.ports, 'tick');
    expect(world.requests[1]?.validators?.etag).toMatch(/^\d+/);
  });

  it('tells nothing and remembers nothing new when the same answer comes again', async () => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    const { ledger } = world;
    const rows = JSON.stringify(world.kept['daily']?.incidents);
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    expect([world.ledger, JSON.stringify(world.kept['daily']?.incidents)]).toEqual([ledger, rows]);
    expect(world.notices).toHaveLength(1);
  });

  it('calls a press report nobody repeats no longer current', async () => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    world.answers.set(FEED, { kind: 'unchanged', maxAgeMs: null });
    world.now = at('10:54') + 7 * HOUR_MS;
    await wake(world.ports, 'tick');
    expect(world.snapshot).toMatchObject({ current: [], quiet: [{ faded: true }] });
    expect(world.notices).toHaveLength(1);
  });
});

describe('a source that fails', () => {
  const http: Fetched = {
    kind: 'failed',
    failure: { kind: 'http', status: 500, detail: 'HTTP 500' },
    retryAfterMs: null,
  };

  it.each<[string, string | Fetched, object]>([
    ['500', http, { kind: 'http', status: 500 }],
    ['a web page', '<!doctype html><title>Not found</title>', { kind: 'not-a-feed' }],
    ['half a feed', outageFeed([]).slice(0, 60), { kind: 'unreadable' }],
    ['an empty answer', '', { kind: 'unreadable' }],
    ['another kind of JSON', '[1, 2, 3]', { kind: 'unreadable' }],
  ])('%s: what was known stays, and the failure is told', async (_name, answer, failure) => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    await later(answer);
    expect(world.snapshot).toMatchObject({ current: [{ id: 'daily:i1' }], sources: [{ failure }] });
    expect(world.badges.at(-1)).toBe('1');
    await later(outageFeed([{ id: 'i1', phase: 'resolved' }]), 90);
    expect(world.snapshot).toMatchObject({ current: [], sources: [{ failure: null }] });
  });

  it('is unknown, not well, after three intervals', async () => {
    await later(http);
    expect(world.badges.at(-1)).toBe('');
    await later(http, 20);
    expect(world.badges.at(-1)).toBe('?');
  });

  it('does not hide another source', async () => {
    world.sources = [DAILY, STATUS];
    world.answers.set(PAGE, statuspage([{ id: 's1', status: 'investigating' }]));
    await later(http);
    expect(world.snapshot?.current).toMatchObject([{ id: 'status:s1', evidence: 'official' }]);
  });

  it('is not blamed for a browser without network', async () => {
    await later({ kind: 'failed', failure: { kind: 'offline', detail: '' }, retryAfterMs: null });
    expect(world.kept['daily']?.state).toMatchObject({ failures: 0, nextDueAt: world.now });
  });

  it('is asked again when it says so', async () => {
    await later({ ...http, retryAfterMs: 30 * MINUTE_MS });
    expect(world.kept['daily']?.state.nextDueAt).toBe(world.now + 30 * MINUTE_MS);
  });
});

describe('a source that moved', () => {
  const NEW = 'https://new.example/feed.json';
  const sentOn = (phase: string): Fetched => ({
    kind: 'fresh',
    text: outageFeed([{ id: 'i1', phase }]),
    url: NEW,
    validators: { etag: null, lastModified: null },
    maxAgeMs: null,
  });

  it('is followed, remembered, and asked at its old address again when the new one fails', async () => {
    await later(sentOn('investigating'));
    expect(world.snapshot?.current).toMatchObject([{ id: 'daily:i1' }]);
    world.answers.set(NEW, outageFeed([{ id: 'i1', phase: 'resolved' }]));
    await later('');
    expect(world.requests.at(-1)?.url).toBe(NEW);
    expect(world.snapshot?.recent).toMatchObject([{ id: 'daily:i1' }]);
    world.answers.delete(NEW);
    await later('', 20);
    await later(sentOn('investigating'), 20);
    expect(world.requests.slice(-2).map(({ url }) => url)).toEqual([NEW, FEED]);
    expect(world.snapshot?.current).toMatchObject([{ id: 'daily:i1' }]);
  });
});

describe('a status page that drops what is over', () => {
  beforeEach(async () => {
    world.sources = [STATUS];
    world.answers.set(PAGE, statuspage([{ id: 's1', status: 'investigating' }]));
    world.now += 10 * MINUTE_MS;
    await wake(world.ports, 'start');
    world.answers.set(PAGE, statuspage([]));
  });

  it('is asked for its history, which says when it ended', async () => {
    world.answers.set(
      'https://status.example/api/v2/incidents.json',
      statuspage([{ id: 's1', status: 'resolved' }]),
    );
    await later('');
    expect(world.snapshot?.recent).toMatchObject([{ id: 'status:s1', resolvedAt: at('12:20') }]);
    expect(world.notices).toHaveLength(1);
  });

  it('without a history leaves it at "no longer listed"', async () => {
    await later('');
    expect(world.snapshot).toMatchObject({
      current: [],
      recent: [],
      quiet: [{ listed: false, phase: 'investigating' }],
    });
    expect(world.notices).toHaveLength(0);
  });
});

describe('the worker may die at any point', () => {
  const story = [
    outageFeed([{ id: 'i1', phase: 'investigating' }]),
    outageFeed([
      { id: 'i1', phase: 'investigating' },
      { id: 'i2', phase: 'identified' },
    ]),
    outageFeed([
      { id: 'i1', phase: 'resolved' },
      { id: 'i2', phase: 'identified' },
    ]),
  ];

  it('and nothing is lost or told twice', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    let deaths = 0;
    for (let fatal = 1; fatal < 60; fatal += 1) {
      world = aWorld([DAILY], at('09:00'));
      world.answers.set(FEED, outageFeed([]));
      await wake(world.ports, 'start');
      let effects = 0;
      let dead = false;
      world.before = () => {
        effects += 1;
        // A dead worker has no further effects; the next tick starts a new one.
        dead ||= effects === fatal;
        if (dead) throw new Error('killed');
      };
      for (const answer of story) {
        for (const minutes of [10, 1, 1]) {
          await later(answer, minutes).catch(() => undefined);
          deaths += Number(dead);
          dead = false;
        }
      }
      const told = world.notices.map(({ id }) => targetOf(id)?.kind);
      expect(told, `killed at effect ${fatal}`).toEqual(['opened', 'opened', 'resolved']);
      expect(world.badges.at(-1)).toBe('1');
    }
    expect(deaths).toBeGreaterThan(15);
  });

  it('a notification swept away while the outbox was not emptied yet is shown at most once more', async () => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    const [notice] = world.notices;
    world.ledger = { ...world.ledger, outbox: notice === undefined ? [] : [notice] };
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]), 1);
    expect(world.notices).toHaveLength(1);
  });
});

describe('a database that the browser emptied', () => {
  it('is filled again in silence, and the person is told', async () => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    world.kept = {};
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]), 1);
    expect(world.snapshot?.current).toMatchObject([{ id: 'daily:i1' }]);
    expect(world.ledger.rebuiltAt).toBe(world.now);
    expect(world.notices).toHaveLength(1);
  });
});

describe('a disk that is full', () => {
  it('is told to the person, and keeps nobody from what is known', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    world.before = (effect) => {
      if (effect === 'store') throw new Error('QuotaExceededError');
    };
    await later(outageFeed([{ id: 'i1', phase: 'resolved' }]));
    expect(world.snapshot).toMatchObject({ storage: 'no-database', current: [{ id: 'daily:i1' }] });
  });
});

describe('a payload made to break its reader', () => {
  it.each([
    ['deep', '['.repeat(200_000)],
    [
      'deep and closed',
      `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    ],
    [
      'prototypes',
      '{"version":"https://jsonfeed.org/version/1.1","__proto__":{"items":[]},"items":[{"id":"constructor","title":"__proto__"}]}',
    ],
    [
      'lone surrogates',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"\\ud800"}]}',
    ],
  ])('%s: is a failure or harmless, and takes nothing with it', async (_name, payload) => {
    await later(outageFeed([{ id: 'i1', phase: 'investigating' }]));
    await later(payload);
    expect(world.snapshot?.sources).toHaveLength(1);
    await later(outageFeed([{ id: 'i1', phase: 'resolved' }]), 90);
    expect(world.snapshot).toMatchObject({ current: [], recent: [{ id: 'daily:i1' }] });
  });
});
