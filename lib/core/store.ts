import type { Answer, Recent, SourceState } from './polling.ts';
import type { SaidIncident } from './said.ts';

/** The database. One `write` is one transaction. */
export interface Store {
  /** `no-database`: the browser gives none, and a smaller store took its place. */
  readonly kind: 'database' | 'no-database';
  states(): Promise<SourceState[]>;
  /** Stores a source's state and, after a new answer, what it says now. */
  write(state: SourceState, answer: Answer | null, now: number): Promise<void>;
  /** Incidents and articles with a word since `since`, and all that are open. */
  recent(since: number): Promise<Recent>;
  /** Open incidents of a source that its last complete answer held. */
  listed(sourceId: string): Promise<SaidIncident[]>;
  /** Forgets sources that are not followed any more. */
  keepOnly(sourceIds: readonly string[]): Promise<void>;
  close(): void;
}
