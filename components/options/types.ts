import type { Failure } from '#lib/core/failure.ts';
import type { SourceHealth } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';

/** What a feed that was just added says now. */
export interface Preview {
  readonly incidents: number;
  readonly articles: number;
  /** Entries that could not be used. */
  readonly problems: number;
  /** A few of the newest titles, plain text. */
  readonly titles: readonly string[];
}

/** What became of adding a source. */
export type AddResult =
  | { readonly kind: 'added'; readonly source: Source; readonly preview: Preview }
  | { readonly kind: 'already'; readonly source: Source }
  /** The browser asked for the host's permission, and the person said no. */
  | { readonly kind: 'refused'; readonly url: string }
  | {
      readonly kind: 'failed';
      readonly url: string;
      readonly failure: Pick<Failure, 'kind' | 'status' | 'path'>;
    };

/** One row of the list: what was chosen, and how it fares (`null` when it is off or was never polled). */
export interface SourceRow {
  readonly source: Source;
  readonly health: SourceHealth | null;
}
