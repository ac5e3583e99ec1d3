/**
 * Prints, as JSON, what reading the long labelled articles costs beside one pass of a matcher over all names on the
 * same texts: milliseconds, the fastest of many rounds in turn. Two matchers: one regular expression of all names, and
 * the automaton of Aho and Corasick, which is as cheap as a pass can be.
 *
 *     node tests/bench/reading-speed.ts
 */
import { readFileSync } from 'node:fs';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { rss } from '#lib/formats/rss.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';
import { corpus } from '#tests/corpus.ts';

import { ahoCorasick } from './aho-corasick.ts';
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
const automaton = ahoCorasick(names.map((name) => name.toLowerCase()).filter(Boolean));
const lexicon = lexiconOf(SERVICES);

/** Rounds are short and take turns, and the fastest counts: whatever else the machine does falls on neither side. */
const ROUNDS = 120;

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** A feed of a megabyte, as newsrooms write them. */
const item = (n: number): string =>
  `<item><title>Report ${n}</title><link>https://news.example/${n}</link><guid>${n}</guid><pubDate>Thu, 18 Jul 2024 02:00:00 GMT</pubDate><description><![CDATA[<p>${'A sentence of a report. '.repeat(36)}</p>]]></description></item>`;
const feed = `<rss version="2.0"><channel><title>News</title>${Array.from({ length: 1000 }, (_, n) => item(n)).join('')}</channel></rss>`;
const context = { url: 'https://news.example/rss', zone: 'UTC', now: Date.parse('2024-07-18T12:00:00Z') };

let [found, ends] = [0, 0];
let [matchingMs, automatonMs, readingMs, feedMs] = [Infinity, Infinity, Infinity, Infinity];
for (let round = 0; round < ROUNDS; round += 1) {
  [found, ends] = [0, 0];
  const matching = timed(() => {
    for (const text of texts) for (const _ of text.matchAll(matcher)) found += 1;
  });
  const passing = timed(() => {
    for (const text of texts) ends += automaton(text.toLowerCase());
  });
  const reading = timed(() => {
    for (const article of articles) read(article, lexicon);
  });
  matchingMs = Math.min(matchingMs, matching);
  automatonMs = Math.min(automatonMs, passing);
  readingMs = Math.min(readingMs, reading);
  if (round % 10 === 0)
    feedMs = Math.min(
      feedMs,
      timed(() => rss.parse(feed, context)),
    );
}
console.log(
  JSON.stringify({
    articles: articles.length,
    found,
    ends,
    matchingMs,
    automatonMs,
    readingMs,
    feedBytes: feed.length,
    feedMs,
    /** Reading beside matching, and fifty articles beside the feed. */
    ratio: readingMs / matchingMs,
    automatonRatio: readingMs / automatonMs,
    fiftyToFeed: ((readingMs / articles.length) * 50) / feedMs,
  }),
);
