import type { Claim } from './claims.ts';
import type { Cue } from './language.ts';

/** "Still", "is being repaired": by itself it says that it lasts. */
export const isStill = ({ type, weight }: Cue): boolean => type === 'ongoing' && weight >= 3;

/** "Still", or "is" right behind what fails: that somebody is suing is not that the outage lasts. */
export const isLasting = (cue: Cue, cues: readonly Cue[]): boolean =>
  isStill(cue) ||
  (cue.type === 'ongoing' &&
    cues.some((other) => other.type === 'failure' && Math.abs(cue.start - other.end) <= LASTING_REACH));
const LASTING_REACH = 8;

/** "Is in a state of being stopped": the one word right behind the other. */
export const isStopped = ({ cues }: Claim): boolean =>
  cues.some(
    (stop) =>
      stop.type === 'stop' &&
      cues.some(
        (one) => one.type === 'ongoing' && one.start >= stop.start && one.start - stop.end <= RIGHT_BEHIND,
      ),
  );
const RIGHT_BEHIND = 3;
