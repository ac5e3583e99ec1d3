import { says, type Claim } from './claims.ts';
import { tellsAhead } from './foreseen.ts';
import type { Moment } from './moments.ts';
import { isClock } from './time-claims.ts';

/** When an article appeared: the moment, and the day of it where it was written. */
export interface Published {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/** Whether a moment was yet to come when the article was written; a day alone from the next one on. */
const isToCome = ({ at, day }: Moment, published: Published): boolean =>
  at === null ? day > published.day : at > published.at;

/** What has failed may be foreseen to be back as well: no plan. */
const hasEndToCome = (claim: Claim, published: Published): boolean =>
  claim.starts.length > 0 &&
  claim.ends.some(
    ({ moment, foreseen }) => isToCome(moment, published) && !(foreseen === true && claim.failing >= 3),
  );

/** Whether a claim tells of something that begins, or ends, after the article was written. */
export const isAhead = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  (claim.starts.some(({ moment }) => isToCome(moment, published) && !isUndated(moment, claim)) ||
    hasEndToCome(claim, published));

/** "At noon", says a title: of which day, the text tells. */
const isUndated = (moment: Moment, { passage }: Claim): boolean => !moment.dated && passage.place === 'title';

/** Whether all that a claim tells to begin has yet to. */
export const isYetToBegin = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  claim.starts.length > 0 &&
  claim.starts.every(({ moment }) => isToCome(moment, published));

/** Whether nothing has begun of what these claims tell, one of them to the hour, and nothing works again. */
export const isUnbegun = (claims: readonly Claim[], published: Published | null): boolean =>
  claims.some((claim) => isYetToBegin(claim, published) && claim.starts.some(isClock)) &&
  claims.every((claim) => claim.starts.length === 0 || isYetToBegin(claim, published)) &&
  !claims.some((claim) => says(claim, 'recovered') || says(claim, 'ongoing'));

/** Whether a claim says that something will be stopped, or fail from a time to come, and tells an end that has yet to come. */
export const isExact = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  (isPlannedStop(claim) || (claim.failing >= 2 && isYetToBegin(claim, published))) &&
  hasEndToCome(claim, published);

/** Whether it tells, with no start or with a label, until when something will be stopped. */
export const endsAhead = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  claim.ends.some(
    ({ moment }) => (moment.tells === 'end' || isOnlyEnded(claim)) && (moment.at ?? 0) > published.at,
  );

/** "The upgrade goes on until six, and … will be stopped": with its end alone a plan is told as well. */
const isOnlyEnded = (claim: Claim): boolean => claim.starts.length === 0 && isPlannedStop(claim);

const isPlannedStop = (claim: Claim): boolean => says(claim, 'stop') && claim.cues.some(tellsAhead);
