import type { Card } from '#lib/core/card.ts';
import type { Article, Incident } from '#lib/core/model.ts';
import type { SaidArticle, SaidIncident } from '#lib/core/said.ts';
import type { SourceHealth } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';

/** 18 July 2024, Korean time, as epoch milliseconds: `at('09:15')`. */
export function at(clock: string, day = '2024-07-18'): number {
  return Date.parse(`${day}T${clock}:00+09:00`);
}

/** An open press incident on KakaoTalk, unless said otherwise. */
export function anIncident(differences: Partial<Incident> = {}): Incident {
  return {
    id: 'i1',
    title: 'KakaoTalk cannot log in',
    services: [{ id: 'kakaotalk', name: '카카오톡' }],
    kind: 'login',
    components: [],
    phase: 'investigating',
    impact: 'major',
    startedAt: at('10:54'),
    startedPrecision: 'minute',
    updatedAt: at('11:00'),
    resolvedAt: null,
    resolvedPrecision: null,
    cause: null,
    measures: null,
    evidence: 'press',
    quotes: [],
    updates: [],
    url: null,
    ...differences,
  };
}

export function said(
  sourceId: string,
  value: Partial<Incident> = {},
  more: Partial<SaidIncident> = {},
): SaidIncident {
  return { sourceId, firstSeenAt: at('11:00'), listed: true, read: false, ...more, value: anIncident(value) };
}

export function saidArticle(sourceId: string, value: Partial<Article> = {}): SaidArticle {
  const article = {
    id: 'a1',
    title: 'KakaoTalk is down',
    url: 'https://news.example/a1',
    publishedAt: at('11:00'),
    excerpt: 'Nobody can log in.',
    image: null,
    about: ['i1'],
    ...value,
  };
  return { sourceId, firstSeenAt: at('11:00'), listed: true, read: false, value: article };
}

export function aSource(id: string, differences: Partial<Source> = {}): Source {
  return {
    id,
    url: `https://${id}.example/feed.json`,
    home: `https://${id}.example/`,
    title: id,
    format: 'json-feed',
    carries: 'news',
    service: null,
    zone: 'Asia/Seoul',
    enabled: true,
    components: [],
    ...differences,
  };
}

export function aHealth(id: string, differences: Partial<SourceHealth> = {}): SourceHealth {
  return {
    id,
    title: id,
    url: `https://${id}.example/feed.json`,
    home: null,
    carries: 'news',
    checkedAt: at('11:00'),
    readAt: at('11:00'),
    nextDueAt: at('11:15'),
    failure: null,
    stale: false,
    problems: [],
    components: [],
    incidents: 0,
    articles: 0,
    ...differences,
  };
}

export function aCard(differences: Partial<Card> = {}): Card {
  const { id: _id, quotes, updates: _updates, ...incident } = anIncident();
  return {
    ...incident,
    id: 's:i1',
    members: ['s:i1'],
    latest: null,
    articles: [],
    sources: [],
    quotes,
    listed: true,
    faded: false,
    ...differences,
  };
}
