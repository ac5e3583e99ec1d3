import { expect, it } from 'vitest';

import { noticeId, targetOf } from '#lib/core/notice.ts';

it.each([
  ['all told', { kind: 'opened', cardId: 'daily:읽음 1', url: 'https://news.example/a?b=1&c=2#d' }],
  ['no address', { kind: 'resolved', cardId: 's:i1', url: null }],
  ['a summary', { kind: 'summary', cardId: '', url: null }],
] as const)('a notification id carries what a click needs: %s', (_name, target) => {
  expect(targetOf(noticeId(target, 1))).toEqual(target);
});

it('leaves an address out that would make the id too long for Chrome', () => {
  const id = noticeId({ kind: 'opened', cardId: 's:i1', url: `https://news.example/${'x'.repeat(600)}` }, 1);
  expect(id.length).toBeLessThan(500);
  expect(targetOf(id)).toEqual({ kind: 'opened', cardId: 's:i1', url: null });
});

it.each(['', 'other', 'outage?', 'outage?kind=evil&card=x'])('does not take %j for its own', (id) => {
  expect(targetOf(id)).toBeNull();
});
