/**
 * Fits the weights of `lib/reading/judge.ts` again: logistic regression over the signs of each article's foremost
 * strand, pulled towards the weights as they are. Cross-validation over articles says what a pull would give on
 * articles left out. Prints both; writes nothing.
 *
 *     node tests/bench/reading-weights.ts [file.jsonl …]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { WEIGHTS } from '#lib/reading/judge.ts';
import { isPlanned } from '#lib/reading/plans.ts';
import { fixedCalendar } from '#lib/reading/calendar.ts';
import { claimsIn, lexiconOf } from '#lib/reading/read.ts';
import { signsOf } from '#lib/reading/signs.ts';
import { strandsOf } from '#lib/reading/story.ts';
import { corpus } from '#tests/corpus.ts';

import { articleOf, type Gold } from './reading-score.ts';

type Weights = Record<keyof typeof WEIGHTS, number>;
interface Sample {
  readonly signs: Weights;
  readonly event: boolean;
}

const NAMES = Object.keys(WEIGHTS) as (keyof Weights)[];
const FOLDS = 5;
const PULLS = [0.01, 0.03, 0.1, 0.3, 1];
/** One of many ordinary articles must not weigh as much as one that was labelled. */
const ORDINARY = 0.2;
const lexicon = lexiconOf(SERVICES);
/** The labelled articles are Korea's. */
const SEOUL = fixedCalendar(540);

const total = (signs: Weights, weights: Weights): number =>
  NAMES.reduce((sum, name) => sum + weights[name] * signs[name], 0);

/** The strand that is likeliest to be told, by the weights as they are; articles about planned work are left out. */
function sampleOf(record: Gold): Sample | null {
  if (record.gold?.isOutage === null || record.gold?.incidents.some((one) => one.kind === 'maintenance'))
    return null;
  const article = articleOf(record);
  const board = article.feedServiceId ?? null;
  const claims = claimsIn(article, lexicon);
  const at = article.publishedAt;
  const published = at === null ? null : { at, day: SEOUL.dayOf(at) };
  const all = strandsOf(claims, board, lexicon)
    .filter((strand) => !isPlanned(strand, claims, published))
    .map((strand): Weights => ({
      bias: 1,
      ...signsOf(strand, claims, board !== null, published?.day ?? null),
    }))
    .sort((a, b) => total(b, WEIGHTS) - total(a, WEIGHTS));
  return all[0] === undefined ? null : { signs: all[0], event: record.gold?.isOutage === true };
}

/** Gradient descent; the pull is the price of a weight's square distance from where it was. */
function fit(samples: readonly Sample[], pull: number): Weights {
  const weights = { ...WEIGHTS };
  const ordinary = samples.filter((one) => !one.event).length;
  for (let round = 0; round < 400; round++) {
    const slope = Object.fromEntries(NAMES.map((name) => [name, 0])) as Weights;
    for (const { signs, event } of samples) {
      const error = 1 / (1 + Math.exp(-total(signs, weights))) - (event ? 1 : 0);
      const count = !event && ordinary > 1_000 ? ORDINARY : 1;
      for (const name of NAMES) slope[name] += count * error * signs[name];
    }
    for (const name of NAMES)
      weights[name] -=
        (0.5 * (slope[name] + pull * 10 * (weights[name] - WEIGHTS[name]))) / (samples.length * 0.1 + 10);
  }
  return weights;
}

function judged(
  samples: readonly Sample[],
  weights: Weights,
): { right: number; wrong: number; missed: number } {
  const fires = samples.filter((one) => total(one.signs, weights) > 0);
  const right = fires.filter((one) => one.event).length;
  return { right, wrong: fires.length - right, missed: samples.filter((one) => one.event).length - right };
}

const given = process.argv.slice(2);
const files = ['dev.jsonl', 'written.jsonl', 'mined-negatives.jsonl', 'background.jsonl.gz'].map((name) =>
  corpus(`corpus/${name}`),
);
const samples = [...files, ...given]
  .filter((path) => path !== null)
  .flatMap((path) => {
    const bytes = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.split('\n').filter(Boolean);
  })
  .flatMap((line) => sampleOf(JSON.parse(line) as Gold) ?? []);

console.log(`${samples.length} articles with a strand`, 'as they are', judged(samples, WEIGHTS));
for (const pull of PULLS) {
  const left = { right: 0, wrong: 0, missed: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(
      samples.filter((_, at) => at % FOLDS !== fold),
      pull,
    );
    const found = judged(
      samples.filter((_, at) => at % FOLDS === fold),
      weights,
    );
    for (const key of ['right', 'wrong', 'missed'] as const) left[key] += found[key];
  }
  const fitted = fit(samples, pull);
  const rounded = NAMES.map((name) => [name, Math.round(fitted[name] * 10) / 10]);
  console.log(`pull ${pull}: left out`, left, JSON.stringify(Object.fromEntries(rounded)));
}
