import { DOMAINS } from './domain-table.ts';

let index: ReadonlyMap<string, readonly string[]> | null = null;

/**
 * Catalog ids of the services whose site this host is, the nearest first; none for a host nobody claims. The longest
 * domain decides: `cafe.naver.com` is Naver Cafe's, any other host of `naver.com` is Naver's. Small, and apart from
 * the directory: the popup may load it once it has painted.
 */
export function servicesOfHost(host: string): readonly string[] {
  index ??= indexOf(DOMAINS);
  let domain = host.toLowerCase().replace(/\.$/u, '');
  while (domain !== '') {
    const ids = index.get(domain);
    if (ids !== undefined) return ids;
    const dot = domain.indexOf('.');
    domain = dot === -1 ? '' : domain.slice(dot + 1);
  }
  return [];
}

/** The service whose site this host is, or `null`. */
export const serviceOfHost = (host: string): string | null => servicesOfHost(host)[0] ?? null;

function indexOf(table: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of table.split('\n').filter(Boolean)) {
    const [id = '', ...domains] = row.split(' ');
    for (const domain of domains) {
      const ids = found.get(domain) ?? [];
      // A domain of several: `kt.com` is first of all KT's, not Genie TV's.
      if (domain.startsWith(`${id}.`)) ids.unshift(id);
      else ids.push(id);
      found.set(domain, ids);
    }
  }
  return found;
}
