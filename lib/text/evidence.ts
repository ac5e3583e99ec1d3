import type { Card } from '#lib/core/card.ts';
import { sourceOf } from '#lib/core/key.ts';

import type { Words } from './ko.ts';

/** Who says so: `공식 발표`, `언론 보도 2곳`, or both. Outlets are counted once, however often they wrote. */
export function evidenceInWords(words: Words, card: Pick<Card, 'evidence' | 'articles' | 'sources'>): string {
  const outlets = outletsOf(card).length;
  if (card.evidence === 'press') return words.evidence.press(outlets);
  return outlets > 0 ? words.evidence.both(outlets) : words.evidence.official;
}

/** The names of the newsrooms that report it; of a source that collects, those whose articles it found. */
export function outletsOf(card: Pick<Card, 'articles' | 'sources'>): readonly string[] {
  const named = new Set(card.articles.map((article) => sourceOf(article.key)));
  const press = card.sources.filter((source) => source.evidence === 'press' && !named.has(source.id));
  return [...new Set([...press.map((source) => source.title), ...card.articles.map(({ outlet }) => outlet)])];
}
