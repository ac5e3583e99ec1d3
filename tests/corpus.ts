import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', process.env['OUTAGE_BEACON_SHARED'] ?? '../shared');

/**
 * The path of recorded material that is not part of the project (other people's payloads and articles), or
 * `null` where it is absent. Set `OUTAGE_BEACON_SHARED` to the folder that holds it.
 */
export function corpus(path: string): string | null {
  const file = resolve(root, path);
  return existsSync(file) ? file : null;
}

/** What a skipped test says. */
export const CORPUS_ABSENT = 'recorded material is absent (OUTAGE_BEACON_SHARED)';
