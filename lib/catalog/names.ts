import { serviceById, SERVICES } from './catalog.ts';
import type { Entry } from './entry.ts';
import { EVERYDAY } from './everyday.ts';
import { FULL } from './full.ts';
import type { Service } from './service.ts';

/** What reading needs to find a service in a text, and no more. Nothing but strings: it goes through JSON unchanged. */
export type NamedRow = Pick<Service, 'id' | 'ko' | 'en' | 'operator' | 'aliases' | 'ambiguous'>;

/** "Miro (AU)", "Intercom - EU Hosting" tell one place or part from another: no newsroom writes them so. */
const TELLS_APART = /[(:]| - /u;

/**
 * Every service that news may name, those the news is read for first. A service of `global/` has no Korean name: `ko`
 * is its English one. Big; the worker carries only what is watched.
 */
export const ALL_NAMED: readonly NamedRow[] = [...SERVICES.map(rowOfService), ...FULL.flatMap(rowOfEntry)];

const BY_ID: ReadonlyMap<string, NamedRow> = new Map(ALL_NAMED.map((row) => [row.id, row]));

/** The rows of these ids, in their order, each once. An id that news does not name has none. */
export function namedServices(ids: readonly string[]): readonly NamedRow[] {
  return [...new Set(ids)].flatMap((id) => BY_ID.get(id) ?? []);
}

/** The names as they come with the package. */
export interface NamesFile {
  /** The services that the news is read for. */
  readonly read: readonly NamedRow[];
  /** Those that it is read for once they are watched. */
  readonly more: readonly NamedRow[];
}

/** What `services.json` in the package holds. */
export function namesFile(): NamesFile {
  const isRead = ({ id }: NamedRow): boolean => serviceById(id) !== null;
  return { read: ALL_NAMED.filter(isRead), more: ALL_NAMED.filter((row) => !isRead(row)) };
}

function rowOfService({ id, ko, en, operator, aliases, ambiguous }: Service): NamedRow {
  return { id, ko, en, operator, aliases, ambiguous };
}

function rowOfEntry({ id, en, aliases }: Entry): NamedRow[] {
  if (TELLS_APART.test(en)) return [];
  const names = [en, ...aliases];
  return [
    {
      id,
      ko: en,
      en,
      operator: null,
      aliases: aliases.filter((name) => !isEveryday(name)),
      ambiguous: names.filter(isEveryday),
    },
  ];
}

function isEveryday(name: string): boolean {
  return name.length < 4 || EVERYDAY.has(name.toLowerCase());
}
