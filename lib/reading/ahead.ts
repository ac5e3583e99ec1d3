import { says, type Claim } from './claims.ts';

/** When an article appeared: the moment, and the day of it where it was written. */
export interface Published {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

export const isClock = ({ moment }: Claim['ends'][number]): boolean => moment.at !== null;

/** Whether a claim tells of something that begins, or ends, after the article was written. */
export const isAhead = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  (claim.starts.some(({ moment }) =>
    moment.at === null ? moment.day > published.day : moment.at > published.at,
  ) ||
    (claim.starts.length > 0 &&
      claim.ends.some(({ moment }) =>
        moment.at === null ? moment.day > published.day : moment.at > published.at,
      )));

export const isUnbegun = (claims: readonly Claim[], published: Published | null): boolean =>
  claims.some((claim) => isYetToBegin(claim, published) && claim.starts.some(isClock)) &&
  claims.every((claim) => claim.starts.length === 0 || isYetToBegin(claim, published)) &&
  !claims.some((claim) => says(claim, 'recovered') || says(claim, 'ongoing'));

/** "It announced six hours of outage": the words of the failure are those of the plan. */
export const isForetold = ({ cues }: Claim): boolean =>
  cues.some(
    (plan) =>
      plan.type === 'planned' &&
      plan.weight >= 2 &&
      cues.some((one) => one.type === 'failure' && one.start < plan.end && plan.start < one.end),
  );

export const isYetToBegin = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  claim.starts.length > 0 &&
  claim.starts.every(({ moment }) =>
    moment.at === null ? moment.day > published.day : moment.at > published.at,
  );

/** "Is in a state of being stopped": the one word right behind the other. */
export const isStopped = ({ cues }: Claim): boolean =>
  cues.some(
    (stop) =>
      stop.type === 'stop' &&
      cues.some(
        (one) => one.type === 'ongoing' && one.start >= stop.end && one.start - stop.end <= BESIDE_EACH_OTHER,
      ),
  );
const BESIDE_EACH_OTHER = 3;

export const isExact = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  says(claim, 'stop') &&
  claim.cues.some((cue) => cue.type === 'planned' && cue.weight >= 2) &&
  claim.starts.length > 0 &&
  claim.ends.some(({ moment }) =>
    moment.at === null ? moment.day > published.day : moment.at > published.at,
  );

export const endsAhead = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  claim.ends.some(
    ({ moment }) => (moment.tells === 'end' || isAnnouncedStop(claim)) && (moment.at ?? 0) > published.at,
  );

/** "The upgrade goes on until six, and … will be stopped": with its end alone a plan is told as well. */
const isAnnouncedStop = (claim: Claim): boolean =>
  claim.starts.length === 0 &&
  says(claim, 'stop') &&
  claim.cues.some((cue) => cue.type === 'planned' && cue.weight >= 2);
