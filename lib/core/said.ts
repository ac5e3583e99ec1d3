import type { Article, Incident } from './model.ts';

/** One thing a source said, with what we know of its being said. */
export interface Said<T> {
  readonly sourceId: string;
  /** Epoch milliseconds at which this browser saw it first. */
  readonly firstSeenAt: number;
  /** `false` once a complete feed no longer holds it. */
  readonly listed: boolean;
  /** Read out of an article on this device, rather than told as an incident of its own. */
  readonly read: boolean;
  readonly value: T;
}

export type SaidIncident = Said<Incident>;
export type SaidArticle = Said<Article>;

/** The newest moment this incident is about: later than any of its own times it is history. */
export function lastWordAt(incident: Incident): number | null {
  const times = [
    incident.startedAt,
    incident.updatedAt,
    incident.resolvedAt,
    ...incident.updates.map((update) => update.at),
  ].filter((at) => at !== null);
  return times.length > 0 ? Math.max(...times) : null;
}
