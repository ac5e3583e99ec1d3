import type { Published } from './ahead.ts';
import type { Claim } from './claims.ts';
import { isPlanned, plannedScore } from './plans.ts';
import { signsOf, type Signs } from './signs.ts';
import type { Strand } from './story.ts';

/** Whether a strand is told as an event of now, and of which sort. */
export interface Verdict {
  readonly event: boolean;
  readonly maintenance: boolean;
  /** Above 0 it is an event. */
  readonly score: number;
}

/**
 * How much each sign speaks for (or against) news of a present outage. Fitted by logistic regression on
 * labelled articles and a background of ordinary ones, then rounded; the sum with `bias` decides at 0.
 */
export const WEIGHTS: Readonly<Record<keyof Signs | 'bias', number>> = {
  bias: -2.5,
  titleStrong: 2.7,
  titleUsual: 0.9,
  titleWeak: 0.8,
  titleUnnamed: 0.4,
  titleState: 2.5,
  freshStrong: 1.6,
  freshUsual: 0.9,
  plainStrong: 0.8,
  lead: 0.8,
  clock: 1.2,
  state: 1.4,
  freshState: -0.3,
  stale: -1.3,
  share: 0.8,
  notice: 0.4,
  listed: 3.2,
  bare: 1.5,
  titleTopic: -0.5,
  bodyTopic: -1.5,
  titleAftermath: -0.9,
  titleBusiness: -2.6,
  titlePhysical: -1.6,
  titleUnreal: -3.8,
  titleNormal: -1.5,
  titleFresh: 1.1,
  titleSilent: -2.8,
  bodyAftermath: -3.0,
  bodyPhysical: -2.3,
  bodyUnreal: -0.8,
  bodyBusiness: -1.0,
  past: -1.1,
  longAgo: -1.8,
  agoFirst: -1.2,
  vague: -1.3,
};

/** Whether a strand is news of an outage or of planned work, and not a retelling, a warning or a plan of another kind. */
export function judge(
  strand: Strand,
  all: readonly Claim[],
  published: Published | null,
  notice: boolean,
): Verdict {
  if (isPlanned(strand, all, published)) {
    const score = plannedScore(strand, all, published, notice);
    return { event: score >= 0, maintenance: true, score };
  }
  const signs = signsOf(strand, all, notice, published?.day ?? null);
  let score = WEIGHTS.bias;
  for (const [name, value] of Object.entries(signs) as [keyof Signs, number][])
    score += WEIGHTS[name] * value;
  return { event: score > 0, maintenance: false, score };
}
