import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A publisher's site on this machine that no other page may read: it sends no `Access-Control-Allow-Origin`. */
export interface Site {
  /** The page a person would paste the address of. */
  readonly home: string;
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const PAGE = '<!doctype html><html><head><title>Home</title>HEAD</head><body><h1>Home</h1></body></html>';

/** Serves these payloads, its home page, and 404 for all else. `host` decides whose permission is asked for. */
export async function startSite(
  payloads: Readonly<Record<string, unknown>>,
  { host = '127.0.0.1', path = '/', head = '' } = {},
): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    requests.push(asked);
    const payload = payloads[asked];
    if (payload !== undefined) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(payload));
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.writeHead(asked === path ? 200 : 404).end(PAGE.replace('HEAD', head));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://${host}:${port}${path}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** Atlassian Statuspage: the API is down, the web site is not. */
export const STATUSPAGE = () => ({
  '/api/v2/summary.json': {
    page: { id: 'h', name: 'Harbour', url: 'https://status.harbour.example' },
    status: { indicator: 'major', description: 'Partial System Outage' },
    components: [
      { id: 'g', name: 'Europe', status: 'partial_outage', group: true, group_id: null },
      { id: 'a', name: 'API', status: 'partial_outage', group: false, group_id: 'g' },
      { id: 'w', name: 'Website', status: 'operational', group: false, group_id: null },
    ],
    incidents: [
      {
        id: 'i',
        name: 'Requests fail in Europe',
        status: 'identified',
        impact: 'major',
        created_at: ago(20),
        updated_at: ago(5),
        components: [{ id: 'a', name: 'API' }],
        incident_updates: [{ id: 'u', status: 'identified', body: 'A disk is full.', created_at: ago(5) }],
      },
    ],
    scheduled_maintenances: [],
  },
});

/** Instatus. */
export const INSTATUS = () => ({
  '/summary.json': {
    page: { name: 'Tide', url: 'https://status.tide.example', status: 'HASISSUES' },
    activeIncidents: [
      {
        id: 't1',
        name: 'Uploads fail',
        started: ago(12),
        status: 'IDENTIFIED',
        impact: 'PARTIALOUTAGE',
        url: 'https://status.tide.example/incident/t1',
      },
    ],
    components: [{ id: 'c', name: 'Uploads', status: 'PARTIALOUTAGE', group: null }],
  },
});

/** Google's dashboards of Cloud and Workspace, which list incidents only. */
export const GOOGLE = () => ({
  '/incidents.json': [
    {
      id: 'w2',
      number: '2',
      begin: ago(30),
      created: ago(30),
      modified: ago(3),
      end: '',
      external_desc: '**Title:**\nMail arrives late',
      updates: [{ created: ago(3), when: ago(3), text: 'We see delays.', status: 'SERVICE_DISRUPTION' }],
      most_recent_update: {
        when: ago(3),
        modified: ago(3),
        text: 'We see delays.',
        status: 'SERVICE_DISRUPTION',
      },
      status_impact: 'SERVICE_DISRUPTION',
      severity: 'medium',
      service_name: 'Gmail',
      affected_products: [{ title: 'Gmail', id: 'g' }],
      uri: 'incidents/w2',
    },
  ],
});

/** A blog made with Jekyll. */
export const JEKYLL = () => ({
  '/posts.json': [{ title: 'First post', url: '/first.html', date: ago(90), excerpt: 'Hello.', image: null }],
});

/** A site made with WordPress. */
export const WORDPRESS = () => ({
  '/wp-json/wp/v2/posts?per_page=20': [
    {
      id: 31,
      date_gmt: ago(60).slice(0, 19),
      link: 'https://paran.example/hello/',
      title: { rendered: 'Hello &amp; welcome' },
      excerpt: { rendered: '<p>Our blog.</p>' },
      content: { rendered: '<p>Our blog.</p>' },
    },
  ],
});
