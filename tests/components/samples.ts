import { badgeOf } from '#lib/core/badge.ts';
import type { Preview } from '#components/options/types.ts';
import type { Card, CardArticle } from '#lib/core/card.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { Article, Component, Incident } from '#lib/core/model.ts';
import type { Snapshot, SourceHealth } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';

const MINUTE = 60_000;

/** 18 July 2024, 11:57 in Seoul. */
export const NOW = Date.parse('2024-07-18T11:57:00+09:00');

/** A time of that day in Seoul. */
export const at = (clock: string): number => Date.parse(`2024-07-18T${clock}:00+09:00`);

export function article(over: Partial<CardArticle> = {}): CardArticle {
  return {
    key: 'news:1',
    title: '고용24·워크넷 접속 장애, 실업급여 신청 한때 막혀',
    url: 'https://news.example/2024/07/18/work24',
    publishedAt: at('09:40'),
    excerpt:
      '오늘 오전 9시 15분쯤부터 고용24와 워크넷, 고용보험 사이트가 열리지 않고 있다. 담당 부처는 데이터베이스 두 대 가운데 한 대가 멈춘 것을 확인하고 남은 한 대로 서비스를 되살리고 있다고 밝혔다.',
    outlet: '아침소식',
    ...over,
  };
}

export function card(over: Partial<Card> = {}): Card {
  return {
    id: 'news:ei',
    members: ['news:ei'],
    services: [{ id: 'kakaotalk', name: '카카오톡' }],
    title: '카카오톡 PC 로그인 오류',
    kind: 'login',
    components: ['PC 로그인'],
    phase: 'investigating',
    impact: 'major',
    startedAt: at('10:54'),
    startedPrecision: 'minute',
    updatedAt: at('11:30'),
    resolvedAt: null,
    resolvedPrecision: null,
    cause: null,
    measures: null,
    evidence: 'press',
    latest: null,
    url: null,
    articles: [],
    sources: [{ id: 'news', title: '아침소식', evidence: 'press', home: 'https://news.example/' }],
    quotes: [],
    listed: true,
    faded: false,
    ...over,
  };
}

export function health(over: Partial<SourceHealth> = {}): SourceHealth {
  return {
    id: 'github',
    title: 'GitHub',
    url: 'https://www.githubstatus.com/api/v2/summary.json',
    home: 'https://www.githubstatus.com/',
    carries: 'status',
    checkedAt: NOW - 2 * MINUTE,
    readAt: NOW - 2 * MINUTE,
    nextDueAt: NOW + 3 * MINUTE,
    failure: null,
    stale: false,
    problems: [],
    components: [],
    incidents: 0,
    articles: 0,
    ...over,
  };
}

export function failure(over: Partial<Failure> = {}): Failure {
  return {
    kind: 'http',
    at: NOW - MINUTE,
    since: NOW - 40 * MINUTE,
    status: 503,
    detail: 'HTTP 503',
    ...over,
  };
}

export function source(over: Partial<Source> = {}): Source {
  return {
    id: 'github',
    url: 'https://www.githubstatus.com/api/v2/summary.json',
    home: 'https://www.githubstatus.com/',
    title: 'GitHub',
    format: 'statuspage',
    carries: 'status',
    service: { id: 'github', name: 'GitHub' },
    zone: 'UTC',
    enabled: true,
    components: [],
    ...over,
  };
}

export function snapshot(over: Partial<Snapshot> = {}): Snapshot {
  const sources = over.sources ?? [
    health(),
    health({ id: 'news', title: '아침소식', carries: 'news', articles: 12 }),
  ];
  const current = over.current ?? [];
  return {
    version: 1,
    at: NOW - 2 * MINUTE,
    badge: badgeOf(current, sources),
    current,
    maintenance: [],
    quiet: [],
    recent: [],
    articles: [],
    currentTotal: current.length,
    sources,
    storage: 'ok',
    names: {},
    ...over,
  };
}

export function incident(over: Partial<Incident> = {}): Incident {
  return {
    id: 'i1',
    title: 'Incident with Actions',
    services: [{ id: 'github', name: 'GitHub' }],
    kind: null,
    components: ['Actions'],
    phase: 'investigating',
    impact: 'major',
    startedAt: at('10:54'),
    startedPrecision: 'minute',
    updatedAt: at('11:30'),
    resolvedAt: null,
    resolvedPrecision: null,
    cause: null,
    measures: null,
    evidence: 'official',
    quotes: [],
    updates: [],
    url: null,
    ...over,
  };
}

export function newsItem(title: string): Article {
  return { id: title, title, url: null, publishedAt: at('09:40'), excerpt: '', image: null, about: [] };
}

/** A page's parts: two that stand alone, and two groups with a part of the same name. */
export const PARTS: readonly Component[] = [
  { name: 'Git Operations', status: 'operational' },
  { name: 'Actions', status: 'major_outage' },
  { name: 'Europe - API', status: 'partial_outage', group: 'Europe' },
  { name: 'Asia - API', status: 'operational', group: 'Asia' },
];

export function preview(over: Partial<Preview> = {}): Preview {
  return {
    source: source(),
    incidents: [incident(), incident({ id: 'i2', title: 'Old trouble', phase: 'resolved' })],
    articles: [],
    components: PARTS,
    problems: 0,
    everyMs: 5 * MINUTE,
    permitted: false,
    ...over,
  };
}
