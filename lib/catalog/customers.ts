/**
 * Domains below which every name is another customer's site. The first five stand in the private part of
 * https://publicsuffix.org/list/; below the last are other services' status pages.
 */
export const CUSTOMERS: ReadonlySet<string> = new Set([
  'github.io',
  'githubusercontent.com',
  'myshopify.com',
  'appspot.com',
  'googleapis.com',
  'statuspage.io',
]);

/** Where `/name/project` is that project's page, not the host's. */
const CODE_HOSTS: ReadonlySet<string> = new Set(['github.com', 'gitlab.com', 'bitbucket.org']);

/** Whether what is at this address (whole, http or https) is a customer's of the host, and so not the host's own voice. */
export function isCustomers(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  if (CODE_HOSTS.has(hostname)) return /^\/[^/]+\/[^/]/u.test(pathname);
  const labels = hostname.split('.');
  return labels.some((_, at) => at > 0 && CUSTOMERS.has(labels.slice(at).join('.')));
}
