import { expect, it } from 'vitest';

import { wake } from '#lib/app/wake.ts';
import { targetOf } from '#lib/core/notice.ts';
import { aSource, at } from '#tests/core/examples.ts';

import { aWorld } from './ports.ts';

interface Piece {
  readonly title: string;
  readonly text: string;
  readonly clock: string;
}

/** A newsroom's plain feed: nothing in it but articles. */
function newsFeed(outlet: string, pieces: readonly Piece[]): string {
  const items = pieces.map(({ title, text, clock }) => ({
    id: `${outlet}-${clock}`,
    url: `https://${outlet}.example/${clock}`,
    title,
    content_text: text,
    date_published: new Date(at(clock)).toISOString(),
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: outlet, items });
}

function page(status: 'identified' | 'resolved' | null): string {
  const incident = {
    id: 'k1',
    name: 'KakaoTalk login failures',
    status,
    impact: 'major',
    started_at: '2024-07-18T10:50:00+09:00',
    updated_at: '2024-07-18T11:40:00+09:00',
    resolved_at: status === 'resolved' ? '2024-07-18T12:20:00+09:00' : null,
  };
  return JSON.stringify({
    page: { id: 'abcdefghijkl', name: 'KakaoTalk', url: 'https://status.kakao.example' },
    status: { indicator: status === 'identified' ? 'major' : 'none' },
    incidents: status === null ? [] : [incident],
    components: [],
  });
}

it('three outlets and a status page, at different minutes, make one card and one notification for each real change', async () => {
  const outlets = ['daily', 'herald', 'times'].map((id) =>
    aSource(id, { url: `https://${id}.example/feed` }),
  );
  const official = aSource('status', {
    url: 'https://status.example/api/v2/summary.json',
    format: 'statuspage',
    carries: 'status',
    service: { id: 'kakaotalk', name: 'KakaoTalk' },
  });
  const world = aWorld([...outlets, official], at('10:30'));
  const publish = (outlet: string, ...pieces: Piece[]) =>
    world.answers.set(`https://${outlet}.example/feed`, newsFeed(outlet, pieces));
  for (const { id } of outlets) publish(id);
  world.answers.set(official.url, page(null));

  const seen: string[] = [];
  const round = async (clock: string) => {
    world.now = at(clock);
    await wake(world.ports, 'tick');
    const cards = [...(world.snapshot?.current ?? []), ...(world.snapshot?.recent ?? [])];
    expect(cards.length).toBeLessThanOrEqual(1);
    const outletsNamed = cards[0]?.sources.filter((source) => source.evidence === 'press').length ?? 0;
    seen.push(`${clock} ${cards[0]?.evidence ?? 'nothing'} ${cards[0]?.phase ?? ''} ${outletsNamed}`.trim());
  };

  await round('10:30');
  publish('daily', {
    clock: '11:02',
    title: '카카오톡 PC버전 로그인 장애',
    text: '18일 오전 10시 54분부터 카카오톡 PC버전 로그인이 되지 않고 있다.',
  });
  await round('11:05');
  publish('herald', {
    clock: '11:10',
    title: '카카오톡 로그인 오류 발생',
    text: '18일 오전 11시께부터 카카오톡에서 로그인 오류가 발생하고 있다. 카카오는 원인을 파악 중이다.',
  });
  await round('11:25');
  world.answers.set(official.url, page('identified'));
  await round('11:45');
  publish('times', {
    clock: '11:50',
    title: '카카오톡 먹통…이용자 불편',
    text: '18일 오전 10시 50분쯤부터 카카오톡 로그인이 안 돼 이용자들이 불편을 겪고 있다.',
  });
  await round('12:05');
  world.answers.set(official.url, page('resolved'));
  await round('12:25');

  expect(seen).toEqual([
    '10:30 nothing  0',
    '11:05 press investigating 1',
    '11:25 press investigating 2',
    '11:45 official identified 2',
    '12:05 official identified 3',
    '12:25 official resolved 3',
  ]);
  expect(world.notices.map(({ id }) => targetOf(id)?.kind)).toEqual(['opened', 'resolved']);
  expect(world.snapshot?.recent).toMatchObject([{ startedAt: at('10:50'), resolvedAt: at('12:20') }]);
  expect(world.snapshot?.recent[0]?.articles).toHaveLength(3);
});
