import type { Source } from '#lib/core/source.ts';

import { serviceById } from './catalog.ts';

/**
 * Status pages offered at the first run. None is followed unasked: `enabled` is what the source starts with
 * once a person chooses it. All are Atlassian Statuspage's API v2 (`/api/v2/summary.json`), which answers
 * any origin, so no host permission is needed.
 */
export const PRESETS: readonly Source[] = [
  statuspage('github', 'https://www.githubstatus.com'),
  statuspage('cloudflare', 'https://www.cloudflarestatus.com'),
  statuspage('discord', 'https://discordstatus.com'),
  statuspage('openai', 'https://status.openai.com'),
  statuspage('claude', 'https://status.claude.com'),
];

function statuspage(id: string, home: string): Source {
  const service = serviceById(id);
  if (service === null) throw new Error(`no service ${id} in the catalog`);
  return {
    id,
    url: `${home}/api/v2/summary.json`,
    home: `${home}/`,
    title: service.en,
    format: 'statuspage',
    carries: 'status',
    service: { id, name: service.en },
    zone: 'UTC',
    enabled: true,
    components: [],
  };
}
