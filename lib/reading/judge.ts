import type { Claim } from './claims.ts';
import type { CueType } from './language.ts';
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
const WEIGHTS: Readonly<Record<keyof Signs | 'bias', number>> = {
  bias: -2.1,
  titleStrong: 3.3,
  titleUsual: 1.8,
  titleWeak: 0.6,
  titleUnnamed: 0.6,
  titleState: 1.6,
  freshStrong: 1.3,
  freshUsual: 0.7,
  plainStrong: 0.3,
  lead: 0.7,
  clock: 1.4,
  state: 1.4,
  share: 0.6,
  notice: 0.2,
  bare: 1.3,
  titleAftermath: -0.8,
  titleBusiness: -2.0,
  titlePhysical: -1.5,
  titleUnreal: -3.1,
  titleNormal: -1.1,
  titleSilent: -2.0,
  bodyAftermath: -2.1,
  bodyPhysical: -1.5,
  bodyUnreal: -0.9,
  bodyBusiness: -1.0,
  past: -0.9,
  vague: -1.3,
};

const has = (claim: Claim, type: CueType): boolean => claim.cues.some((cue) => cue.type === type);

/** Whether a strand is news of an outage or of planned work, and not a retelling, a warning or a plan of another kind. */
export function judge(
  strand: Strand,
  all: readonly Claim[],
  publishedAt: number | null,
  notice: boolean,
): Verdict {
  if (isPlanned(strand, all, publishedAt)) {
    const score = plannedScore(strand, all, notice) - 3;
    return { event: score >= 0, maintenance: true, score };
  }
  const signs = signsOf(strand, all, notice);
  let score = WEIGHTS.bias;
  for (const [name, value] of Object.entries(signs) as [keyof Signs, number][])
    score += WEIGHTS[name] * value;
  return { event: score > 0, maintenance: false, score };
}

/** Whether a strand is about planned work rather than a fault. */
export function isPlanned(strand: Strand, all: readonly Claim[], publishedAt: number | null): boolean {
  const titles = all.filter((claim) => claim.passage.place === 'title');
  const claims = strand.claims;
  const failure = Math.max(
    0,
    ...claims.map((claim) =>
      has(claim, 'stop') || claim.work > 0 ? Math.min(claim.failing, 2) : claim.failing,
    ),
  );
  const work = Math.max(0, ...claims.map((claim) => claim.work));
  const future = claims.some((claim) =>
    claim.starts.some(
      (one) =>
        publishedAt !== null && (one.moment.at ?? one.moment.day * 86_400_000 + 86_400_000) > publishedAt,
    ),
  );
  const planned = claims.some((claim) => has(claim, 'planned') || has(claim, 'underway'));
  const titleWork = titles.some((claim) => claim.work > 0 || has(claim, 'stop'));
  const stops = claims.some((claim) => has(claim, 'stop'));
  if (failure >= 3 && !future) return false;
  if (titles.some((claim) => claim.failing >= 3) && !titles.some((claim) => claim.work > 0)) return false;
  return (
    (work >= 2 && (planned || future || titleWork) && (stops || titleWork)) || (future && stops && titleWork)
  );
}

function plannedScore(strand: Strand, all: readonly Claim[], notice: boolean): number {
  const titles = all.filter((claim) => claim.passage.place === 'title');
  const inTitle = titles.some((claim) => claim.services.some((id) => strand.services.has(id)));
  const { claims } = strand;
  const ranged = claims.some((claim) => claim.starts.length > 0 || claim.ends.length > 0);
  const work = Math.max(0, ...claims.map((claim) => claim.work), ...titles.map((claim) => claim.work));
  let score = 0;
  if (inTitle) score += 1;
  if (notice) score += 0.5;
  if (ranged) score += 1;
  score += work * 0.5;
  if (claims.some((claim) => has(claim, 'stop'))) score += 0.7;
  const aboutWork = titles.some((claim) => claim.work > 0);
  if (titles.some((claim) => has(claim, 'physical') || (has(claim, 'business') && !aboutWork))) score -= 3;
  return score;
}
