import type { Cue, CueType, Language, NameRole, SpanWord, TimeWord } from './language.ts';
import { aliasNamed, findNames, isCompanyOf, type Lexicon, type NameHit } from './lexicon.ts';
import { momentsOf, type DayContext, type Moment } from './moments.ts';
import { RECENT_DAYS } from './recency.ts';
import type { Scene } from './scene.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { zoned } from './zones-told.ts';

/** A name in a sentence, and how it stands there. */
export interface Mention {
  readonly serviceId: string;
  readonly role: NameRole;
  /** By a name that means nothing else. */
  readonly full: boolean;
  readonly start: number;
  readonly end: number;
}

/** A sentence with everything that is marked in it. */
export interface Passage extends Sentence {
  readonly cues: readonly Cue[];
  /** As in `Marks`. */
  readonly plain: boolean;
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly spans: readonly SpanWord[];
}

/**
 * The sentences of an article, each with its cues, names and times; none when no sentence names a fault, or
 * none a service. What costs most is done last, and only for articles that got so far.
 */
export function passagesOf(scene: Scene): Passage[] {
  const { article, language } = scene;
  const sentences = sentencesOf(article, language);
  const mentions = namedAgain(
    sentences,
    sentences.map((sentence) => mentionsOf(sentence.text, scene)),
    scene,
  );
  const named = mentions.some((found) => found.length > 0) || (article.feedServiceId ?? null) !== null;
  if (!named) return [];
  const marks = sentences.map(({ text, place }) => language.marks(text, place === 'title'));
  const cues = sentences.map(({ text }, at) => weighed(marks[at]!.cues, mentions[at]!, text));
  if (!cues.some((found) => found.some((cue) => TOPICS.has(cue.type)))) return [];
  const moments = momentsIn(sentences, cues, scene);
  return sentences.map((sentence, at) => ({
    ...sentence,
    cues: cues[at]!,
    plain: marks[at]!.plain,
    mentions: mentions[at]!,
    moments: moments[at]!,
    spans: moments[at]!.length > 0 ? language.spans(sentence.text) : [],
  }));
}

const TOPICS: ReadonlySet<CueType> = new Set(['failure', 'work', 'stop', 'recovered', 'recovering']);

/** "League of Legends (LoL) …. LoL …": a common word is a name once the text has named the service in full. */
function namedAgain(sentences: readonly Sentence[], mentions: Mention[][], scene: Scene): Mention[][] {
  const { language, lexicon } = scene;
  const full = mentions.flatMap((found) => found.filter((one) => one.full).map((one) => one.serviceId));
  const known = new Set(full.filter((id) => lexicon.doubtful.has(id)));
  if (known.size === 0) return mentions;
  return sentences.map(({ text }) =>
    mentionsOf(text, scene, (hit) => known.has(hit.alias.serviceId) && language.acceptsAgain(text, hit)),
  );
}

function mentionsOf(
  text: string,
  { language, lexicon }: Scene,
  isKnown: (hit: NameHit) => boolean = () => false,
): Mention[] {
  const accepts = (whole: string, hit: NameHit): boolean => language.acceptsName(whole, hit) || isKnown(hit);
  const hits = withListed(findNames(text, lexicon, accepts, language.joinsNames), text, language, lexicon);
  return hits.map((hit, at) => ({
    serviceId: hit.alias.serviceId,
    role: isPrefix(hit, hits[at + 1], lexicon)
      ? 'aside'
      : language.nameRole(text, { ...hit, end: hit.listEnd ?? hit.end }),
    full: !hit.alias.ambiguous,
    start: hit.start,
    end: hit.end,
  }));
}

/** A name, and where the list ends in which it is told in short. */
type Hit = NameHit & { readonly listEnd?: number };

/** The names found, and those of lists in which each is told in short; what a list has is not another's. */
function withListed(found: readonly NameHit[], text: string, language: Language, lexicon: Lexicon): Hit[] {
  const listed = (language.listedNames?.(text) ?? []).flatMap(({ name, ...where }): Hit[] => {
    const alias = aliasNamed(name, lexicon);
    return alias === undefined ? [] : [{ alias, ...where }];
  });
  if (listed.length === 0) return [...found];
  const free = found.filter((hit) => !listed.some((one) => one.start < hit.end && one.end > hit.start));
  return [...free, ...listed].sort((a, b) => a.start - b.start);
}

/** The times of all sentences: a time without a day is on the day that was spoken of before. */
function momentsIn(sentences: readonly Sentence[], cues: readonly Cue[][], scene: Scene): Moment[][] {
  const { calendar, language, publishedDay } = scene;
  const { publishedAt } = scene.article;
  if (publishedDay === null || publishedAt === null) return sentences.map(() => []);
  const today: Pick<DayContext, 'namedDay' | 'spokenDay' | 'lastTold'> = {
    namedDay: publishedDay,
    spokenDay: publishedDay,
  };
  let days = today;
  let zone: string | undefined;
  /** What an earlier event's sentence spoke of: "after that" still does. */
  let earlier: typeof days | null = null;
  // In a notice of planned work the lines of its dates say no word of it.
  const planned = sentences.some(
    ({ place }, at) =>
      !isTold(cues[at]!) &&
      (place === 'title'
        ? isPlanned(cues[at]!)
        : at <= FIRST && isPlanned(cues[at]!, 2) && isStop(cues[at]!) && !isOpen(cues[at]!)),
  );
  return sentences.map(({ text, place }, at) => {
    if (place === 'excerpt' && sentences[at - 1]?.place !== 'excerpt') days = today;
    let words: readonly TimeWord[] = language.times(text);
    if (words.length === 0) return [];
    // Where the press of a language always writes one zone, another is named each time.
    if (language.offset === null) ({ words, zone } = zoned(words, text, zone));
    const future = isPlanned(cues[at]!) || (planned && !isTold(cues[at]!));
    const follows = earlier !== null && cues[at]!.some((cue) => cue.type === 'then');
    const context = follows ? earlier! : days;
    const { moments, ...told } = momentsOf(
      words,
      { calendar, publishedDay, publishedAt, ...context },
      future,
    );
    // The days of an earlier event are not what a later "that day" means.
    const aside =
      follows || cues[at]!.some((cue) => cue.type === 'old') || publishedDay - told.spokenDay > RECENT_DAYS;
    earlier = aside ? told : null;
    if (!aside || publishedDay - days.spokenDay > RECENT_DAYS) days = told;
    return moments;
  });
}

/** How far into a text it has said that it is about a plan. */
const FIRST = 4;
const isOpen = (cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.type === 'ongoing' || cue.type === 'foreseen');
const isStop = (cues: readonly Cue[]): boolean => cues.some((cue) => cue.type === 'stop');
const isPlanned = (cues: readonly Cue[], least = 1): boolean =>
  cues.some((cue) => cue.type === 'work' || (cue.type === 'planned' && cue.weight >= least));
const isTold = (cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.type === 'recovered' || cue.type === 'recovering');

const STATES: ReadonlySet<CueType> = new Set([
  'failure',
  'normal',
  'recovered',
  'recovering',
  'ongoing',
  'brief',
]);

/** What is part of a name says nothing ("e-*Litigation* portal"); a failure right after a name says more. */
function weighed(cues: Cue[], mentions: readonly Mention[], text: string): Cue[] {
  if (mentions.length === 0) return cues;
  return cues
    .filter(
      (cue) =>
        STATES.has(cue.type) ||
        cue.type === 'notice' ||
        !mentions.some((name) => cue.start < name.end && cue.start >= name.start),
    )
    .map((cue) => (isRaised(cue, cues, mentions, text) ? { ...cue, weight: cue.weight + 1 } : cue));
}

function isRaised(cue: Cue, cues: readonly Cue[], mentions: readonly Mention[], text: string): boolean {
  if (cue.type !== 'failure' || cue.weight >= 3) return false;
  if (cues.some((one) => one.type === 'stop' && one.start < cue.end && one.end > cue.start)) return false;
  return mentions.some(
    ({ end }) => end <= cue.start && cue.start - end <= 10 && !/[,.…]/.test(text.slice(end, cue.start)),
  );
}

/** "구글 지메일", "Google Gmail": the company before its service is part of the name. */
const isPrefix = (hit: NameHit, next: NameHit | undefined, lexicon: Lexicon): boolean =>
  next !== undefined &&
  next.start - hit.end === 1 &&
  isCompanyOf(lexicon, hit.alias.serviceId, next.alias.serviceId);
