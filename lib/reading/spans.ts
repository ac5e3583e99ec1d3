import { says, type Claim } from './claims.ts';
import { DAY_MS } from './calendar.ts';
import type { Moment } from './moments.ts';
import { outagePhase } from './phases.ts';
import type { TimeClaim } from './time-claims.ts';
import type { Scene } from './scene.ts';
import type { Strand } from './story.ts';
import { SURE, TRUST } from './trust.ts';

/** When it began and ended, each with the sentence that says so; `null` is not known. */
export interface Span {
  readonly start: TimeClaim | null;
  readonly end: TimeClaim | null;
}

/** A clock that is ahead of the moment of publication by more tells of a plan. */
const AHEAD_MS = 2 * 3_600_000;
/** A post dated without a time of day may have been written, or edited, well after that midnight. */
const DATE_ONLY_MS = 36 * 3_600_000;

/** The one span of an outage: the most trusted start, the most trusted end after it. */
function outageSpan(strand: Strand, scene: Scene): Span {
  const latest = latestOf(scene);
  const usable = (one: TimeClaim): boolean =>
    (one.moment.at ?? 0) <= latest && one.of !== null && one.of !== 'stop';
  const start = best(strand.claims.flatMap((claim) => claim.starts).filter(usable));
  const ends = strand.claims
    .flatMap((claim) => claim.ends)
    .filter((one) => usable(one) && one.of !== 'work' && (one.of !== 'recovering' || one.trust >= SURE));
  return {
    start,
    end:
      lastStage(ends.filter((one) => isAfter(one, start) && isSince(one, start))) ??
      endNextDay(ends, start, scene) ??
      endByLength(strand, start, scene),
  };
}

/** A length counts from the start it was told with. */
const isSince = (end: TimeClaim, start: TimeClaim | null): boolean =>
  end.since === undefined || end.since === start?.moment.at;

/** The spans of an outage that came back: "for 19 minutes from 2:56, and for 22 from 17:58". */
export function outageSpans(strand: Strand, scene: Scene): Span[] {
  for (const claim of strand.claims) {
    const pairs = pairsOf(claim).filter(({ start }) => start!.of === 'failure');
    const apart = pairs.every(
      ({ start }, at) => at === 0 || start!.moment.at! > pairs[at - 1]!.end!.moment.at!,
    );
    if (pairs.length > 1 && apart) return pairs;
  }
  return [outageSpan(strand, scene)];
}

/** "Restored at four", told before "at half past eight yesterday evening": at four the next morning. */
function endNextDay(ends: readonly TimeClaim[], start: TimeClaim | null, scene: Scene): TimeClaim | null {
  const from = start?.moment.at ?? null;
  const most = lastStage(ends.filter((one) => one.of === 'recovered' && one.trust >= SURE));
  if (from === null || most === null || most.moment.at === null) return null;
  // "This day" may be the day of the article as well as the day told last.
  if (most.moment.dated && most.moment.day !== start!.moment.day) return null;
  const at = most.moment.at + DAY_MS;
  const published = scene.article.publishedAt ?? 0;
  if (at <= from || at - from > NEXT_DAY_MS || at > published) return null;
  return { ...most, moment: { ...most.moment, at, day: most.moment.day + 1 } };
}

/** By the evening of the next day it was told with its day. */
const NEXT_DAY_MS = 18 * 3_600_000;

/** "It failed for 18 minutes": where the article says how long, but not until when. Round lengths are no clock, unless the start is as round. */
function endByLength(strand: Strand, start: TimeClaim | null, scene: Scene): TimeClaim | null {
  const from = start?.moment.at ?? null;
  if (start === null || from === null || !isOver(strand.claims)) return null;
  const bodyFirst = strand.claims.toSorted((a, b) => Number(isTitle(a)) - Number(isTitle(b)));
  // How long it took until it was over is told of all of it, how long something failed perhaps of a part.
  for (const over of [true, false])
    for (const claim of bodyFirst) {
      if (!says(claim, 'recovered') && (over || claim.failing === 0)) continue;
      // A length told from another clock is that one's.
      if (claim.passage.moments.some((one) => one.mark === 'from' && one.at !== null && one.at !== from))
        continue;
      const span = scene.language
        .spans(claim.text)
        .find(
          (one) =>
            one.exact &&
            (one.over === true) === over &&
            (one.ms % ROUND_MS !== 0 || (over && from % ROUND_MS === 0)),
        );
      if (span === undefined || span.ms > LONGEST_MS || from + span.ms > latestOf(scene)) continue;
      const moment: Moment = { ...start.moment, at: from + span.ms, precision: 'about', mark: null };
      return { moment, trust: 1, of: 'failure', text: claim.passage.text };
    }
  return null;
}

const ROUND_MS = 30 * 60_000;
const LONGEST_MS = 12 * 3_600_000;
const isTitle = (claim: Claim): boolean => claim.passage.place === 'title';
const isOver = (claims: readonly Claim[]): boolean => outagePhase(claims, false) === 'resolved';

/** The spans of planned work: a notice may list several nights, or another window for some of its functions. */
export function workSpans(strand: Strand): Span[] {
  const windows: Span[] = [];
  for (const claim of strand.claims) {
    const pairs = pairsOf(claim).filter(({ start }) => start!.of !== null && start!.of !== 'normal');
    for (const pair of pairs) if (!windows.some((one) => isSame(one, pair))) windows.push(pair);
  }
  const extended = strand.claims.some((claim) => claim.ends.some((one) => one.trust >= TRUST.extended));
  if (windows.length > 1 && !extended) return windows;
  const start = best(strand.claims.flatMap((claim) => claim.starts));
  const ends = strand.claims.flatMap((claim) => claim.ends).filter((one) => isAfter(one, start));
  const end = best(ends);
  return [{ start, end: ends.findLast((one) => outdoes(one, end)) ?? end }];
}

/** "Was extended until one, and was done at two". */
const outdoes = (one: TimeClaim, end: TimeClaim | null): boolean =>
  one.of === 'recovered' &&
  one.trust >= SURE &&
  one.moment.tells === null &&
  one.moment.at! > end!.moment.at!;

const isSame = (one: Span, other: Span): boolean =>
  one.start!.moment.at === other.start!.moment.at && one.end!.moment.at === other.end!.moment.at;

/** The ranges of one claim: each start with the end told next. */
function pairsOf(claim: Claim): Span[] {
  return claim.starts.flatMap((start) => {
    const next = Math.min(
      ...claim.starts.map((one) => one.moment.start).filter((at) => at > start.moment.start),
    );
    const end = claim.ends.find(
      ({ moment }) =>
        moment.start >= start.moment.start && moment.start < next && isAfter({ ...start, moment }, start),
    );
    return start.moment.at === null || end === undefined ? [] : [{ start, end }];
  });
}

const isAfter = (end: TimeClaim, start: TimeClaim | null): boolean =>
  end.moment.at !== null &&
  (end.trust >= 2 || start?.moment.at != null) &&
  (start === null || (end.moment.day >= start.moment.day && end.moment.at > (start.moment.at ?? -Infinity)));

function latestOf({ article: { publishedAt }, calendar, publishedDay }: Scene): number {
  if (publishedAt === null || publishedDay === null) return Infinity;
  return publishedAt + (publishedAt === calendar.at(publishedDay, 0) ? DATE_ONLY_MS : AHEAD_MS);
}

/** Of the most trusted the latest: what is restored in stages is over with the last. */
function lastStage(claims: readonly TimeClaim[]): TimeClaim | null {
  const most = best(claims);
  if (most === null || most.of !== 'recovered') return most;
  const stages = claims.filter((one) => one.of === 'recovered' && most.trust - one.trust <= STAGE);
  return stages.reduce((last, one) => (isLater(one, last) ? one : last), most);
}
const STAGE = 0.4;
/** Rounded, the same moment may seem later. */
const ROUNDED_MS = 10 * 60_000;
const isLater = (one: TimeClaim, other: TimeClaim): boolean =>
  one.moment.at! - other.moment.at! > (one.moment.precision === 'about' ? ROUNDED_MS : 0);

/** The most trusted; among equals the first told. */
function best(claims: readonly TimeClaim[]): TimeClaim | null {
  let found: TimeClaim | null = null;
  for (const claim of claims) if (found === null || claim.trust > found.trust) found = claim;
  return found;
}
