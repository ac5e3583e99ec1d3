import type { Failure } from '#lib/core/failure.ts';
import type { Article, Incident } from '#lib/core/model.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Source } from '#lib/core/source.ts';
import { SERVICES } from '#lib/catalog/catalog.ts';
import { FormatError } from '#lib/formats/format.ts';
import type { Format, Report } from '#lib/formats/format.ts';
import { detectFormat } from '#lib/formats/registry.ts';

import { fingerprint } from './fingerprint.ts';
import { interpret } from './interpret.ts';
import type { Ports } from './ports.ts';

/** What stands at an address: a source that could be followed, or why not. */
export type Look =
  | {
      readonly kind: 'found';
      readonly source: Source;
      readonly incidents: readonly Incident[];
      readonly articles: readonly Article[];
      /** How many entries could not be used. */
      readonly problems: number;
    }
  | {
      readonly kind: 'failed';
      readonly url: string;
      readonly failure: Pick<Failure, 'kind' | 'detail' | 'status' | 'path'>;
    };

/** Korean feeds mostly give times without a zone; status pages elsewhere mean UTC. */
const ZONES = { kr: 'Asia/Seoul', other: 'UTC' } as const;

/** Reads an address once and says what it is. Stores nothing. */
export async function look(ports: Pick<Ports, 'fetch' | 'now'>, address: string): Promise<Look> {
  const url = completed(address);
  const fetched = await ports.fetch({ url, validators: null });
  if (fetched.kind === 'failed') return { kind: 'failed', url, failure: fetched.failure };
  const failed = (kind: 'not-a-feed' | 'unreadable', detail: string, path = '$'): Look => ({
    kind: 'failed',
    url,
    failure: { kind, detail, path },
  });
  if (fetched.kind === 'unchanged') return failed('unreadable', 'unchanged, although nothing was known');
  const format = detectFormat(fetched.text, fetched.url);
  if (format === null) return failed('not-a-feed', 'no format claims it');
  try {
    const zone = zoneOf(fetched.url);
    const { report, incidents, articles } = interpret(
      fetched.text,
      format,
      { url: fetched.url, zone, now: ports.now() },
      null,
    );
    const source = sourceOf(fetched.url, format, report, zone);
    return {
      kind: 'found',
      source,
      incidents: incidents.map(({ value }) => value),
      articles,
      problems: report.problems.length,
    };
  } catch (error) {
    if (error instanceof FormatError) return failed('unreadable', error.message, error.path);
    throw error;
  }
}

/** The address a person means by `status.example.com/feed.json`. What is none is left for `fetch` to refuse. */
export function completed(address: string): string {
  const trimmed = address.trim();
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]*:\d/.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(whole) ? new URL(whole).href : trimmed;
}

function zoneOf(url: string): string {
  return new URL(url).hostname.endsWith('.kr') ? ZONES.kr : ZONES.other;
}

function sourceOf(url: string, format: Format, report: Report, zone: string): Source {
  const host = new URL(url).hostname;
  const title = report.title ?? host;
  const carries = format.carries === 'status' || report.incidents.length > 0 ? 'status' : 'news';
  return {
    id: `u${fingerprint(url).replace('-', '')}`,
    url,
    home: report.home ?? new URL(url).origin,
    title,
    format: format.id,
    carries,
    // A status page is its service's own voice; a feed that speaks of others is nobody's.
    service: format.carries === 'status' ? { id: serviceAt(host), name: title } : null,
    zone,
    enabled: true,
    components: [],
  };
}

/** The catalog's service whose domain or status page this host is. */
function serviceAt(host: string): string | null {
  const known = SERVICES.find(
    ({ domains, status }) =>
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ||
      (status !== null && new URL(status.url).hostname === host),
  );
  return known?.id ?? null;
}

/** The settings with one more source; the same address is not followed twice. */
export function withSource(settings: Settings, source: Source): Settings {
  if (settings.sources.some((other) => other.url === source.url || other.id === source.id)) return settings;
  return { ...settings, sources: [...settings.sources, source] };
}

/** The settings without a source. */
export function withoutSource(settings: Settings, id: string): Settings {
  return { ...settings, sources: settings.sources.filter((source) => source.id !== id) };
}

/** The settings with one source changed. */
export function withChange(settings: Settings, id: string, change: Partial<Source>): Settings {
  return {
    ...settings,
    sources: settings.sources.map((source) => (source.id === id ? { ...source, ...change } : source)),
  };
}
