import type { Card } from '#lib/core/card.ts';
import type { ServiceRef } from '#lib/core/model.ts';

import type { Words } from './ko.ts';

/** Names in a row: all when they are few, else the first `most` and how many more there are. */
export function namesInWords(words: Words, names: readonly string[], most: number): string {
  const unique = [...new Set(names)];
  if (unique.length <= most) return words.list.all(unique);
  return words.list.more(unique.slice(0, most), unique.length - most);
}

/** Whom a card is about: its services, else the source that tells of it, else its title. */
export function subjectsOf(card: Card, names: (ref: ServiceRef) => string): readonly string[] {
  if (card.services.length > 0) return [...new Set(card.services.map(names))];
  return [card.sources[0]?.title ?? card.title];
}
