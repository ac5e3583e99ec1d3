import { SERVICES } from '#lib/catalog/catalog.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { Article, Component, Incident } from '#lib/core/model.ts';
import type { Fetched } from '#lib/core/polling.ts';
import type { Source } from '#lib/core/source.ts';
import { MINUTE_MS } from '#lib/core/spans.ts';
import { FormatError } from '#lib/formats/format.ts';
import { detectFormat } from '#lib/formats/registry.ts';

import { besideOf } from './beside.ts';
import { knownHost } from './follow/known-hosts.ts';
import { linksOf, marksOf } from './follow/page-links.ts';
import { feedAddresses, statusAddresses } from './follow/paths.ts';
import { interpret } from './interpret.ts';
import type { Ports } from './ports.ts';
import { sourceAt, zoneAt } from './source-at.ts';

/** What stands at an address: a source that could be followed, or why there is none. */
export type Look =
  | {
      readonly kind: 'found';
      readonly source: Source;
      readonly incidents: readonly Incident[];
      readonly articles: readonly Article[];
      readonly components: readonly Component[];
      /** How many entries could not be used. */
      readonly problems: number;
      /** How long the publisher asks to wait between two polls, in milliseconds. */
      readonly askedMs: number | null;
    }
  | {
      readonly kind: 'failed';
      /** The address that could not be read: with `permission`, the one whose host has to be allowed. */
      readonly url: string;
      readonly failure: Pick<Failure, 'kind' | 'detail' | 'status' | 'path'>;
    };

type Found = Extract<Look, { kind: 'found' }>;
type Failed = Extract<Look, { kind: 'failed' }>;
type Reads = Pick<Ports, 'fetch' | 'now'>;

/** This many addresses are tried for one page, and nothing new begins after this time. */
const MOST = 42;
const BUDGET_MS = 30_000;

/**
 * From any address to a source: a page whose data is known to be elsewhere, the address itself, the usual places of
 * status pages beside it, the feeds the page names, the usual places of feeds. The first that can be read as
 * something wins. Stores nothing.
 */
export async function look(ports: Reads, address: string): Promise<Look> {
  const url = completed(address);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    return failed(url, 'address', `not an http(s) address: ${address}`);
  const deadline = AbortSignal.timeout(BUDGET_MS);
  const tried = new Set<string>();
  const refused = new Set<string>();
  const attempt = async (candidate: string, home: string | null): Promise<Look | null> => {
    if (tried.has(candidate) || tried.size >= MOST || deadline.aborted) return null;
    tried.add(candidate);
    const seen = await read(ports, candidate, home);
    if (seen.kind === 'failed' && seen.failure.kind === 'permission') refused.add(candidate);
    return seen;
  };
  const first = async (candidates: readonly string[], home: string): Promise<Found | null> => {
    for (const candidate of candidates) {
      const seen = await attempt(candidate, home);
      if (seen?.kind === 'found') return seen;
    }
    return null;
  };

  const known = knownHost(url);
  if (known !== null) {
    const seen = await attempt(known.url, known.home);
    if (seen?.kind === 'found' || (seen?.kind === 'failed' && seen.failure.kind === 'permission'))
      return seen;
  }
  const page = await ports.fetch({ url, validators: null });
  tried.add(url);
  const itself = page.kind === 'fresh' ? await understood(ports, page, null) : null;
  if (itself?.kind === 'found') return itself;
  const { html, at } = page.kind === 'fresh' ? { html: page.text, at: page.url } : { html: '', at: url };
  const named = [...linksOf(html, at), ...marksOf(html)];
  const found =
    (await first(statusAddresses(at), at)) ??
    (await first(named, at)) ??
    (page.kind === 'fresh' ? await first(feedAddresses(at), at) : null);
  if (found !== null) return found;
  if (page.kind === 'failed') return { kind: 'failed', url, failure: page.failure };
  // The page says where its data is, and the browser does not let it be read there: that host is to be allowed.
  const closed = named.find((candidate) => refused.has(candidate));
  if (closed !== undefined) return failed(closed, 'permission', 'the page names it as its data');
  return itself ?? failed(url, 'not-a-feed', 'no format claims it');
}

async function read(ports: Reads, url: string, home: string | null): Promise<Look> {
  const fetched = await ports.fetch({ url, validators: null });
  if (fetched.kind === 'failed') return { kind: 'failed', url, failure: fetched.failure };
  if (fetched.kind === 'unchanged') return failed(url, 'unreadable', 'unchanged, although nothing was known');
  return understood(ports, fetched, home);
}

async function understood(
  ports: Reads,
  { text, url, maxAgeMs }: Extract<Fetched, { kind: 'fresh' }>,
  home: string | null,
): Promise<Look> {
  const format = detectFormat(text, url);
  if (format === null) return failed(url, 'not-a-feed', 'no format claims it');
  try {
    const zone = zoneAt(url);
    const context = { url, zone, now: ports.now(), beside: await besideOf(ports, format, url) };
    const report = format.parse(text, context);
    const { incidents, articles } = interpret(report, format, context, null, SERVICES);
    return {
      kind: 'found',
      source: sourceAt(url, home, format, report, zone),
      incidents: incidents.map(({ value }) => value),
      articles,
      components: report.components,
      problems: report.problems.length,
      askedMs: Math.max((report.ttlMinutes ?? 0) * MINUTE_MS, maxAgeMs ?? 0) || null,
    };
  } catch (error) {
    if (error instanceof FormatError) return failed(url, 'unreadable', error.message, error.path);
    throw error;
  }
}

function failed(url: string, kind: Failure['kind'], detail: string, path?: string): Failed {
  return { kind: 'failed', url, failure: { kind, detail, ...(path === undefined ? {} : { path }) } };
}

/** The address a person means by `status.example.com/feed.json`; what is none comes back as it is. */
export function completed(address: string): string {
  const trimmed = address.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]*:\d/.test(trimmed);
  const whole = hasScheme ? trimmed : `https://${trimmed}`;
  return URL.canParse(whole) ? new URL(whole).href : trimmed;
}
