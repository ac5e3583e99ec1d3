import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { etagOf, isUnchanged, plain } from './served.ts';
import type { Served } from './served.ts';

/** A request as it is asked of a handler. `path` is decoded and begins with `/`. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  /** Address of this server, without a slash at the end. */
  readonly origin: string;
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

/** Answers a request, or leaves it to the next handler with `null`. */
export type Handler = (asked: Asked) => Served | null | Promise<Served | null>;

/** One request, as it was answered. */
export interface Logged {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface ServerOptions {
  /** The first that does not say `null` answers. */
  readonly handlers: readonly Handler[];
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Lets pages and extensions of any origin read the answers (default). */
  readonly cors?: boolean;
  readonly onRequest?: (request: Logged) => void;
}

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** All requests so far, oldest first. */
  readonly requests: readonly Logged[];
  /** Ends it at once, open connections too. */
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1 with validators, 304 answers and CORS. Rejects when the port is taken. */
export async function listen(options: ServerOptions): Promise<Server> {
  const requests: Logged[] = [];
  const server = createServer((request, response) => {
    void respond(request, response, options).then((status) => {
      const { method = 'GET', url = '/', headers } = request;
      const logged = { at: Date.now(), method, path: url, status, headers };
      requests.push(logged);
      options.onRequest?.(logged);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<number> {
  const allow = options.cors === false ? {} : ALLOW;
  const method = request.method ?? 'GET';
  if (method === 'OPTIONS') return end(response, 204, allow, null);
  const served =
    method === 'GET' || method === 'HEAD'
      ? await answer(request, options)
      : plain(405, `${method} is not offered`);
  const headers = { 'cache-control': 'no-cache', ...served.headers, ...allow };
  if (served.status !== 200)
    return end(response, served.status, headers, method === 'HEAD' ? null : served.body);
  const etag = served.headers['etag'] ?? etagOf(served.body);
  const asked = conditions(request);
  const unchanged = isUnchanged(asked, etag, served.headers['last-modified']);
  return end(
    response,
    unchanged ? 304 : 200,
    { ...headers, etag },
    unchanged || method === 'HEAD' ? null : served.body,
  );
}

async function answer(request: IncomingMessage, options: ServerOptions): Promise<Served> {
  const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
  const address = URL.canParse(request.url ?? '/', origin) ? new URL(request.url ?? '/', origin) : null;
  const path = address === null ? null : decoded(address.pathname);
  if (address === null || path === null) return plain(400, 'this address cannot be read');
  try {
    const asked = { path, query: address.searchParams, origin, ...conditions(request) };
    for (const handler of options.handlers) {
      const served = await handler(asked);
      if (served !== null) return served;
    }
    return plain(404, `nothing is served at ${path}`);
  } catch (error) {
    return plain(500, error instanceof Error ? error.message : String(error));
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // `%` without its two digits
  }
}

function conditions({ headers }: IncomingMessage): Pick<Asked, 'ifNoneMatch' | 'ifModifiedSince'> {
  return { ifNoneMatch: headers['if-none-match'], ifModifiedSince: headers['if-modified-since'] };
}

function end(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Uint8Array | string | null,
): number {
  response.writeHead(status, headers);
  response.end(body ?? undefined);
  return status;
}

// `If-None-Match` is not on CORS' safe list, so a browser asks first; a page on the net that reaches for the local
// machine has to be let in by name as well (https://wicg.github.io/private-network-access/).
const ALLOW = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Accept',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-expose-headers': 'ETag, Last-Modified, Retry-After',
  'access-control-allow-private-network': 'true',
  'access-control-max-age': '600',
};
