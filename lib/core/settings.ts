import type { Source } from './source.ts';

/** What the person chose. Kept in `storage.local` under `settings`. */
export interface Settings {
  readonly version: 1;
  readonly sources: readonly Source[];
  /** Catalog ids of the services to hear of in the news; empty means all that are known. */
  readonly services: readonly string[];
  readonly language: 'auto' | 'ko' | 'en';
  readonly notifications: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  sources: [],
  services: [],
  language: 'auto',
  notifications: true,
};
