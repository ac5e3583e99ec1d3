import { blocksOf, clean } from './blocks.ts';
import type { Cue, CueType, NameRole, SpanWord } from './language.ts';
import { findNames, isCompanyOf, type Lexicon, type NameHit } from './lexicon.ts';
import { momentsOf, type Moment } from './moments.ts';
import type { Scene } from './scene.ts';

/** A name in a sentence, and how it stands there. */
export interface Mention {
  readonly serviceId: string;
  readonly role: NameRole;
  readonly start: number;
  readonly end: number;
}

/** A sentence with everything that is marked in it. */
export interface Passage {
  readonly text: string;
  readonly place: 'title' | 'heading' | 'body' | 'excerpt';
  /** Blocks before it; the title and the excerpt are 0. */
  readonly block: number;
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
  readonly moments: readonly Moment[];
  readonly spans: readonly SpanWord[];
}

/** The title, the body's sentences and what the excerpt adds, each with its cues, names and times. */
export function passagesOf({ article, language, lexicon, calendar, publishedDay }: Scene): Passage[] {
  const dates = publishedDay === null ? null : { calendar, publishedDay };
  const passages: Passage[] = [];
  const today = dates?.publishedDay ?? 0;
  let days = { namedDay: today, spokenDay: today };

  const add = (text: string, place: Passage['place'], block: number): void => {
    const hits = findNames(text, lexicon, language.acceptsName, language.joinsNames);
    const mentions = hits.map((hit, at) => ({
      serviceId: hit.alias.serviceId,
      role: isPrefix(hit, hits[at + 1], lexicon) ? ('aside' as const) : language.nameRole(text, hit),
      start: hit.start,
      end: hit.end,
    }));
    // Most sentences of most articles name no fault; in those the costly search is left out.
    const plain = place !== 'title' && !language.suspects(text);
    const cues = weighed(language.cues(plain ? text : language.mask(text), plain), mentions, text);
    let moments: readonly Moment[] = [];
    if (dates !== null) {
      const future = cues.some((cue) => cue.type === 'planned' || cue.type === 'work');
      const found = momentsOf(language.times(text), { ...dates, ...days }, future);
      moments = found.moments;
      // The days of an earlier event are not what a later "that day" means.
      if (!cues.some((cue) => cue.type === 'old'))
        days = { namedDay: found.namedDay, spokenDay: found.spokenDay };
    }
    passages.push({ text, place, block, cues, mentions, moments, spans: language.spans(text) });
  };

  const title = language.title(clean(article.title));
  for (const sentence of language.sentences(title)) add(sentence, 'title', 0);
  const seen = new Set([title]);
  const blocks = blocksOf(article.body).filter((block) => !language.isAside(block.text));
  blocks.forEach((block, at) => {
    for (const sentence of language.sentences(block.text)) {
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      add(sentence, block.kind === 'heading' ? 'heading' : 'body', at);
    }
  });
  days = { namedDay: today, spokenDay: today };
  for (const sentence of language.sentences(clean(article.excerpt))) {
    if (!seen.has(sentence)) add(sentence, 'excerpt', 0);
  }
  return passages;
}

const STATES: ReadonlySet<CueType> = new Set([
  'failure',
  'normal',
  'recovered',
  'recovering',
  'ongoing',
  'brief',
]);

/** What is part of a name says nothing ("e-*Litigation* portal"); a failure right after a name says more. */
function weighed(cues: readonly Cue[], mentions: readonly Mention[], text: string): Cue[] {
  if (mentions.length === 0) return [...cues];
  return cues
    .filter(
      (cue) => STATES.has(cue.type) || !mentions.some((name) => cue.start < name.end && cue.end > name.start),
    )
    .map((cue) => {
      if (cues.some((one) => one.type === 'stop' && one.start < cue.end && one.end > cue.start)) return cue;
      const close = mentions.some(
        (name) =>
          name.end <= cue.start &&
          cue.start - name.end <= 10 &&
          !/[,.…]/.test(text.slice(name.end, cue.start)),
      );
      return cue.type === 'failure' && cue.weight < 3 && close ? { ...cue, weight: cue.weight + 1 } : cue;
    });
}

/** "구글 지메일", "Google Gmail": the company before its service is part of the name. */
const isPrefix = (hit: NameHit, next: NameHit | undefined, lexicon: Lexicon): boolean =>
  next !== undefined &&
  next.start - hit.end === 1 &&
  isCompanyOf(lexicon, hit.alias.serviceId, next.alias.serviceId);
