import type { DBSchema } from 'idb';

import type { SourceState } from '#lib/core/polling.ts';
import type { Row } from '#lib/core/row.ts';
import type { Article, Incident } from '#lib/core/model.ts';

/** Version 1 of the database. */
export interface Schema extends DBSchema {
  /** How each source fares. */
  sources: { key: string; value: SourceState };
  incidents: { key: [string, string]; value: Row<Incident>; indexes: { bySource: string; byRecent: number } };
  articles: { key: [string, string]; value: Row<Article>; indexes: { bySource: string; byRecent: number } };
}
