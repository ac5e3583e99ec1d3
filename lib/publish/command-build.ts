import { writeFile } from 'node:fs/promises';
import { isZone } from '#lib/core/time-zone.ts';
import { buildFeed } from './build.ts';
import { momentOption, rfc3339 } from './moment.ts';
import { readPosts, reason } from './post-files.ts';
import type { Terminal } from './program.ts';
import { Refusal } from './refusal.ts';
import { schemaFaults } from './schema.ts';

/** Options of `build`, as written. */
export interface BuildOptions {
  readonly out: string;
  readonly site: string;
  readonly zone: string;
  readonly permalink?: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly language?: string;
  readonly feedUrl?: string;
  readonly ttl?: string;
}

/**
 * Writes the feed of the posts that can be used and a sentence for each that cannot; 1 if there was one. Writes
 * nothing when no post is left, or when what posts state as outages does not fit the schema.
 */
export async function build(
  paths: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, site, zone } = options;
  if (!/^https?:\/\/[^/]/i.test(site) || !URL.canParse(site))
    throw new Refusal(`--site ${site}: expected an http(s) address.`);
  if (!isZone(zone)) throw new Refusal(`--zone ${zone}: expected an IANA zone such as Asia/Seoul.`);
  const read = await readPosts(paths);
  const { feed, refused } = buildFeed(read.posts, {
    url: site,
    zone,
    permalink: options.permalink ?? null,
    publishedAt:
      options.publishedAt === undefined ? null : momentOption('--published-at', options.publishedAt, zone),
    title: options.title ?? new URL(site).host,
    language: options.language ?? null,
    feedUrl: options.feedUrl ?? null,
    ttlMinutes: minutesOption(options.ttl),
    generatedAt: rfc3339(terminal.now(), zone),
  });
  const sentences = [...read.refused, ...refused];
  for (const sentence of sentences) terminal.err(sentence);
  if (feed.items.length === 0) throw new Refusal(`${out}: not written, no post is left for it.`);
  const faults = schemaFaults(feed);
  if (faults.length > 0) throw new Refusal(faults.map((fault) => `${out}: not written, ${fault}`).join('\n'));
  await writeFile(out, `${JSON.stringify(feed, null, 2)}\n`).catch((error: unknown) => {
    throw new Refusal(`${out}: cannot be written: ${reason(error)}.`);
  });
  terminal.out(`${out}: ${feed.items.length} items`);
  return sentences.length === 0 ? 0 : 1;
}

/** Minutes of `--ttl`. */
export function minutesOption(written: string | undefined): number | null {
  if (written === undefined) return null;
  const minutes = Number(written);
  if (Number.isFinite(minutes) && minutes > 0) return minutes;
  throw new Refusal(`--ttl ${written}: expected minutes.`);
}
