import { describe, expect, it } from 'vitest';

import { wake } from '#lib/app/wake.ts';
import { aSource, at } from '#tests/core/examples.ts';

import { aWorld } from './ports.ts';
import type { World } from './ports.ts';

const URL = 'https://daily.example/feed';

/** A newspaper followed since half past ten, which then reports that KakaoTalk and Naver are down. */
async function newspaper(watched: string[], general?: true): Promise<World> {
  const world = aWorld([aSource('daily', { url: URL, ...(general && { general }) })], at('10:30'));
  world.watched = watched;
  publish(world, []);
  await wake(world.ports, 'tick');
  publish(world, [
    ['카카오톡 로그인 장애', '18일 오전 10시 54분부터 카카오톡 로그인이 되지 않고 있다.'],
    ['네이버 접속 장애', '18일 오전 10시 50분부터 네이버에 접속이 되지 않고 있다.'],
    ['내일 전국에 비', '19일은 전국이 흐리고 비가 내리겠다.'],
  ]);
  world.now = at('11:10');
  await wake(world.ports, 'tick');
  return world;
}

function publish(world: World, articles: readonly (readonly [string, string])[]): void {
  const items = articles.map(([title, text], index) => ({
    id: String(index),
    url: `https://daily.example/${index}`,
    title,
    content_text: text,
    date_published: new Date(at('11:00')).toISOString(),
  }));
  world.answers.set(
    URL,
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Daily', items }),
  );
}

const shown = (world: World): string[] =>
  (world.snapshot?.current ?? []).flatMap((card) => card.services.flatMap(({ id }) => id ?? [])).toSorted();

describe('watched services', () => {
  it('with none chosen, a newspaper tells of every service it names', async () => {
    const world = await newspaper([]);
    expect(shown(world)).toEqual(['kakaotalk', 'naver']);
    expect(world.notices).toHaveLength(2);
  });

  it('of one that is chosen, and of no other: on the badge, in the popup, on the desktop', async () => {
    const world = await newspaper(['naver']);
    expect(shown(world)).toEqual(['naver']);
    expect(world.badges.at(-1)).toBe('1');
    expect(world.notices.map(({ title }) => title)).toEqual([expect.stringContaining('Naver')]);
  });

  it('chosen while it is down, a service is shown at once and not told as news', async () => {
    const world = await newspaper(['naver']);
    world.watched = ['naver', 'kakaotalk'];
    await wake(world.ports, 'start');
    expect(shown(world)).toEqual(['kakaotalk', 'naver']);
    expect(world.notices).toHaveLength(1);
  });

  it('tells the end of an outage that was under way when its service was chosen', async () => {
    const world = await newspaper(['naver']);
    world.watched = ['kakaotalk'];
    publish(world, [
      [
        '카카오톡 로그인 장애 복구',
        '18일 오전 10시 54분 발생한 카카오톡 로그인 장애가 오전 11시 20분 복구됐다.',
      ],
    ]);
    world.now = at('11:30');
    await wake(world.ports, 'tick');
    expect(world.notices.map(({ id }) => id).at(-1)).toContain('resolved');
  });

  it('of a newspaper shows no article that tells of no outage; of a feed chosen for itself it does', async () => {
    expect((await newspaper([], true)).snapshot?.articles).toEqual([]);
    expect((await newspaper([])).snapshot?.articles).toMatchObject([{ title: '내일 전국에 비' }]);
  });

  it('names are asked for only where something is to be read', async () => {
    const page = aSource('page', { url: 'https://status.example/api/v2/summary.json', format: 'statuspage' });
    const world = aWorld(
      [{ ...page, carries: 'status', service: { id: 'github', name: 'GitHub' } }],
      at('10:30'),
    );
    world.answers.set(
      page.url,
      JSON.stringify({
        page: { id: 'abcdefghijkl', name: 'GitHub', url: 'https://status.example' },
        status: { indicator: 'none' },
        components: [],
        incidents: [],
        scheduled_maintenances: [],
      }),
    );
    let asked = 0;
    await wake({ ...world.ports, services: () => Promise.resolve([]).finally(() => asked++) }, 'tick');
    expect(world.snapshot?.badge.state).toBe('ok');
    expect(asked).toBe(0);
  });
});
