import { cutsOf } from './clauses.ts';
import { isLasting } from './lasting.ts';
import { PREDICATES, type Cue, type CueType, type Language } from './language.ts';
import type { Mention, Passage } from './passages.ts';
import { isRecent, recencyOf } from './recency.ts';
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
  /** About a company that is not in the catalog. */
  readonly ofAnother: boolean;
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
    ofAnother: language.namesAnother(passage.text),
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

  const own = { moments: within(passage.moments), stretches: within(stretches), cues };
  const { recent, past, now } = recencyOf(own, passage, to, publishedDay);
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
    ofAnother: from === 0 && names.length === 0 && language.namesAnother(passage.text),
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
      times.starts.some((one) => one.moment.at !== null && isRecent(one.moment, publishedDay)),
  };
}

/** Whether the first predicate after a name says that it is well. Predicates stand at the end in Korean, so "after" comes first. */
function isSpared(name: Mention, predicates: readonly Cue[]): boolean {
  const next = predicates.find((cue) => cue.start >= name.end);
  return next?.type === 'normal';
}

/** Whether any word of it says so. */
export const says = (claim: Claim, type: CueType): boolean => claim.cues.some((cue) => cue.type === type);
