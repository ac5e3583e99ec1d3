import type { CueType } from '../language.ts';
import type { Rule } from '../rules.ts';

/** A rule of Korean words. Gaps are short and bounded, so that every rule is linear. */
export const rule = (type: CueType, weight: number, pattern: string): Rule => ({
  type,
  weight,
  pattern: new RegExp(pattern, 'g'),
});
