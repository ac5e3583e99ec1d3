import { tellsPlan } from './foreseen.ts';
import type { Cue, CueType, Language } from './language.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** What a time is said of. */
export interface Governor {
  /** A failure, planned work, what it stops, the recovery; `normal`: what is well; `null`: nothing. */
  readonly of: CueType | null;
  /** Only a word that needs others ("complaints"), or one that says it is over for good. */
  readonly weak: boolean;
  readonly forGood: boolean;
  /** The predicate behind the time, where one stands. */
  readonly next: Cue | undefined;
  /** Users told it, or a word was given at that time: it is not when the thing itself was. */
  readonly announced: boolean;
  readonly reported: boolean;
}

/** What is known of a sentence before its times are read. */
export interface Setting {
  readonly passage: Passage;
  readonly language: Language;
  readonly predicates: readonly Cue[];
  /** It tells what will be done. */
  readonly planned: boolean;
}

/** The predicate that governs a time, or `null` when it is a time of something else. */
export function governorOf(stretch: Stretch, setting: Setting): Governor | null {
  const { passage, language, predicates, planned } = setting;
  const { cues } = passage;
  const notice = cues.find(
    (cue) => cue.type === 'notice' && cue.start >= stretch.end && cue.start - stretch.end <= NOTICE_REACH,
  );
  const next = quoted(notice, predicates) ?? governorAfter(stretch, predicates, planned, passage);
  if (isOfAnother(stretch, next, cues) || isOfNotice(stretch, next, cues)) return null;
  const before = predicates.findLast((cue) => cue.end <= stretch.start + 1);
  const inside = predicates.find((cue) => cue.start >= stretch.start && cue.end <= stretch.end);
  const governor = (language.predicateFirst ? (before ?? next) : (next ?? before)) ?? inside;
  const weak = isWeak(governor);
  return {
    of: governor === undefined ? null : saidOf(governor, stretch, cues),
    weak,
    forGood: governor !== undefined && governor.weight >= 4,
    next,
    // "Since nine" is when it began, whoever says so; unless users do.
    announced: notice !== undefined && (stretch.from?.mark !== 'from' || notice.weight === 1),
    reported: notice !== undefined && (weak || notice.weight === 1),
  };
}

/** What a predicate makes of its time: a doubtful word of work, or a plan with its end, only stops something. */
function saidOf(governor: Cue, { from, until }: Stretch, cues: readonly Cue[]): CueType {
  const isPlan = from !== null && until !== null && isPartOfPlan(governor, cues);
  if (governor.type === 'failure' ? !isPlan : governor.weight >= 3 && governor.type !== 'stop')
    return governor.type;
  return governor.type === 'work' || governor.type === 'stop' || governor.type === 'failure'
    ? 'stop'
    : 'normal';
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
export const isPartOfPlan = (governor: Cue, cues: readonly Cue[]): boolean =>
  cues.some((cue) => tellsPlan(cue) && cue.start < governor.end && cue.end > governor.start);

/** "From 10:45 …, and now it works": "now" stands between; "to be back by nine, …": what is foreseen does. */
const isOfAnother = (stretch: Stretch, next: Cue | undefined, cues: readonly Cue[]): boolean =>
  cues.some(
    (cue) =>
      isBetween(cue, stretch, next) &&
      (cue.type === 'foreseen'
        ? cue.start - stretch.end <= NOTICE_REACH
        : cue.type === 'fresh' && next?.type === 'recovered'),
  );

/** "At six on the 5th it put up a notice of a stop": when it was announced. */
const isOfNotice = ({ from, until }: Stretch, next: Cue | undefined, cues: readonly Cue[]): boolean =>
  next !== undefined &&
  until === null &&
  from?.mark === null &&
  cues.some(
    (cue) =>
      cue.type === 'planned' && cue.weight === 1 && cue.start - next.end >= 0 && cue.start - next.end <= 2,
  );

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

/** Whether a cue stands between a time and the predicate behind it. */
export const isBetween = (cue: Cue, stretch: Stretch, next: Cue | undefined): boolean =>
  cue.start >= stretch.end && cue.start < (next?.start ?? Infinity);
