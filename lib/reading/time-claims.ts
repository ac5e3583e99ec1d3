import { isForeseen, isSaidToCome, tellsPlan } from './foreseen.ts';
import { governorOf, isBetween, type Governor, type Setting } from './governor.ts';
import type { Cue, CueType, Language } from './language.ts';
import { endBySpan } from './length.ts';
import type { Moment } from './moments.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';
import { ABOUT, ANNOUNCED, FOR_GOOD, LATER, ONLY_A_DAY, TRUST } from './trust.ts';

/** A time a claim gives, with how much it may be trusted against others. */
export interface TimeClaim {
  readonly moment: Moment;
  readonly trust: number;
  /** What the time is said of: a failure, planned work, the recovery, or (`null`) only by standing there. */
  readonly of: CueType | null;
  readonly text: string;
  /** Of an end told by a length: when what lasted so long began. */
  readonly since?: number;
  /** Of an end: only that it will be open again then. */
  readonly foreseen?: true;
}

/** Whether it tells the time of day. */
export const isClock = ({ moment }: TimeClaim): boolean => moment.at !== null;

/** Starts and ends as they are found. */
interface Found {
  readonly starts: TimeClaim[];
  readonly ends: TimeClaim[];
}

/** Which of a clause's times begin, which end: by the predicate that governs them. */
export function timeClaimsOf(
  passage: Passage,
  language: Language,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  predicates: readonly Cue[],
): Found {
  const found: Found = { starts: [], ends: [] };
  const planned = passage.cues.some(tellsPlan);
  const setting = { passage, language, predicates, planned };
  for (const stretch of stretches) {
    const governor = governorOf(stretch, setting);
    if (isForeseen(stretch, passage.cues)) foreseen(stretch, passage, found);
    else if (governor !== null) read(stretch, governor, setting, found);
  }
  countOn(passage, from, to, found);
  return found;
}

function read(stretch: Stretch, governor: Governor, setting: Setting, found: Found): void {
  const { from: first, until: last } = stretch;
  const { cues } = setting.passage;
  const single = first === null || last === null ? (first ?? last)! : null;
  if (single?.tells != null && single.at !== null) labelled(single, governor, setting, found);
  else if (governor.of === 'normal' || first?.mark === 'asOf' || isOfHours(stretch, cues)) return;
  else if (first !== null && last !== null) range(stretch, first, last, governor, setting, found);
  else if (governor.of === null) return;
  else if (first !== null) point(first, governor, setting, found);
  else if (last !== null) until(last, governor, setting, found);
}

/** "Will be open again from nine on the 6th": until when it is planned to stop; of an outage nothing is over yet. */
function foreseen({ from }: Stretch, passage: Passage, { ends }: Found): void {
  const trust = TRUST.plannedEnd + ends.length * LATER;
  if (from!.at !== null) ends.push({ ...told(from!, trust, 'stop', passage), foreseen: true });
}

/** "Restored at: 10:05": the words beside a time say what it is the time of. */
function labelled(moment: Moment, { of }: Governor, { passage }: Setting, { starts, ends }: Found): void {
  const begins = moment.tells === 'start';
  const said: CueType = of === 'work' || of === 'stop' ? of : begins ? 'failure' : 'recovered';
  if (begins)
    starts.push(told(moment, moment.mark === 'from' ? TRUST.labelledRange : TRUST.labelled, said, passage));
  else
    ends.push(
      told(
        moment,
        TRUST.repair + ends.length * LATER,
        isSaidToCome(moment, passage) ? 'work' : said,
        passage,
      ),
    );
}

function range(
  stretch: Stretch,
  first: Moment,
  last: Moment,
  { of, next, reported }: Governor,
  { passage }: Setting,
  { starts, ends }: Found,
): void {
  const { text, cues } = passage;
  // In a list of a notice a range may stand by itself: "Time: 01:00 ~ 07:00".
  if (of === null && text.length > LIST_LENGTH) return;
  // "Booking was to be open from 7 to 13, but it failed": that it began then is likely, that it ended is not said.
  const hours = of === 'failure' && cues.some((cue) => cue.type === 'hours' && isBetween(cue, stretch, next));
  // "Reports came in from nine to ten" tells when they did.
  if (hours || reported) {
    starts.push(told(first, TRUST.likely, of, passage));
    return;
  }
  starts.push(told(first, of === null ? TRUST.bareRange : TRUST.rangeStart, of, passage));
  const end = of === null ? TRUST.bareRange : of === 'work' ? TRUST.workEnd : TRUST.rangeEnd;
  ends.push(told(last, end, of, passage));
}

function point(moment: Moment, governor: Governor, setting: Setting, { starts, ends }: Found): void {
  const { of, next, weak, announced, forGood } = governor;
  const { passage, planned } = setting;
  const since = moment.mark === 'from';
  if (of === 'recovered') {
    const sure = announced ? ANNOUNCED : forGood ? FOR_GOOD : 0;
    const repair = next === undefined ? TRUST.repairBefore : TRUST.repair;
    ends.push(told(moment, repair + sure + ends.length * LATER, of, passage));
    return;
  }
  // "Since the ceremony held from eleven": when something was, not when it failed.
  if (
    passage.cues.some((cue) => cue.type === 'hours' && cue.start >= moment.end && cue.start - moment.end <= 2)
  )
    return;
  if (of === 'recovering' || (moment.at === null && !isNewDay(moment, next, passage.text))) return;
  // "Went into a check at six" is when it began; "is being checked" is not.
  const entered = passage.cues.some((cue) => cue.type === 'underway' && cue.weight >= 4);
  if (of === 'work' && !since && !planned && !entered) return;
  // "It failed at 2:56, and from 3:05 players are paid back": nothing is said of what stands at the end.
  const behind = next === undefined && !setting.language.predicateFirst;
  const trust = announced
    ? TRUST.announced
    : weak
      ? TRUST[since ? 'weakSince' : 'weakAt']
      : TRUST[since ? (behind ? 'sinceBehind' : 'since') : next === undefined ? 'atBefore' : 'at'];
  starts.push(told(moment, trust, of, passage));
}

function until(moment: Moment, { of }: Governor, { passage, planned }: Setting, { ends }: Found): void {
  const has = (type: CueType): boolean => passage.cues.some((cue) => cue.type === type);
  const extended = passage.cues.some((cue) => cue.type === 'underway' && cue.weight < 4);
  const later = ends.length * LATER;
  if (extended) ends.push(told(moment, TRUST.extended + later, of, passage, 'work'));
  // "Closes until 12:30" is a plan, not how long it failed.
  else if (of !== 'failure' || planned)
    ends.push(told(moment, TRUST.plannedEnd + later, of, passage, of === 'failure' ? 'stop' : of));
  // "It failed at 12:49, and did until 13:19": unless it still does.
  else if (!has('ongoing')) {
    // "Repaired at 10:15, delays went on until 10:30."
    const repaired = Math.max(
      0,
      ...ends
        .filter((one) => one.of === 'recovered' && (one.moment.at ?? Infinity) < (moment.at ?? 0))
        .map((one) => one.trust),
    );
    const trust = Math.max(repaired, TRUST[has('recovered') ? 'untilOver' : 'until']) + later;
    ends.push(told(moment, trust, repaired > 0 ? 'recovered' : of, passage));
  }
}

/** "From 14:51 for about four minutes": where a start and no end is told, the length told next gives the end. */
function countOn(passage: Passage, from: number, to: number, { starts, ends }: Found): void {
  const has = (type: CueType): boolean => passage.cues.some((cue) => cue.type === type);
  if (ends.length > 0 || (has('ongoing') && !has('recovered'))) return;
  const clocks = starts.filter(isClock);
  for (const [at, start] of clocks.entries()) {
    if (start.trust <= 2) continue;
    const alone = clocks.length === 1;
    const next = clocks[at + 1]?.moment.start ?? to;
    const end = endBySpan(passage, start.moment, alone ? from : start.moment.end, next);
    if (end === null) continue;
    const { moment, counted } = end;
    const trust = TRUST[counted === 'odd' ? 'countedEnd' : counted === 'over' ? 'overEnd' : 'roundEnd'];
    ends.push({ moment, trust, of: 'failure', text: passage.text, since: start.moment.at! });
  }
}

const told = (
  moment: Moment,
  trust: number,
  of: CueType | null,
  { text }: Passage,
  as: CueType | null = of,
): TimeClaim => ({
  moment,
  trust: trust + (moment.at === null ? ONLY_A_DAY : moment.precision === 'about' ? ABOUT : 0),
  of: as,
  text,
});

/** Longer than a line of a list. */
const LIST_LENGTH = 90;

/** "Office hours: 9 to 18", "the deadline is from 9:19 to 12:21": the label stands right before. */
const isOfHours = (stretch: Stretch, cues: readonly Cue[]): boolean =>
  cues.some(
    (cue) => cue.type === 'hours' && cue.end <= stretch.start && stretch.start - cue.end <= LABEL_REACH,
  );
const LABEL_REACH = 6;

/** A day alone is worth telling when it is a date ("the day before" is not) right beside what it is said of. */
const isNewDay = (day: Moment, next: Cue | undefined, text: string): boolean =>
  next !== undefined && next.start - day.end <= 25 && /\d/.test(text.slice(day.start, day.end));
