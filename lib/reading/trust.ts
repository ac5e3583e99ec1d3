/** How much a time is trusted against others of the same outage, by how it is told. */
export const TRUST = {
  /** "The check was extended until …": it outdoes all that was planned. */
  extended: 5,
  /** The last of a range; surer than a repair by itself, which may be a stage. */
  rangeEnd: 4.6,
  /** "Began at: …", a label with a range or a time behind it. */
  labelledRange: 4.4,
  labelled: 4,
  /** "From 14:51 for four minutes": an odd length is counted, a round one a guess. */
  countedEnd: 4.3,
  overEnd: 3.6,
  roundEnd: 1,
  /** "Restored at …", and where the predicate stood before. */
  repair: 4.2,
  repairBefore: 3,
  rangeStart: 4,
  since: 3.5,
  sinceBehind: 2.4,
  workEnd: 3,
  at: 2.5,
  plannedEnd: 2.5,
  atBefore: 2,
  /** "Failed until …", where it is said to be over, and where it is not. */
  untilOver: 2.6,
  until: 1.8,
  /** A range that only stands there, as in the list of a notice. */
  bareRange: 2.2,
  weakSince: 2.3,
  weakAt: 1.5,
  likely: 2,
  announced: 1,
} as const;
/** What makes a time surer or less sure. */
export const ONLY_A_DAY = -2;
export const ABOUT = -0.3;
export const ANNOUNCED = -1.5;
export const FOR_GOOD = 0.8;
/** Of several ends as sure the last: repairs come in stages. */
export const LATER = 0.01;
/** From here on a time was told as such: a range, a repair, a "since". */
export const SURE = TRUST.since;
