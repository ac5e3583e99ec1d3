import { gateOf, pass } from './gate.ts';
import type { Cue, CueType, Marks } from './language.ts';

/** Words that say something, wherever they stand. The pattern has the flag `g`. */
export interface Rule {
  readonly type: CueType;
  readonly weight: number;
  readonly pattern: RegExp;
}

/** What a language knows of words. All patterns are searched in one sentence at a time. */
export interface Vocabulary {
  /** How a service fares, in the order of trust: words that one rule has taken no later one reads again. */
  readonly told: readonly Rule[];
  /** How to take the sentence: several may lie in the same words. */
  readonly framed: readonly Rule[];
  /** Words that look like a fault and are none; flag `g`. They are blanked, so that every offset stays. */
  readonly otherSenses: readonly RegExp[];
  /** Words without which nothing is about an outage or planned work. */
  readonly suspect: RegExp;
}

/** What tells how to take a sentence, whatever it speaks of. */
const FRAMES: ReadonlySet<CueType> = new Set([
  'old',
  'fresh',
  'aftermath',
  'unreal',
  'physical',
  'business',
  'planned',
  'ongoing',
]);

/**
 * The marks of a sentence by this vocabulary, the cues left to right. One pass over the sentence tells which
 * patterns can match at all; most cannot, and only the others are searched.
 */
export function markerOf(vocabulary: Vocabulary): (text: string, whole: boolean) => Marks {
  const { told, framed, otherSenses, suspect } = vocabulary;
  const rules = [...told, ...framed];
  const gate = gateOf([...rules.map((rule) => rule.pattern), ...otherSenses, suspect]);
  const senses = rules.length;
  const suspects = senses + otherSenses.length;
  const open = new Uint8Array(gate.size);
  return (text, whole) => {
    if (!pass(gate, text, open)) return { cues: [], plain: !whole };
    const plain = !whole && (open[suspects] === 0 || !suspect.test(text));
    let read = text;
    if (!plain)
      for (const [at, pattern] of otherSenses.entries())
        if (open[senses + at] === 1) read = read.replace(pattern, (found) => ' '.repeat(found.length));
    const cues: Cue[] = [];
    const taken: Cue[] = [];
    for (let at = 0; at < rules.length; at++) {
      if (open[at] === 0) continue;
      const { type, weight, pattern } = rules[at]!;
      if (plain && !FRAMES.has(type)) continue;
      // `exec` on the one pattern; `matchAll` would copy it for every sentence.
      pattern.lastIndex = 0;
      for (let match = pattern.exec(read); match !== null; match = pattern.exec(read)) {
        const cue = { type, weight, start: match.index, end: match.index + match[0].length };
        if (at < told.length) {
          if (taken.some((other) => other.start < cue.end && other.end > cue.start)) continue;
          taken.push(cue);
        }
        cues.push(cue);
      }
    }
    if (cues.length > 1) cues.sort((a, b) => a.start - b.start || b.weight - a.weight);
    return { cues, plain };
  };
}
