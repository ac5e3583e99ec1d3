import type { CardArticle } from './card.ts';
import { keyOf } from './key.ts';
import type { SaidArticle, SaidIncident } from './said.ts';
import type { Source } from './source.ts';

const MOST = 5;
/** Beyond these, the newest, nothing is chosen from. */
const MOST_COMPARED = 100;
/** Headlines more alike than this tell the same; "down" and "back after half an hour" are less so. */
const ALIKE = 0.75;

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

/** Of articles that say the same, the newest stays: agencies' reports appear in many newspapers under nearly one headline. */
function withoutRepeats(articles: readonly CardArticle[]): CardArticle[] {
  const kept: { readonly article: CardArticle; readonly pairs: ReadonlySet<string> }[] = [];
  for (const article of articles.slice(0, MOST_COMPARED)) {
    const pairs = pairsOf(article.title);
    const isRepeat = kept.some(
      (other) => isSameAddress(article, other.article) || likeness(pairs, other.pairs) >= ALIKE,
    );
    if (!isRepeat) kept.push({ article, pairs });
  }
  return kept.map(({ article }) => article);
}

const isSameAddress = (a: CardArticle, b: CardArticle): boolean => a.url !== null && a.url === b.url;

/** Each two letters that stand side by side; spaces and signs do not count. Works without knowing the language. */
function pairsOf(title: string): ReadonlySet<string> {
  const letters = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** From 0, nothing in common, to 1 (the coefficient of Sørensen and Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
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
