import { describe, expect, it } from 'vitest';

import type { Particle } from '#lib/text/particles.ts';
import { withParticle } from '#lib/text/particles.ts';

describe('Korean particles', () => {
  it.each<[string, Particle, string]>([
    // Hangul, by the final consonant
    ['카카오톡', '은/는', '카카오톡은'],
    ['네이버', '은/는', '네이버는'],
    ['워크넷', '이/가', '워크넷이'],
    ['토스', '이/가', '토스가'],
    ['고용보험', '을/를', '고용보험을'],
    ['위키', '과/와', '위키와'],
    ['구글', '과/와', '구글과'],
    // ㄹ takes 로 but 을
    ['구글', '으로/로', '구글로'],
    ['구글', '을/를', '구글을'],
    ['카카오톡', '으로/로', '카카오톡으로'],
    // digits as they are read: 이십사, 백십구, 삼, 영, 일
    ['고용24', '은/는', '고용24는'],
    ['정부24', '이/가', '정부24가'],
    ['119', '을/를', '119를'],
    ['3', '이/가', '3이'],
    ['2020', '은/는', '2020은'],
    ['1', '으로/로', '1로'],
    // Latin words as they are read in Korean
    ['GitHub', '은/는', 'GitHub는'],
    ['Slack', '은/는', 'Slack은'],
    ['Zoom', '이/가', 'Zoom이'],
    ['Notion', '을/를', 'Notion을'],
    ['Discord', '은/는', 'Discord는'],
    ['Cloudflare', '이/가', 'Cloudflare가'],
    ['Google', '으로/로', 'Google로'],
    ['www.githubstatus.com', '이/가', 'www.githubstatus.com이'],
    // capitals are spelled
    ['AWS', '은/는', 'AWS는'],
    ['KTX', '이/가', 'KTX가'],
    ['KBL', '으로/로', 'KBL로'],
    ['IBM', '은/는', 'IBM은'],
    ['OpenAI', '이/가', 'OpenAI가'],
    ['NAVER', '은/는', 'NAVER는'],
    // what is not said does not count
    ['카카오톡(PC)', '은/는', '카카오톡(PC)은'],
    ['네이버 ', '은/는', '네이버 는'],
    ['‘토스’', '을/를', '‘토스’를'],
    // unknown letters get both
    ['日本', '은/는', '日本은(는)'],
    ['', '으로/로', '(으)로'],
  ])('%s with %s is %s', (word, particle, expected) => {
    expect(withParticle(word, particle)).toBe(expected);
  });

  it('take no time over a hostile name', () => {
    const started = performance.now();
    for (const piece of ['(', '!', ' ', 'A', '(a', 'é']) {
      withParticle(piece.repeat(100_000), '은/는');
      withParticle(`${piece.repeat(100_000)}가`, '은/는');
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});
