import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { textsFor } from '#lib/text/texts.ts';

import { BROWSERS, follow, launch, poll, snapshotOf, source, toldTimes } from './beacon.ts';
import { until } from './driven.ts';
import type { Driven } from './driven.ts';
import { startFeedServer } from './feed-server.ts';
import type { FeedServer } from './feed-server.ts';

const { popup: words } = textsFor('ko');
const MINUTE_MS = 60_000;
const OUTLETS = ['아침신문', '한낮일보', '저녁뉴스'];

/** `18일 오전 10시 54분`, as Korean newsrooms write it. */
function told(at: number): string {
  const parts = new Intl.DateTimeFormat('ko', {
    timeZone: 'Asia/Seoul',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hour12: true,
  });
  const of = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${of['day']}일 ${of['dayPeriod']} ${of['hour']}시 ${Number(of['minute'])}분`;
}

describe.each(BROWSERS)('three newsrooms and a status page on the same outage, in %s', (name) => {
  const now = Date.now();
  const begun = now - 25 * MINUTE_MS;
  let driven: Driven;
  let servers: FeedServer[] = [];

  /** A newsroom's plain feed: nothing in it but articles. */
  const writes = (outlet: number, title: string, text: string, minutesAgo: number) => {
    const at = now - minutesAgo * MINUTE_MS;
    const server = servers[outlet];
    const item = {
      id: `${outlet}`,
      url: `${server?.origin}/story`,
      title,
      content_text: text,
      date_published: new Date(at).toISOString(),
    };
    server?.answer({ kind: 'feed', feed: newsroom(outlet, [item]) });
  };
  const newsroom = (outlet: number, items: readonly object[]) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: OUTLETS[outlet],
    items,
  });
  const says = (status: 'identified' | 'resolved' | null) => {
    const incident = {
      id: 'k1',
      name: '로그인 장애',
      status,
      impact: 'major',
      started_at: new Date(begun - 4 * MINUTE_MS).toISOString(),
      updated_at: new Date(now - MINUTE_MS).toISOString(),
      resolved_at: status === 'resolved' ? new Date(now - MINUTE_MS).toISOString() : null,
    };
    const feed = {
      page: { id: 'abcdefghijkl', name: 'KakaoTalk', url: servers[3]?.origin },
      status: { indicator: status === 'identified' ? 'major' : 'none' },
      incidents: status === null ? [] : [incident],
      components: [],
    };
    servers[3]?.answer({ kind: 'feed', feed });
  };
  const popupText = async (wanted: string): Promise<string> => {
    const popup = await driven.openPopup();
    const text = await until(
      'the popup',
      () => popup.text(),
      (shown) => shown.includes(wanted),
    );
    await popup.close();
    return text;
  };

  beforeAll(async () => {
    servers = await Promise.all([0, 1, 2, 3].map(() => startFeedServer()));
    OUTLETS.forEach((_, index) => servers[index]?.answer({ kind: 'feed', feed: newsroom(index, []) }));
    says(null);
    driven = await launch(name, { language: 'ko' });
    const outlets = OUTLETS.map((title, index) =>
      source(servers[index]?.feedUrl ?? '', { id: `o${index}`, title }),
    );
    const service = { id: 'kakaotalk', name: 'KakaoTalk' };
    const page = source(servers[3]?.feedUrl ?? '', {
      id: 'page',
      title: '카카오톡 상태',
      format: 'statuspage',
      carries: 'status',
      service,
    });
    await follow(driven, ...outlets, page);
  });

  afterAll(async () => {
    await driven?.close();
    await Promise.all(servers.map((server) => server.close()));
  });

  it('is one card, from "reported by one" to "official: resolved", with one notification for each real change', async () => {
    writes(
      0,
      '카카오톡 PC버전 로그인 장애',
      `${told(begun)}부터 카카오톡 PC버전 로그인이 되지 않고 있다.`,
      20,
    );
    await poll(driven);
    const first = await popupText(words.current(1));
    expect(first).toContain('카카오톡');
    expect(first).toContain(OUTLETS[0]);
    expect((await snapshotOf(driven))?.current).toMatchObject([
      { evidence: 'press', startedAt: Math.floor(begun / MINUTE_MS) * MINUTE_MS },
    ]);

    writes(
      1,
      '카카오톡 로그인 오류 발생',
      `${told(begun + 6 * MINUTE_MS)}쯤부터 카카오톡에서 로그인 오류가 발생하고 있다.`,
      15,
    );
    writes(
      2,
      '카카오톡 먹통…이용자 불편',
      `${told(begun - 5 * MINUTE_MS)}쯤부터 카카오톡 로그인이 안 돼 이용자들이 불편을 겪고 있다.`,
      10,
    );
    await poll(driven);
    expect((await snapshotOf(driven))?.current).toHaveLength(1);
    expect((await snapshotOf(driven))?.current[0]?.articles).toHaveLength(3);

    says('identified');
    await poll(driven);
    expect((await snapshotOf(driven))?.current).toMatchObject([
      { evidence: 'official', phase: 'identified' },
    ]);
    expect((await driven.badge()).text).toBe('1');
    expect(await toldTimes(driven, 1)).toHaveLength(1);

    says('resolved');
    await poll(driven);
    expect((await driven.badge()).text).toBe('');
    const last = await popupText(words.recent);
    expect(last).toContain('카카오톡 상태');
    expect((await snapshotOf(driven))?.recent).toMatchObject([{ evidence: 'official', phase: 'resolved' }]);
    expect(await toldTimes(driven, 2)).toHaveLength(2);
  });
});
