import { readFile } from 'node:fs/promises';
import { decode } from '#lib/core/decode.ts';
import { fetchFeed, MOST_BYTES } from '#lib/net/fetch-feed.ts';
import { nodeDecoder } from './node-decoder.ts';
import { reason } from './post-files.ts';
import { Refusal } from './refusal.ts';

/** A payload as text, and the address it came from (`null` for a file). */
export interface Input {
  readonly text: string;
  readonly url: string | null;
}

/** Reads a file or fetches an address, as the extension would. Refuses in one sentence what cannot be had. */
export async function inputOf(place: string, now: number): Promise<Input> {
  if (/^https?:\/\//i.test(place)) return fetched(place, now);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw new Refusal(`${place}: cannot be read: ${reason(error)}.`);
  });
  if (bytes.byteLength > MOST_BYTES)
    throw new Refusal(`${place}: more than ${MOST_BYTES} bytes, which the extension does not read.`);
  return { text: decode(bytes, null, nodeDecoder), url: null };
}

async function fetched(url: string, now: number): Promise<Input> {
  const answer = await fetchFeed(
    { url, validators: null },
    { permitted: true, online: true, now, makeDecoder: nodeDecoder },
  );
  if (answer.kind === 'fresh') return { text: answer.text, url: answer.url };
  throw new Refusal(`${url}: ${answer.kind === 'failed' ? answer.failure.detail : 'unchanged'}.`);
}
