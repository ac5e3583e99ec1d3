import { PREDICATES, type Cue } from './language.ts';
import type { Moment } from './moments.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** "Will be done": more than that something was announced. */
export const tellsPlan = ({ type, weight }: Cue): boolean => type === 'planned' && weight >= SURE;
const SURE = 2;

/** Whether a word is of what is yet to come: what will be done, or what is expected. */
export const tellsAhead = (cue: Cue): boolean => cue.type === 'foreseen' || tellsPlan(cue);

/** How far behind a time the word may stand that says what it will be. */
const FORESEEN_REACH = 24;

const isBehind = (cue: Cue, end: number): boolean => cue.start >= end && cue.start - end <= FORESEEN_REACH;

/** "Open again from nine on the 6th": whether a time is only of what is foreseen. */
export const isForeseen = (stretch: Stretch, cues: readonly Cue[]): boolean => {
  const behind = cues.filter((cue) => isBehind(cue, stretch.end));
  return (
    stretch.from?.tells === null &&
    stretch.until === null &&
    behind.some((cue) => cue.type === 'foreseen') &&
    !behind.some((cue) => PREDICATES.has(cue.type))
  );
};

/** "Until one, when it is to be done". */
export const isSaidToCome = ({ end }: Moment, { cues }: Passage): boolean =>
  cues.some((cue) => isBehind(cue, end) && tellsAhead(cue));
