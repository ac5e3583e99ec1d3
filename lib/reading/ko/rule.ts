import type { CueType } from '../language.ts';
import type { Rule } from '../rules.ts';

/** A rule of Korean: any of these words, which are joined as alternatives. Gaps are short and bounded, so that every rule is linear. */
export const rule = (type: CueType, weight: number, ...words: readonly string[]): Rule => ({
  type,
  weight,
  pattern: new RegExp(words.join('|'), 'g'),
});
