import { describe, expect, it } from 'vitest';

import type { Card } from '#lib/core/card.ts';
import { watching } from '#lib/core/watched.ts';

import { aCard, aSource } from './examples.ts';

const KAKAO = { id: 'kakaotalk', name: '카카오톡' };
const NAVER = { id: 'naver', name: '네이버' };
const PAPER = { id: 'paper', title: '신문', evidence: 'press', home: null } as const;
const PAGE = { id: 'page', title: 'GitHub', evidence: 'official', home: null } as const;

const SOURCES = [
  aSource('paper', { service: null }),
  aSource('page', { service: { id: 'github', name: 'GitHub' } }),
  aSource('unlisted', { service: { id: null, name: 'Example' } }),
];

function reported(differences: Partial<Card>): Card {
  return aCard({ sources: [PAPER], evidence: 'press', ...differences });
}

describe('what a person wants to hear of', () => {
  it.each<[string, string[], Card, boolean]>([
    ['nothing chosen: everything', [], reported({ services: [NAVER] }), true],
    ['a watched service in the news', ['kakaotalk'], reported({ services: [KAKAO] }), true],
    ['another service in the news', ['kakaotalk'], reported({ services: [NAVER] }), false],
    ['a watched service among others', ['kakaotalk'], reported({ services: [NAVER, KAKAO] }), true],
    [
      'a service whose own page is followed',
      ['kakaotalk'],
      reported({ services: [{ id: 'github', name: '' }] }),
      true,
    ],
    ['what a followed page says itself', ['kakaotalk'], aCard({ services: [NAVER], sources: [PAGE] }), true],
    [
      'what a followed page and the news say',
      ['naver'],
      aCard({ services: [KAKAO], sources: [PAPER, PAGE] }),
      true,
    ],
    [
      'a service that no catalog knows',
      ['kakaotalk'],
      reported({ services: [{ id: null, name: 'Example' }] }),
      false,
    ],
    ['a report that names nobody', ['kakaotalk'], reported({ services: [] }), false],
  ])('%s', (_, services, card, expected) => {
    expect(watching({ services, sources: SOURCES })(card)).toBe(expected);
  });
});
