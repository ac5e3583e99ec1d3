import type { Cue } from './language.ts';

/** "Still", or "is" right behind what fails: that somebody is suing is not that the outage lasts. */
export const isLasting = (cue: Cue, cues: readonly Cue[]): boolean =>
  cue.type === 'ongoing' &&
  (cue.weight >= 3 ||
    cues.some((other) => other.type === 'failure' && Math.abs(cue.start - other.end) <= LASTING_REACH));
const LASTING_REACH = 8;
