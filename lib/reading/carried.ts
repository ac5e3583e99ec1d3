import type { Claim } from './claims.ts';
import { isClock } from './time-claims.ts';

/** "At the time" speaks of what the claim before spoke of: where that is over and done, so is this; "in this period" of its range. */
export function carried(claims: readonly Claim[]): Claim[] {
  let past = false;
  let dated: Claim | null = null;
  return claims.map((claim) => {
    let told = claim.atThatTime && past && !claim.past ? { ...claim, past } : claim;
    if (claim.failing > 0 || claim.past) past = told.past;
    if (isClocked(told)) dated = told;
    else if (dated !== null && takesTimesOf(told)) {
      const { starts, ends }: Claim = dated;
      told = { ...told, starts, ends };
    }
    return told;
  });
}

const isClocked = (claim: Claim): boolean => claim.starts.some(isClock);

/** "At the same time B failed as well." */
const takesTimesOf = (claim: Claim): boolean =>
  claim.services.length > 0 &&
  claim.starts.length === 0 &&
  claim.cues.some((cue) => cue.type === 'sameTime') &&
  (claim.failing > 0 || claim.work > 0);
