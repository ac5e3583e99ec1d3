import { isPartOfPlan } from './governor.ts';
import { isLasting, isStill } from './lasting.ts';
import type { Cue, CueType } from './language.ts';
import type { Moment } from './moments.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** Event times of longer ago are another event's, unless it is said to last. */
export const RECENT_DAYS = 2;

/** Whether a moment is near enough to publication to be of the event reported; without a day of publication all are. */
export const isRecent = (moment: Moment, publishedDay: number | null): boolean =>
  daysAway(moment, publishedDay) <= RECENT_DAYS;

const daysAway = (moment: Moment, publishedDay: number | null): number =>
  publishedDay === null ? 0 : publishedDay - moment.day;

/** Whether a clause is about the event of now, and which of its times are. */
export interface Recency {
  /** It tells a day of now. */
  readonly recent: boolean;
  /** It is about an event of long ago, or another one. */
  readonly past: boolean;
  /** The times that are of now. */
  readonly now: readonly Stretch[];
}

interface Clause {
  readonly moments: readonly Moment[];
  readonly stretches: readonly Stretch[];
  readonly cues: readonly Cue[];
}

/** Of which event a clause that ends at `to` in its sentence speaks: today's, or an earlier one. */
export function recencyOf(
  { moments, stretches, cues }: Clause,
  passage: Passage,
  to: number,
  publishedDay: number | null,
): Recency {
  const has = (type: CueType): boolean => cues.some((cue) => cue.type === type);
  const dated = moments.filter((moment) => moment.dated);
  // "On the 9th the trade said that the failure of the 3rd …": the day of the word is not the event's.
  const told = dated.filter((moment) => isSaying(moment, cues));
  const own = told.length < dated.length ? dated.filter((moment) => !told.includes(moment)) : dated;
  const recent = own.some((moment) => isRecent(moment, publishedDay));
  // A headline's "again" or "third time this year" is about today; only a year or a month before is not.
  const doubt = passage.place === 'title' ? 3 : 1;
  const old = passage.cues.some((cue) => cue.type === 'old' && cue.weight >= doubt && cue.start < to);
  // "Earlier, from 8:50": without a day it is that of what was told, if nothing but that word makes it old.
  const today =
    own.length === 0 &&
    moments.some((moment) => moment.at !== null && isRecent(moment, publishedDay)) &&
    passage.cues.every((cue) => cue.type !== 'old' || cue.weight < 2);
  const present = has('fresh') || has('recovering');
  const lasting = present || cues.some((cue) => isLasting(cue, cues));
  // "Earlier, on the 13th, a like failure …": however recent, it is another one.
  const other = cues.some((cue) => cue.type === 'old' && cue.weight >= 4) && passage.place === 'body';
  const still = isSinceWeeks(own, cues, publishedDay);
  const past =
    other || (old ? !recent && !present && !still && !today : own.length > 0 && !recent && !lasting);
  const now = withoutFormer(stretches, cues).filter(
    (one) =>
      !recent ||
      spansNow(one, publishedDay) ||
      [one.from, one.until].every(
        (moment) => moment === null || isRecent(moment, publishedDay) || (moment.at !== null && !old),
      ),
  );
  return { recent, past, now };
}

/** "Since the 26th of last month … is not restored": a date of weeks ago, said to last. */
const isSinceWeeks = (
  moments: readonly Moment[],
  cues: readonly Cue[],
  publishedDay: number | null,
): boolean =>
  moments.some((one) => one.at !== null && one.mark === 'from' && daysAway(one, publishedDay) <= MOST_DAYS) &&
  cues.some(isStill);
/** How many days an outage may have lasted that is told by the month in which it began. */
const MOST_DAYS = 31;

/** "It was to end at six": the first time after such a word is not what came; of a check that was not put off the start is. */
function withoutFormer(stretches: readonly Stretch[], cues: readonly Cue[]): readonly Stretch[] {
  const former = cues.find((cue) => cue.type === 'former');
  const at =
    former === undefined ? -1 : stretches.findIndex((one) => (one.until ?? one.from)!.start >= former.start);
  if (at < 0) return stretches;
  const extended = cues.some((cue) => cue.type === 'underway');
  const begun =
    former!.weight < PUT_OFF &&
    cues.some((cue) => cue.type === 'work') &&
    !cues.some((cue) => cue.type === 'stop' && isPartOfPlan(cue, cues));
  return stretches.flatMap((one, index) => {
    if (index !== at) return [one];
    // "It began at six and was to end at one": the word stands behind the start.
    const stands = extended || begun || one.start < former!.start;
    return stands && one.from?.mark === 'from' ? [{ ...one, until: null }] : [];
  });
}

/** The weight of "first", where the same sentence says that it was put off. */
const PUT_OFF = 3;

/** What began longer ago and is to end yet. */
const spansNow = ({ from, until }: Stretch, publishedDay: number | null): boolean =>
  publishedDay !== null &&
  from !== null &&
  until !== null &&
  from.day <= publishedDay &&
  until.day >= publishedDay;

const isSaying = (moment: Moment, cues: readonly Cue[]): boolean =>
  moment.at === null &&
  cues.some((cue) => cue.type === 'notice' && cue.start <= moment.start && cue.end >= moment.end);
