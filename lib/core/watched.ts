import type { Card } from './card.ts';
import type { Settings } from './settings.ts';

/**
 * Whether a person wants to hear of an outage. What a service they follow says itself always counts; of what others
 * say only what is about a service they watch or follow. Nothing chosen means everything.
 */
export function watching(chosen: Pick<Settings, 'services' | 'sources'>): (card: Card) => boolean {
  if (chosen.services.length === 0) return () => true;
  const own = chosen.sources.filter((source) => source.service !== null);
  const voices = new Set(own.map((source) => source.id));
  const watched = new Set([...chosen.services, ...own.map((source) => source.service?.id ?? null)]);
  return (card) =>
    card.sources.some(({ id }) => voices.has(id)) ||
    card.services.some(({ id }) => id !== null && watched.has(id));
}
