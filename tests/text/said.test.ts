import { describe, expect, it } from 'vitest';

import type { Badge } from '#lib/core/badge.ts';
import { nameIn } from '#lib/core/snapshot.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import { evidenceInWords } from '#lib/text/evidence.ts';
import { textsFor } from '#lib/text/texts.ts';
import { article, at, card, NOW } from '#tests/components/samples.ts';

const ko = textsFor('ko', 'Asia/Seoul');
const en = textsFor('en', 'Asia/Seoul');
const NAMES = { names: { kakaotalk: { ko: '카카오톡', en: 'KakaoTalk' } } };
const korean = (ref: ServiceRef): string => nameIn(NAMES, ref, 'ko');
const english = (ref: ServiceRef): string => nameIn(NAMES, ref, 'en');

describe('the tooltip', () => {
  const badge = (over: Partial<Badge>): Badge => ({
    state: 'ok',
    count: 0,
    text: '',
    tone: 'none',
    failing: [],
    readAt: NOW - 3 * 60_000,
    ...over,
  });

  it.each<[Partial<Badge>, string, string]>([
    [
      { state: 'outage', count: 2 },
      '장애알리미: 지금 장애 2건 · 3분 전 확인',
      'Outage Beacon: 2 current outages · checked 3 min ago',
    ],
    [
      { state: 'outage', count: 1 },
      '장애알리미: 지금 장애 1건 · 3분 전 확인',
      'Outage Beacon: 1 current outage · checked 3 min ago',
    ],
    [{}, '장애알리미: 알려진 장애 없음 · 3분 전 확인', 'Outage Beacon: no known outages · checked 3 min ago'],
    [
      { state: 'unknown', failing: ['GitHub'], readAt: null },
      '장애알리미: 장애가 있는지 다 확인하지 못했어요\n읽지 못한 곳: GitHub',
      'Outage Beacon: not everything could be checked\nCould not be read: GitHub',
    ],
    [
      { failing: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] },
      '장애알리미: 알려진 장애 없음 · 3분 전 확인\n읽지 못한 곳: A, B, C, D, E 외 2곳',
      'Outage Beacon: no known outages · checked 3 min ago\nCould not be read: A, B, C, D, E and 2 others',
    ],
    [
      { state: 'empty', readAt: null },
      '장애알리미: 따라가는 서비스가 없어요',
      'Outage Beacon: no services followed',
    ],
  ])('says %j in both languages', (over, inKorean, inEnglish) => {
    expect(ko.badgeTitle(badge(over), NOW)).toBe(inKorean);
    expect(en.badgeTitle(badge(over), NOW)).toBe(inEnglish);
  });
});

describe('a notification', () => {
  it('tells of an outage that opened', () => {
    const told = card({ latest: { at: NOW, phase: 'investigating', text: '원인을 살펴보고 있다.' } });
    expect(ko.notice('opened', told, korean, NOW)).toEqual({
      title: '카카오톡 PC 로그인 장애',
      message: '10:54부터 · 언론 보도\n원인을 살펴보고 있다.',
    });
    expect(en.notice('opened', told, english, NOW)).toEqual({
      title: 'KakaoTalk: login problems (PC 로그인)',
      message: 'Since 10:54 · Reported by the press\n원인을 살펴보고 있다.',
    });
  });

  it('tells that it got worse, and how bad it is', () => {
    const told = card({ impact: 'critical', evidence: 'official', sources: [] });
    expect(ko.notice('escalated', told, korean, NOW).title).toBe('카카오톡 장애가 커졌어요 (심각)');
    expect(en.notice('escalated', told, english, NOW).title).toBe('KakaoTalk: getting worse (critical)');
  });

  it('tells when it is back and how long it took', () => {
    const told = card({ phase: 'resolved', resolvedAt: at('12:20'), resolvedPrecision: 'minute' });
    expect(ko.notice('resolved', told, korean, at('12:30'))).toEqual({
      title: '카카오톡 복구됐어요',
      message: '12:20 복구 · 1시간 26분 만에 · 언론 보도\n카카오톡 PC 로그인 오류',
    });
    expect(en.notice('resolved', told, english, at('12:30')).message).toMatch(
      /^Back at 12:20 · after 1 h 26 min · /,
    );
  });

  it('claims no duration from a day alone', () => {
    const told = card({
      phase: 'resolved',
      startedPrecision: 'day',
      resolvedAt: at('12:20'),
      resolvedPrecision: 'minute',
    });
    expect(ko.notice('resolved', told, korean, NOW).message).not.toContain('만에');
  });

  it('names three services and counts the others', () => {
    const services = ['가', '나', '다', '라', '마'].map((name) => ({ id: null, name }));
    const told = card({ services, components: [], kind: 'access' });
    expect(ko.notice('opened', told, korean, NOW).title).toBe('가, 나, 다 외 2곳 접속 장애');
    expect(en.notice('opened', told, english, NOW).title).toBe('가, 나, 다 and 2 others: access problems');
  });

  it('names the source when the service is not known', () => {
    expect(ko.notice('opened', card({ services: [], components: [], kind: null }), korean, NOW).title).toBe(
      '아침소식 장애',
    );
  });

  it('is cut to what a desktop shows, and never inside a character', () => {
    const told = card({ latest: { at: NOW, phase: null, text: '🛰️'.repeat(4000) } });
    const { message } = ko.notice('opened', told, korean, NOW);
    expect([...message].length).toBeLessThanOrEqual(180);
    expect(message.isWellFormed()).toBe(true);
    expect(message.endsWith('…')).toBe(true);
  });

  it('sums up many changes', () => {
    const counts = { opened: 4, escalated: 0, resolved: 1 };
    expect(ko.noticeSummary(counts, ['가', '나'])).toEqual({
      title: '장애 소식 5건',
      message: '새 장애 4건 · 복구 1건\n가, 나',
    });
    expect(en.noticeSummary(counts, ['A', 'B'])).toEqual({
      title: '5 outage updates',
      message: '4 new · 1 resolved\nA and B',
    });
  });
});

describe('who says so', () => {
  const press = card().sources;
  const official = { id: 'o', title: '상태', evidence: 'official', home: null } as const;

  it.each([
    [{ evidence: 'press', sources: press, articles: [] }, '언론 보도', 'Reported by the press'],
    [
      { evidence: 'press', sources: press, articles: [article(), article({ outlet: '한낮일보' })] },
      '언론 보도 2곳',
      'Reported by 2 outlets',
    ],
    [
      {
        evidence: 'press',
        sources: [{ id: 'search', title: '카카오톡 뉴스 검색', evidence: 'press', home: null }],
        articles: [article({ key: 'search:1', outlet: '한낮일보' })],
      },
      '언론 보도',
      'Reported by the press',
    ],
    [{ evidence: 'official', sources: [official], articles: [] }, '공식 발표', 'Official'],
    [
      { evidence: 'official', sources: [official], articles: [article()] },
      '공식 발표, 언론 보도',
      'Official, reported by the press',
    ],
  ] as const)('is told for %#', (told, korean2, english2) => {
    expect(evidenceInWords(ko, told)).toBe(korean2);
    expect(evidenceInWords(en, told)).toBe(english2);
  });
});
