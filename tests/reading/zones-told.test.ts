import { describe, expect, it } from 'vitest';

import { timesOf } from '#lib/reading/en/times.ts';
import { zoned } from '#lib/reading/zones-told.ts';

const zonesOf = (sentence: string): (string | undefined)[] =>
  zoned(timesOf(sentence), sentence, undefined).words.map((word) => word.clock?.zone);

describe('the zone told last', () => {
  it.each([
    ['It began at 9 a.m. PT and was over by 11:20 a.m.', ['America/Los_Angeles', 'America/Los_Angeles']],
    // Clocks of noon and midnight are nobody's universal time, unless who writes them says so.
    ['It began at 15:46 UTC and was over by 5:20 p.m.', ['UTC', undefined]],
    ['It began at 11:45am UTC and was over by 7:43pm.', ['UTC', 'UTC']],
  ])('holds: %s', (sentence, zones) => {
    expect(zonesOf(sentence)).toEqual(zones);
  });
});
