/** Where status pages keep their data, the most common first. */
const STATUS_PATHS = [
  '/api/v2/summary.json',
  '/summary.json',
  '/index.json',
  '/incidents.json',
  '/api/v1/endpoints/statuses',
  '/config.json',
  '/proxy/{host}',
  '/api/widget/v1/summary.json',
  '/wp-json/wp/v2/posts?per_page=20',
] as const;

/** Where feeds usually are, when a page does not say. */
const FEED_PATHS = [
  '/history.atom',
  '/history.rss',
  '/feed.json',
  '/feed.xml',
  '/feed',
  '/feed.rss',
  '/feed.atom',
  '/rss',
  '/rss.xml',
  '/index.xml',
  '/atom.xml',
  '/posts.json',
  '/search.json',
] as const;

/** Of these nothing lies in a folder of a site: their products have a host to themselves. */
const AT_THE_ROOT: ReadonlySet<string> = new Set([
  ...['/api/v1/endpoints/statuses', '/proxy/{host}', '/api/widget/v1/summary.json'],
  ...['/history.atom', '/history.rss'],
]);

/** Addresses at which a page's state may be, to be tried in this order. */
export function statusAddresses(address: string): string[] {
  const { origin, pathname, host } = new URL(address);
  const kuma = /^\/status\/([\w-]+)\/?$/.exec(pathname);
  const found = STATUS_PATHS.flatMap((path) => below(origin, pathname, path, host));
  if (kuma === null) return found;
  const page = `${origin}/api/status-page`;
  return [`${page}/heartbeat/${kuma[1]}`, `${page}/${kuma[1]}`, ...found];
}

/** Addresses at which a site's feed may be, to be tried in this order. */
export function feedAddresses(address: string): string[] {
  const { origin, pathname, host } = new URL(address);
  return FEED_PATHS.flatMap((path) => below(origin, pathname, path, host));
}

/** The path below the page's own folder, and below the site's root when that is another. */
function below(origin: string, pathname: string, path: string, host: string): string[] {
  const page = pathname.replace(/\/(?:[^/]*\.html?)?$/, '');
  const atRoot = `${origin}${path.replace('{host}', host)}`;
  const isRoot = page === '' || page.split('/').length > 3;
  return isRoot || AT_THE_ROOT.has(path) ? [atRoot] : [`${origin}${page}${path}`, atRoot];
}
