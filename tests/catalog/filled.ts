/**
 * Prints how much of the directory's fields is filled, by kind of row: `node tests/catalog/filled.ts`.
 * An empty field means that no source gives it.
 */
import { SERVICES } from '#lib/catalog/catalog.ts';
import { DIRECTORY, type Entry } from '#lib/catalog/directory.ts';
import { FULL } from '#lib/catalog/full.ts';

const READ = new Map(SERVICES.map((service) => [service.id, service]));
const MORE = new Set(FULL.map(({ id }) => id));

const KINDS: ReadonlyArray<readonly [string, readonly Entry[]]> = [
  ['all', DIRECTORY],
  ['read in the news', DIRECTORY.filter(({ id }) => READ.has(id))],
  ['more than a page', FULL],
  ['name and page', DIRECTORY.filter(({ id }) => !READ.has(id) && !MORE.has(id))],
];

const FIELDS: ReadonlyArray<readonly [string, (entry: Entry) => boolean]> = [
  ['id', ({ id }) => id !== ''],
  ['ko', ({ ko }) => ko !== null],
  ['en', ({ en }) => en !== ''],
  ['aliases', ({ aliases }) => aliases.length > 0],
  ['category', ({ category }) => category !== 'other'],
  ['region', ({ region }) => region === 'KR' || region === 'GLOBAL'],
  ['domains', ({ domains }) => domains.length > 0],
  ['page', ({ page }) => page !== null],
  ['format', ({ format }) => format !== null],
  ['operator', ({ id }) => READ.get(id)?.operator != null],
  ['ambiguous names', ({ id }) => (READ.get(id)?.ambiguous.length ?? 0) > 0],
];

const table = Object.fromEntries(
  [['rows', Object.fromEntries(KINDS.map(([kind, entries]) => [kind, String(entries.length)]))]].concat(
    FIELDS.map(([field, filled]) => [
      field,
      Object.fromEntries(KINDS.map(([kind, entries]) => [kind, share(entries, filled)])),
    ]),
  ),
);

console.table(table);

function share(entries: readonly Entry[], filled: (entry: Entry) => boolean): string {
  const count = entries.filter(filled).length;
  return `${count} (${entries.length === 0 ? 0 : Math.round((100 * count) / entries.length)} %)`;
}
