import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OutageFeed } from '#lib/publish/outage-feed.ts';
import { feed } from './terminal.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'feed-'))));
afterEach(() => rm(folder, { recursive: true }));

const post = async (name: string, text: string) => {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
};
const out = () => join(folder, 'feed.json');
const built = async () => JSON.parse(await readFile(out(), 'utf8')) as OutageFeed;
const build = (files: string[], ...more: string[]) =>
  feed('build', ...files, '--out', out(), '--site', 'https://x.example/blog', ...more);

describe('The date of a post', () => {
  const AT = '--published-at=2024-07-20T15:00:00+09:00';
  it.each([
    [
      'the front matter before all else',
      '2024-07-19-a.md',
      'date: 2024-07-18 09:15:00 +0900',
      [AT],
      '2024-07-18T09:15:00+09:00',
    ],
    [
      'a date of the front matter on the clock of the zone',
      'a.md',
      'date: 2024-07-18 09:15',
      [],
      '2024-07-18T09:15:00+09:00',
    ],
    [
      'another offset, as the zone shows that moment',
      'a.md',
      'date: 2024-07-18T00:15:00Z',
      [],
      '2024-07-18T09:15:00+09:00',
    ],
    ['the file name before the option', '2024-07-19-a.md', 'x: 1', [AT], '2024-07-19T00:00:00+09:00'],
    ['the option when nothing else is said', 'a.md', 'x: 1', [AT], '2024-07-20T15:00:00+09:00'],
    [
      'a zone of its own',
      'a.md',
      'date: 2024-07-18 09:15',
      ['--zone=America/New_York'],
      '2024-07-18T09:15:00-04:00',
    ],
  ])('is %s', async (_, name, matter, options, date) => {
    const file = await post(name, `---\ntitle: T\n${matter}\npermalink: /a\n---\nText\n`);
    expect(await build([file], ...options)).toMatchObject({ code: 0, err: '' });
    expect((await built()).items[0]!.date_published).toBe(date);
  });

  it('is not guessed from the path of an image', async () => {
    const file = await post(
      'a.txt',
      '---\ntitle: T\npermalink: /a\nimage: /uploads/2024/06/a.jpg\n---\nText\n',
    );
    const { code, err } = await build([file]);
    expect(code).toBe(1);
    expect(err).toContain(`${file}: the post has no date`);
    await expect(readFile(out())).rejects.toThrow('ENOENT');
  });
});

describe('The address of a post', () => {
  it.each([
    ['its permalink', 'permalink: /notice/1/', ['--permalink=/:title'], 'https://x.example/blog/notice/1/'],
    ['its whole permalink', 'permalink: https://y.example/1', [], 'https://y.example/1'],
    ['the pattern', 'x: 1', ['--permalink=/:year/:month/:title'], 'https://x.example/blog/2024/07/kakao'],
    [
      'the pattern with its own slug',
      'slug: other',
      ['--permalink=pretty'],
      'https://x.example/blog/2024/07/18/other/',
    ],
  ])('is %s', async (_, matter, options, url) => {
    const file = await post('2024-07-18-kakao.md', `---\ntitle: T\n${matter}\n---\nText\n`);
    expect((await build([file], ...options)).code).toBe(0);
    expect((await built()).items[0]).toMatchObject({ id: url, url });
  });

  it('is not guessed', async () => {
    const file = await post('2024-07-18-kakao.md', '---\ntitle: T\n---\nText\n');
    const { code, err } = await build([file]);
    expect(code).toBe(1);
    expect(err).toContain(`${file}: the post has no address`);
  });

  it('belongs to one post only', async () => {
    const matter = '---\ntitle: T\npermalink: /same\ndate: 2024-07-18\n---\n';
    const { code, err } = await build([await post('a.md', matter), await post('b.md', matter)]);
    expect(code).toBe(1);
    expect(err).toMatch(/b\.md: its address https:\/\/x\.example\/blog\/same is that of .*a\.md already/);
    expect((await built()).items).toHaveLength(1);
  });
});

describe('What a post says', () => {
  it('is carried over: title, categories, plain excerpt, image, body', async () => {
    const file = await post(
      '2024-07-18-a.md',
      `---
title: '카카오톡 <PC> & 로그인'
categories: [News, 통신]
tags: kakao
excerpt: >
  오전 10시 54분부터 **로그인**이
  안 됩니다. <a href="https://ad.example">광고</a>
image: /img/a.png
lang: ko
last_modified_at: 2024-07-18 11:00:00 +0900
---

## 머리말

<table><tr><td>카카오톡</td></tr></table>

본문 *글*입니다.
`,
    );
    expect(
      (await build([file], '--permalink=/:title', '--language=ko', '--ttl=5', '--title=알림')).code,
    ).toBe(0);
    expect(await built()).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '알림',
      home_page_url: 'https://x.example/blog',
      language: 'ko',
      _outage: { ttl_minutes: 5, generated_at: '2024-07-18T12:00:00+09:00' },
      items: [
        {
          id: 'https://x.example/blog/a',
          url: 'https://x.example/blog/a',
          title: '카카오톡 <PC> & 로그인',
          summary: '오전 10시 54분부터 로그인이 안 됩니다. 광고',
          content_html:
            '<h2>머리말</h2>\n<table><tr><td>카카오톡</td></tr></table><p>본문 <em>글</em>입니다.</p>',
          image: 'https://x.example/blog/img/a.png',
          date_published: '2024-07-18T00:00:00+09:00',
          date_modified: '2024-07-18T11:00:00+09:00',
          tags: ['News', '통신', 'kakao'],
          language: 'ko',
        },
      ],
    });
  });

  it('keeps HTML as it is', async () => {
    const file = await post('2024-07-18-a.html', '---\ntitle: T\n---\n<p>a *b*</p>\n\n    <p>c</p>\n');
    await build([file], '--permalink=/:title');
    expect((await built()).items[0]!.content_html).toBe('<p>a *b*</p>\n\n    <p>c</p>');
  });

  it('goes newest first', async () => {
    const files = await Promise.all(
      ['2024-07-17-b', '2024-07-19-a', '2024-07-18-c'].map((name) =>
        post(`${name}.md`, '---\ntitle: T\n---\n'),
      ),
    );
    await build(files, '--permalink=/:title');
    expect((await built()).items.map(({ url }) => url?.at(-1))).toEqual(['a', 'c', 'b']);
  });

  it.each([
    ['no front matter', 'Text only\n', 'this is no Jekyll post'],
    ['front matter that never ends', '---\ntitle: T\nText\n', 'this is no Jekyll post'],
    [
      'front matter that is not YAML',
      '---\ntitle: a: b: c\n---\n',
      'the front matter cannot be read: line 2',
    ],
    ['a list as front matter', '---\n- a\n---\n', 'no list of names and values'],
    ['no title', '---\ndate: 2024-07-18\n---\n', 'the post has no title'],
    ['a date that is none', '---\ntitle: T\ndate: 2024-06-31\n---\n', '`date: 2024-06-31` is no date'],
  ])('is refused with %s', async (_, text, sentence) => {
    const { code, err } = await build([await post('a.md', text)], '--permalink=/:title');
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });

  it('does not hold up the other posts when it is refused', async () => {
    const bad = await post('bad.md', '---\ntitle: T\n---\n');
    const good = await post('2024-07-18-good.md', '---\ntitle: T\n---\n');
    expect(
      (await build([bad, good, join(folder, 'gone.md')], '--permalink=/:title')).err.split('\n'),
    ).toEqual([
      `${join(folder, 'gone.md')}: cannot be read: there is no such file.`,
      expect.stringContaining(`${bad}: the post has no date`),
    ]);
    expect((await built()).items).toHaveLength(1);
  });

  it('is not written when the outages it states do not fit the schema', async () => {
    const matter = 'title: T\noutage:\n  - { id: a, title: A, services: [{ name: A }], phase: broken }';
    const { code, err } = await build(
      [await post('2024-07-18-a.md', `---\n${matter}\n---\n`)],
      '--permalink=/:title',
    );
    expect(code).toBe(1);
    expect(err).toContain(
      '$.items[0]._outage.incidents[0].phase: must be equal to one of the allowed values: investigating',
    );
    await expect(readFile(out())).rejects.toThrow('ENOENT');
  });
});

describe('The options of a build', () => {
  it.each([
    [['--site=ftp://x.example'], '--site ftp://x.example: expected an http(s) address.'],
    [['--published-at=soon'], '--published-at soon: expected a date'],
    [['--zone=Mars/Base'], '--zone Mars/Base: expected an IANA zone'],
    [['--ttl=-1'], '--ttl -1: expected minutes.'],
    [['--permalink=/:what'], 'the address pattern has an unknown part, :what'],
  ])('are refused with a sentence: %s', async (options, sentence) => {
    const { code, err } = await build([await post('2024-07-18-a.md', '---\ntitle: T\n---\n')], ...options);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });

  it('must be there', async () => {
    const { code, err } = await feed('build', 'a.md');
    expect(code).toBe(1);
    expect(err).toContain("required option '--out <file>'");
  });
});
