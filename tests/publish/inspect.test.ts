import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpus, CORPUS_ABSENT } from '#tests/corpus.ts';
import type { Inspection } from '#lib/publish/inspect.ts';
import { startServer } from '#lib/publish/serve.ts';
import { sampleFeed } from './sample.ts';
import { feed } from './terminal.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'inspect-'))));
afterEach(() => rm(folder, { recursive: true }));

const file = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const inspected = async (...argv: string[]) => {
  const { code, out, err } = await feed('inspect', ...argv);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Inspection;
};
const at = (clock: string) => Date.parse(`2024-07-18T${clock}:00+09:00`);

const INCIDENT_KEYS = [
  'id title services kind components phase impact startedAt startedPrecision updatedAt resolvedAt',
  'resolvedPrecision cause measures evidence quotes updates url',
].flatMap((names) => names.split(' '));

describe('Inspecting an Outage Feed', () => {
  it('tells its incidents once, as the newest item has them, and every key of them', async () => {
    const path = await file('feed.json', JSON.stringify(await sampleFeed('ko')));
    const { format, incidents, articles, components, problems } = await inspected(path);
    expect({ format, components, problems }).toEqual({ format: 'json-feed', components: [], problems: [] });
    expect(articles).toHaveLength(6);
    expect(Object.keys(articles[0]!)).toEqual(['title', 'url', 'publishedAt', 'excerpt', 'image']);
    expect(incidents.map((one) => Object.keys(one))).toEqual([INCIDENT_KEYS, INCIDENT_KEYS]);
    expect(incidents).toMatchObject([
      {
        services: ['kakaotalk', 'kakaoaccount'],
        components: ['PC 로그인'],
        phase: 'resolved',
        startedAt: at('10:54'),
        resolvedAt: at('12:20'),
      },
      {
        services: ['work24', 'worknet', 'ei'],
        phase: 'resolved',
        startedAt: at('09:15'),
        resolvedAt: at('11:57'),
        evidence: 'press',
      },
    ]);
  });

  it('believes nobody who calls himself official', async () => {
    const [item] = (await sampleFeed('en')).items;
    const { _outage: outage, ...article } = item!;
    const incidents = outage!.incidents.map((incident) => ({ ...incident, evidence: 'official' }));
    const official = { ...article, _outage: { incidents } };
    const path = await file('feed.json', JSON.stringify({ ...(await sampleFeed('en')), items: [official] }));
    expect((await inspected(path)).incidents[0]!.evidence).toBe('press');
  });

  it('leaves a service that the catalog does not know its name', async () => {
    const incidents = [{ id: 'a', title: 'A', phase: 'identified', services: [{ name: '동네 도서관' }] }];
    const item = { id: '1', title: 'T', content_text: 'T', _outage: { incidents } };
    const path = await file(
      'feed.json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [item] }),
    );
    expect((await inspected(path)).incidents[0]!.services).toEqual(['동네 도서관']);
  });
});

describe('Inspecting an address', () => {
  it('fetches it, and resolves links against it', async () => {
    const item = { id: '1', title: 'T', url: '/news/1', content_text: 'T' };
    const path = await file(
      'feed.json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [item] }),
    );
    const server = await startServer({ serve: path });
    const { articles } = await inspected(server.feedUrl!);
    await server.close();
    expect(articles[0]!.url).toBe(`${server.url}/news/1`);
    expect((await inspected(path, '--url', 'https://x.example/feed.json')).articles[0]!.url).toBe(
      'https://x.example/news/1',
    );
  });

  it('refuses one that answers badly, or not at all', async () => {
    const server = await startServer({ serve: folder });
    expect(await feed('inspect', `${server.url}/gone`)).toEqual({
      code: 1,
      out: '',
      err: `${server.url}/gone: HTTP 404.`,
    });
    await server.close();
    expect(await feed('inspect', `${server.url}/gone`)).toMatchObject({ code: 1, out: '' });
  });
});

describe('Inspecting Korean bytes', () => {
  const post = '---\ntitle: 뷁쏉똠 서비스\n---\n<p>본문</p>\n';
  it('reads all of CP949 from a file', async () => {
    const { articles } = await inspected(await file('post.txt', iconv.encode(post, 'cp949')));
    expect(articles[0]!.title).toBe('뷁쏉똠 서비스');
  });

  it('reads all of CP949 from an address', async () => {
    const server = createServer((_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=ks_c_5601-1987' })
        .end(iconv.encode(post, 'cp949'));
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address() as { port: number };
    const { articles } = await inspected(`http://127.0.0.1:${address.port}/`);
    server.close();
    expect(articles[0]!.title).toBe('뷁쏉똠 서비스');
  });
});

describe('What cannot be read', () => {
  it.each([
    ['a web page', '<!doctype html><title>T</title>', [], 'no known format claims this payload.'],
    ['nothing', '', [], 'no known format claims this payload.'],
    [
      'broken JSON',
      '{"version":"https://jsonfeed.org/version/1.1","items":[',
      [],
      'no known format claims this payload.',
    ],
    [
      'another format than said',
      '{}',
      ['--format=json-feed'],
      'not readable as json-feed: $.version: expected',
    ],
    ['a format nobody knows', '{}', ['--format=telex'], '--format telex: there is no such format.'],
    ['a time that is none', '{}', ['--published-at=soon'], '--published-at soon: expected a date'],
  ])('ends with 1 and one line: %s', async (_, text, options, sentence) => {
    const { code, out, err } = await feed('inspect', await file('x', text), ...options);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err).toContain(sentence);
  });

  it('is more than the extension takes', async () => {
    const { code, err } = await feed('inspect', await file('x.json', new Uint8Array(5 * 1024 * 1024 + 1)));
    expect(code).toBe(1);
    expect(err).toContain('more than 5242880 bytes');
  });

  it('is a file that is not there', async () => {
    expect(await feed('inspect', join(folder, 'gone'))).toEqual({
      code: 1,
      out: '',
      err: `${join(folder, 'gone')}: cannot be read: there is no such file.`,
    });
  });
});

const founding = corpus('articles/000_7c4dee067116fd0e.txt');

describe.skipIf(founding === null)(`The founding article (skipped when ${CORPUS_ABSENT})`, () => {
  const read = () => inspected(founding!, '--published-at', '2024-07-18T15:00:00+09:00');

  it('is one article with a plain excerpt, without the promotional link', async () => {
    const { articles, format } = await read();
    expect(format).toBe('jekyll-post');
    expect(articles).toHaveLength(1);
    expect(articles[0]!.excerpt).not.toMatch(/<|onioninfo|생생한 뉴스/);
    expect(articles[0]!.excerpt).toContain('오전 9시 15분쯤부터');
    expect(articles[0]!.publishedAt).toBe(at('15:00'));
  });

  it('says the same as an item of a feed that is built of it', async () => {
    const out = join(folder, 'feed.json');
    const options = [
      '--site=https://x.example',
      '--permalink=/:title',
      '--published-at=2024-07-18T15:00:00+09:00',
    ];
    await feed('build', founding!, '--out', out, ...options);
    const facts = ({ incidents }: Inspection) =>
      incidents.map(({ services, phase, startedAt, resolvedAt, cause }) => ({
        services,
        phase,
        startedAt,
        resolvedAt,
        cause,
      }));
    expect(facts(await inspected(out))).toEqual(facts(await read()));
    expect((await inspected(out)).articles[0]!.url).toBe('https://x.example/000_7c4dee067116fd0e');
  });

  it('holds exactly two outages, each with the sentences it was read from', async () => {
    const { incidents } = await read();
    const [jobs, kakao] = incidents.toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0));
    expect(incidents).toHaveLength(2);
    expect(jobs).toMatchObject({ phase: 'resolved', startedAt: at('09:15'), resolvedAt: at('11:57') });
    expect(jobs!.services.toSorted()).toEqual(['ei', 'work24', 'worknet']);
    expect(jobs!.cause).toMatch(/1대가 멈/);
    expect(jobs!.measures).toMatch(/다른 1대|긴급 조치/);
    expect(kakao).toMatchObject({ phase: 'resolved', startedAt: at('10:54'), resolvedAt: at('12:20') });
    expect(kakao!.services.toSorted()).toEqual(['kakaoaccount', 'kakaotalk']);
    expect(kakao!.components).toEqual([expect.stringMatching(/PC.*로그인/)]);
    for (const { quotes } of incidents) {
      expect(quotes.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['services', 'startedAt', 'resolvedAt', 'phase']),
      );
    }
  });
});
