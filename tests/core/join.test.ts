import { describe, expect, it } from 'vitest';

import { join } from '#lib/core/join.ts';
import type { SaidArticle, SaidIncident } from '#lib/core/said.ts';

import { aSource, at, said, saidArticle } from './examples.ts';

const STATUS = aSource('status', {
  carries: 'status',
  format: 'statuspage',
  service: { id: 'kakaotalk', name: 'KakaoTalk' },
});
const SOURCES = [STATUS, aSource('daily'), aSource('herald'), aSource('times')];
const READ = { read: true };

function cardsOf(
  incidents: readonly SaidIncident[],
  articles: readonly SaidArticle[] = [],
  now = at('11:30'),
) {
  return join({ sources: SOURCES, incidents, articles }, now);
}

describe('joining', () => {
  it.each<[string, number, SaidIncident[]]>([
    ['one report is one card', 1, [said('daily')]],
    [
      'two outlets, ten minutes apart',
      1,
      [said('daily', {}, READ), said('herald', { startedAt: at('11:04') }, READ)],
    ],
    [
      'two outlets on different services',
      2,
      [said('daily'), said('herald', { services: [{ id: 'naver', name: '네이버' }] })],
    ],
    [
      'the same service by name only',
      1,
      [said('daily'), said('herald', { services: [{ id: null, name: ' 카카오 톡' }] })],
    ],
    ['two ids of one feed', 2, [said('daily'), said('daily', { id: 'i2' })]],
    ['two articles of one feed', 1, [said('daily', {}, READ), said('daily', { id: 'i2' }, READ)]],
    [
      'a second outage hours later',
      2,
      [
        said('daily', { phase: 'resolved', resolvedAt: at('12:20') }),
        said('herald', { startedAt: at('15:00'), updatedAt: at('15:05') }),
      ],
    ],
    ['a second start hours into the first', 2, [said('daily'), said('herald', { startedAt: at('14:00') })]],
    [
      'an outage and planned work',
      2,
      [said('daily'), said('herald', { phase: 'scheduled', impact: 'maintenance' })],
    ],
    ['no time at all', 2, [said('daily'), said('herald', { startedAt: null, updatedAt: null })]],
    [
      'no start, but a word in time',
      1,
      [said('daily'), said('herald', { startedAt: null, updatedAt: at('11:10') })],
    ],
    ['a source that is not followed', 0, [said('unknown')]],
  ])('%s: %i', (_name, count, incidents) => {
    expect(cardsOf(incidents)).toHaveLength(count);
  });

  it('does not depend on the order in which sources were read', () => {
    const incidents = [
      said('daily', {}, { ...READ, firstSeenAt: at('11:03') }),
      said('herald', { startedAt: at('11:04') }, { ...READ, firstSeenAt: at('11:01') }),
      said('status', { evidence: 'official', startedAt: at('10:50') }, { firstSeenAt: at('11:02') }),
    ];
    expect(cardsOf(incidents.toReversed())).toEqual(cardsOf(incidents));
    expect(cardsOf(incidents)[0]?.id).toBe('herald:i1');
  });

  it('merges two cards that a third report shows to be one', () => {
    const incidents = [
      said('daily', { services: [{ id: 'kakaotalk', name: '' }] }, { ...READ, firstSeenAt: 1 }),
      said('herald', { services: [{ id: 'kakaoaccount', name: '' }] }, { ...READ, firstSeenAt: 2 }),
      said(
        'times',
        {
          services: [
            { id: 'kakaotalk', name: '' },
            { id: 'kakaoaccount', name: '' },
          ],
        },
        { ...READ, firstSeenAt: 3 },
      ),
    ];
    expect(cardsOf(incidents)).toMatchObject([
      { id: 'daily:i1', members: ['daily:i1', 'herald:i1', 'times:i1'] },
    ]);
  });

  it('keeps chosen components only, and what concerns the whole page', () => {
    const sources = [{ ...STATUS, components: ['PC'] }];
    const incidents = [
      said('status', { id: 'pc', components: ['PC'] }),
      said('status', { id: 'mobile', components: ['Mobile'] }),
      said('status', { id: 'page', components: [] }),
    ];
    const cards = join({ sources, incidents, articles: [] }, at('11:30'));
    expect(cards.map((card) => card.id)).toEqual(['status:page', 'status:pc']);
  });
});

describe('who is believed', () => {
  const official = { evidence: 'official', title: 'Login trouble', impact: 'minor' } as const;

  it.each<[string, SaidIncident[], object]>([
    [
      'the official word outranks a newer article',
      [said('status', official), said('herald', { phase: 'resolved', updatedAt: at('11:20') }, READ)],
      { phase: 'investigating', evidence: 'official', title: 'Login trouble', impact: 'minor' },
    ],
    [
      'the official end counts at once',
      [
        said('herald', { updatedAt: at('11:25') }, READ),
        said('status', { ...official, phase: 'resolved', resolvedAt: at('11:20') }),
      ],
      { phase: 'resolved', resolvedAt: at('11:20') },
    ],
    [
      'among the press the newer word',
      [said('daily', { phase: 'resolved', updatedAt: at('11:20') }, READ), said('herald', {}, READ)],
      { phase: 'resolved', evidence: 'press' },
    ],
    [
      'the more exact start',
      [said('daily', { startedAt: at('10:50'), startedPrecision: 'about' }, READ), said('herald', {}, READ)],
      { startedAt: at('10:54'), startedPrecision: 'minute' },
    ],
    [
      'of equally exact starts the earlier',
      [said('daily', { startedAt: at('11:00') }, READ), said('herald', {}, READ)],
      { startedAt: at('10:54') },
    ],
    [
      'a cause from whoever knows it',
      [said('status', official), said('herald', { cause: 'a database stopped' }, READ)],
      { cause: 'a database stopped' },
    ],
    [
      'an open card has no end',
      [said('status', official), said('herald', { phase: 'resolved', resolvedAt: at('11:10') }, READ)],
      { resolvedAt: null },
    ],
  ])('%s', (_name, incidents, expected) => {
    expect(cardsOf(incidents)).toMatchObject([expected]);
  });
});

describe('what nobody repeats', () => {
  it.each<[string, string, Partial<SaidIncident['value']>, Partial<SaidIncident>, object]>([
    ['a press report after five hours', '15:59', {}, READ, { faded: false }],
    ['a press report after six hours', '17:01', {}, READ, { faded: true }],
    ['an official one after six hours', '17:01', { evidence: 'official' }, {}, { faded: false }],
    [
      'dropped from a complete feed',
      '11:30',
      {},
      { listed: false },
      { listed: false, phase: 'investigating' },
    ],
    ['resolved, then dropped', '11:30', { phase: 'resolved' }, { listed: false }, { listed: true }],
  ])('%s', (_name, now, value, more, expected) => {
    expect(cardsOf([said('daily', value, more)], [], at(now))).toMatchObject([expected]);
  });
});

describe('the articles of a card', () => {
  it('come newest first, each text once, outlets mixed, five at most', () => {
    const incidents = [said('daily', {}, READ), said('herald', {}, READ)];
    const articles = [
      ...['Down', 'Cause found', 'Users wait', 'Half is back', 'All over'].map((title, n) =>
        saidArticle('daily', {
          id: `a${n}`,
          title,
          url: `https://d.example/${n}`,
          publishedAt: at('11:00') + n,
        }),
      ),
      saidArticle('daily', {
        id: 'again',
        title: 'Down!',
        url: 'https://d.example/again',
        publishedAt: at('10:00'),
      }),
      saidArticle('herald', { title: 'Herald', url: 'https://h.example/1', publishedAt: at('09:00') }),
      saidArticle('herald', { id: 'other', about: ['another'] }),
    ];
    const titles = cardsOf(incidents, articles)[0]?.articles.map((article) => article.title);
    expect(titles).toEqual(['All over', 'Half is back', 'Users wait', 'Cause found', 'Herald']);
  });

  it.each([
    ['카카오톡 PC버전 로그인 장애…이용자 불편', '카카오톡 PC 버전 로그인 장애, 이용자들 불편', 1],
    ['[속보] 카카오톡 메시지 전송 장애', '카카오톡 메시지 전송 장애', 1],
    ['카카오톡 로그인 장애', '카카오톡 로그인 장애 1시간 26분 만에 복구', 2],
    ['KakaoTalk is down for PC users', 'KakaoTalk down for PC users', 1],
    ['KakaoTalk is down for PC users', 'KakaoTalk is back for PC users after 86 minutes', 2],
    ['고용24·워크넷 접속 장애', '정부24 접속 장애', 2],
  ])('that say nearly the same are one: %s · %s', (first, second, count) => {
    const articles = [first, second].map((title, index) =>
      saidArticle('daily', { id: `a${index}`, title, url: `https://d.example/${index}`, publishedAt: index }),
    );
    expect(cardsOf([said('daily', {}, READ)], articles)[0]?.articles).toHaveLength(count);
  });

  it('of a source that collects what others wrote, have the names of those', () => {
    const articles = ['Herald', 'Times'].map((outlet) =>
      saidArticle('daily', { id: outlet, title: outlet, url: `https://${outlet}.example`, outlet }),
    );
    const [card] = cardsOf([said('daily', {}, READ)], articles);
    expect(card?.articles.map(({ outlet }) => outlet)).toEqual(['Herald', 'Times']);
  });
});
