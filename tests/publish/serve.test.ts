import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '#lib/publish/serve.ts';
import type { FeedServer, ServeOptions } from '#lib/publish/serve.ts';
import { plain } from '#lib/publish/served.ts';
import { sampleFolder } from './sample.ts';

let folder: string;
let running: FeedServer[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  await rm(folder, { recursive: true });
});

const file = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const start = async (options: ServeOptions) => {
  const server = await startServer(options);
  running.push(server);
  return server;
};
/** `fetch` tidies `..` away before it asks; this does not. */
const askRaw = (port: number, path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('A served file', () => {
  it('has a validator, a date and a type, and may be read from any origin', async () => {
    const path = await file(
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}',
    );
    await utimes(path, 1721261700, 1721261700);
    const server = await start({ serve: path });
    expect(server.feedUrl).toBe(`${server.url}/feed.json`);
    const answer = await fetch(server.feedUrl!);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'application/feed+json; charset=utf-8',
      'last-modified': 'Thu, 18 Jul 2024 00:15:00 GMT',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    expect(server.port).toBe(Number(new URL(server.url).port));
    expect(server.url).toContain('//127.0.0.1:');
  });

  it.each([
    ['the same tag', { 'if-none-match': 'TAG' }, 304],
    ['the same tag, weak', { 'if-none-match': '"x", W/TAG' }, 304],
    [
      'another tag, though not changed since',
      { 'if-none-match': '"x"', 'if-modified-since': 'Thu, 18 Jul 2024 00:15:00 GMT' },
      200,
    ],
    ['the time of the change', { 'if-modified-since': 'Thu, 18 Jul 2024 00:15:00 GMT' }, 304],
    ['an earlier time', { 'if-modified-since': 'Thu, 18 Jul 2024 00:14:59 GMT' }, 200],
    ['a time that is none', { 'if-modified-since': 'yesterday' }, 200],
  ])('answers a client that has %s', async (_, headers, status) => {
    const path = await file('feed.json', '{}');
    await utimes(path, 1721261700, 1721261700);
    const { feedUrl, requests } = await start({ serve: path });
    const tag = (await fetch(feedUrl!)).headers.get('etag')!;
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('TAG', tag)]),
    );
    const answer = await fetch(feedUrl!, { headers: sent });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('etag')).toBe(tag);
    expect(await answer.text()).toBe(status === 304 ? '' : '{}');
    expect(requests.map((one) => one.status)).toEqual([200, status]);
  });

  it('is read anew each time, so an edit shows at once', async () => {
    const path = await file('feed.json', '{"a":1}');
    const { feedUrl } = await start({ serve: path });
    await fetch(feedUrl!);
    await file('feed.json', '{"a":2}');
    expect(await (await fetch(feedUrl!)).json()).toEqual({ a: 2 });
  });

  it('is announced to a browser that asks before it sends validators', async () => {
    const { feedUrl } = await start({ serve: await file('feed.json', '{}') });
    const answer = await fetch(feedUrl!, { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('If-None-Match');
  });

  it('can be kept from other origins', async () => {
    const { feedUrl } = await start({ serve: await file('feed.json', '{}'), cors: false });
    expect((await fetch(feedUrl!)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is not to be written to', async () => {
    const { feedUrl } = await start({ serve: await file('feed.json', '{}') });
    expect((await fetch(feedUrl!, { method: 'POST' })).status).toBe(405);
    expect(await (await fetch(feedUrl!, { method: 'HEAD' })).text()).toBe('');
  });
});

describe('A served folder', () => {
  it.each([
    ['a.rss', 'x', 'application/rss+xml; charset=utf-8'],
    ['a.xml', '<?xml version="1.0" encoding="euc-kr"?><rss version="2.0">', 'application/rss+xml'],
    ['b.xml', '<feed xmlns="http://www.w3.org/2005/Atom">', 'application/atom+xml'],
    ['c.xml', '<alert>', 'application/xml'],
    ['a.json', '{}', 'application/json; charset=utf-8'],
    ['a.html', '<p>', 'text/html; charset=utf-8'],
    ['가 나.bin', 'x', 'application/octet-stream'],
  ])('gives %s its type', async (name, text, type) => {
    await file(name, text);
    const server = await start({ serve: folder });
    const answer = await fetch(`${server.url}/${encodeURIComponent(name)}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(server.feedUrl).toBeNull();
  });

  it('lists what is in it', async () => {
    await file('a&b.json', '{}');
    const { url } = await start({ serve: folder });
    expect(await (await fetch(url)).text()).toContain('<a href="/a&b.json">a&#38;b.json</a>');
  });

  it.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a/../../secret', '/%00', '/%', '//'])(
    'opens nothing outside of it: %s',
    async (path) => {
      await writeFile(`${folder}-secret`, 'x');
      const { port } = await start({ serve: folder });
      const status = await askRaw(port, path.replace('secret', `${folder.split('/').at(-1)}-secret`));
      await rm(`${folder}-secret`);
      expect(path === '//' ? [200, 400, 404] : [400, 404]).toContain(status);
    },
  );

  it('that is not there is refused with a sentence', async () => {
    await expect(startServer({ serve: join(folder, 'gone') })).rejects.toThrow(
      'gone: there is no such file or folder',
    );
    await expect(startServer({ serve: folder, replay: { from: 0, to: 1, rate: 1 } })).rejects.toThrow(
      'only a folder of posts can be replayed',
    );
  });
});

describe('A served address', () => {
  it('is passed on as it is, with its validators both ways, and may be read from any origin', async () => {
    const upstream = await start({ serve: await file('a.xml', '<rss version="2.0"></rss>'), cors: false });
    const server = await start({ serve: upstream.feedUrl! });
    const first = await fetch(server.feedUrl!);
    expect(await first.text()).toBe('<rss version="2.0"></rss>');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('content-type')).toBe('application/rss+xml');
    const etag = first.headers.get('etag')!;
    expect((await fetch(server.feedUrl!, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect(upstream.requests.map(({ status }) => status)).toEqual([200, 304]);
  });

  it('keeps its failures', async () => {
    const upstream = await start({
      serve: folder,
      handlers: [() => ({ ...plain(503, 'busy'), headers: { 'retry-after': '30' } })],
    });
    const answer = await fetch((await start({ serve: `${upstream.url}/x` })).feedUrl!);
    expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
      503,
      '30',
      'busy\n',
    ]);
  });

  it('that does not answer is said so', async () => {
    const gone = await startServer({ serve: folder });
    await gone.close();
    const answer = await fetch((await start({ serve: `${gone.url}/feed.json` })).feedUrl!);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain(`${gone.url}/feed.json does not answer: connect ECONNREFUSED`);
  });
});

describe('A served folder of posts', () => {
  it('is a site: a front page, a feed, and a page for each article in it', async () => {
    const { url, feedUrl } = await start({ serve: sampleFolder('ko'), title: '그날의 소식', language: 'ko' });
    const feed = (await (await fetch(feedUrl!)).json()) as { items: { url: string; title: string }[] };
    expect(feed.items).toHaveLength(6);
    const home = await (await fetch(url)).text();
    expect(home).toContain('<link rel="alternate" type="application/feed+json"');
    for (const item of feed.items) {
      expect(home).toContain(`href="${item.url}"`);
      const article = await fetch(item.url);
      expect(article.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await article.text()).toContain(`<h1>${item.title}</h1>`);
    }
    expect(await (await fetch(feed.items[0]!.url)).text()).toContain('<html lang="ko">');
  });

  it('has a feed that stays the same to the byte while the posts do', async () => {
    const { feedUrl } = await start({ serve: sampleFolder('en') });
    const etag = (await fetch(feedUrl!)).headers.get('etag')!;
    expect((await fetch(feedUrl!, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('lets no article run a script', async () => {
    await file('2024-07-18-a.md', '---\ntitle: "<script>1</script>"\n---\n<script>2</script>\n');
    const { url } = await start({ serve: folder });
    const page = await (await fetch(`${url}/articles/a`)).text();
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script>1');
  });
});
