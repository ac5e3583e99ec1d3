import type { Service } from './service.ts';

/** How status pages are written: a format's name, or what a publisher has for itself; `html` is for people only. */
const STATUS_TYPES: ReadonlySet<string> = new Set([
  ...['statuspage', 'incidentio', 'instatus', 'statusio', 'rss', 'html', 'github-issues'],
  ...['google-json', 'apple-jsonp', 'aws-json', 'slack-json', 'salesforce-json'],
  ...['paypal-json', 'psn-json', 'riot-json'],
]);

/**
 * Reads a table of services: one service a line, columns separated by `|`, lists by `;` (domains by a space).
 *
 *     # category
 *     id | Korean name | English name | operator | region ("global" or empty: Korea) | domains | aliases | ambiguous | status page and its type
 *
 * Columns at the end may be left out. Throws an `Error` that names the line, and what is wrong with it, when a row has
 * no id or name, another region, or a status page without its type; the tables ship with the program, so a test reads
 * them all.
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
  if (region !== '' && region !== 'global') throw new Error(`"global" or nothing is a region: ${row}`);
  const [url = '', type = ''] = (cells[8] ?? '').split(' ');
  if (url !== '' && !STATUS_TYPES.has(type))
    throw new Error(`a status page comes with its type, one of ${[...STATUS_TYPES].join(', ')}: ${row}`);
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
    status: url === '' ? null : { url, type },
  };
}

const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
