/** What a test's publisher says of one outage. */
export interface Told {
  readonly id: string;
  readonly service: string;
  readonly phase: 'investigating' | 'identified' | 'monitoring' | 'resolved';
  readonly impact?: 'minor' | 'major' | 'critical';
  /** Minutes since it began. */
  readonly begun: number;
  /** The latest word. */
  readonly word?: string;
}

const MINUTE_MS = 60_000;

/** An Outage Feed with one article for each outage told, at `origin`. */
export function outageFeed(origin: string, told: readonly Told[], now = Date.now()): object {
  const ago = (minutes: number) => new Date(now - minutes * MINUTE_MS).toISOString();
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Test Times',
    home_page_url: origin,
    _outage: { ttl_minutes: 1 },
    items: told.map((one) => ({
      id: `article-${one.id}`,
      url: articleUrl(origin, one.id),
      title: `Article about ${one.service}`,
      summary: `What is known about the outage of ${one.service}.`,
      image: `${origin}/picture-of-${one.id}.png`,
      content_html: `<p>About ${one.service}.</p><img src="${origin}/inline-picture-of-${one.id}.png">`,
      date_published: ago(one.begun),
      date_modified: ago(0),
      _outage: {
        incidents: [
          {
            id: one.id,
            evidence: 'press',
            services: [{ name: one.service }],
            title: `${one.service} is down`,
            phase: one.phase,
            impact: one.impact ?? 'major',
            kind: 'login',
            started_at: ago(one.begun),
            resolved_at: one.phase === 'resolved' ? ago(0) : null,
            updates: [{ at: ago(0), phase: one.phase, text: one.word ?? `${one.service}: ${one.phase}.` }],
            url: `${origin}/incidents/${one.id}`,
          },
        ],
      },
    })),
  };
}

/** Where the article about an outage is. */
export function articleUrl(origin: string, id: string): string {
  return `${origin}/articles/${id}`;
}
