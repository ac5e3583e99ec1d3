import type { Failure } from './failure.ts';
import type { Article, Component, Incident, Problem } from './model.ts';
import type { SaidArticle, SaidIncident } from './said.ts';

/** What the server told us to send back, exactly as received. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What is remembered of one source between polls. Times are epoch milliseconds. */
export interface SourceState extends Validators {
  readonly id: string;
  /** The address this belongs to: validators of another address are not sent. */
  readonly url: string;
  /** Where it was found last, when the publisher sends its readers on to another address. */
  readonly movedTo: string | null;
  readonly checkedAt: number | null;
  readonly readAt: number | null;
  readonly nextDueAt: number | null;
  /** Failures in a row. */
  readonly failures: number;
  readonly failure: Failure | null;
  /** Fingerprint of the last good payload. */
  readonly fingerprint: string | null;
  /** How long the publisher asks to wait, in milliseconds. */
  readonly askedMs: number | null;
  readonly components: readonly Component[];
  readonly problems: readonly Problem[];
  readonly incidents: number;
  readonly articles: number;
}

/** What one answer of a source holds. */
export interface Answer {
  readonly incidents: readonly { readonly read: boolean; readonly value: Incident }[];
  readonly articles: readonly Article[];
  /** Every open incident is in it. */
  readonly complete: boolean;
}

/** Recent sayings of all sources, for joining. */
export interface Recent {
  readonly incidents: readonly SaidIncident[];
  readonly articles: readonly SaidArticle[];
}

export interface FetchRequest {
  readonly url: string;
  readonly validators: Validators | null;
}

/** What came of one request. */
export type Fetched =
  | {
      readonly kind: 'fresh';
      readonly text: string;
      /** The address after redirects. */
      readonly url: string;
      readonly validators: Validators;
      readonly maxAgeMs: number | null;
    }
  | { readonly kind: 'unchanged'; readonly maxAgeMs: number | null }
  | {
      readonly kind: 'failed';
      readonly failure: Pick<Failure, 'kind' | 'detail' | 'status' | 'path'>;
      readonly retryAfterMs: number | null;
    };
