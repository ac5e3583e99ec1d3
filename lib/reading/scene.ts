import type { ReadableArticle } from './article.ts';
import type { Calendar } from './calendar.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';

/** What every stage knows: the article, its language, the names, and where the clocks stand. */
export interface Scene {
  readonly article: ReadableArticle;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly calendar: Calendar;
  /** The day of publication, or `null`: then no time is read. */
  readonly publishedDay: number | null;
}
