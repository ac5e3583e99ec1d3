import { describe, expect, it } from 'vitest';

import { anchorsOf } from '#lib/reading/anchors.ts';
import { gateOf, pass } from '#lib/reading/gate.ts';

describe('the words without which a pattern cannot match', () => {
  it.each<[source: string, anchors: readonly string[] | null]>([
    ['장애|오류', ['장애', '오류']],
    ['장애 ?발생', ['장애 발생', '장애발생']],
    ['복구(?:됐|되었)', ['복구됐', '복구되었']],
    ['멈[춰췄]', ['멈춰', '멈췄']],
    ['(?:접속|앱)[^.]{0,9}(?:되지 않|안 돼)', ['되지 않', '안 돼']],
    ['\\d{1,2}시간(?:여|가량)', ['시간여', '시간가량']],
    ['정상(?=으로|\\s*$)', ['정상']],
    ['(?<!긴급 )점검', ['점검']],
    ['still (?:down|out)\\b', ['still down', 'still out']],
    ['(?:was )+down', ['was ']],
    ['장애.*|오류?', ['장애', '오']],
    ['\\d+|장애', null],
    ['(?:장애)?', null],
    ['[가-힣]{2}', null],
  ])('of %s', (source, anchors) => {
    expect(anchorsOf(source)?.toSorted() ?? null).toEqual(anchors?.toSorted() ?? null);
  });
});

describe('a gate of patterns', () => {
  it('opens for those that may match, in any case where one of them asks for it', () => {
    const gate = gateOf([/장애가? 발생/g, /복구/g, /\bDown\b/gi, /\d/g]);
    const open = new Uint8Array(gate.size);
    pass(gate, '카카오톡 장애가 발생했다', open);
    expect([...open]).toEqual([1, 0, 0, 1]);
    pass(gate, 'the site is DOWN', open);
    expect([...open]).toEqual([0, 0, 1, 1]);
    expect(pass(gate, '', open)).toBe(true);
    expect([...open]).toEqual([0, 0, 0, 1]);
  });

  it('says that none may match', () => {
    expect(pass(gateOf([/장애/g, /복구/g]), '오늘은 맑다', new Uint8Array(2))).toBe(false);
  });
});
