import { SERVICES } from '#lib/catalog/catalog.ts';
import { CUSTOMERS } from '#lib/catalog/customers.ts';
import type { Entry } from '#lib/catalog/entry.ts';

const READ = new Set(SERVICES.map(({ id }) => id));

/**
 * The text of `lib/catalog/domain-table.ts`: what the directory knows of sites, without all the rest. Of the services
 * the news is read for also the hosts of their status pages, where a host is one service's alone.
 */
export function domainTableOf(entries: readonly Entry[]): string {
  const pages = new Map<string, string[]>();
  for (const { id, page } of entries) {
    if (page === null) continue;
    const { hostname } = new URL(page);
    pages.set(hostname, [...(pages.get(hostname) ?? []), id]);
  }
  const claimed = new Set(entries.flatMap(({ domains }) => domains));
  const rows = entries.flatMap(({ id, domains: all, page }) => {
    const domains = all.filter((domain) => !CUSTOMERS.has(domain));
    const host = page === null || !READ.has(id) ? '' : new URL(page).hostname;
    const within = host === '' || domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    const shared = [...claimed].some((domain) => host === domain) || pages.get(host)?.length !== 1;
    const hosts = within || shared ? domains : [...domains, host];
    return hosts.length === 0 ? [] : [[id, ...hosts].join(' ')];
  });
  return `/**
 * Whose site is it? One service a line: id and domains. Written from the directory by
 * \`npm run test:unit -- tests/catalog -u\`; change the services' own rows instead.
 */
export const DOMAINS = \`
${rows.join('\n')}
\`;
`;
}
