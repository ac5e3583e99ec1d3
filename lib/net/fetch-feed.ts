import type { FetchRequest, Fetched, Validators } from '#lib/core/polling.ts';
import { decode } from '#lib/core/decode.ts';
import type { MakeDecoder } from '#lib/core/decode.ts';

import { maxAgeOf, retryAfterOf } from './headers.ts';

/** Headers and body together; shorter than the 30 s after which a browser stops an idle worker. */
const DEADLINE_MS = 18_000;
/** Decoded bytes; counted as they come, so that neither a long body nor a compressed bomb is held. */
export const MOST_BYTES = 5 * 1024 * 1024;
/** A longer validator is not worth keeping. */
const LONGEST_VALIDATOR = 1024;

/** What the request may rely on. */
export interface Reach {
  /** The extension has the host's permission: then the request is not subject to CORS. */
  readonly permitted: boolean;
  readonly online: boolean;
  /** Epoch milliseconds, for `Retry-After` dates. */
  readonly now: number;
  readonly deadlineMs?: number;
  readonly mostBytes?: number;
  /** For runtimes whose own decoders fall short (Node). */
  readonly makeDecoder?: MakeDecoder;
}

/**
 * One polite request: conditional, without cookies or referrer, bounded in time and size. Never rejects.
 *
 * With the host's permission our own `If-None-Match` goes out and the browser's cache stays out of it. Without
 * it those headers would need a CORS preflight, which most publishers refuse; then the browser's cache revalidates.
 */
export async function fetchFeed(request: FetchRequest, reach: Reach): Promise<Fetched> {
  if (!/^https?:\/\//i.test(request.url)) return failed('address', `not an http(s) address: ${request.url}`);
  if (!reach.online) return failed('offline', 'the browser has no network');
  const signal = AbortSignal.timeout(reach.deadlineMs ?? DEADLINE_MS);
  try {
    const response = await fetch(request.url, {
      headers: { Accept: ACCEPT, ...(reach.permitted ? conditions(request.validators) : {}) },
      cache: reach.permitted ? 'no-store' : 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      signal,
    });
    return await answerOf(response, request, reach);
  } catch (error) {
    if (signal.aborted) return failed('timeout', `no answer within ${reach.deadlineMs ?? DEADLINE_MS} ms`);
    if (error instanceof TooLarge) return failed('too-large', error.message);
    const detail = error instanceof Error ? error.message : String(error);
    // A refusal by CORS and a dead server look alike. What was read before without permission is not refused by CORS.
    return failed(reach.permitted || request.validators !== null ? 'network' : 'permission', detail);
  }
}

const ACCEPT =
  'application/json, application/feed+json, application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5';

function conditions(validators: Validators | null): Record<string, string> {
  return {
    ...(validators?.etag ? { 'If-None-Match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'If-Modified-Since': validators.lastModified } : {}),
  };
}

async function answerOf(response: Response, request: FetchRequest, reach: Reach): Promise<Fetched> {
  const maxAgeMs = maxAgeOf(response.headers);
  if (response.status === 304) return { kind: 'unchanged', maxAgeMs };
  if (!response.ok) {
    await response.body?.cancel();
    const kind = response.status === 410 ? 'gone' : 'http';
    return failed(
      kind,
      `HTTP ${response.status}`,
      response.status,
      retryAfterOf(response.headers, reach.now),
    );
  }
  if (request.url.startsWith('https:') && !response.url.startsWith('https:')) {
    await response.body?.cancel();
    return failed('address', `redirected from https to ${response.url}`);
  }
  const bytes = await bounded(response, reach.mostBytes ?? MOST_BYTES);
  return {
    kind: 'fresh',
    text: decode(bytes, response.headers.get('Content-Type'), reach.makeDecoder),
    url: response.url,
    validators: {
      etag: short(response.headers.get('ETag')),
      lastModified: short(response.headers.get('Last-Modified')),
    },
    maxAgeMs,
  };
}

class TooLarge extends Error {}

async function bounded(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.byteLength;
    if (length > most) {
      await reader.cancel();
      throw new TooLarge(`more than ${most} bytes`);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

function short(value: string | null): string | null {
  return value !== null && value.length <= LONGEST_VALIDATOR ? value : null;
}

function failed(
  kind: Extract<Fetched, { kind: 'failed' }>['failure']['kind'],
  detail: string,
  status?: number,
  retryAfterMs: number | null = null,
): Fetched {
  return {
    kind: 'failed',
    failure: { kind, detail, ...(status === undefined ? {} : { status }) },
    retryAfterMs,
  };
}
