import type { Article, Incident } from './model.ts';
import type { SourceState } from './polling.ts';
import type { Row } from './row.ts';

/** A place for one small record per source; `storage.local` in the extension. */
export interface Shelf {
  read(): Promise<Readonly<Record<string, Kept>>>;
  write(kept: Readonly<Record<string, Kept>>): Promise<void>;
}

/** What is kept of a source without a database. */
export interface Kept {
  readonly state: SourceState;
  readonly incidents: readonly Row<Incident>[];
  readonly articles: readonly Row<Article>[];
}
