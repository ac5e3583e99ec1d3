import type { Service } from './service.ts';

/**
 * Reads a table of services: one service a line, columns separated by `|`, lists by `;` (domains by a space).
 *
 *     # category
 *     id | Korean name | English name | operator | region ("global" or empty: Korea) | domains | aliases | ambiguous | status page and its type
 *
 * Columns at the end may be left out. Throws an `Error` that names the line when a row has no id or name;
 * the tables ship with the program, so a test reads them all.
 */
export function servicesOf(table: string): Service[] {
  let category = 'other';
  const services: Service[] = [];
  for (const line of table.split('\n')) {
    const row = line.trim();
    if (row === '') continue;
    if (row.startsWith('# ')) category = row.slice(2);
    else services.push(serviceOf(row, category));
  }
  return services;
}

function serviceOf(row: string, category: string): Service {
  const cells = row.split('|').map((cell) => cell.trim());
  const [id = '', ko = '', en = '', operator = '', region = '', domains = '', aliases = '', ambiguous = ''] =
    cells;
  if (!/^[a-z0-9_]+$/.test(id) || ko === '' || en === '' || cells.length > 9) {
    throw new Error(`not a service row: ${row}`);
  }
  const [url, type] = (cells[8] ?? '').split(' ');
  return {
    id,
    ko,
    en,
    category,
    operator: operator === '' ? null : operator,
    region: region === 'global' ? 'GLOBAL' : 'KR',
    domains: domains.split(' ').filter(Boolean),
    aliases: listOf(aliases),
    ambiguous: listOf(ambiguous),
    status: url && type ? { url, type } : null,
  };
}

const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
