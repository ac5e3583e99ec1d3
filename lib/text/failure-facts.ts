import type { Failure } from '#lib/core/failure.ts';

/** What a failure's sentence may name. */
export interface FailureFacts {
  /** The host in ASCII, or the address as typed when it is none. */
  readonly host: string;
  /** HTTP status, or `null`. */
  readonly status: number | null;
  /** The place in the payload, or `null`. */
  readonly path: string | null;
}

/** The facts of one failure at one address. */
export function factsOf(failure: Pick<Failure, 'status' | 'path'>, url: string): FailureFacts {
  return { host: hostOf(url), status: failure.status ?? null, path: failure.path ?? null };
}

/** The host of an address for people, in ASCII so that look-alike letters show; the address itself when it is none. */
export function hostOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return host === '' ? url : host;
}
