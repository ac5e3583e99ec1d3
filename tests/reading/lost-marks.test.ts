import { expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

import type { Example } from './examples/example.ts';
import { KOREAN_CLOCKS } from './examples/korean-clocks.ts';
import { KOREAN_ENDS } from './examples/korean-ends.ts';
import { KOREAN_OPEN } from './examples/korean-open.ts';
import { KOREAN_TIMES } from './examples/korean-times.ts';
import { NAMES } from './examples/services.ts';
import { TIMES } from './examples/times.ts';
import { TOGETHER } from './examples/together.ts';
import { TOLD_LATER } from './examples/told-later.ts';
import { TOLD_OTHERWISE } from './examples/told-otherwise.ts';

const lexicon = lexiconOf(SERVICES);
const EXAMPLES = [
  KOREAN_CLOCKS,
  KOREAN_ENDS,
  KOREAN_OPEN,
  KOREAN_TIMES,
  NAMES,
  TIMES,
  TOGETHER,
  TOLD_LATER,
  TOLD_OTHERWISE,
].flat();

const facts = ([title, text, published]: Example): unknown =>
  read(
    {
      id: 'x',
      title,
      excerpt: '',
      body: { text },
      publishedAt: Date.parse(`${published}:00+09:00`),
      url: null,
      zone: 'Asia/Seoul',
    },
    lexicon,
  ).map(({ services, phase, startedAt, resolvedAt }) => ({
    services: services.map(({ id }) => id),
    phase,
    startedAt,
    resolvedAt,
  }));

/** Digests drop them on the way: a reader of feeds meets articles with and without. */
const withoutMarks = (text: string): string => text.replace(/[,()[\]'"<>‘’“”]/g, ' ').replace(/ +/g, ' ');

it('reads nineteen of twenty Korean examples alike without quotation marks, brackets and commas', () => {
  const alike = EXAMPLES.filter((example) => {
    const [title, body, ...rest] = example;
    const bare = facts([withoutMarks(title), withoutMarks(body), ...rest]);
    return JSON.stringify(bare) === JSON.stringify(facts(example));
  });
  expect(alike.length / EXAMPLES.length).toBeGreaterThan(0.95);
});
