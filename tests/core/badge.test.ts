import { expect, it } from 'vitest';
import { badgeOf } from '#lib/core/badge.ts';

it('shows nothing and says "empty" when nothing is followed', () => {
  expect(badgeOf([], [])).toMatchObject({ state: 'empty', text: '' });
});
