import { isLasting, isSinceWeeks } from './lasting.ts';
import { PREDICATES, type Cue, type CueType, type Language } from './language.ts';
import type { Moment } from './moments.ts';
import type { Mention, Passage } from './passages.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { timeClaimsOf, type TimeClaim } from './time-claims.ts';

/** What one clause says: these services, this state, these times. */
export interface Claim {
  readonly passage: Passage;
  readonly text: string;
  /** Services named in the clause as what it is about; empty: it speaks of those before it. */
  readonly services: readonly string[];
  /** Named as why others fail: counts when the article says of nothing else that it fails. */
  readonly causes: readonly string[];
  /** Named as those who say it. */
  readonly speakers: readonly string[];
  /** Whether it names nothing but points at what the sentence before named. */
  readonly pointsBack: boolean;
  /** Named and said to be well. */
  readonly spared: readonly string[];
  /** 0: no failure is claimed; 3: nothing else can be meant. */
  readonly failing: number;
  readonly work: number;
  readonly cues: readonly Cue[];
  readonly starts: readonly TimeClaim[];
  readonly ends: readonly TimeClaim[];
  /** Speaks of an earlier event, or of what is not so. */
  readonly past: boolean;
  /** Speaks of the event spoken of last, whichever that is. */
  readonly atThatTime: boolean;
  readonly fresh: boolean;
}

/** The trust of a start told as such, whatever else the sentence imagines. */
const SURE = 3;

/** Event times of longer ago are another event, unless it is said to last. */
const RECENT_DAYS = 2;

/** The claims of a sentence, one for each clause that has its own services and predicate. */
export function claimsOf(passage: Passage, language: Language, publishedDay: number | null): Claim[] {
  if (passage.mentions.length === 0 && passage.moments.length === 0 && passage.plain) {
    return [plainClaim(passage, language)];
  }
  const stretches = stretchesOf(passage.moments);
  const cuts = cutsOf(passage, language, stretches);
  return cuts.map((from, at) =>
    claimOf(passage, language, from, cuts[at + 1] ?? passage.text.length, stretches, publishedDay),
  );
}

/** "At the time" speaks of what the claim before spoke of: where that is over and done, so is this; "in this period" of its range. */
export function followed(claims: readonly Claim[]): Claim[] {
  let past = false;
  let dated: Claim | null = null;
  return claims.map((claim) => {
    let told = claim.atThatTime && past && !claim.past ? { ...claim, past } : claim;
    if (claim.failing > 0 || claim.past) past = told.past;
    if (isClocked(told)) dated = told;
    else if (dated !== null && takesTimesOf(told)) {
      const { starts, ends }: Claim = dated;
      told = { ...told, starts, ends };
    }
    return told;
  });
}

const isClocked = (claim: Claim): boolean => claim.starts.some((one) => one.moment.at !== null);

/** "At the same time B failed as well." */
const takesTimesOf = (claim: Claim): boolean =>
  claim.services.length > 0 &&
  claim.starts.length === 0 &&
  claim.cues.some((cue) => cue.type === 'sameTime') &&
  (claim.failing > 0 || claim.work > 0);

/** The claim of a sentence that names no service, no time and no fault: it only colours the article. */
function plainClaim(passage: Passage, language: Language): Claim {
  const has = (type: CueType): boolean => passage.cues.some((cue) => cue.type === type);
  const old = passage.cues.some((cue) => cue.type === 'old');
  return {
    passage,
    text: passage.text,
    services: [],
    causes: [],
    speakers: [],
    spared: [],
    pointsBack: language.pointsBack(passage.text),
    failing: 0,
    work: 0,
    cues: passage.cues,
    starts: [],
    ends: [],
    past: (old && !has('fresh')) || has('unreal'),
    atThatTime: has('then'),
    fresh: has('fresh') || has('ongoing'),
  };
}

/** Where clauses about other services begin: at a break before a name that follows a finished statement. */
function cutsOf(passage: Passage, language: Language, stretches: readonly Stretch[]): number[] {
  const cuts = [0];
  const names = passage.mentions.filter((mention) => mention.role === 'subject');
  if (names.length < 2) return cuts;
  const breaks = language.breaks(passage.text);
  for (let i = 1; i < names.length; i++) {
    const [before, name] = [names[i - 1]!, names[i]!];
    const ranges = stretches.filter((one) => one.from !== null && one.until !== null);
    const between = (one: { start: number; end: number }): boolean =>
      one.start >= before.end && one.end <= name.start;
    const stated = [...passage.cues.filter((cue) => PREDICATES.has(cue.type)), ...ranges].find(between);
    // "9:00 to 9:30 at A, 10:00 to 10:20 at B": the second range begins the second clause.
    const second = ranges.find(between);
    const paired =
      second !== undefined && ranges.some((one) => one.start >= cuts.at(-1)! && one.end <= before.start);
    // "A came back at four, B at 4:42": each has a time of its own, and the predicate stands at the end.
    const each =
      !language.predicateFirst &&
      !paired &&
      stated === undefined &&
      stretches.some((one) => isClock(one) && between(one)) &&
      stretches.some((one) => isClock(one) && one.start >= name.end && one.start - name.end <= 12);
    const cut =
      paired || each
        ? breaks.findLast((at) => at > before.end && at <= (second?.start ?? name.start))
        : stated && breaks.findLast((at) => at >= stated.end && at <= name.start);
    if (cut !== undefined && cut > cuts.at(-1)!) cuts.push(cut);
  }
  return cuts;
}

function claimOf(
  passage: Passage,
  language: Language,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  publishedDay: number | null,
): Claim {
  const within = <T extends { start: number }>(items: readonly T[]): T[] =>
    items.filter((item) => item.start >= from && item.start < to);
  const cuesHere = within(passage.cues);
  // "A from 9 to 10, B from 11 to 12 failed": the predicate at the end of a Korean sentence is A's as well.
  const lent =
    language.predicateFirst || cuesHere.some((cue) => PREDICATES.has(cue.type))
      ? undefined
      : passage.cues.find((cue) => PREDICATES.has(cue.type) && cue.start >= to);
  const cues = lent === undefined || within(stretches).length === 0 ? cuesHere : [...cuesHere, lent];
  const has = (type: CueType): boolean => cues.some((cue) => cue.type === type);
  const sure = cues.filter((cue) => PREDICATES.has(cue.type));
  // "Stops from … to …, but … can be used": what stops is the news then, not what is well.
  const predicates = sure.some((cue) => cue.type !== 'normal')
    ? sure
    : cues.filter((cue) => cue.type === 'stop' || PREDICATES.has(cue.type));
  const names = within(passage.mentions);
  const subjects = names.filter((name) => name.role === 'subject');
  const causes = names.filter((name) => name.role === 'cause');
  const others = causes.length > 0 ? [] : names.filter((name) => name.role === 'speaker');
  const chosen = subjects.length > 0 ? subjects : others;
  const spared = chosen.filter((name) => isSpared(name, predicates));
  const services = [
    ...new Set(chosen.filter((name) => !spared.includes(name)).map((name) => name.serviceId)),
  ];

  const dated = within(passage.moments).filter((moment) => moment.dated);
  const away = (moment: Moment): number => (publishedDay === null ? 0 : publishedDay - moment.day);
  // "On the 9th the trade said that the failure of the 3rd …": the day of the word is not the event's.
  const told = dated.filter((moment) => isSaying(moment, cues));
  const own = told.length < dated.length ? dated.filter((moment) => !told.includes(moment)) : dated;
  const recent = own.some((moment) => away(moment) <= RECENT_DAYS);
  // A headline's "again" or "third time this year" is about today; only a year or a month before is not.
  const doubt = passage.place === 'title' ? 3 : 1;
  const old = passage.cues.some((cue) => cue.type === 'old' && cue.weight >= doubt && cue.start < to);
  const lasting = has('fresh') || has('recovering') || cues.some((cue) => isLasting(cue, cues));
  // "Earlier, on the 13th, a like failure …": however recent, it is another one.
  const other = cues.some((cue) => cue.type === 'old' && cue.weight >= 4) && passage.place === 'body';
  const still = isSinceWeeks(own, cues, away);
  const past =
    other ||
    (old ? !recent && !has('fresh') && !has('recovering') && !still : own.length > 0 && !recent && !lasting);
  const now = withoutFormer(within(stretches), cues).filter(
    (one) =>
      !recent ||
      spansNow(one, publishedDay) ||
      [one.from, one.until].every(
        (moment) => moment === null || away(moment) <= RECENT_DAYS || (moment.at !== null && !old),
      ),
  );
  const times = past ? { starts: [], ends: [] } : timeClaimsOf(passage, language, from, to, now, predicates);
  const best = (type: CueType): number =>
    Math.max(0, ...cues.filter((cue) => cue.type === type).map((cue) => cue.weight));
  return {
    passage,
    text: passage.text.slice(from, to).trim(),
    services,
    causes: [...new Set(causes.map((name) => name.serviceId))],
    speakers: names.filter((name) => name.role === 'speaker').map((name) => name.serviceId),
    pointsBack: from === 0 && names.length === 0 && language.pointsBack(passage.text),
    spared: spared.map((name) => name.serviceId),
    failing: best('failure'),
    work: best('work'),
    cues,
    ...times,
    past: past || (has('unreal') && !times.starts.some((one) => one.moment.at !== null && one.trust >= SURE)),
    atThatTime: has('then') && !recent,
    fresh:
      recent ||
      has('fresh') ||
      has('recovering') ||
      cues.some((cue) => isLasting(cue, cues)) ||
      times.starts.some((one) => one.moment.at !== null && away(one.moment) <= RECENT_DAYS),
  };
}

const isClock = ({ from, until }: Stretch): boolean => (from ?? until)!.at !== null;

/** "It was to end at six": the first time after such a word is not what came; of an extended check the start is. */
function withoutFormer(stretches: readonly Stretch[], cues: readonly Cue[]): readonly Stretch[] {
  const former = cues.find((cue) => cue.type === 'former');
  const at = former === undefined ? -1 : stretches.findIndex((one) => one.start >= former.start);
  if (at < 0) return stretches;
  const extended = cues.some((cue) => cue.type === 'underway');
  return stretches.flatMap((one, index) => {
    if (index !== at) return [one];
    return extended && one.from?.mark === 'from' ? [{ ...one, until: null }] : [];
  });
}

/** What began longer ago and is to end yet. */
const spansNow = ({ from, until }: Stretch, publishedDay: number | null): boolean =>
  publishedDay !== null &&
  from !== null &&
  until !== null &&
  from.day <= publishedDay &&
  until.day >= publishedDay;

const isSaying = (moment: Moment, cues: readonly Cue[]): boolean =>
  moment.at === null &&
  cues.some((cue) => cue.type === 'notice' && cue.start <= moment.start && cue.end >= moment.end);

/** Whether the first predicate after a name says that it is well. Predicates stand at the end in Korean, so "after" comes first. */
function isSpared(name: Mention, predicates: readonly Cue[]): boolean {
  const next = predicates.find((cue) => cue.start >= name.end);
  return next?.type === 'normal';
}
