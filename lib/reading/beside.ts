import { says, type Claim } from './claims.ts';
import type { Verdict } from './judge.ts';
import type { Strand } from './story.ts';
import { isClock } from './time-claims.ts';
import { isTopic } from './told-now.ts';
import { SURE } from './trust.ts';

/** A strand that the title is silent about, and of which no failure is told, scores no more. */
const IN_PASSING = -1.6;
const BESIDE = -6;

const isStated = (claim: Claim): boolean =>
  claim.cues.some((cue) => (cue.type === 'recovered' || cue.type === 'ongoing') && cue.weight >= 3);
const failed = ({ claims }: Strand): boolean =>
  claims.some((claim) => claim.passage.place === 'body' && (claim.failing > 0 || says(claim, 'stop')));

/** Beside a sure outage, a second service that is named and said to fail, or to work again, needs less. */
export const isAlsoTold = (strand: Strand, verdict: Verdict): boolean =>
  !verdict.maintenance &&
  verdict.score > BESIDE &&
  strand.claims.some(
    (claim) =>
      claim.services.length > 0 &&
      claim.passage.place === 'body' &&
      !isTopic(claim) &&
      (claim.failing >= 3 ||
        (claim.failing >= 2 && claim.starts.some((one) => isClock(one) && one.trust >= SURE)) ||
        (claim.failing >= 2 && says(claim, 'brief')) ||
        (isStated(claim) && (verdict.score > IN_PASSING || failed(strand) || claim.ends.some(isClock)))),
  );

/** Beside a sure plan, a second service with a window of its own scores at least this. */
const BESIDE_PLAN = -1.3;

/** Beside a sure plan, a second service with a window of its own needs less. */
export const isAlsoPlanned = (strand: Strand, verdict: Verdict): boolean =>
  verdict.maintenance &&
  verdict.score > BESIDE_PLAN &&
  strand.claims.some(
    (claim) =>
      claim.services.length > 0 &&
      claim.starts.length > 0 &&
      claim.ends.length > 0 &&
      (says(claim, 'stop') || claim.work > 0 || claim.failing >= 2),
  );
