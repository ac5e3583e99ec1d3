import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from 'vitest';

import { fetchFeed } from '#lib/net/fetch-feed.ts';
import type { Reach } from '#lib/net/fetch-feed.ts';

const REACH: Reach = { permitted: true, online: true, now: Date.parse('2024-07-18T00:00:00Z') };
const NONE = { etag: null, lastModified: null };
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/`;
}

describe('an answer', () => {
  it('comes as text, with the validators as received', async () => {
    const url = await serve((_request, response) => {
      response
        .writeHead(200, { ETag: 'W/"1"', 'Last-Modified': 'Thu', 'Cache-Control': 'public, max-age=600' })
        .end('장애');
    });
    expect(await fetchFeed({ url, validators: null }, REACH)).toEqual({
      kind: 'fresh',
      text: '장애',
      url,
      validators: { etag: 'W/"1"', lastModified: 'Thu' },
      maxAgeMs: 600_000,
    });
  });

  it('is asked for only if it changed, without cookies or referrer', async () => {
    let asked: IncomingMessage['headers'] = {};
    const url = await serve((request, response) => {
      asked = request.headers;
      response.writeHead(304).end();
    });
    const validators = { etag: '"1"', lastModified: 'Thu' };
    expect(await fetchFeed({ url, validators }, REACH)).toEqual({ kind: 'unchanged', maxAgeMs: null });
    expect(asked).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'Thu' });
    expect(asked.cookie ?? asked.referer).toBeUndefined();
  });

  it('needs no CORS preflight where the host has given no permission', async () => {
    let asked: IncomingMessage['headers'] = {};
    const url = await serve((request, response) => {
      asked = request.headers;
      response.end('{}');
    });
    await fetchFeed({ url, validators: { ...NONE, etag: '"1"' } }, { ...REACH, permitted: false });
    expect(asked['if-none-match']).toBeUndefined();
  });
});

describe('a failure', () => {
  it.each<[string, RequestListener, Partial<Reach>, object]>([
    [
      'HTTP 500',
      (_q, response) => response.writeHead(500).end(),
      {},
      { failure: { kind: 'http', status: 500 } },
    ],
    [
      'ended for good',
      (_q, response) => response.writeHead(410).end(),
      {},
      { failure: { kind: 'gone', status: 410 } },
    ],
    [
      'come back later',
      (_q, response) => response.writeHead(429, { 'Retry-After': '120' }).end(),
      {},
      { retryAfterMs: 120_000 },
    ],
    [
      'come back at',
      (_q, response) => response.writeHead(503, { 'Retry-After': 'Thu, 18 Jul 2024 01:00:00 GMT' }).end(),
      {},
      { retryAfterMs: 3_600_000 },
    ],
    ['silence', () => undefined, { deadlineMs: 200 }, { failure: { kind: 'timeout' } }],
    [
      'a body that drips',
      (_q, response) => void response.write('x'),
      { deadlineMs: 200 },
      { failure: { kind: 'timeout' } },
    ],
    [
      'too long',
      (_q, response) => response.end('x'.repeat(3000)),
      { mostBytes: 2000 },
      { failure: { kind: 'too-large' } },
    ],
    [
      'a compressed bomb',
      (_q, response) =>
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
      { mostBytes: 100_000 },
      { failure: { kind: 'too-large' } },
    ],
    [
      'no network here',
      (_q, response) => response.end(),
      { online: false },
      { failure: { kind: 'offline' } },
    ],
  ])('%s', async (_name, listener, reach, expected) => {
    const url = await serve(listener);
    expect(await fetchFeed({ url, validators: null }, { ...REACH, ...reach })).toMatchObject({
      kind: 'failed',
      ...expected,
    });
  });

  it.each([
    ['refused, allowed host', true, null, 'network'],
    ['refused, never read', false, null, 'permission'],
    ['refused, read before', false, NONE, 'network'],
  ] as const)('%s is told as "%s"', async (_name, permitted, validators, kind) => {
    const outcome = await fetchFeed({ url: 'http://127.0.0.1:1/', validators }, { ...REACH, permitted });
    expect(outcome).toMatchObject({ failure: { kind } });
  });

  it.each(['file:///etc/passwd', 'javascript:alert(1)', 'data:text/plain,x', 'not an address'])(
    '%s is no address',
    async (url) => {
      expect(await fetchFeed({ url, validators: null }, REACH)).toMatchObject({
        failure: { kind: 'address' },
      });
    },
  );
});
