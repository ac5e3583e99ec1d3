import { expect, it } from 'vitest';

import { counted } from '#lib/text/plurals.ts';

it.each([
  [0, '0 entries'],
  [1, '1 entry'],
  [2, '2 entries'],
  [21, '21 entries'],
])('%d entries are %s', (count, expected) => {
  expect(counted(count, 'entry', 'entries')).toBe(expected);
});

it('adds an s when no plural is given', () => {
  expect([counted(1, 'day'), counted(3, 'day')]).toEqual(['1 day', '3 days']);
});
