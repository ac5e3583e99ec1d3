/** Why a source could not be read. Each kind has one sentence for the person, in each language (`lib/text`). */
export const FAILURE_KINDS = [
  'offline', // the browser has no network
  'network', // refused, unknown host, TLS, or CORS although permission was given
  'permission', // the host's permission is missing
  'timeout',
  'too-large',
  'http', // an answer, but not a good one; `status` says which
  'gone', // 410: the publisher has ended it
  'not-a-feed', // no format claims it (a web page, most often)
  'unreadable', // the right format, but broken; `path` says where
  'address', // not an http(s) address
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface Failure {
  readonly kind: FailureKind;
  /** Epoch milliseconds of the last time it happened. */
  readonly at: number;
  /** Epoch milliseconds of the first time in this row of failures. */
  readonly since: number;
  /** HTTP status, for `http`. */
  readonly status?: number;
  /** Place in the payload, for `unreadable`: `$.incidents[1].id`. */
  readonly path?: string;
  /** For engineers, in English; never the only thing shown. */
  readonly detail: string;
}
