import type { Badge } from '#lib/core/badge.ts';
import type { Ledger } from '#lib/core/ledger.ts';
import type { Notice } from '#lib/core/notice.ts';
import type { FetchRequest, Fetched } from '#lib/core/polling.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import type { Store } from '#lib/core/store.ts';
import type { NamedService } from '#lib/reading/lexicon.ts';

/** What the person chose and what was told: `storage.local`. */
export interface Local {
  settings(): Promise<Settings>;
  ledger(): Promise<Ledger>;
  saveLedger(ledger: Ledger): Promise<void>;
  snapshot(): Promise<Snapshot | null>;
  saveSnapshot(snapshot: Snapshot): Promise<void>;
}

/** The edges of the use-cases; made of real ones by `lib/browser`, of plain objects in tests. */
export interface Ports {
  now(): number;
  /** In [0, 1). */
  random(): number;
  fetch(request: FetchRequest): Promise<Fetched>;
  readonly store: Store;
  /** The services known by name; asked for only when something is to be read or named. The same array for the same names. */
  services(): Promise<readonly NamedService[]>;
  readonly local: Local;
  showBadge(badge: Badge, title: string): Promise<void>;
  /** `false` when the browser did not take it. */
  showNotice(notice: Notice): Promise<boolean>;
  /** Ids of the notifications on the desktop. */
  shownNotices(): Promise<readonly string[]>;
  openTab(url: string): Promise<void>;
  /** BCP 47, the person's first choice first. */
  readonly languages: readonly string[];
}
