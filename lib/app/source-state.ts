import type { Failure } from '#lib/core/failure.ts';
import type { SourceState } from '#lib/core/polling.ts';
import { nextAfterFailure, nextAfterSuccess } from '#lib/core/schedule.ts';
import type { Source } from '#lib/core/source.ts';

/** A moment and a bit of chance, for due times. */
export interface Moment {
  /** Epoch milliseconds. */
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
}

/** The state of a source that was never asked. */
export function unread({ id, url }: Source): SourceState {
  return {
    id,
    url,
    movedTo: null,
    etag: null,
    lastModified: null,
    checkedAt: null,
    readAt: null,
    nextDueAt: null,
    failures: 0,
    failure: null,
    fingerprint: null,
    askedMs: null,
    components: [],
    problems: [],
    incidents: 0,
    articles: 0,
  };
}

/** The state after it was read. */
export function succeeded(source: Source, state: SourceState, { now, random }: Moment): SourceState {
  const nextDueAt = nextAfterSuccess({ carries: source.carries, askedMs: state.askedMs }, now, random);
  return { ...state, checkedAt: now, readAt: now, nextDueAt, failures: 0, failure: null };
}

/** The state after it could not be read: all that was known stays. */
export function failed(
  source: Source,
  before: SourceState,
  failure: Pick<Failure, 'kind' | 'detail' | 'status' | 'path'>,
  retryAfterMs: number | null,
  { now, random }: Moment,
): SourceState {
  // No network here is no fault of theirs: try at the next tick.
  const offline = failure.kind === 'offline';
  const failures = offline ? before.failures : before.failures + 1;
  const pace = { carries: source.carries, askedMs: before.askedMs };
  const nextDueAt = offline ? now : nextAfterFailure(pace, failures, now, random, retryAfterMs);
  const since = before.failure?.since ?? now;
  // A new address that fails may have been a detour: the next try begins at the old one.
  return {
    ...before,
    movedTo: null,
    checkedAt: now,
    nextDueAt,
    failures,
    failure: { ...failure, at: now, since },
  };
}
