import type { Settings } from './settings.ts';
import type { Source } from './source.ts';

/** The settings with one more source; the same address is not followed twice. */
export function withSource(settings: Settings, source: Source): Settings {
  if (settings.sources.some((other) => other.url === source.url || other.id === source.id)) return settings;
  return { ...settings, sources: [...settings.sources, source] };
}

/** The settings without a source. */
export function withoutSource(settings: Settings, id: string): Settings {
  return { ...settings, sources: settings.sources.filter((source) => source.id !== id) };
}

/** The settings with one source changed. */
export function withChange(settings: Settings, id: string, change: Partial<Source>): Settings {
  const sources = settings.sources.map((source) => (source.id === id ? { ...source, ...change } : source));
  return { ...settings, sources };
}

/** The settings with a service watched in the news, or not; what was searched for it alone goes with it. */
export function withWatched(settings: Settings, id: string, watched: boolean): Settings {
  const others = settings.services.filter((other) => other !== id);
  if (watched) return { ...settings, services: [...others, id] };
  return { ...withoutSource(settings, searchId(id)), services: others };
}

/** The id of the source that searches the news for one service. */
export const searchId = (serviceId: string): string => `search-${serviceId}`;
