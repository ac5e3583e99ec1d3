import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { contentType, page, plain } from './served.ts';
import type { Served } from './served.ts';
import type { Handler } from './server.ts';

/** A file as it is now, at these paths. */
export function fileHandler(file: string, paths: readonly string[]): Handler {
  return async ({ path }) => (paths.includes(path) ? await fileServed(file) : null);
}

/** The files of a folder; for the folder itself its `index.html`, or a list. Nothing outside the folder is reachable. */
export function folderHandler(root: string): Handler {
  const top = resolve(root);
  return async ({ path }) => {
    const target = resolve(top, `.${path}`);
    if (path.includes('\0') || (target !== top && !target.startsWith(top + sep))) return null;
    const found = await stat(target).catch(() => null);
    if (found === null) return null;
    if (!found.isDirectory()) return fileServed(target);
    const names = await readdir(target);
    return names.includes('index.html') ? fileServed(join(target, 'index.html')) : page(listing(path, names));
  };
}

/** Longest wait for the publisher; the browser's own request to us ends after about as long. */
const DEADLINE_MS = 18_000;

/** Passes the answer of another address on, validators both ways, so that a browser may read it from here. */
export function upstreamHandler(address: string, paths: readonly string[]): Handler {
  return async ({ path, ifNoneMatch, ifModifiedSince }) => {
    if (!paths.includes(path)) return null;
    const headers = {
      accept: 'application/json, application/feed+json, application/atom+xml, application/rss+xml, */*;q=0.5',
      ...(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }),
      ...(ifModifiedSince === undefined ? {} : { 'if-modified-since': ifModifiedSince }),
    };
    try {
      const answer = await fetch(address, { headers, signal: AbortSignal.timeout(DEADLINE_MS) });
      return {
        status: answer.status,
        body: new Uint8Array(await answer.arrayBuffer()),
        headers: passedOn(answer.headers),
      };
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      return plain(
        502,
        `${address} does not answer: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  };
}

function passedOn(headers: Headers): Record<string, string> {
  const names = ['content-type', 'etag', 'last-modified', 'cache-control', 'retry-after'];
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)!]] : [])));
}

async function fileServed(file: string): Promise<Served | null> {
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return null;
  const body = new Uint8Array(await readFile(file));
  const headers = { 'content-type': contentType(file, body), 'last-modified': found.mtime.toUTCString() };
  return { status: 200, body, headers };
}

function listing(path: string, names: readonly string[]): string {
  const base = path.endsWith('/') ? path : `${path}/`;
  const rows = names
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map(
      (name) =>
        `<li><a href="${encodeURI(base + name).replace(/"/g, '%22')}">${name.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</a>`,
    );
  return `<!doctype html><meta charset="utf-8"><title>${encodeURI(base)}</title><ul>${rows.join('\n')}</ul>`;
}
