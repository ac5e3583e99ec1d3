import type { Claim } from './claims.ts';
import type { Cue } from './language.ts';
import { isStill } from './lasting.ts';
import { isRecent } from './recency.ts';

/** Whether all that a claim says of failing is the name of what something else is about, and no clock says when. */
export function isTopic({ cues, starts }: Claim): boolean {
  if (starts.some((one) => one.moment.at !== null && one.of === 'failure')) return false;
  const topics = cues.filter((cue) => cue.type === 'topic');
  const failures = cues.filter((cue) => cue.type === 'failure' && cue.weight >= 2);
  const named = (cue: Cue): boolean =>
    topics.some((topic) => cue.start < topic.end + TOPIC_REACH && cue.end > topic.start - TOPIC_REACH);
  return topics.length > 0 && failures.length > 0 && failures.every(named);
}
/** "Failure" is marked with the verb beside it, a topic with the noun. */
const TOPIC_REACH = 2;

/**
 * Whether a claim is of long ago: by its date, or by a word of that, with no day beside it but the one of the word
 * ("last March 22") and the one on which this was said ("so it said on the 9th").
 */
export function isAgo(claim: Claim, today: number | null): boolean {
  const { past, cues, passage, starts } = claim;
  if (past || isOfThatDay(claim, today)) return true;
  const touches =
    (type: Cue['type']) =>
    (one: { start: number; end: number }): boolean =>
      cues.some((cue) => cue.type === type && cue.start < one.end && cue.end > one.start);
  const [old, said] = [touches('old'), touches('notice')];
  const days = passage.moments.filter((moment) => moment.dated);
  return (
    cues.some((cue) => cue.type === 'old' && cue.weight >= 3) &&
    !cues.some((cue) => cue.type === 'fresh' || isStill(cue)) &&
    starts.every((one) => one.moment.at === null || old(one.moment)) &&
    days.every((day) => old(day) || (day.at === null && said(day)))
  );
}

/** "That day", where it is one of long ago, and no word of now beside it. */
function isOfThatDay({ cues, passage: { moments } }: Claim, today: number | null): boolean {
  if (today === null || moments.length === 0) return false;
  const spoken = cues.filter((cue) => cue.type === 'fresh' || cue.type === 'ongoing');
  return (
    spoken.length > 0 &&
    !moments.some((moment) => isRecent(moment, today)) &&
    spoken.every((cue) => moments.some((moment) => cue.start < moment.end && cue.end > moment.start))
  );
}
