import type { Entry } from './entry.ts';
import { formatOfPlatform } from './platforms.ts';

/**
 * Reads a table of services that are known by name and page, one a line:
 *
 *     # category
 *     Name | status page | platform | site domains, by space | aliases, by ; | id
 *
 * Columns at the end may be left out; most rows are `Name | https://…`. The id follows from the name; a service that
 * changes its name keeps its id in the last column. Rows before the first category have the category `other`.
 * Throws an `Error` that names the line when a row has no name, or neither page nor domain; the tables ship with the
 * program, so a test reads them all.
 */
export function entriesOf(table: string): Entry[] {
  let category = 'other';
  const entries: Entry[] = [];
  for (const row of table.split('\n')) {
    if (row === '') continue;
    if (row.startsWith('# ')) category = row.slice(2);
    else entries.push(entryOf(row, category));
  }
  return entries;
}

function entryOf(row: string, category: string): Entry {
  const cells = row.split('|').map((cell) => cell.trim());
  const [en = '', page = '', platform = '', domains = '', aliases = '', id = ''] = cells;
  if (en === '' || (page === '' && domains === '') || cells.length > 6) {
    throw new Error(`not a row of the directory: ${row}`);
  }
  return {
    id: id === '' ? idOf(en) : id,
    ko: null,
    en,
    aliases: aliases === '' ? [] : aliases.split(';').map((name) => name.trim()),
    category,
    region: 'GLOBAL',
    domains: domains === '' ? [] : domains.split(' '),
    page: page === '' ? null : page,
    format: formatOfPlatform(platform),
  };
}

/** `Let's Encrypt` → `let_s_encrypt`. */
export const idOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replaceAll(/^_|_$/gu, '');
