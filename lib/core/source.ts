import type { ServiceRef } from './model.ts';

/** One published feed that is polled. Chosen by the person, kept in `storage.local`. */
export interface Source {
  /** Short, unique, stable; first part of every incident's key. */
  readonly id: string;
  /** http(s) address of the payload itself. */
  readonly url: string;
  /** The page a person opens. */
  readonly home: string | null;
  readonly title: string;
  /** Format id, found once when the source was added. */
  readonly format: string;
  readonly carries: 'status' | 'news';
  /** The service whose own voice this is: only then its incidents are `official`. */
  readonly service: ServiceRef | null;
  /** IANA zone for times without one. */
  readonly zone: string;
  readonly enabled: boolean;
  /** News of all the world: only articles that tell of an outage are shown. */
  readonly general?: true;
  /** Names of the chosen components; empty means all. */
  readonly components: readonly string[];
}
