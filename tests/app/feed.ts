import { at } from '#tests/core/examples.ts';

/** An incident of a feed at one moment. */
export interface Stated {
  readonly id: string;
  readonly phase: string;
  readonly impact?: string;
  readonly at?: string;
}

/** An Outage Feed that states these incidents, one article each. */
export function outageFeed(incidents: readonly Stated[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Daily',
    home_page_url: 'https://daily.example/',
    _outage: { generated_at: '2024-07-18T09:00:00+09:00', ttl_minutes: 5 },
    items: incidents.map(({ id, phase, impact = 'major', at: clock = '10:54' }) => ({
      id: `item-${id}`,
      url: `https://daily.example/${id}`,
      title: `Report on ${id}`,
      content_text: `What is known about ${id}.`,
      date_published: new Date(at(clock)).toISOString(),
      _outage: {
        incidents: [
          {
            id,
            services: [{ id: 'kakaotalk', name: '카카오톡' }],
            title: `Incident ${id}`,
            phase,
            impact,
            started_at: '2024-07-18T10:54:00+09:00',
            resolved_at: phase === 'resolved' ? '2024-07-18T12:20:00+09:00' : null,
          },
        ],
      },
    })),
  });
}

/** A Statuspage summary with these open incidents. */
export function statuspage(incidents: readonly { id: string; status: string }[]): string {
  return JSON.stringify({
    page: { id: 'abcdefghijkl', name: 'Example', url: 'https://status.example' },
    status: { indicator: incidents.length > 0 ? 'major' : 'none', description: '' },
    components: [],
    incidents: incidents.map(({ id, status }) => ({
      id,
      name: `Trouble ${id}`,
      status,
      impact: 'major',
      created_at: '2024-07-18T01:54:00Z',
      started_at: '2024-07-18T01:54:00Z',
      updated_at: '2024-07-18T02:00:00Z',
      resolved_at: status === 'resolved' ? '2024-07-18T03:20:00Z' : null,
      shortlink: `https://stspg.io/${id}`,
      incident_updates: [],
    })),
    scheduled_maintenances: [],
  });
}
