import { describe, expect, it } from 'vitest';

import type { Source } from '#lib/core/source.ts';
import { standingOf } from '#lib/core/standing.ts';
import type { Standing } from '#lib/core/standing.ts';

import { aCard, aSource } from './examples.ts';

const PAGE = aSource('page', { carries: 'status', service: { id: 'coupang', name: 'Coupang' } });
const PAPER = aSource('paper');
const OTHER = aSource('other');

interface Case {
  readonly sources: readonly Source[];
  readonly services?: string[];
  readonly fresh?: string[];
  readonly inNews?: boolean;
  readonly down?: string;
}

describe('how the service of the page in front stands', () => {
  it.each<[string, Case, Standing | null]>([
    ['nothing is followed', { sources: [] }, null],
    ['it is down', { sources: [PAPER], down: 'coupang' }, 'down'],
    ['another is down', { sources: [PAPER], down: 'naver' }, 'unreported'],
    ['its page was read', { sources: [PAGE] }, 'none-known'],
    ['its page was read, the news was not', { sources: [PAGE, PAPER], fresh: ['page'] }, 'none-known'],
    ['its page was not read, the news was', { sources: [PAGE, PAPER], fresh: ['paper'] }, 'unknown'],
    ['its page is switched off', { sources: [{ ...PAGE, enabled: false }] }, null],
    ['of its page only a part is followed', { sources: [{ ...PAGE, components: ['Eats'] }] }, null],
    ['the news was read', { sources: [PAPER, OTHER] }, 'unreported'],
    ['some of the news was not read', { sources: [PAPER, OTHER], fresh: ['paper'] }, 'unknown'],
    ['the news is not read for it', { sources: [PAPER], inNews: false }, null],
    ['it is watched', { sources: [PAPER], services: ['coupang'] }, 'unreported'],
    ['others are watched', { sources: [PAPER], services: ['naver'] }, null],
  ])('%s', (_, { sources, services = [], fresh, inNews = true, down }, expected) => {
    const current = down === undefined ? [] : [aCard({ services: [{ id: down, name: down }] })];
    const known = {
      chosen: { services, sources },
      snapshot: { current },
      fresh: new Set(fresh ?? sources.map(({ id }) => id)),
      inNews,
    };
    expect(standingOf('coupang', known)).toBe(expected);
  });
});
