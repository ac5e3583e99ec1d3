import type { Failure } from '#lib/core/failure.ts';
import type { Article, Component, Incident } from '#lib/core/model.ts';
import type { SourceHealth } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';

/** What stands at an address that was looked at, before anything is stored. */
export interface Preview {
  readonly source: Source;
  readonly incidents: readonly Incident[];
  readonly articles: readonly Article[];
  readonly components: readonly Component[];
  /** Entries that could not be used. */
  readonly problems: number;
  /** The ordinary distance between two polls, in milliseconds. */
  readonly everyMs: number;
  /** It was read with the host's permission, which following it takes as well. */
  readonly permitted: boolean;
}

interface Failed {
  readonly kind: 'failed';
  readonly url: string;
  readonly failure: Pick<Failure, 'kind' | 'status' | 'path'>;
}

/** What came of looking at an address. */
export type LookResult =
  | { readonly kind: 'found'; readonly preview: Preview }
  | { readonly kind: 'already'; readonly source: Source }
  /** The host of `url` has to be allowed first, by a click of its own; `refused`: the person has said no. */
  | { readonly kind: 'allow'; readonly url: string; readonly refused: boolean }
  | Failed;

/** What became of following a source. */
export type AddResult =
  | { readonly kind: 'added'; readonly source: Source }
  | { readonly kind: 'already'; readonly source: Source }
  /** The browser asked for the host's permission, and the person said no. */
  | { readonly kind: 'refused'; readonly url: string }
  | Failed;

/** A service of the directory, as it is offered. */
export interface Choice {
  readonly id: string;
  /** In the person's language. */
  readonly name: string;
  /** Its name in the other language; `null` where it is the same or not known. */
  readonly otherName: string | null;
  /** A key of `options.categories`. */
  readonly category: string;
  /** The page where it tells its state; `null` where it has none. */
  readonly page: string | null;
  /** `false`: nothing is published that could be read here. */
  readonly readable: boolean;
  /** Its outages are recognised in news articles. */
  readonly inNews: boolean;
}

/** One row of the list: what was chosen, and how it fares (`null` when it is off or was never polled). */
export interface SourceRow {
  readonly source: Source;
  readonly health: SourceHealth | null;
}
