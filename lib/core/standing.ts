import type { Settings } from './settings.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What can be said of one service: it is `down`; its own page knows of no outage; the news reports none, which is less;
 * or nothing can be said now.
 */
export type Standing = 'down' | 'none-known' | 'unreported' | 'unknown';

/** What there is to judge by. */
export interface Known {
  readonly chosen: Pick<Settings, 'services' | 'sources'>;
  readonly snapshot: Pick<Snapshot, 'current'>;
  /** Ids of the sources that are read well enough now to be believed. */
  readonly fresh: ReadonlySet<string>;
  /** Whether the news is read for the service. */
  readonly inNews: boolean;
}

/**
 * How a service stands, by its catalog id; `null` when nobody who is followed would tell of it. Its own page is
 * believed before the news; the news says something only when all of it was read.
 */
export function standingOf(id: string, { chosen, snapshot, fresh, inNews }: Known): Standing | null {
  if (snapshot.current.some(({ services }) => services.some((service) => service.id === id))) return 'down';
  const enabled = chosen.sources.filter((source) => source.enabled);
  const pages = enabled.filter(({ service, components }) => service?.id === id && components.length === 0);
  const isWatched = chosen.services.length === 0 || chosen.services.includes(id) || pages.length > 0;
  const news = inNews && isWatched ? enabled.filter((source) => source.service === null) : [];
  if (pages.some((source) => fresh.has(source.id))) return 'none-known';
  if (pages.length === 0 && news.length === 0) return null;
  return pages.length === 0 && news.every((source) => fresh.has(source.id)) ? 'unreported' : 'unknown';
}
