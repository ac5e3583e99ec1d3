import type { Language } from '../language.ts';
import { marksOf, SUSPECT } from './cues.ts';
import { causeOf, componentsOf, kindOf, measuresOf } from './facts.ts';
import { acceptsName, joinsNames, nameRole } from './names.ts';
import { spansOf } from './spans.ts';
import { timesOf } from './times.ts';
import { PLACES } from './zones.ts';

/** A full stop ends a sentence unless an abbreviation, a number or a lower-case word shows that it goes on. */
const END = new RegExp(
  String.raw`(?<!\b(?:a|p|a\.m|p\.m|[A-Z]|U\.S|Mr|Ms|Dr|Inc|Corp|Ltd|vs|approx|No|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))[.!?]["”’')]?(?=\s+["“‘'(]?[A-Z0-9])|(?<=\b[ap]\.m)\.(?=\s+(?!(?:US )?${PLACES}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,6} \d)[A-Z][a-z])|[;…]+\s`,
  'g',
);
const MAX_SENTENCE = 1_200;

function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of block.matchAll(END)) {
    const to = match.index + match[0].length;
    push(block.slice(from, to));
    from = to;
  }
  push(block.slice(from));
  return sentences;

  function push(piece: string): void {
    const sentence = piece.trim();
    if (sentence.length > 1) sentences.push(sentence.slice(0, MAX_SENTENCE));
  }
}

/** ", disrupting …": what it did goes on with its clause. */
const GOING_ON =
  '(?! (?:\\w{2,12}ly )?(?:disrupting|affecting|impacting|leaving|causing|knocking|taking|bringing|crippling|hitting|preventing|making|forcing|including|such as)\\b)';
const CLAUSE_END = new RegExp(
  `(?:,${GOING_ON}|;|:) (?:and |but |while |whereas |although |though )?|\\b(?:but|while|whereas) `,
  'g',
);
/** Where a clause may end, and another about something else begin: one that says nothing is the rest of a list. */
function clauseEnds(sentence: string): number[] {
  const ends = [...sentence.matchAll(CLAUSE_END)].map((match) => match.index + match[0].length);
  return ends.filter((end, at) => SUSPECT.test(sentence.slice(end, lastOf(ends, at, sentence))));
}

/** A clause of a list goes on behind the next comma. */
const lastOf = (ends: readonly number[], at: number, { length }: string): number => ends[at + 4] ?? length;

const ASIDE =
  /^(?:photo|image|picture|file photo|read more|related|advertisement|subscribe|sign up|follow us|share this|getty|illustration|see also|also read|copyright|©)\b|getty images\)?\.?$|all rights reserved/i;

/** English. Times are in the zone named with them, else in the zone of the source. */
export const ENGLISH: Language = {
  id: 'en',
  offset: null,
  predicateFirst: true,
  writes: (text) => /[A-Za-z]{3}/.test(text),
  suspects: (text) => SUSPECT.test(text),
  isAside: (block) => block.length <= 160 && ASIDE.test(block),
  sentences: sentencesOf,
  marks: marksOf,
  times: timesOf,
  spans: spansOf,
  acceptsName,
  acceptsAgain: () => false,
  joinsNames,
  nameRole,
  pointsBack: (sentence) =>
    /^(?:The|This) (?:service|platform|app|site|website|company|company[’']s)\b/.test(sentence),
  namesAnother: () => false,
  title: (title) => title,
  breaks: clauseEnds,
  kind: kindOf,
  components: componentsOf,
  cause: causeOf,
  measures: measuresOf,
};
