import { says, type Claim } from './claims.ts';
import type { CueType } from './language.ts';
import type { Strand } from './story.ts';
import { isAgo, isTopic } from './told-now.ts';

/** What an article shows about a strand, each sign between 0 and 1 (a few up to 3). `judge.ts` weighs them. */
export interface Signs {
  /** The title names the service and says it fails: in words that mean nothing else, or usually nothing else. */
  readonly titleStrong: number;
  readonly titleUsual: number;
  readonly titleWeak: number;
  /** The title says that something fails, but names no service. */
  readonly titleUnnamed: number;
  /** The title says it works again, or that it was short. */
  readonly titleState: number;
  /** The body says so of the service by name, with a sign of today. */
  readonly freshStrong: number;
  readonly freshUsual: number;
  /** The same without a sign of today. */
  readonly plainStrong: number;
  /** In the first three paragraphs, by name. */
  readonly lead: number;
  /** With the time of day it began. */
  readonly clock: number;
  readonly state: number;
  /** By name and with a sign of today: it works again, or is being repaired. */
  readonly freshState: number;
  /** The title is about what follows, and nothing in the body is of today. */
  readonly stale: number;
  /** How much of the text is about it. */
  readonly share: number;
  /** The service's own board; and with a list that says from when until when it failed. */
  readonly notice: number;
  readonly listed: number;
  /** Only the title is there. */
  readonly bare: number;
  /** The title only names a failure as what it is about, and so does what the body says of it. */
  readonly titleTopic: number;
  readonly bodyTopic: number;
  readonly titleAftermath: number;
  readonly titleBusiness: number;
  readonly titlePhysical: number;
  readonly titleUnreal: number;
  readonly titleNormal: number;
  /** The title has a sign of today. */
  readonly titleFresh: number;
  readonly titleSilent: number;
  readonly bodyAftermath: number;
  readonly bodyPhysical: number;
  readonly bodyUnreal: number;
  readonly bodyBusiness: number;
  readonly past: number;
  /** The body dates the outage, all of it long before the article, and nothing that fails, nor the title, is of today. */
  readonly longAgo: number;
  /** The first that the body says of a failure, with a sign of when, is long ago, and the title has no word of now. */
  readonly agoFirst: number;
  /** The strand's own words are never more than weak. */
  readonly vague: number;
}

const isDated = (claim: Claim): boolean => claim.passage.moments.some((moment) => moment.dated);
/** Dated by a bare day, which may be one of the month before, or by "that day": no word of now beside it. */
const isUnmarked = ({ cues, starts, passage }: Claim): boolean => {
  const thatDay = cues.some((cue) => cue.type === 'fresh' && cue.weight < 2);
  const clock = starts.some((one) => one.moment.at !== null && one.of === 'failure');
  return (
    !cues.some((cue) => NOW.has(cue.type) && cue.weight >= 2) &&
    (thatDay || !clock) &&
    (thatDay || passage.moments.every(({ start, dated }) => !dated || /\d/.test(passage.text[start] ?? '')))
  );
};
const NOW: ReadonlySet<CueType> = new Set(['fresh', 'ongoing', 'recovering']);
const sign = (yes: boolean): number => (yes ? 1 : 0);
const upTo = (most: number, count: number): number => Math.min(most, count);

/** The signs of one strand within all the claims of its article, which appeared on this day (days since 1970). */
export function signsOf(strand: Strand, all: readonly Claim[], notice: boolean, today: number | null): Signs {
  const isOld = (claim: Claim): boolean => isAgo(claim, today);
  const titles = all.filter((claim) => claim.passage.place === 'title');
  const rest = all.filter((claim) => claim.passage.place !== 'title');
  const body = strand.claims.filter((claim) => claim.passage.place !== 'title');
  const named = (claim: Claim): boolean => claim.services.some((id) => strand.services.has(id));
  const inTitle = titles.some(named);
  const telling = titles.filter((claim) => !isTopic(claim));
  const titleFailing = Math.max(0, ...telling.map((claim) => claim.failing));
  const titleSays = (type: CueType): number => sign(titles.some((claim) => says(claim, type)));
  const part = (type: CueType): number =>
    rest.length === 0 ? 0 : rest.filter((claim) => says(claim, type)).length / Math.max(4, rest.length);
  const told = body.filter((claim) => !isTopic(claim));
  const failing = told.filter((claim) => claim.failing >= 2);
  // "Still" and "repair is under way" are said of an outage as much as "it works again".
  const restored = (claim: Claim): boolean =>
    says(claim, 'recovered') ||
    says(claim, 'recovering') ||
    claim.cues.some((cue) => cue.type === 'ongoing' && cue.weight > 2);
  // What is told first of the body with a sign of when it was. Where that is long ago, what has no word of now goes on about it.
  const first = rest.find((claim) => claim.failing >= 2 && (claim.fresh || isOld(claim)));
  const isRetold =
    first !== undefined && isOld(first) && !titles.some((claim) => claim.fresh || restored(claim));
  const isFresh = (claim: Claim): boolean => claim.fresh && !isOld(claim) && !(isRetold && isUnmarked(claim));
  const isPlain = (claim: Claim): boolean => !claim.fresh && !isOld(claim) && !isRetold;
  const clock = told.some(
    (claim) =>
      claim.failing > 0 && claim.starts.some((one) => one.moment.at !== null && one.of === 'failure'),
  );
  return {
    titleStrong: sign(inTitle && titleFailing >= 3),
    titleUsual: sign(inTitle && titleFailing === 2),
    titleWeak: sign(inTitle && titleFailing === 1),
    titleUnnamed: sign(!inTitle && titleFailing >= 2),
    titleState: sign(
      inTitle &&
        titles.some((claim) => says(claim, 'recovered') || says(claim, 'recovering') || says(claim, 'brief')),
    ),
    freshStrong: upTo(2, told.filter((claim) => claim.failing >= 3 && isFresh(claim) && named(claim)).length),
    freshUsual: upTo(2, failing.filter((claim) => isFresh(claim)).length),
    plainStrong: upTo(2, told.filter((claim) => claim.failing >= 3 && isPlain(claim)).length),
    lead: sign(failing.some((claim) => named(claim) && claim.passage.block <= 2)),
    clock: sign(clock),
    state: sign(body.some((claim) => restored(claim) || (claim.failing > 0 && says(claim, 'brief')))),
    freshState: sign(body.some((claim) => restored(claim) && claim.fresh && named(claim))),
    stale: sign(
      titleSays('aftermath') === 1 && !clock && !told.some((claim) => claim.failing >= 3 && isFresh(claim)),
    ),
    share: rest.length === 0 ? 0 : failing.length / rest.length,
    notice: sign(notice),
    listed: sign(
      notice &&
        body.some(
          (claim) =>
            claim.failing >= 2 &&
            claim.ends.some((one) => one.moment.at !== null) &&
            claim.starts.some((one) => one.moment.tells === 'start' && one.moment.at !== null),
        ),
    ),
    bare: sign(rest.length === 0),
    titleTopic: sign(titles.some(isTopic)),
    bodyTopic:
      rest.length === 0 ? 0 : rest.filter((claim) => isTopic(claim)).length / Math.max(4, rest.length),
    titleAftermath: titleSays('aftermath'),
    titleBusiness: titleSays('business'),
    titlePhysical: titleSays('physical'),
    titleUnreal: titleSays('unreal'),
    titleNormal: sign(titles.some((claim) => says(claim, 'normal') && claim.spared.length === 0)),
    titleFresh: sign(inTitle && titles.some((claim) => says(claim, 'fresh') || says(claim, 'ongoing'))),
    titleSilent: sign(titleFailing === 0 && !titles.some((claim) => restored(claim) || says(claim, 'stop'))),
    bodyAftermath: part('aftermath'),
    bodyPhysical: part('physical'),
    bodyUnreal: part('unreal'),
    bodyBusiness: part('business'),
    past:
      rest.length === 0 ? 0 : all.filter((claim) => isOld(claim) && claim.failing > 0).length / rest.length,
    longAgo: sign(
      rest.some((claim) => isOld(claim) && claim.failing > 0 && isDated(claim)) &&
        !rest.some((claim) => claim.failing > 1 && isFresh(claim) && !isTopic(claim)) &&
        !titles.some((claim) => claim.fresh),
    ),
    agoFirst: sign(isRetold),
    vague: sign(strand.claims.every((claim) => claim.failing < 2)),
  };
}
