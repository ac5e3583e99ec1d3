import type { Source } from '#lib/core/source.ts';

import { serviceById } from './catalog.ts';

/**
 * Status pages of Atlassian's Statuspage, or with its API v2: they answer any origin, so no host permission is needed.
 * Catalog id and page, those that most people notice first; Korea's own (Channel Talk is the only Korean service whose
 * page is known to have this API) among them.
 */
const PAGES: readonly (readonly [id: string, home: string])[] = [
  ['github', 'https://www.githubstatus.com'],
  ['cloudflare', 'https://www.cloudflarestatus.com'],
  ['discord', 'https://discordstatus.com'],
  ['openai', 'https://status.openai.com'],
  ['claude', 'https://status.claude.com'],
  ['channeltalk', 'https://status.channel.io'],
  ['zoom', 'https://www.zoomstatus.com'],
  ['notion', 'https://www.notion-status.com'],
  ['figma', 'https://status.figma.com'],
  ['dropbox', 'https://status.dropbox.com'],
  ['reddit', 'https://www.redditstatus.com'],
  ['epicgames', 'https://status.epicgames.com'],
  ['cursor', 'https://status.cursor.com'],
  ['vercel', 'https://www.vercel-status.com'],
  ['netlify', 'https://www.netlifystatus.com'],
  ['supabase', 'https://status.supabase.com'],
  ['npm', 'https://status.npmjs.org'],
  ['jira', 'https://jira-software.status.atlassian.com'],
];

/**
 * Big platforms, one source each: their products are its components. Addresses and shapes are described in the formats
 * (`lib/formats/<format>.ts`); all but AWS' need the host's permission.
 */
const PLATFORMS: readonly (readonly [
  id: string,
  title: string,
  format: string,
  url: string,
  home: string,
])[] = [
  [
    'google_workspace',
    'Google Workspace',
    'google-cloud',
    'https://www.google.com/appsstatus/dashboard/incidents.json',
    'https://www.google.com/appsstatus/dashboard/',
  ],
  // Outlook.com, OneDrive, Teams and others for people at home; what firms use shows only behind a login.
  [
    'outlook',
    'Microsoft 365',
    'microsoft',
    'https://status.cloud.microsoft/api/posts/m365Consumer',
    'https://status.cloud.microsoft/',
  ],
  [
    'apple',
    'Apple',
    'apple',
    'https://www.apple.com/support/systemstatus/data/system_status_en_US.js',
    'https://www.apple.com/support/systemstatus/',
  ],
  ['slack', 'Slack', 'slack', 'https://slack-status.com/api/v2.0.0/current', 'https://slack-status.com/'],
  [
    'aws',
    'AWS',
    'aws',
    'https://health.aws.amazon.com/public/currentevents',
    'https://health.aws.amazon.com/health/status',
  ],
  [
    'gcp',
    'Google Cloud',
    'google-cloud',
    'https://status.cloud.google.com/incidents.json',
    'https://status.cloud.google.com/',
  ],
  [
    'azure',
    'Microsoft Azure',
    'azure',
    'https://azure.status.microsoft/en-us/status/feed/',
    'https://azure.status.microsoft/en-us/status',
  ],
  [
    'salesforce',
    'Salesforce',
    'salesforce',
    'https://api.status.salesforce.com/v1/incidents/active',
    'https://status.salesforce.com/',
  ],
];

/**
 * Status pages offered for one click. None is followed unasked: `enabled` is what the source starts with once a person
 * chooses it, and no component is chosen, which means all of them.
 */
export const PRESETS: readonly Source[] = [
  ...PAGES.map(([id, home]) =>
    preset(id, nameOf(id), 'statuspage', `${home}/api/v2/summary.json`, `${home}/`),
  ),
  ...PLATFORMS.map(([id, title, format, url, home]) => preset(id, title, format, url, home)),
];

/** Whether this preset answers any origin: for all others the host's permission has to be asked for in the click. */
export const readsOpenly = ({ format }: Source): boolean => format === 'statuspage' || format === 'aws';

function nameOf(id: string): string {
  const service = serviceById(id);
  if (service === null) throw new Error(`no service ${id} in the catalog`);
  return service.en;
}

function preset(id: string, title: string, format: string, url: string, home: string): Source {
  return {
    id,
    url,
    home,
    title,
    format,
    carries: 'status',
    service: { id, name: title },
    zone: 'UTC',
    enabled: true,
    components: [],
  };
}
