import type { Cue } from './language.ts';
import type { Moment } from './moments.ts';

/** "Still", or "is" right behind what fails: that somebody is suing is not that the outage lasts. */
export const isLasting = (cue: Cue, cues: readonly Cue[]): boolean =>
  cue.type === 'ongoing' &&
  (cue.weight >= 3 ||
    cues.some((other) => other.type === 'failure' && Math.abs(cue.start - other.end) <= LASTING_REACH));
const LASTING_REACH = 8;

/** "Since the 26th of last month … is not restored": a date of weeks ago, said to last. `away` counts the days since. */
export const isSinceWeeks = (
  moments: readonly Moment[],
  cues: readonly Cue[],
  away: (moment: Moment) => number,
): boolean =>
  moments.some((one) => one.at !== null && one.mark === 'from' && away(one) <= MOST_DAYS) &&
  cues.some((cue) => cue.type === 'ongoing' && cue.weight >= 3);
/** How many days an outage may have lasted that is told by the month in which it began. */
const MOST_DAYS = 31;
