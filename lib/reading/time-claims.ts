import type { Cue, CueType, Language } from './language.ts';
import { endBySpan, isOdd } from './length.ts';
import type { Moment } from './moments.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** A time a claim gives, with how much it may be trusted against others. */
export interface TimeClaim {
  readonly moment: Moment;
  readonly trust: number;
  /** What the time is said of: a failure, planned work, the recovery, or (`null`) only by standing there. */
  readonly of: CueType | null;
  readonly text: string;
  /** Of an end told by a length: when what lasted so long began. */
  readonly since?: number;
}
/** Which of a clause's times begin, which end: by the predicate that governs them. */
export function timeClaimsOf(
  passage: Passage,
  language: Language,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  predicates: readonly Cue[],
): { starts: TimeClaim[]; ends: TimeClaim[] } {
  const starts: TimeClaim[] = [];
  const ends: TimeClaim[] = [];
  const { text } = passage;
  const planned = passage.cues.some((cue) => cue.type === 'planned' && cue.weight >= 2);
  const notices = passage.cues.filter((cue) => cue.type === 'notice');
  const extended = passage.cues.some((cue) => cue.type === 'underway' && cue.weight < 4);
  // "Went into a check at six" is when it began; "is being checked" is not.
  const entered = passage.cues.some((cue) => cue.type === 'underway' && cue.weight >= 4);
  for (const stretch of stretches) {
    const notice = notices.find((cue) => cue.start >= stretch.end && cue.start - stretch.end <= NOTICE_REACH);
    const next = quoted(notice, predicates) ?? governorAfter(stretch, predicates, planned, passage);
    if (isOfAnother(stretch, next, passage.cues)) continue;
    const before = predicates.findLast((cue) => cue.end <= stretch.start + 1);
    const governor = language.predicateFirst ? (before ?? next) : (next ?? before);
    const isRange = stretch.from !== null && stretch.until !== null;
    const sure =
      governor !== undefined &&
      ((governor.type === 'failure' && !(isRange && isForetold(governor, passage.cues))) ||
        (governor.weight >= 3 && governor.type !== 'stop'));
    const of =
      governor === undefined
        ? null
        : sure
          ? governor.type
          : governor.type === 'work' || governor.type === 'stop' || governor.type === 'failure'
            ? 'stop'
            : 'normal';
    const told = (moment: Moment, trust: number): TimeClaim => ({
      moment,
      trust: trust - (moment.at === null ? 2 : moment.precision === 'about' ? 0.3 : 0),
      of,
      text,
    });
    const { from: first, until: last } = stretch;
    const weak = governor?.type === 'failure' && governor.weight === 1;
    // "Since nine" is when it began, whoever says so and whenever.
    const announced = notice !== undefined && (first?.mark !== 'from' || notice.weight === 1);
    const single = first === null || last === null ? (first ?? last)! : null;
    if (single?.tells != null && single.at !== null) {
      const begins = single.tells === 'start';
      const said: CueType = of === 'work' || of === 'stop' ? of : begins ? 'failure' : 'recovered';
      (begins ? starts : ends).push({
        ...told(single, begins ? (single.mark === 'from' ? 4.4 : 4) : 4.2 + ends.length / 100),
        of: said,
      });
      continue;
    }
    if (of === 'normal' || first?.mark === 'asOf' || isOfHours(stretch, passage.cues)) continue;
    if (first !== null && last !== null) {
      // In a list of a notice a range may stand by itself: "Time: 01:00 ~ 07:00".
      if (of === null && text.length > 90) continue;
      // "Booking was to be open from 7 to 13, but it failed": that it began then is likely, that it ended is not said.
      if (
        of === 'failure' &&
        passage.cues.some((cue) => isBetween(cue, stretch, next) && cue.type === 'hours')
      ) {
        starts.push(told(first, 2));
        continue;
      }
      // "Reports came in from nine to ten" tells when they did.
      if (notice !== undefined && (weak || notice.weight === 1)) {
        starts.push(told(first, 2));
        continue;
      }
      starts.push(told(first, of === null ? 2.2 : 4));
      // Surer than the time of a repair by itself, which may be a stage, but not than that of the last one.
      ends.push(told(last, of === null ? 2.2 : of === 'work' ? 3 : 4.6));
    } else if (of === null) continue;
    else if (first !== null) {
      // Recovery in stages: the last one told ends it.
      if (of === 'recovered') {
        const all = announced ? -1.5 : governor!.weight >= 4 ? 0.8 : 0;
        ends.push(told(first, (next === undefined ? 3 : 4.2) + all + ends.length / 100));
      } else if (first.at === null && !isNewDay(first, next, text)) continue;
      else if (of === 'work' && first.mark !== 'from' && !planned && !entered) continue;
      else if (of !== 'recovering')
        starts.push(
          told(
            first,
            announced
              ? 1
              : weak
                ? first.mark === 'from'
                  ? 2.3
                  : 1.5
                : first.mark === 'from'
                  ? 3.5
                  : next === undefined
                    ? 2
                    : 2.5,
          ),
        );
    } else if (last !== null && extended) ends.push({ ...told(last, 5 + ends.length / 100), of: 'work' });
    else if (last !== null && of !== 'failure') ends.push(told(last, 2.5 + ends.length / 100));
    // "Closes until 12:30" is a plan, not how long it failed.
    else if (last !== null && planned) ends.push({ ...told(last, 2.5 + ends.length / 100), of: 'stop' });
    // "It failed at 12:49, and did until 13:19": unless it still does. Of several ends the last.
    else if (last !== null && !passage.cues.some((cue) => cue.type === 'ongoing'))
      ends.push(
        told(last, (passage.cues.some((cue) => cue.type === 'recovered') ? 2.6 : 1.8) + ends.length / 100),
      );
  }
  const clocks = starts.filter((one) => one.moment.at !== null);
  const lasts = passage.cues.some((cue) => cue.type === 'ongoing');
  if (clocks.length === 1 && ends.length === 0 && !lasts) {
    const end = endBySpan(passage, clocks[0]!.moment, from, to);
    if (end !== null && clocks[0]!.trust > 2)
      ends.push({
        moment: end,
        trust: isOdd(end, clocks[0]!.moment) ? 4.3 : 1,
        of: 'failure',
        text,
        since: clocks[0]!.moment.at!,
      });
  }
  return { starts, ends };
}

/** What a word given says in the end: that it works again was told later than that it failed. */
const quoted = (notice: Cue | undefined, predicates: readonly Cue[]): Cue | undefined => {
  const last = predicates.findLast(
    (cue) => notice !== undefined && cue.start >= notice.start && cue.end <= notice.end,
  );
  return last?.type === 'recovered' ? last : undefined;
};

/** How far behind a time the word that it was only told then may stand. */
const NOTICE_REACH = 60;

/** "… is stopped, it told its customers": what will be done has not failed. */
const isForetold = (governor: Cue, cues: readonly Cue[]): boolean =>
  cues.some(
    (cue) =>
      cue.type === 'planned' && cue.weight >= 2 && cue.start < governor.end && cue.end > governor.start,
  );

/** "Office hours: 9 to 18", "the deadline is from 9:19 to 12:21": the label stands right before. */
const isOfHours = (stretch: Stretch, cues: readonly Cue[]): boolean =>
  cues.some(
    (cue) => cue.type === 'hours' && cue.end <= stretch.start && stretch.start - cue.end <= LABEL_REACH,
  );
const LABEL_REACH = 6;

const isBetween = (cue: Cue, stretch: Stretch, next: Cue | undefined): boolean =>
  cue.start >= stretch.end && cue.start < (next?.start ?? Infinity);

/** "From 10:45 …, and now it works": "now" stands between; "to be back by nine, …": what is foreseen does. */
const isOfAnother = (stretch: Stretch, next: Cue | undefined, cues: readonly Cue[]): boolean =>
  cues.some(
    (cue) =>
      isBetween(cue, stretch, next) &&
      (cue.type === 'foreseen'
        ? cue.start - stretch.end <= NOTICE_REACH
        : cue.type === 'fresh' && next?.type === 'recovered'),
  );

/** A day alone is worth telling when it is a date ("the day before" is not) right beside what it is said of. */
const isNewDay = (day: Moment, next: Cue | undefined, text: string): boolean =>
  next !== undefined && next.start - day.end <= 25 && /\d/.test(text.slice(day.start, day.end));

/** The predicate after a time; "the outage was resolved" is about the recovery, though the outage stands first. */
function governorAfter(
  stretch: Stretch,
  predicates: readonly Cue[],
  planned: boolean,
  { spans }: Passage,
): Cue | undefined {
  const at = predicates.findIndex((cue) => cue.start >= stretch.end - 1);
  const [next, second] = [predicates[at], predicates[at + 1]];
  // "From 5 to 11, in the course of an upgrade, it did not work."
  if (!planned && next?.type === 'work' && second?.type === 'failure') return second;
  // What users saw is told on the way to what it was.
  if (isWeak(next) && second !== undefined && isNear(next, second) && second.type === 'failure')
    return second;
  const point = stretch.until === null && stretch.from?.mark !== 'from';
  const atOnce = next?.type === 'failure' && second?.type === 'recovered' && second.start - next.end <= 2;
  // "At 11:30 it failed for five minutes and was restored": the length lies between, so it began then.
  const lasted = spans.some((one) => one.exact && one.start >= stretch.end && one.end <= (next?.start ?? 0));
  return point && atOnce && !lasted ? second : next;
}

const isWeak = (cue: Cue | undefined): cue is Cue => cue?.type === 'failure' && cue.weight === 1;
const isNear = (one: Cue, other: Cue): boolean => other.start - one.end <= 24;
