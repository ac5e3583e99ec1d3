import { afterEach, describe, expect, it } from 'vitest';
import { jsonFeed } from '#lib/formats/json-feed.ts';
import { replayClock } from '#lib/publish/replay-clock.ts';
import type { ReplayState } from '#lib/publish/replay-clock.ts';
import { DAY, DAY_RATE, startReplay } from '#tests/demo/replay-server.ts';
import type { Replay } from '#tests/demo/replay-server.ts';

let replay: Replay | null = null;
afterEach(async () => {
  await replay?.close();
  replay = null;
});

const at = (clock: string) => Date.parse(`2024-07-18T${clock}:00+09:00`);

describe('The clock of a replay', () => {
  it('stands until it is begun, then runs faster than life', () => {
    let wall = 1_000_000;
    const clock = replayClock({ from: at('08:50'), to: at('12:40'), rate: 60 }, () => wall);
    wall += 5000;
    expect(clock.now()).toBe(at('08:50'));
    clock.begin();
    wall += 25_000;
    expect(clock.now()).toBe(at('09:15'));
    expect(clock.ended()).toBe(false);
    clock.begin();
    expect(clock.now()).toBe(at('09:15'));
    wall += 205_000;
    expect(clock.ended()).toBe(true);
  });

  it('can be followed with the three numbers it gives', () => {
    let wall = 1_000_000;
    const clock = replayClock({ from: at('08:50'), to: at('12:40'), rate: 60 }, () => wall);
    const followed = ({ from, began, rate }: ReplayState) => from + (wall - began) * rate;
    wall += 7000;
    expect(followed(clock.state())).toBe(clock.now());
    clock.begin();
    wall += 7000;
    expect(followed(clock.state())).toBe(clock.now());
  });

  it('tells the sample day in five minutes at most', () => {
    expect((DAY.to - DAY.from) / DAY_RATE).toBeLessThanOrEqual(5 * 60_000);
  });
});

describe.each(['ko', 'en'] as const)('The sample day (%s)', (language) => {
  it.each([
    ['08:50', 1, []],
    ['09:14', 1, []],
    ['09:15', 2, ['job-sites-0718 investigating']],
    ['10:05', 3, ['job-sites-0718 identified']],
    ['10:54', 4, ['kakaotalk-0718 investigating', 'job-sites-0718 identified']],
    ['11:57', 5, ['job-sites-0718 resolved', 'kakaotalk-0718 investigating']],
    ['12:20', 6, ['kakaotalk-0718 resolved', 'job-sites-0718 resolved']],
  ])('at %s', async (clock, items, incidents) => {
    replay = await startReplay({ language, from: at(clock) });
    const answer = await fetch(replay.feedUrl);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const report = jsonFeed.parse(await answer.text(), {
      url: replay.feedUrl,
      zone: 'Asia/Seoul',
      now: at(clock),
    });
    expect(report.problems).toEqual([]);
    expect(report.ttlMinutes).toBe(1);
    expect(report.articles).toHaveLength(items);
    expect(report.incidents.map(({ id, phase }) => `${id} ${phase}`)).toEqual(incidents);
    for (const article of report.articles) expect((await fetch(article.url!)).status).toBe(200);
  });
});

describe('A replay', () => {
  it('shares its clock, stands until begun, and lets items appear when their time comes', async () => {
    replay = await startReplay({ language: 'en', from: at('09:14'), rate: 60_000 });
    const { clockUrl, feedUrl, url } = replay;
    const count = async () => ((await (await fetch(feedUrl)).json()) as { items: unknown[] }).items.length;
    const state = async () => (await (await fetch(clockUrl)).json()) as ReplayState;
    expect(await state()).toMatchObject({ from: at('09:14'), rate: 0 });
    expect(await count()).toBe(1);
    expect((await fetch(`${url}/articles/job-sites-down`)).status).toBe(404);
    replay.begin();
    expect(await state()).toMatchObject({ from: at('09:14'), rate: 60_000 });
    await expect.poll(count).toBeGreaterThan(1);
    expect((await fetch(`${url}/articles/job-sites-down`)).status).toBe(200);
    await expect.poll(() => replay!.ended()).toBe(true);
  });
});
