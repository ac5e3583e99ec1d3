import type { SourceState } from '#lib/core/polling.ts';
import { isDue } from '#lib/core/schedule.ts';
import type { Source } from '#lib/core/source.ts';

import { askSource } from './ask-source.ts';
import type { Ports } from './ports.ts';
import { unread } from './source-state.ts';
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
  /** Something could not be stored: the disk is full, or the database broke. */
  readonly unwritten: boolean;
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
  const failed = await inTurns(due, hostOf, BUDGET_MS, async (source) => {
    const { state, answer } = await askSource(ports, source, stateOf(source, states));
    await ports.store.write(state, answer, ports.now());
  });
  for (const error of failed) console.error('outage-beacon: a source could not be stored', error);
  return {
    asked: due.length,
    rebuilt: states.size === 0 && ledger.known.length > 0,
    unwritten: failed.length > 0,
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

function hostOf(source: Source): string {
  return URL.canParse(source.url) ? new URL(source.url).host : source.url;
}
