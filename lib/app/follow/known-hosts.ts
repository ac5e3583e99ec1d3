/** Where a page's state really is: `url` is the payload's address, `home` the page a person opens. */
export interface Known {
  readonly url: string;
  readonly home: string;
}

/**
 * Pages whose data lives somewhere their address does not tell. Host, optionally the beginning of a path, and the
 * address of the data.
 */
const KNOWN: readonly (readonly [host: string, path: string, url: string])[] = [
  ['slack-status.com', '/', 'https://slack-status.com/api/v2.0.0/current'],
  ['status.slack.com', '/', 'https://slack-status.com/api/v2.0.0/current'],
  ['status.heroku.com', '/', 'https://status.heroku.com/api/v4/current-status'],
  ['health.aws.amazon.com', '/', 'https://health.aws.amazon.com/public/currentevents'],
  ['status.aws.amazon.com', '/', 'https://health.aws.amazon.com/public/currentevents'],
  ['status.cloud.google.com', '/', 'https://status.cloud.google.com/incidents.json'],
  ['www.google.com', '/appsstatus', 'https://www.google.com/appsstatus/dashboard/incidents.json'],
  ['status.firebase.google.com', '/', 'https://status.firebase.google.com/incidents.json'],
  ['status.play.google.com', '/', 'https://status.play.google.com/incidents.json'],
  ['azure.status.microsoft', '/', 'https://azure.status.microsoft/en-us/status/feed/'],
  ['status.azure.com', '/', 'https://azure.status.microsoft/en-us/status/feed/'],
  ['status.cloud.microsoft', '/', 'https://status.cloud.microsoft/api/posts/mac'],
  [
    'www.apple.com',
    '/support/systemstatus',
    'https://www.apple.com/support/systemstatus/data/system_status_en_US.js',
  ],
  [
    'www.apple.com',
    '/kr/support/systemstatus',
    'https://www.apple.com/support/systemstatus/data/system_status_ko_KR.js',
  ],
  [
    'developer.apple.com',
    '/system-status',
    'https://www.apple.com/support/systemstatus/data/developer/system_status_en_US.js',
  ],
  ['status.salesforce.com', '/', 'https://api.status.salesforce.com/v1/incidents/active'],
  ['status.stripe.com', '/', 'https://www.stripestatus.com/api/v2/summary.json'],
];

/** The known place of this page's data, `null` when its address tells nothing. */
export function knownHost(address: string): Known | null {
  const { hostname, pathname, href } = new URL(address);
  const row = KNOWN.find(([host, path]) => host === hostname && pathname.startsWith(path));
  if (row !== undefined) return { url: row[2], home: href };
  const upptime = hostname === 'github.com' ? /^\/([\w.-]+)\/([\w.-]+)\/?$/.exec(pathname) : null;
  if (upptime === null) return null;
  return {
    url: `https://raw.githubusercontent.com/${upptime[1]}/${upptime[2]}/HEAD/history/summary.json`,
    home: href,
  };
}
