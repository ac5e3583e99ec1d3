/**
 * Scores reading against the labelled articles, when they are there.
 *
 *     node tests/bench/reading.ts [file.jsonl …] [--errors]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';
import { corpus } from '#tests/corpus.ts';

import { articleOf, scoreOf, type Gold } from './reading-score.ts';

const lexicon = lexiconOf(SERVICES);
const names = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const files = names.length > 0 ? names : ['dev', 'written', 'mined-negatives', 'background'];
for (const name of files) {
  const path = corpus(`corpus/${name}.jsonl`) ?? corpus(`corpus/${name}.jsonl.gz`);
  if (path === null) {
    console.log(`${name}: absent`);
    continue;
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const records = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
  const began = performance.now();
  const read1 = records.map((record) => ({ record, incidents: read(articleOf(record), lexicon) }));
  const took = performance.now() - began;
  const { scores, errors } = scoreOf(read1);
  console.log(name, `${records.length} articles, ${took.toFixed(0)} ms`);
  console.log(`  ${JSON.stringify(scores)}`);
  if (process.argv.includes('--errors')) for (const error of errors) console.log(`  ${error}`);
}
