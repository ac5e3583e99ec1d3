import type { Claim } from './claims.ts';
import type { CueType } from './language.ts';
import { signsOf, type Signs } from './signs.ts';
import type { Strand } from './story.ts';
import { isTopic } from './told-now.ts';

/** Whether a strand is told as an event of now, and of which sort. */
/** When an article appeared: the moment, and the day of it where it was written. */
export interface Published {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

export interface Verdict {
  readonly event: boolean;
  readonly maintenance: boolean;
  /** Above 0 it is an event. */
  readonly score: number;
}

/**
 * How much each sign speaks for (or against) news of a present outage. Fitted by logistic regression on
 * labelled articles and a background of ordinary ones, then rounded; the sum with `bias` decides at 0.
 */
export const WEIGHTS: Readonly<Record<keyof Signs | 'bias', number>> = {
  bias: -2.5,
  titleStrong: 2.7,
  titleUsual: 0.9,
  titleWeak: 0.8,
  titleUnnamed: 0.4,
  titleState: 2.5,
  freshStrong: 1.6,
  freshUsual: 0.9,
  plainStrong: 0.8,
  lead: 0.8,
  clock: 1.2,
  state: 1.4,
  freshState: -0.3,
  stale: -1.3,
  share: 0.8,
  notice: 0.4,
  listed: 3.2,
  bare: 1.5,
  titleTopic: -0.5,
  bodyTopic: -1.5,
  titleAftermath: -0.9,
  titleBusiness: -2.6,
  titlePhysical: -1.6,
  titleUnreal: -3.8,
  titleNormal: -1.5,
  titleFresh: 1.1,
  titleSilent: -2.8,
  bodyAftermath: -3.0,
  bodyPhysical: -2.3,
  bodyUnreal: -0.8,
  bodyBusiness: -1.0,
  past: -1.1,
  longAgo: -1.8,
  agoFirst: -1.2,
  vague: -1.3,
};

const has = (claim: Claim, type: CueType): boolean => claim.cues.some((cue) => cue.type === type);

/** Whether a strand is news of an outage or of planned work, and not a retelling, a warning or a plan of another kind. */
export function judge(
  strand: Strand,
  all: readonly Claim[],
  published: Published | null,
  notice: boolean,
): Verdict {
  if (isPlanned(strand, all, published)) {
    const score = plannedScore(strand, all, published, notice) - 3;
    return { event: score >= 0, maintenance: true, score };
  }
  const signs = signsOf(strand, all, notice, published?.day ?? null);
  let score = WEIGHTS.bias;
  for (const [name, value] of Object.entries(signs) as [keyof Signs, number][])
    score += WEIGHTS[name] * value;
  return { event: score > 0, maintenance: false, score };
}

/** Whether a strand is about planned work rather than a fault. */
export function isPlanned(strand: Strand, all: readonly Claim[], published: Published | null): boolean {
  const titles = all.filter((claim) => claim.passage.place === 'title');
  const { claims } = strand;
  const ahead = (claim: Claim): boolean => isAhead(claim, published);
  const stops = (claim: Claim): boolean => has(claim, 'stop') || claim.work > 0;
  // A stop that is over, or was short, was no plan.
  const titleOver = titles.some((claim) => has(claim, 'recovered') || has(claim, 'brief'));
  const titleWork = titles.some(
    (claim) => claim.work >= 2 || (!titleOver && has(claim, 'stop') && claim.failing < 3),
  );
  const titleFails = titles.some((claim) => claim.failing >= 2 && !stops(claim));
  const works = claims.some(
    (claim) => claim.work >= 2 && (has(claim, 'stop') || has(claim, 'planned') || claim.starts.length > 0),
  );
  const fails = claims.filter((claim) => claim.failing >= 3 && !stops(claim) && !ahead(claim)).length;
  let score = 0;
  if (titleWork) score += 1.5;
  if (works) score += 1;
  // What has yet to begin cannot have failed.
  if (claims.some((claim) => ahead(claim) && (stops(claim) || titleWork || claim.failing >= 2))) score += 2.5;
  if (claims.some((claim) => has(claim, 'planned') || has(claim, 'underway'))) score += 0.5;
  // A check that is on, with the time at which it will be over, or put off in the very title.
  if (claims.some((claim) => claim.work > 0 && !has(claim, 'recovered') && endsAhead(claim, published)))
    score += 2.5;
  if (titles.some((claim) => claim.work >= 3 && has(claim, 'underway'))) score += 1;
  if (titleFails) score -= 2;
  score -= Math.min(3, fails);
  return score >= 2.5;
}

/** An outage, and the check that is announced because of it: what is to come is a matter of its own. */
export function withPlansApart(
  strand: Strand,
  all: readonly Claim[],
  published: Published | null,
): readonly Strand[] {
  if (isPlanned(strand, all, published)) return [strand];
  const ahead = strand.claims.filter(
    (claim) => isYetToBegin(claim, published) && (has(claim, 'stop') || claim.work > 0),
  );
  if (ahead.length === 0 || ahead.length === strand.claims.length) return [strand];
  const now = strand.claims.filter((claim) => !ahead.includes(claim));
  return [
    { ...strand, claims: now },
    { services: new Set(strand.services), claims: ahead, around: ahead },
  ];
}

/** How surely planned work is told: a service, a range, words of work. 3 is enough. */
function plannedScore(
  strand: Strand,
  all: readonly Claim[],
  published: Published | null,
  notice: boolean,
): number {
  const titles = all.filter((claim) => claim.passage.place === 'title');
  const { claims } = strand;
  const named = (claim: Claim): boolean => claim.services.some((id) => strand.services.has(id));
  const work = Math.max(0, ...claims.map((claim) => claim.work), ...titles.map((claim) => claim.work));
  const ranged = claims.some(
    (claim) => claim.starts.some((one) => one.moment.at !== null) && claim.ends.length > 0,
  );
  const dated = claims.some((claim) => claim.starts.length > 0 || claim.ends.length > 0);
  // Work that is neither named as such nor said to stop anything is no work: preparations, precautions.
  const stops = [...claims, ...titles].some((claim) => claim.work > 0 || has(claim, 'stop'));
  // "Stops from … until …": who plans to the hour says so. What stops for no work that is named is else mostly a decision.
  const exact = claims.some((claim) => isExact(claim, published));
  const decided = !exact && !notice && !all.some((claim) => claim.work > 0);
  const unreal = claims.filter((claim) => has(claim, 'unreal')).length;
  let score = work * 0.5 - (stops ? 0 : 3) - (unreal > 0 ? 1 : 0) - (decided ? 1 : 0);
  if (titles.some(named)) score += 1.3;
  if (notice) score += 0.5;
  score += ranged ? 1.2 : dated ? 0.8 : 0;
  if (claims.some((claim) => has(claim, 'stop') || claim.failing >= 2)) score += 0.7;
  if (claims.some((claim) => isExact(claim, published) && claim.ends.some((one) => one.moment.at !== null)))
    score += 1.1;
  if (titles.some((claim) => has(claim, 'aftermath')) && !titles.some((claim) => claim.work > 0))
    score -= 0.5;
  const announced = claims.some((claim) => named(claim) && isAhead(claim, published));
  if (announced) score += titles.some((claim) => claim.failing >= 2 && has(claim, 'stop')) ? 1.6 : 0.8;
  // What ends for good is planned as well.
  if (work === 0 && claims.some((claim) => has(claim, 'business'))) score -= 1.5;
  const business = work < 3 && titles.some((claim) => has(claim, 'business'));
  if (business || titles.some((claim) => has(claim, 'physical'))) score -= 3;
  return score;
}

/** Whether a claim tells of something that begins, or ends, after the article was written. */
const isAhead = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  (claim.starts.some(({ moment }) =>
    moment.at === null ? moment.day > published.day : moment.at > published.at,
  ) ||
    (claim.starts.length > 0 && claim.ends.some((one) => (one.moment.at ?? 0) > published.at)));

const isYetToBegin = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  claim.starts.length > 0 &&
  claim.starts.every(({ moment }) =>
    moment.at === null ? moment.day > published.day : moment.at > published.at,
  );

const isExact = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  has(claim, 'stop') &&
  claim.cues.some((cue) => cue.type === 'planned' && cue.weight >= 2) &&
  claim.starts.length > 0 &&
  claim.ends.some(({ moment }) =>
    moment.at === null ? moment.day > published.day : moment.at > published.at,
  );

const endsAhead = (claim: Claim, published: Published | null): boolean =>
  published !== null &&
  claim.ends.some((one) => one.moment.tells === 'end' && (one.moment.at ?? 0) > published.at);

/** A strand that the title is silent about, and of which no failure is told, scores no more. */
const IN_PASSING = -1.6;
const BESIDE = -6;
const isStated = (claim: Claim): boolean =>
  claim.cues.some((cue) => (cue.type === 'recovered' || cue.type === 'ongoing') && cue.weight >= 3);
const failed = ({ claims }: Strand): boolean =>
  claims.some((claim) => claim.passage.place === 'body' && (claim.failing > 0 || has(claim, 'stop')));
const isClock = ({ moment }: Claim['ends'][number]): boolean => moment.at !== null;

/** Beside a sure outage, a second service that is named and said to fail, or to work again, needs less. */
export const isAlsoTold = (strand: Strand, verdict: Verdict): boolean =>
  !verdict.maintenance &&
  verdict.score > BESIDE &&
  strand.claims.some(
    (claim) =>
      claim.services.length > 0 &&
      claim.passage.place === 'body' &&
      !isTopic(claim) &&
      (claim.failing >= 3 ||
        (claim.failing >= 2 && claim.starts.some((one) => one.moment.at !== null && one.trust >= RANGED)) ||
        (claim.failing >= 2 && has(claim, 'brief')) ||
        (isStated(claim) && (verdict.score > IN_PASSING || failed(strand) || claim.ends.some(isClock)))),
  );

/** Beside a sure plan, a second service with a window of its own needs less. */
export const isAlsoPlanned = (strand: Strand, verdict: Verdict): boolean =>
  verdict.maintenance &&
  verdict.score > -1.3 &&
  strand.claims.some(
    (claim) =>
      claim.services.length > 0 &&
      claim.starts.some((one) => one.moment.at !== null) &&
      claim.ends.length > 0 &&
      (has(claim, 'stop') || claim.work > 0 || claim.failing >= 2),
  );

/** The trust of a start told with its end, or with a "since". */
const RANGED = 3.5;
