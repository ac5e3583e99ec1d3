import type { Claim } from './claims.ts';
import { lookingBack } from './looking-back.ts';
import { isClock } from './time-claims.ts';

/** "At the time" speaks of what the claim before spoke of: where that is over and done, so is this; "in this period" of its range. */
export function carried(claims: readonly Claim[], publishedDay: number | null): Claim[] {
  let past = false;
  let dated: Claim | null = null;
  const isEarlier = lookingBack(publishedDay);
  return claims.map((claim) => {
    const isOld = isEarlier(claim);
    const over = (claim.atThatTime && past) || isOld;
    let told = over && !claim.past ? { ...claim, past: true } : claim;
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
