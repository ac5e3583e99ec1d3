import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that reached the server. */
export interface Request {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What it was answered with; `null` as long as it hangs. */
  readonly status: number | null;
}

/** How the feed's address answers now: with a feed, or in one of the ways feeds go wrong. */
export type Manner =
  | { readonly kind: 'feed'; readonly feed: object }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'page' }
  | { readonly kind: 'truncated'; readonly feed: object }
  | { readonly kind: 'huge'; readonly bytes: number }
  /** Says nothing until another manner is set; then hangs up. */
  | { readonly kind: 'silent' };

/** A publisher on this machine whose manners can be changed while it serves. */
export interface FeedServer {
  readonly origin: string;
  readonly feedUrl: string;
  readonly requests: readonly Request[];
  answer(manner: Manner): void;
  /** Nobody listens any more … */
  leave(): Promise<void>;
  /** … and listens again, on the same port. */
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  /** Whether every page may read it (`Access-Control-Allow-Origin: *`), as most publishers of feeds allow. */
  readonly cors?: boolean;
}

/** Serves `/feed.json`, and a page for every other path, each with a cookie that nobody should send back. */
export async function startFeedServer(options: Options = {}): Promise<FeedServer> {
  let manner: Manner = { kind: 'status', status: 503 };
  const requests: Request[] = [];
  const hanging = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const seen = { path, headers: request.headers, status: null as number | null };
    requests.push(seen);
    response.on('finish', () => (seen.status = response.statusCode));
    response.setHeader('set-cookie', 'visitor=1; SameSite=None; Secure');
    if (options.cors !== false) response.setHeader('access-control-allow-origin', '*');
    if (path !== '/feed.json') respondWithPage(path, response);
    else if (manner.kind === 'silent') hanging.add(response);
    else respond(manner, request, response);
  });
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const leave = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    feedUrl: `http://127.0.0.1:${port}/feed.json`,
    requests,
    answer: (next) => {
      manner = next;
      for (const response of hanging) response.destroy();
      hanging.clear();
    },
    leave,
    comeBack: () => listen(port),
    close: leave,
  };
}

function respond(
  manner: Exclude<Manner, { kind: 'silent' }>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (manner.kind === 'status') return void response.writeHead(manner.status).end('this is not a feed');
  if (manner.kind === 'page') return respondWithPage('/feed.json', response);
  response.setHeader('content-type', 'application/feed+json');
  if (manner.kind === 'huge') return pour(manner.bytes, response);
  const text = JSON.stringify(manner.feed);
  if (manner.kind === 'truncated') return void response.end(text.slice(0, text.length / 2));
  const etag = `"${text.length}-${[...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 0)}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  response.end(text);
}

function respondWithPage(path: string, response: ServerResponse): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html><title>Article</title><h1>Article at ${path}</h1></html>`);
}

/** Well-formed JSON of the wanted length, as fast as the reader takes it. */
function pour(bytes: number, response: ServerResponse): void {
  const part = Buffer.alloc(64 * 1024, ' ');
  let left = bytes;
  response.write('{"version": "https://jsonfeed.org/version/1.1", "items": [');
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= part.length;
      if (!response.write(part)) return void response.once('drain', more);
    }
    response.end(']}');
  };
  more();
}
