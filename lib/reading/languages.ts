import { ENGLISH } from './en/english.ts';
import { KOREAN } from './ko/korean.ts';
import type { Language } from './language.ts';

/** The languages that are read. The first that a text is written in reads it. */
export const LANGUAGES: readonly Language[] = [KOREAN, ENGLISH];

/** The language of a text, or `null` when none of those known. */
export const languageOf = (text: string): Language | null =>
  LANGUAGES.find((language) => language.writes(text)) ?? null;
