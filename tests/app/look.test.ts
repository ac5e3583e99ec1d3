import { describe, expect, it } from 'vitest';

import { completed, look } from '#lib/app/look.ts';
import type { Fetched } from '#lib/core/polling.ts';
import { at } from '#tests/core/examples.ts';

import { outageFeed, statuspage } from './feed.ts';

const HOME = '<!doctype html><title>A page</title>';
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://news.example/</link>
<item><title>One</title><link>https://news.example/1</link><guid>1</guid><pubDate>Thu, 18 Jul 2024 02:00:00 GMT</pubDate><description>Text.</description></item></channel></rss>`;
const REFUSED: Fetched = {
  kind: 'failed',
  failure: { kind: 'permission', detail: 'CORS' },
  retryAfterMs: null,
};
const MISSING: Fetched = {
  kind: 'failed',
  failure: { kind: 'http', status: 404, detail: 'HTTP 404' },
  retryAfterMs: null,
};

/** A web of a few addresses; everything else is 404. */
async function looked(address: string, web: Record<string, string | Fetched>) {
  const asked: string[] = [];
  const found = await look(
    {
      now: () => at('11:00'),
      fetch({ url }) {
        asked.push(url);
        const answer = web[url] ?? MISSING;
        if (typeof answer !== 'string') return Promise.resolve(answer);
        return Promise.resolve({
          kind: 'fresh',
          text: answer,
          url,
          validators: { etag: null, lastModified: null },
          maxAgeMs: null,
        });
      },
    },
    address,
  );
  return { found, asked };
}

describe('from an address to a source', () => {
  it.each<[string, string, Record<string, string | Fetched>, string, object]>([
    [
      'the feed itself',
      'https://daily.example/feed.json',
      { 'https://daily.example/feed.json': outageFeed([{ id: 'i1', phase: 'investigating' }]) },
      'https://daily.example/feed.json',
      {
        format: 'json-feed',
        carries: 'status',
        service: null,
        title: 'The Daily',
        home: 'https://daily.example/',
      },
    ],
    [
      'an Outage Feed while nothing is down',
      'https://daily.example/feed.json',
      { 'https://daily.example/feed.json': outageFeed([]) },
      'https://daily.example/feed.json',
      { carries: 'status', service: null },
    ],
    [
      'a status page, from its front',
      'status.example.com',
      {
        'https://status.example.com/': HOME,
        'https://status.example.com/api/v2/summary.json': statuspage([]),
      },
      'https://status.example.com/api/v2/summary.json',
      { format: 'statuspage', carries: 'status', service: { id: null, name: 'Example' } },
    ],
    [
      'a status page that may not be read itself',
      'https://www.githubstatus.com',
      {
        'https://www.githubstatus.com/': REFUSED,
        'https://www.githubstatus.com/api/v2/summary.json': statuspage([]),
      },
      'https://www.githubstatus.com/api/v2/summary.json',
      { service: { id: 'github', name: 'GitHub' } },
    ],
    [
      'a feed the page names',
      'https://news.example/',
      {
        'https://news.example/': `${HOME}<link rel="alternate" type="application/rss+xml" href="/rss/all">`,
        'https://news.example/rss/all': RSS,
      },
      'https://news.example/rss/all',
      { format: 'rss', carries: 'news', service: null },
    ],
    [
      'single quotes, href first, relative',
      'https://news.example/a/',
      {
        'https://news.example/a/': `${HOME}<link href='deep/rss' rel='alternate' type='application/rss+xml'>`,
        'https://news.example/a/deep/rss': RSS,
      },
      'https://news.example/a/deep/rss',
      { format: 'rss' },
    ],
    [
      'a feed in a usual place',
      'https://news.example/',
      { 'https://news.example/': HOME, 'https://news.example/feed.xml': RSS },
      'https://news.example/feed.xml',
      { format: 'rss', home: 'https://news.example/' },
    ],
    [
      'a page of Uptime Kuma: its beats, and the names beside them',
      'https://up.example/status/main',
      {
        'https://up.example/status/main': HOME,
        'https://up.example/api/status-page/heartbeat/main': '{"heartbeatList":{"3":[{"status":1}]}}',
        'https://up.example/api/status-page/main':
          '{"config":{"title":"Wren"},"incident":null,"publicGroupList":[{"monitorList":[{"id":3,"name":"SMTP"}]}]}',
      },
      'https://up.example/api/status-page/heartbeat/main',
      { format: 'uptime-kuma', title: 'Wren' },
    ],
    [
      'a status page elsewhere, by a mark',
      'https://status.other.example/',
      {
        'https://status.other.example/': `${HOME}<img src="https://abcdefghijkl.statuspage.io/x.png">`,
        'https://abcdefghijkl.statuspage.io/api/v2/summary.json': statuspage([]),
      },
      'https://abcdefghijkl.statuspage.io/api/v2/summary.json',
      { format: 'statuspage' },
    ],
  ])('%s', async (_name, address, web, url, source) => {
    const { found } = await looked(address, web);
    expect(found).toMatchObject({ kind: 'found', source: { url, enabled: true, ...source } });
  });

  it.each<[string, string, Record<string, string | Fetched>, object]>([
    [
      'a page without any feed',
      'https://blog.example/',
      { 'https://blog.example/': HOME },
      { kind: 'not-a-feed' },
    ],
    ['a page that is not there', 'https://blog.example/', {}, { kind: 'http', status: 404 }],
    [
      'a page that needs permission',
      'https://blog.example/',
      { 'https://blog.example/': REFUSED },
      { kind: 'permission' },
    ],
    ['something else than an address', 'javascript:alert(1)', {}, { kind: 'address' }],
    ['words', 'hello world', {}, { kind: 'address' }],
    [
      'half a feed',
      'https://daily.example/feed.json',
      { 'https://daily.example/feed.json': outageFeed([]).slice(0, 80) },
      { kind: 'not-a-feed' },
    ],
  ])('%s is said', async (_name, address, web, failure) => {
    const { found } = await looked(address, web);
    expect(found).toMatchObject({ kind: 'failed', failure });
  });

  it('names the host to be allowed when a page can be read, and the data it names cannot', async () => {
    const { found } = await looked('https://shop.example/', {
      'https://shop.example/': `${HOME}<img src="https://abcdefghijkl.statuspage.io/x.png">`,
      'https://abcdefghijkl.statuspage.io/api/v2/summary.json': REFUSED,
    });
    expect(found).toMatchObject({
      url: 'https://abcdefghijkl.statuspage.io/api/v2/summary.json',
      failure: { kind: 'permission' },
    });
  });

  it('asks each address once, and not without end', async () => {
    const links = Array.from(
      { length: 50 },
      (_, n) => `<link rel="alternate" type="application/rss+xml" href="/f${n}">`,
    ).join('');
    const { asked } = await looked('https://blog.example/a/b', { 'https://blog.example/a/b': HOME + links });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(42);
  });

  it('takes a site that answers every path with the same page for what it is', async () => {
    const everything = new Proxy<Record<string, string>>({}, { get: () => HOME });
    expect((await looked('https://spa.example/', everything)).found).toMatchObject({
      failure: { kind: 'not-a-feed' },
    });
  });
});

it.each([
  ['status.example.com', 'https://status.example.com/'],
  ['  https://a.example/x ', 'https://a.example/x'],
  ['localhost:8080/feed', 'https://localhost:8080/feed'],
  ['http://127.0.0.1:1/feed.json', 'http://127.0.0.1:1/feed.json'],
])('%s means %s', (typed, meant) => {
  expect(completed(typed)).toBe(meant);
});
