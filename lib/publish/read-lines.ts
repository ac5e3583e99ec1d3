import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { nullish, number, object, safeParse, string, union } from 'valibot';
import { SERVICES } from '#lib/catalog/catalog.ts';
import { textOf } from '#lib/core/html.ts';
import { instant } from '#lib/core/time.ts';
import { lexiconOf } from '#lib/reading/lexicon.ts';
import type { Lexicon } from '#lib/reading/lexicon.ts';
import { read } from '#lib/reading/read.ts';
import { plainIncident } from './plain-incident.ts';
import type { PlainIncident } from './plain-incident.ts';
import { reason } from './post-files.ts';
import { Refusal } from './refusal.ts';

/** One article a line, as JSON. `publishedAt` is RFC 3339 or epoch milliseconds; other members are passed over. */
const Line = object({
  id: union([string(), number()]),
  title: nullish(string(), ''),
  excerpt: nullish(string(), ''),
  bodyHtml: nullish(string()),
  bodyText: nullish(string()),
  publishedAt: nullish(union([string(), number()])),
  /** The service whose own notice board this is. */
  feedServiceId: nullish(string()),
  url: nullish(string()),
  /** IANA zone of the outlet, when it is neither the one asked for nor told by the offset of `publishedAt`. */
  zone: nullish(string()),
});

/** What was read in one article. */
export interface LineRead {
  readonly id: string | number;
  readonly incidents: readonly PlainIncident[];
}

/** Reads one line of the file. Refuses, with the place in it, what is no article. */
export function readLine(line: string, zone: string, lexicon: Lexicon): LineRead {
  const { id, title, excerpt, bodyHtml, bodyText, publishedAt, feedServiceId, url, ...rest } =
    articleIn(line);
  const clocks = rest.zone ?? offsetOf(publishedAt) ?? zone;
  const incidents = read(
    {
      id: String(id),
      title,
      excerpt: textOf(excerpt),
      body: typeof bodyHtml === 'string' ? { html: bodyHtml } : { text: bodyText ?? '' },
      publishedAt: instant(publishedAt, clocks),
      url: url ?? null,
      zone: clocks,
      feedServiceId: feedServiceId ?? null,
    },
    lexicon,
  );
  return { id, incidents: incidents.map(plainIncident) };
}

/** "2025-10-20T04:00:00-04:00" tells by which clock its outlet lives; "Z" and milliseconds tell nothing. */
const offsetOf = (at: string | number | null | undefined): string | undefined =>
  typeof at === 'string' ? /[+-]\d\d:?\d\d$/.exec(at.trim())?.[0] : undefined;

/** Reads a file of articles, one JSON object a line (`.gz` too, `-` is standard input), and yields each line's result or refusal. */
export async function* readLines(file: string, zone: string): AsyncGenerator<LineRead | Refusal> {
  const lexicon = lexiconOf(SERVICES);
  let place = 0;
  try {
    for await (const line of createInterface({ input: streamOf(file), crlfDelay: Infinity })) {
      place += 1;
      if (line.trim() === '') continue;
      try {
        yield readLine(line, zone, lexicon);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        yield new Refusal(`${file}: line ${place}: ${error.message}`);
      }
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Refusal(`${file}: cannot be read: ${reason(error)}.`);
  }
}

function articleIn(line: string) {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal('this is no JSON.');
  }
  const parsed = safeParse(Line, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = `$${(issue.path ?? []).map(({ key }) => `.${String(key)}`).join('')}`;
  const fault =
    issue.received === 'undefined' ? 'is missing' : `expected ${issue.expected ?? 'something else'}`;
  throw new Refusal(`${path}: ${fault}.`);
}

function streamOf(file: string): Readable {
  if (file === '-') return process.stdin;
  const stream = createReadStream(file);
  if (!file.endsWith('.gz')) return stream;
  // `pipe` does not hand errors on; the reader of the result has to hear of them.
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  return stream.pipe(gunzip);
}
