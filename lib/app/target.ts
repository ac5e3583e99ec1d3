import type { Card } from '#lib/core/card.ts';

/** Where a click on a card or its notification leads: the newest article, else the incident, else the source's page. */
export function addressOf(card: Pick<Card, 'articles' | 'url' | 'sources'>): string | null {
  const article = card.articles.find(({ url }) => url !== null);
  return article?.url ?? card.url ?? card.sources.find(({ home }) => home !== null)?.home ?? null;
}
