import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { corpus, CORPUS_ABSENT } from '#tests/corpus.ts';
import { articleOf, scoreOf, type Gold, type Scores } from '#tests/bench/reading-score.ts';
import { SERVICES } from '#lib/catalog/catalog.ts';
import { lexiconOf, read } from '#lib/reading/read.ts';

const lexicon = lexiconOf(SERVICES);

function recordsOf(name: string): Gold[] | null {
  const path = corpus(`corpus/${name}`);
  if (path === null) return null;
  const bytes = readFileSync(path);
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold);
}

const scoresOf = (records: readonly Gold[]): Scores =>
  scoreOf(records.map((record) => ({ record, incidents: read(articleOf(record), lexicon) }))).scores;

/** What the labelled articles must reach at least; `npm test` fails below. */
const FLOOR: Scores = {
  articleP: 0.95,
  articleR: 0.93,
  serviceF1: 0.9,
  startP: 0.95,
  startR: 0.95,
  endP: 0.95,
  endR: 0.95,
  phase: 0.87,
  maintenanceR: 0.9,
};

const labelled = recordsOf('dev.jsonl');
if (labelled === null) console.warn(`reading is not scored: ${CORPUS_ABSENT}`);

describe.skipIf(labelled === null)('reading, scored on labelled articles', () => {
  it.each(['dev.jsonl', 'written.jsonl'])('stays above the floor on %s', (name) => {
    const scores = scoresOf(recordsOf(name)!);
    for (const [measure, floor] of Object.entries(FLOOR)) {
      expect(scores[measure], measure).toBeGreaterThanOrEqual(floor!);
    }
  });

  it('fires on at most one hard negative in ten', () => {
    const records = recordsOf('mined-negatives.jsonl')!;
    expect(scoresOf(records)['fires']).toBeLessThanOrEqual(records.length / 10);
  });

  it('fires on at most three ordinary articles in ten thousand', { timeout: 60_000 }, () => {
    const records = recordsOf('background.jsonl.gz')!;
    expect(scoresOf(records)['fires']).toBeLessThanOrEqual((records.length * 3) / 10_000);
  });
});

describe.skipIf(labelled === null)('the cost of reading', () => {
  it(
    'is at most five times one pass of a compiled matcher over all names, and fifty articles cost less than a feed of a megabyte',
    { timeout: 60_000 },
    () => {
      // In its own process: the test runner rewrites imports, which costs more than what is measured.
      const bench = resolve(import.meta.dirname, '../bench/reading-speed.ts');
      const { found, ratio, automatonRatio, feedBytes, fiftyToFeed } = JSON.parse(
        execFileSync('node', [bench], { encoding: 'utf8' }),
      );
      expect(found).toBeGreaterThan(0);
      expect(ratio).toBeLessThan(5);
      // Beside the cheapest pass there can be, which knows neither sentences nor what they say.
      expect(automatonRatio).toBeLessThan(15);
      expect(feedBytes).toBeGreaterThan(1_000_000);
      expect(fiftyToFeed).toBeLessThan(1);
    },
  );
});
