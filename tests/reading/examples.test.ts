import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

import { ENGLISH } from './examples/english.ts';
import { ENGLISH_CLOCKS } from './examples/english-clocks.ts';
import { ENGLISH_ENDS } from './examples/english-ends.ts';
import { ENGLISH_FOLLOW_UPS } from './examples/english-follow-ups.ts';
import { ENGLISH_MORE } from './examples/english-more.ts';
import { ENGLISH_LISTS } from './examples/english-lists.ts';
import { ENGLISH_ZONES } from './examples/english-zones.ts';
import type { Example } from './examples/example.ts';
import { FOLLOW_UPS } from './examples/follow-ups.ts';
import { KOREAN_CLOCKS } from './examples/korean-clocks.ts';
import { KOREAN_ENDS } from './examples/korean-ends.ts';
import { KOREAN_LISTS } from './examples/korean-lists.ts';
import { KOREAN_MORE } from './examples/korean-more.ts';
import { KOREAN_OPEN } from './examples/korean-open.ts';
import { KOREAN_TIMES } from './examples/korean-times.ts';
import { KOREAN_TOLD } from './examples/korean-told.ts';
import { KOREAN_WINDOWS } from './examples/korean-windows.ts';
import { LOST_MARKS } from './examples/lost-marks.ts';
import { NOT_NEWS } from './examples/not-news.ts';
import { OTHER_THINGS } from './examples/other-things.ts';
import { PHASES } from './examples/phases.ts';
import { PLANNED } from './examples/planned.ts';
import { PLANNED_OVERRUN } from './examples/planned-overrun.ts';
import { PLANNED_TOLD } from './examples/planned-told.ts';
import { REPEATS } from './examples/repeats.ts';
import { ROLES } from './examples/roles.ts';
import { NAMES } from './examples/services.ts';
import { TIMES } from './examples/times.ts';
import { TOLD_LATER } from './examples/told-later.ts';
import { TOLD_OTHERWISE } from './examples/told-otherwise.ts';
import { TOGETHER } from './examples/together.ts';

const lexicon = lexiconOf(SERVICES);

/** What is read, in the table's own notation, with the table's `*` (anything) kept where it stands. */
function toldBy([title, body, published, told]: Example, offset: string): string {
  const incidents = read(
    {
      id: 'x',
      title,
      excerpt: '',
      body: { text: body },
      publishedAt: Date.parse(`${published}:00${offset}`),
      url: null,
      zone: offset === 'Z' ? 'UTC' : 'Asia/Seoul',
    },
    lexicon,
  );
  if (incidents.length === 0) return '-';
  const shift = offset === 'Z' ? 0 : 9 * 3_600_000;
  const clock = (at: number | null): string =>
    at === null ? '?' : new Date(at + shift).toISOString().slice(5, 16);
  const found = incidents.map((one) =>
    [
      one.services
        .map((service) => service.id)
        .sort()
        .join(),
      one.phase,
      clock(one.startedAt),
      clock(one.resolvedAt),
    ].join(' '),
  );
  const wanted = told.split(';').map((one) => one.split(' '));
  return found
    .map((one) => {
      const parts = one.split(' ');
      const pattern = wanted.find(([services]) => services!.split(',').sort().join() === parts[0]);
      return [
        pattern?.[0] ?? parts[0],
        ...parts.slice(1).map((part, at) => (pattern?.[at + 1] === '*' ? '*' : part)),
      ].join(' ');
    })
    .sort()
    .join(';');
}

const inOrder = (told: string): string => told.split(';').sort().join(';');

describe.each([
  ['Korean times', TIMES, '+09:00'],
  ['Korean clock times', KOREAN_CLOCKS, '+09:00'],
  ['Korean outages not over', KOREAN_OPEN, '+09:00'],
  ['Korean ends of an outage', KOREAN_ENDS, '+09:00'],
  ['Korean times told otherwise', KOREAN_TIMES, '+09:00'],
  ['Korean ends that are none, and others', KOREAN_MORE, '+09:00'],
  ['Korean lists, and what only looks like an end', KOREAN_LISTS, '+09:00'],
  ['Korean windows of planned work', KOREAN_WINDOWS, '+09:00'],
  ['Korean times told in more ways', KOREAN_TOLD, '+09:00'],
  ['Korean digests that lost their marks', LOST_MARKS, '+09:00'],
  ['phases', PHASES, '+09:00'],
  ['services', NAMES, '+09:00'],
  ['services beside an outage', ROLES, '+09:00'],
  ['planned work', PLANNED, '+09:00'],
  ['planned work in passing', PLANNED_TOLD, '+09:00'],
  ['planned work that overruns, or tells its end', PLANNED_OVERRUN, '+09:00'],
  ['one service, two clocks', REPEATS, '+09:00'],
  ['several rules at once', TOGETHER, '+09:00'],
  ['other words', TOLD_OTHERWISE, '+09:00'],
  ['what goes on', TOLD_LATER, '+09:00'],
  ['what is no news', NOT_NEWS, '+09:00'],
  ['what stops and is no service', OTHER_THINGS, '+09:00'],
  ['what follows an outage', FOLLOW_UPS, '+09:00'],
  ['English', ENGLISH, 'Z'],
  ['English clocks', ENGLISH_CLOCKS, 'Z'],
  ['English follow-ups', ENGLISH_FOLLOW_UPS, 'Z'],
  ['English zones', ENGLISH_ZONES, 'Z'],
  ['English ends', ENGLISH_ENDS, 'Z'],
  ['English lists and talk', ENGLISH_LISTS, 'Z'],
  ['English: more of states, plans and lookers-on', ENGLISH_MORE, 'Z'],
] as const)('%s', (_, examples, offset) => {
  it.each(examples.map((example) => [example[0], example] as const))('%s', (_title, example) => {
    expect(toldBy(example, offset)).toBe(inOrder(example[3]));
  });
});
