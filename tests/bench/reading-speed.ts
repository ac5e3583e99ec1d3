/**
 * Prints, as JSON, what reading the long labelled articles costs beside one pass of a compiled matcher over all
 * names on the same texts: milliseconds of this process's own time, the fastest of several rounds.
 *
 *     node tests/bench/reading-speed.ts
 */
import { readFileSync } from 'node:fs';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';
import { corpus } from '#tests/corpus.ts';

import { articleOf, type Gold } from './reading-score.ts';

const path = corpus('corpus/dev.jsonl');
if (path === null) throw new Error('the labelled articles are absent');
const long = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold)
  .filter((record) => (record.bodyHtml ?? record.bodyText ?? '').length > 1_500);
const articles = long.map(articleOf);
const texts = long.map((record) => `${record.title}\n${record.bodyHtml ?? record.bodyText}`);
const names = SERVICES.flatMap((service) => [
  service.ko,
  service.en,
  ...service.aliases,
  ...service.ambiguous,
]);
const matcher = new RegExp(
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|'),
  'g',
);
const lexicon = lexiconOf(SERVICES);

function cost(work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 20; i++) {
    const began = process.cpuUsage().user;
    work();
    best = Math.min(best, process.cpuUsage().user - began);
  }
  return best / 1000;
}

let found = 0;
const matchingMs = cost(() => {
  for (const text of texts) for (const _ of text.matchAll(matcher)) found++;
});
const readingMs = cost(() => {
  for (const article of articles) read(article, lexicon);
});
console.log(
  JSON.stringify({ articles: articles.length, found, matchingMs, readingMs, ratio: readingMs / matchingMs }),
);
