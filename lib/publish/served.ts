import { createHash } from 'node:crypto';
import { extname } from 'node:path';

/** One answer of the local server, before it is compared with what the client has. */
export interface Served {
  readonly status: number;
  readonly body: Uint8Array | string;
  /** Names in lower case. `etag` is made from the body where it is missing. */
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The content type of a file. XML goes without a charset, for its declaration knows better; JSON that says it is a
 * JSON Feed gets that type.
 */
export function contentType(path: string, bytes: Uint8Array): string {
  const extension = extname(path).toLowerCase();
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (extension === '.xml') {
    return /<rss[\s>]/.test(start)
      ? 'application/rss+xml'
      : /<feed[\s>]/.test(start)
        ? 'application/atom+xml'
        : 'application/xml';
  }
  if (extension === '.json' && /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//.test(start))
    return FEED_TYPE;
  return TYPES[extension] ?? 'application/octet-stream';
}

/** @see https://www.jsonfeed.org/version/1.1/#suggestions-for-publishers-a-name-suggestions-for-publishers-a */
export const FEED_TYPE = 'application/feed+json; charset=utf-8';

export function page(html: string, status = 200): Served {
  return { status, body: html, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

export function json(value: unknown, type = 'application/json; charset=utf-8'): Served {
  return { status: 200, body: `${JSON.stringify(value, null, 2)}\n`, headers: { 'content-type': type } };
}

export function plain(status: number, sentence: string): Served {
  return { status, body: `${sentence}\n`, headers: { 'content-type': 'text/plain; charset=utf-8' } };
}

/** A strong validator of the bytes (RFC 9110, section 8.8.3). */
export function etagOf(body: Uint8Array | string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether what the client has is still right: `If-None-Match` decides, `If-Modified-Since` only without it (RFC 9110, section 13.2.2). */
export function isUnchanged(
  asked: { readonly ifNoneMatch: string | undefined; readonly ifModifiedSince: string | undefined },
  etag: string,
  lastModified: string | undefined,
): boolean {
  if (asked.ifNoneMatch !== undefined) {
    const bare = (tag: string) => tag.trim().replace(/^W\//, '');
    return (
      asked.ifNoneMatch.trim() === '*' || asked.ifNoneMatch.split(',').some((tag) => bare(tag) === bare(etag))
    );
  }
  if (asked.ifModifiedSince === undefined || lastModified === undefined) return false;
  return Date.parse(lastModified) <= Date.parse(asked.ifModifiedSince);
}
