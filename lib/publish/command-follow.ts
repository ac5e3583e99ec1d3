import { look } from '#lib/app/look.ts';
import type { FetchRequest } from '#lib/core/polling.ts';
import { intervalOf } from '#lib/core/schedule.ts';
import { MINUTE_MS } from '#lib/core/spans.ts';
import { fetchFeed } from '#lib/net/fetch-feed.ts';
import { textsFor } from '#lib/text/texts.ts';

import { nodeDecoder } from './node-decoder.ts';
import { plainIncident } from './plain-incident.ts';
import type { Terminal } from './program.ts';
import { Refusal } from './refusal.ts';

/** Prints, as one JSON object, the source that an address leads to. Refuses an address that leads to none. */
export async function follow(address: string, terminal: Terminal): Promise<void> {
  const asked: string[] = [];
  const fetch = (request: FetchRequest) => {
    asked.push(request.url);
    const reach = { permitted: true, online: true, now: terminal.now(), makeDecoder: nodeDecoder };
    return fetchFeed(request, reach);
  };
  const seen = await look({ fetch, now: () => terminal.now() }, address);
  if (seen.kind === 'failed') {
    throw new Refusal(
      `${address}: ${textsFor('en').failure(seen.failure, seen.url)} (asked ${asked.length} addresses)`,
    );
  }
  const { source, incidents, articles, components, problems } = seen;
  const { url, home, title, format, carries, service } = source;
  const pollMinutes = intervalOf({ carries, askedMs: null }) / MINUTE_MS;
  const shown = {
    url,
    home,
    title,
    format,
    carries,
    service: service === null ? null : (service.id ?? service.name),
    pollMinutes,
    components,
    incidents: incidents.map(plainIncident),
    articles: articles.map(({ title: headline, url: link, publishedAt }) => ({
      title: headline,
      url: link,
      publishedAt,
    })),
    problems,
    asked,
  };
  terminal.out(JSON.stringify(shown, null, 2));
}
