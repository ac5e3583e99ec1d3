import { endsAhead, isAhead, isExact, isUnbegun, isYetToBegin, type Published } from './ahead.ts';
import { says, type Claim } from './claims.ts';
import { isPartOfPlan } from './governor.ts';
import type { CueType } from './language.ts';
import { isStopped } from './lasting.ts';
import type { Strand } from './story.ts';
import { isClock } from './time-claims.ts';

const titlesOf = (all: readonly Claim[]): readonly Claim[] =>
  all.filter((claim) => claim.passage.place === 'title');
const stopsWork = (claim: Claim): boolean => says(claim, 'stop') || claim.work > 0;

/** What speaks for a plan and against a fault, in points; `PLAN` of them decide. */
const SPEAKS = {
  titleWork: 1.5,
  works: 1,
  /** What has yet to begin cannot have failed. */
  ahead: 2.5,
  /** All that is told to begin has yet to, and nothing works again. */
  unbegun: 1.5,
  said: 0.5,
  /** Work is named, and the whole article says of nothing that it fails. */
  unfailing: 1.5,
  /** A check that is on, with the time at which it will be over. */
  endsAhead: 2.5,
  /** A check that takes longer, as the very title has it, or was to be over. */
  extended: 1,
  titleFails: -2,
} as const;
const PLAN = 2.5;
/** No more faults than these count against a plan. */
const MOST_FAULTS = 3;

/** Whether a strand is about planned work rather than a fault. */
export function isPlanned(strand: Strand, all: readonly Claim[], published: Published | null): boolean {
  const titles = titlesOf(all);
  const { claims } = strand;
  // A stop that is over, or was short, was no plan.
  const over = titles.some(
    (claim) => says(claim, 'recovered') || (says(claim, 'brief') && !isAhead(claim, published)),
  );
  const titleWork = titles.some(
    (claim) => claim.work >= 2 || (!over && says(claim, 'stop') && claim.failing < 3),
  );
  const ahead = (claim: Claim): boolean => isAhead(claim, published);
  const shown: Record<keyof typeof SPEAKS, boolean> = {
    titleWork,
    works: claims.some(
      (claim) =>
        claim.work >= 2 && (says(claim, 'stop') || says(claim, 'planned') || claim.starts.length > 0),
    ),
    ahead: claims.some((claim) => ahead(claim) && (stopsWork(claim) || titleWork || claim.failing >= 2)),
    unbegun: isUnbegun(claims, published),
    unfailing:
      !over &&
      claims.some((claim) => claim.work >= 3) &&
      !all.some((claim) => claim.failing >= 2 && !stopsWork(claim)),
    said: claims.some((claim) => says(claim, 'planned') || says(claim, 'underway')),
    endsAhead: claims.some(
      (claim) => stopsWork(claim) && !says(claim, 'recovered') && endsAhead(claim, published),
    ),
    extended:
      titles.some((claim) => claim.work >= 3 && says(claim, 'underway')) ||
      claims.some((claim) => claim.work >= 2 && says(claim, 'former')),
    titleFails: titles.some((claim) => claim.failing >= 2 && !stopsWork(claim) && !ahead(claim)),
  };
  const faults = claims.filter(
    (claim) => claim.failing >= 3 && !stopsWork(claim) && !ahead(claim) && !isForetold(claim),
  ).length;
  return pointsOf(SPEAKS, shown) - Math.min(MOST_FAULTS, faults) >= PLAN;
}

/** "It announced six hours of outage": the words of the failure are those of the plan. */
const isForetold = ({ cues }: Claim): boolean =>
  cues.some((cue) => cue.type === 'failure' && isPartOfPlan(cue, cues));

const pointsOf = <K extends string>(points: Readonly<Record<K, number>>, shown: Record<K, boolean>): number =>
  Object.entries<boolean>(shown).reduce((sum, [name, yes]) => sum + (yes ? points[name as K] : 0), 0);

/** An outage, and the check that is announced because of it: what is to come is a matter of its own. */
export function withPlansApart(
  strand: Strand,
  all: readonly Claim[],
  published: Published | null,
): readonly Strand[] {
  if (isPlanned(strand, all, published)) return [strand];
  const ahead = strand.claims.filter((claim) => isYetToBegin(claim, published) && stopsWork(claim));
  if (ahead.length === 0 || ahead.length === strand.claims.length) return [strand];
  const now = strand.claims.filter((claim) => !ahead.includes(claim));
  // "Stops at the weekend", says the title: it is the plan that it tells.
  if (!now.some((claim) => claim.passage.place !== 'title' && tellsNow(claim)))
    return [{ services: strand.services, claims: ahead, around: strand.around }];
  return [
    { ...strand, claims: now },
    { services: new Set(strand.services), claims: ahead, around: ahead },
  ];
}

const tellsNow = (claim: Claim): boolean =>
  claim.failing > 0 || says(claim, 'recovered') || claim.starts.length > 0;

/** How much each sign says that planned work is news; `ENOUGH` points are. */
const TELLS = {
  titleNamed: 1.3,
  /** Work in the title, of a service that only the text names. */
  titleWork: 0.5,
  notice: 0.5,
  ranged: 1.2,
  dated: 0.8,
  stops: 0.7,
  /** "Stops from … until …": who plans to the hour says so. */
  toTheHour: 1.1,
  announced: 0.8,
  /** And the title says that it stops. */
  titleAnnounced: 0.8,
  /** It is stopped, and goes on to be. */
  lasts: 0.8,
  /** The work is on, or takes longer. */
  underway: 0.8,
  /** Neither work nor a stop: preparations, precautions. */
  idle: -3,
  unreal: -1,
  /** What stops for no work that is named is mostly a decision. */
  decided: -1,
  titleAftermath: -0.5,
  /** What ends for good is planned as well. */
  forGood: -1.5,
  titleBusiness: -3,
} as const;
const WORK = 0.5;
const ENOUGH = 3;

/** How surely planned work is told: a service, a range, words of work. From 0 on it is news. */
export function plannedScore(
  strand: Strand,
  all: readonly Claim[],
  published: Published | null,
  notice: boolean,
): number {
  const titles = titlesOf(all);
  const { claims } = strand;
  const named = (claim: Claim): boolean => claim.services.some((id) => strand.services.has(id));
  const titleSays = (type: CueType): boolean => titles.some((claim) => says(claim, type));
  const work = Math.max(0, ...[...claims, ...titles].map((claim) => claim.work));
  const ranged = claims.some((claim) => claim.starts.some(isClock) && claim.ends.length > 0);
  const exact = claims.filter((claim) => isExact(claim, published) || endsAhead(claim, published));
  const works = all.some((claim) => claim.work > 0);
  const toTheHour = exact.some((claim) => claim.ends.some(isClock));
  const announced = claims.some((claim) => isAhead(claim, published));
  // What ends for good has no window.
  const windowed = ranged && announced && (works || exact.some((claim) => notice || named(claim)));
  const shown: Record<keyof typeof TELLS, boolean> = {
    titleNamed: titles.some(named),
    titleWork: titles.some((claim) => claim.work >= 2) && !titles.some(named),
    notice,
    ranged,
    dated: !ranged && claims.some((claim) => claim.starts.length > 0 || claim.ends.length > 0),
    stops: claims.some((claim) => says(claim, 'stop') || claim.failing >= 2),
    toTheHour,
    announced,
    titleAnnounced: announced && titles.some((claim) => claim.failing >= 2 && says(claim, 'stop')),
    lasts: claims.some(isStopped),
    underway: claims.some((claim) => claim.work >= 2 && says(claim, 'underway') && !says(claim, 'unreal')),
    idle: !toTheHour && ![...claims, ...titles].some(stopsWork),
    unreal: claims.some((claim) => says(claim, 'unreal')),
    decided: exact.length === 0 && !notice && !works,
    titleAftermath: titleSays('aftermath') && !titles.some((claim) => claim.work > 0),
    forGood: work === 0 && claims.some((claim) => says(claim, 'business')),
    titleBusiness:
      (!titles.some((claim) => claim.work >= 2) && !windowed && titleSays('business')) ||
      (!(notice && windowed) && titleSays('physical')),
  };
  return pointsOf(TELLS, shown) + work * WORK - ENOUGH;
}
