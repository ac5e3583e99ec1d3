import type { ReadableArticle } from './article.ts';
import { blocksOf, clean } from './blocks.ts';
import type { Language } from './language.ts';

/** A sentence and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly place: 'title' | 'heading' | 'body' | 'excerpt';
  /** Blocks before it; the title and the excerpt are 0. */
  readonly block: number;
}

/** The title, the body's sentences, and what the excerpt adds to them; each text once. */
export function sentencesOf(article: ReadableArticle, language: Language): Sentence[] {
  const sentences: Sentence[] = [];
  const seen = new Set<string>();
  const add = (block: string, place: Sentence['place'], at: number): void => {
    for (const text of language.sentences(block)) {
      if (place !== 'title' && seen.has(text)) continue;
      seen.add(text);
      sentences.push({ text, place, block: at });
    }
  };
  const title = language.title(clean(article.title));
  seen.add(title);
  add(title, 'title', 0);
  blocksOf(article.body)
    .filter((block) => !language.isAside(block.text))
    .forEach((block, at) => add(block.text, block.kind === 'heading' ? 'heading' : 'body', at));
  add(clean(article.excerpt), 'excerpt', 0);
  return sentences;
}
