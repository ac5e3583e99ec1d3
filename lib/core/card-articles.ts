import type { CardArticle } from './card.ts';
import { keyOf } from './key.ts';
import type { SaidArticle, SaidIncident } from './said.ts';
import type { Source } from './source.ts';

const MOST = 5;

/**
 * The best articles about an outage: newest first, the same words only once, and no outlet a second time before
 * every other outlet had its turn.
 */
export function chooseArticles(
  members: readonly SaidIncident[],
  articles: readonly SaidArticle[],
  sources: ReadonlyMap<string, Source>,
): CardArticle[] {
  const about = new Set(members.map((said) => keyOf(said.sourceId, said.value.id)));
  const found = articles
    .filter((said) => said.value.about.some((id) => about.has(keyOf(said.sourceId, id))))
    .map((said) => cardArticle(said, sources))
    .toSorted(newestFirst);
  return outletsInTurn(withoutRepeats(found)).slice(0, MOST).toSorted(newestFirst);
}

/** An article as a card or the popup shows it. */
export function cardArticle(said: SaidArticle, sources: ReadonlyMap<string, Source>): CardArticle {
  const { id, title, url, publishedAt, excerpt } = said.value;
  const outlet = said.value.outlet ?? sources.get(said.sourceId)?.title ?? '';
  return { key: keyOf(said.sourceId, id), title, url, publishedAt, excerpt, outlet };
}

/** Newest first; an article without a date comes last. */
export function newestFirst(a: { publishedAt: number | null }, b: { publishedAt: number | null }): number {
  return (b.publishedAt ?? 0) - (a.publishedAt ?? 0);
}

function withoutRepeats(articles: readonly CardArticle[]): CardArticle[] {
  const seen = new Set<string>();
  return articles.filter((article) => {
    const words = article.title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    const marks = [words, article.url ?? article.key].filter((mark) => mark !== '');
    if (marks.some((mark) => seen.has(mark))) return false;
    for (const mark of marks) seen.add(mark);
    return true;
  });
}

function outletsInTurn(articles: readonly CardArticle[]): CardArticle[] {
  const turns = new Map<string, number>();
  return articles
    .map((article) => {
      const turn = turns.get(article.outlet) ?? 0;
      turns.set(article.outlet, turn + 1);
      return { article, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ article }) => article);
}
