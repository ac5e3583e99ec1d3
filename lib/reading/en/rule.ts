import type { CueType } from '../language.ts';
import type { Rule } from '../rules.ts';

/** A rule of English: any of these words, from the beginning of a word. The words are joined as alternatives. */
export const rule = (type: CueType, weight: number, ...words: readonly string[]): Rule => ({
  type,
  weight,
  pattern: new RegExp(`\\b(?:${words.join('|')})`, 'gi'),
});
