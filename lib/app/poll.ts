import { isOpen } from '#lib/core/card.ts';
import type { Failure } from '#lib/core/failure.ts';
import { isDue, nextAfterFailure, nextAfterSuccess } from '#lib/core/schedule.ts';
import type { Source } from '#lib/core/source.ts';
import { MINUTE_MS } from '#lib/core/spans.ts';
import { FormatError } from '#lib/formats/format.ts';
import { formatById } from '#lib/formats/registry.ts';

import { fingerprint } from './fingerprint.ts';
import { interpret } from './interpret.ts';
import type { Interpretation } from './interpret.ts';
import type { Answer, Fetched, SourceState } from '#lib/core/polling.ts';
import type { Ports } from './ports.ts';
import { inTurns } from './turns.ts';

/** A worker is stopped after 30 s; what has not begun by then waits for the next tick. */
const BUDGET_MS = 25_000;
/** Asking by hand does not ask a server more often than this. */
const PATIENCE_MS = 30_000;

/** What a round of polls found. */
export interface Polled {
  /** How many sources were asked. */
  readonly asked: number;
  /** The database holds nothing although sources were read before: the browser emptied it. */
  readonly rebuilt: boolean;
  /** When the last source was asked before this round. */
  readonly checkedAt: number;
}

/** Reads every source that is due, each by itself: one that fails neither hides nor delays another. */
export async function poll(ports: Ports, by: { readonly hand: boolean }): Promise<Polled> {
  const { sources } = await ports.local.settings();
  const ledger = await ports.local.ledger();
  await ports.store.keepOnly(sources.map((source) => source.id));
  const states = new Map((await ports.store.states()).map((state) => [state.id, state]));
  const due = sources.filter(
    (source) => source.enabled && isTurn(stateOf(source, states), by.hand, ports.now()),
  );
  await inTurns(
    due,
    (source) => new URL(source.url).host,
    BUDGET_MS,
    (source) => pollSource(ports, source, stateOf(source, states)),
  );
  return {
    asked: due.length,
    rebuilt: states.size === 0 && ledger.known.length > 0,
    checkedAt: Math.max(0, ...[...states.values()].map((state) => state.checkedAt ?? 0)),
  };
}

function isTurn(state: SourceState, byHand: boolean, now: number): boolean {
  if (isDue(state.nextDueAt, now)) return true;
  return byHand && (state.checkedAt === null || Math.abs(now - state.checkedAt) > PATIENCE_MS);
}

/** What is known of a source; nothing, when its address is another one now. */
function stateOf(source: Source, states: ReadonlyMap<string, SourceState>): SourceState {
  const state = states.get(source.id);
  return state !== undefined && state.url === source.url ? state : unread(source);
}

function unread({ id, url }: Source): SourceState {
  return {
    id,
    url,
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

async function pollSource(ports: Ports, source: Source, before: SourceState): Promise<void> {
  const fetched = await ports.fetch({ url: source.url, validators: before.readAt === null ? null : before });
  const now = ports.now();
  if (fetched.kind === 'failed')
    return ports.store.write(failed(source, before, fetched, now, ports.random()), null, now);
  if (fetched.kind === 'unchanged') {
    return ports.store.write(
      succeeded(source, { ...before, askedMs: asked(before, fetched) }, now, ports.random()),
      null,
      now,
    );
  }
  const mark = fingerprint(fetched.text);
  const { etag, lastModified } = fetched.validators;
  const fresh = { ...before, etag, lastModified, fingerprint: mark };
  if (mark === before.fingerprint && before.failure === null) {
    return ports.store.write(succeeded(source, fresh, now, ports.random()), null, now);
  }
  try {
    const said = await understand(ports, source, fetched, now);
    const { report, incidents, articles } = said;
    const ttlMs = report.ttlMinutes === null ? null : report.ttlMinutes * MINUTE_MS;
    const state: SourceState = {
      ...fresh,
      askedMs: Math.max(ttlMs ?? 0, fetched.maxAgeMs ?? 0) || null,
      components: report.components.slice(0, 500),
      problems: report.problems.slice(0, 20),
      incidents: incidents.length,
      articles: articles.length,
    };
    const answer: Answer = { incidents, articles, complete: report.complete };
    await ports.store.write(succeeded(source, state, now, ports.random()), answer, now);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const failure = {
      kind: looksLikePage(fetched.text) ? 'not-a-feed' : 'unreadable',
      detail: error.message,
      path: error.path,
    } as const;
    const outcome = { kind: 'failed', failure, retryAfterMs: null } as const;
    await ports.store.write(failed(source, before, outcome, now, ports.random()), null, now);
  }
}

/** Parses and reads an answer; where known open incidents are missing, looks up how they ended. */
async function understand(
  ports: Ports,
  source: Source,
  fetched: Extract<Fetched, { kind: 'fresh' }>,
  now: number,
): Promise<Interpretation> {
  const format = formatById(source.format);
  if (format === null)
    throw new FormatError('$', `the format ${source.format}, which this version does not know`);
  const context = { url: fetched.url, zone: source.zone, now };
  const said = interpret(fetched.text, format, context, source.service);
  const history = format.history?.(source.url) ?? null;
  if (history === null) return said;
  const present = new Set(said.incidents.map((incident) => incident.value.id));
  const missing = (await ports.store.listed(source.id)).filter(
    ({ value }) =>
      !present.has(value.id) &&
      (isOpen(value.phase) || value.phase === 'in_progress' || value.phase === 'verifying'),
  );
  if (missing.length === 0) return said;
  const answer = await ports.fetch({ url: history, validators: null });
  if (answer.kind !== 'fresh') return said;
  try {
    const past = interpret(answer.text, format, context, source.service);
    const ids = new Set(missing.map(({ value }) => value.id));
    return {
      ...said,
      incidents: [...said.incidents, ...past.incidents.filter(({ value }) => ids.has(value.id))],
    };
  } catch (error) {
    // The page itself was read; its past can wait for the next poll.
    if (error instanceof FormatError) return said;
    throw error;
  }
}

function asked(before: SourceState, fetched: { readonly maxAgeMs: number | null }): number | null {
  return Math.max(before.askedMs ?? 0, fetched.maxAgeMs ?? 0) || null;
}

function succeeded(source: Source, state: SourceState, now: number, random: number): SourceState {
  const nextDueAt = nextAfterSuccess({ carries: source.carries, askedMs: state.askedMs }, now, random);
  return { ...state, checkedAt: now, readAt: now, nextDueAt, failures: 0, failure: null };
}

function failed(
  source: Source,
  before: SourceState,
  outcome: Extract<Fetched, { kind: 'failed' }>,
  now: number,
  random: number,
): SourceState {
  // No network here is no fault of theirs: try at the next tick.
  const offline = outcome.failure.kind === 'offline';
  const failures = offline ? before.failures : before.failures + 1;
  const failure: Failure = { ...outcome.failure, at: now, since: before.failure?.since ?? now };
  const pace = { carries: source.carries, askedMs: before.askedMs };
  const nextDueAt = offline
    ? now
    : nextAfterFailure(pace, Math.max(failures, 1), now, random, outcome.retryAfterMs);
  return { ...before, checkedAt: now, nextDueAt, failures, failure };
}

function looksLikePage(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body)/i.test(text.slice(0, 500));
}
