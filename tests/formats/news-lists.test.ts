import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const read = (
  payload: unknown,
  wanted: string,
  url: string | null = 'https://heron.example/blog/data.json',
) => {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const format = detectFormat(text, url ?? undefined);
  expect(format?.id).toBe(wanted);
  return format!.parse(text, { url, zone: 'Asia/Seoul', now: Date.UTC(2026, 10, 22) });
};

describe('a list of posts as templates make it', () => {
  const post = { title: 'Hello &amp; welcome', date: '2026-05-04' };
  const wanted = [
    { title: 'Hello & welcome', url: 'https://heron.example/a.html', publishedAt: Date.UTC(2026, 4, 3, 15) },
  ];

  it.each([
    ['a list', [{ ...post, url: '/a.html' }]],
    ['a list in an object', { entries: [{ ...post, link: '../a.html' }] }],
    ['an object by keys, as for Lunr', { 'a-html': { ...post, url: '/a.html', content: 'Text.' } }],
    ["Hugo's own name of the address", [{ ...post, relpermalink: '/a.html', contents: 'Text.' }]],
    ['an image with a path', [{ ...post, uri: '/a.html', image: { path: '/a.png', alt: 'x' } }]],
    ['whether it is published', [{ ...post, url: '/a.html', published: true }]],
  ])('%s', (_, payload) => {
    const report = read(payload, 'jekyll');
    expect(report.articles).toMatchObject(wanted);
    expect(report.problems).toEqual([]);
  });

  it('with line breaks in its texts, which JSON does not allow', () => {
    const broken = '[{"title":"Hello\n world","url":"/a.html","content":"One.\r\n\tTwo."}]';
    expect(read(broken, 'jekyll').articles).toMatchObject([{ title: 'Hello world', excerpt: 'One. Two.' }]);
  });

  it.each([[{ a: { title: 'A' } }], [{ a: { title: 'A', url: '/a' }, b: 7 }], [{}]])(
    'is none (%#)',
    (other) => {
      expect(detectFormat(JSON.stringify(other))).toBe(null);
    },
  );
});

describe('posts of WordPress', () => {
  const post = {
    id: 1,
    date: '2026-05-04T14:10:00',
    date_gmt: '2026-05-04T05:10:00',
    link: 'https://heron.example/a/',
    title: { rendered: 'Nest &#8211; new' },
    jetpack_featured_media_url: 'https://heron.example/a.jpg',
    _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'x', data: { status: 401 } }] },
  };

  it('may be one, with the image where a plugin puts it', () => {
    const one = {
      title: 'Nest – new',
      publishedAt: Date.UTC(2026, 4, 4, 5, 10),
      image: 'https://heron.example/a.jpg',
    };
    expect(read(post, 'wordpress').articles).toMatchObject([one]);
    expect(read([post], 'wordpress').articles).toMatchObject([one]);
  });

  it('of only the fields asked for are read without the others', () => {
    const report = read([{ link: 'https://heron.example/a/', title: { rendered: 'Nest' } }], 'wordpress');
    expect(report).toMatchObject({ articles: [{ title: 'Nest', publishedAt: null }], problems: [] });
  });
});

describe('items of RSS in JSON', () => {
  const of = (item: object) =>
    read({ rss: { version: '2.0', channel: { title: 'Heron', item: [item] } } }, 'rss-in-json').articles;
  const guid = (isPermaLink: unknown) => ({ '#value': 'https://heron.example/a', isPermaLink });

  it.each([
    ['their guid', { title: 'A', guid: 'https://heron.example/a' }, 'https://heron.example/a'],
    ['a guid that says so', { title: 'A', guid: guid('true') }, 'https://heron.example/a'],
    ['no guid that says otherwise', { title: 'A', guid: guid('false') }, null],
    ['a link rather than a guid', { title: 'A', link: '/b', guid: guid(true) }, 'https://heron.example/b'],
  ])('lead to %s', (_, item, url) => {
    expect(of(item)).toMatchObject([{ url }]);
  });

  it('may have a whole text beside a short one, and a picture', () => {
    const item = {
      title: 'A',
      description: 'Short.',
      'content:encoded': '<p>Long.</p>',
      enclosure: { url: 'https://heron.example/a.png', type: 'image/png', length: '1' },
    };
    expect(of(item)).toMatchObject([{ excerpt: 'Short.', image: 'https://heron.example/a.png' }]);
  });
});

it('a JSON Feed that shortens its version is one by its own address', () => {
  const feed = {
    version: '1.1',
    title: 'Heron',
    feed_url: 'https://heron.example/feed.json',
    items: [{ id: 1, title: 'A' }],
  };
  expect(read(feed, 'json-feed').articles).toMatchObject([{ title: 'A' }]);
  expect(detectFormat(JSON.stringify({ version: '1.1', items: [] }))).toBe(null);
});

describe('articles in JSON-LD', () => {
  const node = { '@type': 'NewsArticle', headline: 'Heron nests', url: 'https://heron.example/a' };
  const context = { '@context': 'https://schema.org' };

  it.each([
    ['in a list', [{ ...context, ...node }]],
    [
      'as items of a list',
      { ...context, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: node }] },
    ],
    ['as what a page is about', { ...context, '@graph': [{ '@type': 'WebPage', mainEntity: node }] }],
    ['as posts of a blog', { ...context, '@type': 'Blog', blogPost: [{ ...node, '@type': 'BlogPosting' }] }],
    [
      'with prefixed types',
      { '@context': { schema: 'https://schema.org/' }, ...node, '@type': ['schema:NewsArticle'] },
    ],
    ['with a language', { ...context, ...node, headline: { '@value': 'Heron nests', '@language': 'en' } }],
    ['with several headlines', { ...context, ...node, headline: ['Heron nests', 'Herons nest'] }],
    [
      'with an author of any kind',
      { ...context, ...node, author: [{ '@type': 'Person' }, 'A. Heron', null] },
    ],
  ])('%s', (_, payload) => {
    const report = read(payload, 'json-ld');
    expect(report.articles).toMatchObject([{ title: 'Heron nests', url: 'https://heron.example/a' }]);
    expect(report.problems).toEqual([]);
  });

  it('take the day they were written where they do not say when they were published', () => {
    expect(read({ ...context, ...node, dateCreated: '2026-05-04' }, 'json-ld').articles).toMatchObject([
      { publishedAt: Date.UTC(2026, 4, 3, 15) },
    ]);
  });
});

describe('긴급재난문자', () => {
  const wanted = [
    {
      id: '301',
      title: '[긴급재난 · 통신 예시시] 119 신고가 어렵습니다.',
      publishedAt: Date.UTC(2026, 4, 4, 4, 5, 33),
    },
  ];
  const row = {
    SN: 301,
    CRT_DT: '2026/05/04 13:05:33',
    MSG_CN: '119 신고가 어렵습니다.',
    RCPTN_RGN_NM: '예시시 ,',
    EMRG_STEP_NM: '긴급재난',
    DST_SE_NM: '통신',
  };
  const header = { resultCode: '00', resultMsg: 'NORMAL SERVICE' };

  it.each([
    ['as now', { header, body: [row] }],
    ['in a list of its own', { header, body: [{ data: [row] }] }],
    [
      'by the names of the portal',
      {
        rtnResult: {},
        disasterSmsList: [
          {
            MD101_SN: 301,
            CREAT_DT: row.CRT_DT,
            MSG_CN: row.MSG_CN,
            RCV_AREA_NM: '예시시',
            EMRGNCY_STEP_NM: '긴급재난',
            DSSTR_SE_NM: '통신',
          },
        ],
      },
    ],
    [
      'in XML',
      `<?xml version="1.0" encoding="UTF-8"?><response><header><resultCode>00</resultCode></header><body><item>${Object.entries(
        row,
      )
        .map(([key, one]) => `<${key}>${one}</${key}>`)
        .join('')}</item></body></response>`,
    ],
  ])('%s', (_, payload) => {
    expect(read(payload, 'korea-disaster-msg').articles).toMatchObject(wanted);
  });

  it('of the edition before, in JSON and XML', () => {
    const old = { create_date: row.CRT_DT, location_name: '예시시', md101_sn: '301', msg: row.MSG_CN };
    const found = [
      { id: '301', title: '[예시시] 119 신고가 어렵습니다.', publishedAt: wanted[0]!.publishedAt },
    ];
    const inJson = { DisasterMsg: [{ head: [{ totalCount: 1 }] }, { row: [old] }] };
    const inXml = `<DisasterMsg><head/><row>${Object.entries(old)
      .map(([key, one]) => `<${key}>${one}</${key}>`)
      .join('')}</row></DisasterMsg>`;
    expect(read(inJson, 'korea-disaster-msg').articles).toMatchObject(found);
    expect(read(inXml, 'korea-disaster-msg').articles).toMatchObject(found);
  });

  it('says nothing when there is none, by its address', () => {
    const url = 'https://www.safetydata.go.kr/V2/api/DSSP-IF-00247?returnType=json';
    expect(read({ header, numOfRows: 10, body: null }, 'korea-disaster-msg', url)).toMatchObject({
      articles: [],
      problems: [],
    });
    expect(() => read({ header: { resultCode: '30' }, body: null }, 'korea-disaster-msg', url)).toThrow(
      /resultCode/,
    );
  });
});
