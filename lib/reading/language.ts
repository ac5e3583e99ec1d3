import type { Kind } from '#lib/core/model.ts';

import type { NameHit } from './lexicon.ts';
import type { ListedName, SpanWord, TimeWord } from './time-words.ts';

export type { ClockWord, DayWord, ListedName, SpanWord, TimeWord } from './time-words.ts';

/**
 * What a cue says about the services near it. Predicates (`PREDICATES`) say how a service fares; the others
 * tell how to take the sentence.
 */
export type CueType =
  /** It fails: 접속 장애, is down. */
  | 'failure'
  /** It does not fail, or was never affected: 문제가 없다, unaffected. */
  | 'normal'
  /** It works again: 복구됐다, restored. */
  | 'recovered'
  /** It is being repaired: 복구율, rolling out a fix. */
  | 'recovering'
  /** It will work again: 복구될 예정, is expected to be back. A time beside it is no event's. */
  | 'foreseen'
  /** Planned work: 정기 점검, scheduled maintenance. */
  | 'work'
  /** What planned work brings: 중단, unavailable. Alone it says little. */
  | 'stop'
  /** It lasts: 현재까지, -고 있다, still. */
  | 'ongoing'
  /** It was short and is over: 한때, briefly. */
  | 'brief'
  /** Still to come: 예정, will be. */
  | 'planned'
  /** Extended or under way (of planned work). */
  | 'underway'
  /** Today's news: 이날, 현재, today. */
  | 'fresh'
  /** An earlier event: 앞서, 지난해, last year. */
  | 'old'
  /** The event spoken of last: 당시, at the time. */
  | 'then'
  /** The range told last: 이 기간, at the same time. */
  | 'sameTime'
  /** What was planned before and no longer is: 당초, originally. */
  | 'former'
  /** A failure that is only named, as what something else is about: 장애에 대한, 장애 보상. */
  | 'topic'
  /** What follows an outage: compensation, prevention, investigation. */
  | 'aftermath'
  /** A business decision, not a fault: 서비스 종료, discontinued. */
  | 'business'
  /** Trains, roads, water, weapons: not a digital service. */
  | 'physical'
  /** Not true, or only possible: 소문, 우려, if. */
  | 'unreal'
  /** A word about it was given, a quotation with it: its time is not the event's. 라고 공지했다, posted. */
  | 'notice'
  /** When something may be done, whether it works or not: 예매를 진행, booking opens. */
  | 'hours'
  /** Another matter begins: 이와 별개로, separately. */
  | 'apart';

export const PREDICATES: ReadonlySet<CueType> = new Set([
  'failure',
  'normal',
  'recovered',
  'recovering',
  'work',
]);

/** A place in a sentence that says something; `[start, end)` are offsets. */
export interface Cue {
  readonly type: CueType;
  readonly start: number;
  readonly end: number;
  /** 4: all of it, for good · 3: hardly anything else can be meant · 2: usually · 1: only with other signs. */
  readonly weight: number;
}

/** What the words of a sentence say. */
export interface Marks {
  /** Left to right. Words that look like a fault and mean something else give none. */
  readonly cues: Cue[];
  /** Nothing in it can name a fault or planned work; only what colours the article is marked. Most sentences are plain. */
  readonly plain: boolean;
}

/** Why it failed, in the article's words; the surer wording wins. */
export interface Reason {
  readonly text: string;
  readonly sure: number;
}

/** How a name stands in its sentence. */
export type NameRole =
  /** It may be what the predicate is about. */
  | 'subject'
  /** It is why another one fails: "the fire at X". Counts when no subject stands there. */
  | 'cause'
  /** It only speaks: "according to X". Counts when no other name stands there. */
  | 'speaker'
  /** It is a place to talk or an earlier case: never the subject. */
  | 'aside';

/**
 * All that the engine knows of a language. A new language is a folder with one of these and a line in
 * `languages.ts`. Every function is pure and linear in the length of its text.
 */
export interface Language {
  readonly id: string;
  /** Minutes to add to UTC when the language's press always writes one zone; `null`: the article's zone. */
  readonly offset: number | null;
  /** Whether what is said of a time stands before it ("went down at nine"); in Korean it stands after. */
  readonly predicateFirst: boolean;
  /** Whether the text is written in this language. */
  writes(text: string): boolean;
  /** Cheap: `false` when nothing in the text can be about an outage. */
  suspects(text: string): boolean;
  /** Captions, by-lines, promotion: what must not be read as the report. */
  isAside(block: string): boolean;
  sentences(block: string): string[];
  /** What the words of a sentence say (`markerOf`). A `whole` one, as a title, is never plain. */
  marks(sentence: string, whole: boolean): Marks;
  times(sentence: string): TimeWord[];
  spans(sentence: string): SpanWord[];
  /** Whether a name may stand here: what may follow it, and context for names that are common words. */
  acceptsName(text: string, hit: NameHit): boolean;
  /** Whether a common word is the name here, where the text has named the service before. */
  acceptsAgain(text: string, hit: NameHit): boolean;
  /** Whether what stands between two names makes a list of them; `after` follows the common word that is `name`. */
  joinsNames(between: string, name: string, after: string): boolean;
  /** The names of a list that tells what they have in common only once. */
  listedNames?(text: string): readonly ListedName[];
  /** A title without marks that stick to its first word. */
  title(title: string): string;
  nameRole(text: string, hit: NameHit): NameRole;
  /** Whether a sentence without a name begins by pointing at what the one before named: "this system". */
  pointsBack(sentence: string): boolean;
  /** Whether a sentence that names no known service begins with another company: what it says is that one's. */
  namesAnother(sentence: string): boolean;
  /** Places where a clause may end; offsets after the break. */
  breaks(sentence: string): number[];
  kind(text: string): Kind | null;
  components(text: string): string[];
  cause(sentence: string): Reason | null;
  measures(sentence: string): string | null;
}
