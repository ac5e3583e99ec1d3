import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';
import { stepsIn } from '#lib/formats/status-entry.ts';
import { stepInTitle } from '#lib/formats/status-steps.ts';

const NEAR = Date.UTC(2026, 0, 1, 0, 30);

describe('a step in a title', () => {
  it.each([
    ['[Resolved] Search is slow', 'resolved', 'Search is slow'],
    ['Investigating - Search is slow', 'investigating', 'Search is slow'],
    ['RESOLVED: Search is slow', 'resolved', 'Search is slow'],
    ['[복구 완료] 검색 지연', 'resolved', '검색 지연'],
    ['平台异常(已恢复)', 'resolved', '平台异常'],
    ['[In progress] New disks', 'in_progress', 'New disks'],
    ['UPDATE: Search is slow', null, 'Search is slow'],
  ])('%s', (title, phase, rest) => {
    expect(stepInTitle(title)).toEqual({ phase, rest });
  });

  it.each([
    'Fixed: a typo in the manual',
    'New: dark mode',
    '[API Console] Not loading',
    'How we monitor (and why)',
    'Resolved',
  ])('is none: %s', (title) => {
    expect(stepInTitle(title)).toBe(null);
  });
});

describe('the steps in the content of an item', () => {
  it('are dated without a year, in the year that is nearest', () => {
    const html =
      "<p><small>Jan <var data-var='date'> 1</var>, <var data-var='time'>00:20</var> UTC</small><br><strong>Resolved</strong> - Over.</p>" +
      '<p><small>Dec 31, 23:50 UTC</small><br><strong>Investigating</strong> - We look.</p>';
    expect(stepsIn(html, NEAR, 'UTC').updates).toEqual([
      { at: Date.UTC(2026, 0, 1, 0, 20), phase: 'resolved', text: 'Over.' },
      { at: Date.UTC(2025, 11, 31, 23, 50), phase: 'investigating', text: 'We look.' },
    ]);
  });

  it('stand under headings, and the head says where they have led', () => {
    const html =
      '<h3>Status: RESOLVED</h3><h4>Updates:</h4><div><p><strong>Mon, 18 May 2026 02:29:34 GMT</strong></p><h3>Investigating</h3><p>We look.</p></div>' +
      '<div><p><strong>Mon, 18 May 2026 12:00:00 GMT</strong></p><h3>Updated</h3><p>Over.</p></div>';
    expect(stepsIn(html, NEAR, 'UTC')).toEqual({
      updates: [
        { at: Date.UTC(2026, 4, 18, 2, 29, 34), phase: 'investigating', text: 'We look.' },
        { at: Date.UTC(2026, 4, 18, 12), phase: null, text: 'Over.' },
      ],
      now: 'resolved',
      isScheduled: false,
      scheduledAt: null,
    });
  });

  it('are not seen in the emphasis of a news item', () => {
    expect(
      stepsIn('<p>The <strong>resolved</strong> dispute and the <em>open</em> question</p>', NEAR, 'UTC')
        .updates,
    ).toEqual([]);
  });

  it.each([
    '<small>',
    '<strong>resolved</strong> - ',
    'affected components<ul><li>',
    'THIS IS A SCHEDULED EVENT ',
  ])('are read in less than a second from a megabyte of %s', (part) => {
    const began = performance.now();
    stepsIn(part.repeat(1_000_000 / part.length), NEAR, 'UTC');
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

const feed = (title: string, link: string, items: string, generator = '') =>
  `<rss version="2.0"><channel><title>${title}</title><link>${link}</link><generator>${generator}</generator>${items}</channel></rss>`;
const item = (title: string, guid: string, minute: number, description = 'x') =>
  `<item><title>${title}</title><guid isPermaLink="false">${guid}</guid><pubDate>Mon, 04 May 2026 04:${minute}:00 GMT</pubDate><description>${description}</description></item>`;
const read = (xml: string) =>
  detectFormat(xml)!.parse(xml, {
    url: 'https://feeds.example/f',
    zone: 'UTC',
    now: Date.UTC(2026, 4, 4, 6),
  });

describe('a feed', () => {
  it("of a newsroom stays news, although a title says 'resolved'", () => {
    const report = read(
      feed(
        'The Daily',
        'https://daily.example/',
        item('Resolved: the strike', '1', 10) + item('Weather', '2', 20),
      ),
    );
    expect([report.incidents.length, report.articles.length]).toEqual([0, 2]);
  });

  it('of outage news stays news, although titles tell how it ended', () => {
    const items = item('[복구 완료] 구름은행 앱', '1', 10) + item('카카오톡 장애 (해결)', '2', 20);
    const report = read(feed('코리아 장애 소식', 'https://outages.example/', items));
    expect([report.incidents.length, report.articles.length]).toEqual([0, 2]);
  });

  it('of a status page gives incidents, one for all items of an id', () => {
    const items = item('[Resolved] Mail is slow', 'a', 40) + item('[Investigating] Mail is slow', 'a', 10);
    const report = read(feed('Pelican Status', 'https://status.pelican.example/', items));
    expect(report.incidents).toMatchObject([
      {
        id: 'a',
        title: 'Mail is slow',
        phase: 'resolved',
        startedAt: Date.UTC(2026, 4, 4, 4, 10),
        services: [{ name: 'Pelican' }],
      },
    ]);
    expect(report.incidents[0]!.updates.map(({ phase }) => phase)).toEqual(['investigating', 'resolved']);
  });

  it('of a status page begins with a statement that carries no mark', () => {
    const items = item('[Identified] Mail is slow', 'a', 40) + item('Mail is slow', 'a', 10);
    const report = read(feed('Pelican Status', 'https://status.pelican.example/', items));
    expect(report.articles).toEqual([]);
    expect(report.incidents).toMatchObject([
      { phase: 'identified', startedAt: Date.UTC(2026, 4, 4, 4, 10), updates: [{}, {}] },
    ]);
  });

  it('of monitors gives an outage from each down to the next up', () => {
    const items = [
      item('Images went down', 'd', 50),
      item('Docs recovered', 'c', 40),
      item('Images recovered', 'b', 30),
      item('Images went down', 'a', 10),
    ];
    const report = read(feed('Quay status', 'https://quay.example/', items.join('')));
    expect(
      report.incidents.map(({ id, phase, startedAt, resolvedAt }) => [id, phase, startedAt, resolvedAt]),
    ).toEqual([
      ['a', 'resolved', Date.UTC(2026, 4, 4, 4, 10), Date.UTC(2026, 4, 4, 4, 30)],
      ['d', 'investigating', Date.UTC(2026, 4, 4, 4, 50), null],
    ]);
  });

  it('of monitors keeps what is said beside them', () => {
    const items = [
      item('Images recovered', 'b', 30),
      item('Images went down', 'a', 10),
      item('We are moving house', 'c', 50),
    ];
    const report = read(feed('Incidents | Quay', 'https://quay.example/', items.join('')));
    expect(report.incidents).toMatchObject([{ id: 'a', services: [{ name: 'Quay' }] }]);
    expect(report.articles.map(({ title }) => title)).toEqual(['We are moving house']);
  });

  it('of a newsroom stays news, although the markets went down', () => {
    const report = read(
      feed(
        'The Daily',
        'https://daily.example/',
        item('Shares went down', '1', 10) + item('Oil is up', '2', 20),
      ),
    );
    expect([report.incidents.length, report.articles.length]).toEqual([0, 2]);
  });

  it('by cState marks only what is over', () => {
    const items = item('API is slow', 'a', 40) + item('[Resolved] DNS', 'b', 10);
    const report = read(feed('Fern', 'https://fern.example/', items, 'github.com/cstate'));
    expect(report.incidents.map(({ phase }) => phase)).toEqual(['investigating', 'resolved']);
  });

  it('by Checkly has an item for each statement, which tells when it was made', () => {
    const url = 'https://status.plover.example/incident/1';
    const said = (state: string, minute: number, parts: string) =>
      `<item><title>Slow</title><link>${url}</link><guid>${url}</guid><pubDate>Mon, 04 May 2026 04:${minute}:00 GMT</pubDate><description><![CDATA[Status: ${state}<br/>Said.<br/><br/>Affected services<ul>${parts}</ul>]]></description></item>`;
    const items = said('Resolved', 40, '<li>Audio</li>') + said('Investigating', 10, '<li>Audio</li>');
    expect(read(feed('Plover Status Page', 'https://status.plover.example/', items)).incidents).toMatchObject(
      [
        {
          id: url,
          components: ['Audio'],
          phase: 'resolved',
          startedAt: Date.UTC(2026, 4, 4, 4, 10),
          resolvedAt: Date.UTC(2026, 4, 4, 4, 40),
          updates: [
            { at: Date.UTC(2026, 4, 4, 4, 10), phase: 'investigating', text: 'Said.' },
            { at: Date.UTC(2026, 4, 4, 4, 40), phase: 'resolved', text: 'Said.' },
          ],
        },
      ],
    );
  });

  it('by Status.io tells a maintenance by its address, whatever its steps are called', () => {
    const entry = (kind: string, id: string, steps: readonly [string, string][]) =>
      `<item><title>Move of ${id}</title><link>https://status.io/pages/${kind}/533c/${id}</link><guid isPermaLink="false">${id}</guid><pubDate>Mon, 04 May 2026 16:00:05 GMT</pubDate><description><![CDATA[${steps
        .map(([at, step]) => `<small>May 4, 2026 ${at} PDT</small><br /><b>${step}</b> - So.<br /><br />`)
        .join('')}]]></description></item>`;
    const began = ['07:00', 'Active'] as const;
    const items = [
      entry('maintenance', 'over', [[...began], ['09:00', 'Completed']]),
      entry('maintenance', 'now', [[...began]]),
      entry('incident', 'down', [['07:00', 'Investigating']]),
    ];
    const report = read(feed('Plover Systems Status Page', 'https://plover.example/', items.join('')));
    const start = Date.UTC(2026, 4, 4, 14);
    expect(
      report.incidents.map(({ kind, phase, startedAt, updates }) => [kind, phase, startedAt, updates.length]),
    ).toEqual([
      ['maintenance', 'completed', start, 2],
      ['maintenance', 'in_progress', start, 1],
      [null, 'investigating', start, 1],
    ]);
    expect(report.articles).toEqual([]);
  });

  it('by OpenStatus tells the steps as paragraphs, and a maintenance by its address alone', () => {
    const entry = (title: string, path: string, text: string) =>
      `<item><title><![CDATA[${title}]]></title><link>https://plover.example/events/${path}</link><guid isPermaLink="false">https://plover.example/events/${path}</guid><pubDate>Mon, 04 May 2026 04:30:00 GMT</pubDate><description><![CDATA[${text}]]></description></item>`;
    const items = [
      entry('Maintenance - New disks', 'maintenance/7', 'We swap disks.'),
      entry('Resolved - Slow', 'report/2', 'Resolved: It works.\n\nUpdate: Soon.\n\nInvestigating: We look.'),
    ];
    const report = read(feed('Plover Status', 'https://plover.example/', items.join('')));
    expect(report.incidents).toMatchObject([
      { title: 'Maintenance - New disks', kind: 'maintenance', phase: 'scheduled' },
      {
        title: 'Slow',
        kind: null,
        phase: 'resolved',
        updates: [
          { phase: 'investigating', text: 'We look.' },
          { phase: null, text: 'Soon.' },
          { phase: 'resolved', text: 'It works.' },
        ],
      },
    ]);
  });

  it('of a status page that plans in two items has not ended yet', () => {
    const items = item('[Scheduled] Move to Riga', 'm', 10) + item('[Scheduled] Move to Riga', 'm', 20, 'y');
    const report = read(feed('Plover Status', 'https://status.plover.example/', items));
    expect(report.incidents).toMatchObject([{ phase: 'scheduled', kind: 'maintenance', resolvedAt: null }]);
  });

  it('of a status page that marks only what is over: the others go on, or are planned', () => {
    const items = [
      item('Packet loss in Oslo', 'c', 50),
      item('Upstream maintenance in Riga', 'b', 40),
      item('[Resolved] Nodes down', 'a', 20),
      item('[Resolved] Panel down', 'z', 10),
    ];
    const report = read(feed('Gannet Status', 'https://gannet.example/', items.join('')));
    expect(report.incidents.map(({ title, phase, kind }) => [title, phase, kind])).toEqual([
      ['Packet loss in Oslo', 'investigating', null],
      ['Upstream maintenance in Riga', 'scheduled', 'maintenance'],
      ['Nodes down', 'resolved', null],
      ['Panel down', 'resolved', null],
    ]);
    expect(report.articles).toEqual([]);
  });

  it('that ends in the middle of an item keeps the items before it, and says so', () => {
    const whole = feed(
      'Pelican Status',
      'https://status.pelican.example/',
      item('[Investigating] A', 'a', 40) + item('[Investigating] B', 'b', 10),
    );
    const report = read(whole.slice(0, whole.indexOf('b</guid>')));
    expect(report.incidents.map(({ title }) => title)).toEqual(['A']);
    expect(report.problems).toMatchObject([{ path: '$' }]);
  });

  it('by Google has an entry for each statement: those of one page are one incident', () => {
    const entry = (title: string, id: string, at: string) =>
      `<entry><title>${title}</title><link href="https://status.heron.example/incidents/x1"/><id>tag:${id}</id><updated>${at}</updated><summary type="html">&lt;p&gt;Slow.&lt;/p&gt;</summary></entry>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Heron Service Health Updates</title>${entry('RESOLVED: Slow search', 'b', '2026-05-04T05:00:00Z')}${entry('UPDATE: Slow search', 'a', '2026-05-04T04:00:00Z')}</feed>`;
    expect(read(atom).incidents).toMatchObject([
      {
        id: 'https://status.heron.example/incidents/x1',
        title: 'Slow search',
        phase: 'resolved',
        startedAt: Date.UTC(2026, 4, 4, 4),
      },
    ]);
    const open = atom.replace(/<entry><title>RESOLVED.*?<\/entry>/, '');
    expect(read(open).incidents).toMatchObject([{ phase: 'investigating' }]);
  });

  it('by incident.io names the components in the summary, and their state says how bad it is', () => {
    const entry = (state: string, component: string) =>
      `<entry><title>Sign-in fails</title><id>x</id><updated>2026-05-04T04:10:00Z</updated><summary type="html"><![CDATA[<b>Status: ${state}</b><br/><br/>We look.<br/><br/><b>Affected components</b><ul>\n<li>${component}</li>\n<li>Docs</li></ul>]]></summary><content type="html"><![CDATA[<b>Status: ${state}</b><br/><br/>We look.]]></content></entry>`;
    const atom = (state: string, component: string) =>
      read(
        `<feed xmlns="http://www.w3.org/2005/Atom"><title>Heron</title><generator>incident.io</generator>${entry(state, component)}</feed>`,
      ).incidents;
    expect(atom('Identified', 'Login (EU) (Full outage)')).toMatchObject([
      {
        phase: 'identified',
        impact: 'critical',
        components: ['Login (EU)', 'Docs'],
        updates: [{ at: Date.UTC(2026, 4, 4, 4, 10), phase: 'identified', text: 'We look.' }],
      },
    ]);
    expect(atom('Identified', 'Login (Operational)')).toMatchObject([{ impact: 'minor' }]);
    expect(atom('Maintenance in progress', 'Login (Under maintenance)')).toMatchObject([
      { phase: 'in_progress', impact: 'maintenance', components: ['Login', 'Docs'] },
    ]);
  });

  it.each([
    ['in the first line', '&lt;p&gt;Status: Resolved&lt;/p&gt;&lt;p&gt;Over.&lt;/p&gt;'],
    [
      'in emphasis',
      '&lt;p&gt;&lt;strong&gt;Status:&lt;/strong&gt; resolved&lt;/p&gt;&lt;p&gt;Over.&lt;/p&gt;',
    ],
  ])('says how it stands %s', (_, description) => {
    const report = read(feed('Heron Status', 'https://heron.example/', item('Late', 'a', 10, description)));
    expect(report.incidents).toMatchObject([
      { phase: 'resolved', updates: [{ phase: 'resolved', text: 'Over.' }] },
    ]);
  });

  it('with a state of its own on each item tells nothing while that is well', () => {
    const items = (state: string) =>
      item('Mail', 'a', 10).replace('</item>', `<status>${state}</status></item>`);
    const of = (state: string) => read(feed('Heron service status', 'https://heron.example/', items(state)));
    expect(of('Available')).toMatchObject({ incidents: [], articles: [] });
    expect(of('Service degradation').incidents).toMatchObject([{ title: 'Mail', phase: 'investigating' }]);
    expect(of('Service restored').incidents).toMatchObject([{ title: 'Mail', phase: 'resolved' }]);
  });

  it('by Uptime Kuma lists what is down', () => {
    const items = item('SMTP is down', 'i3', 10, 'SMTP has been down since 04:10');
    expect(read(feed('Wren RSS Feed, Uptime Kuma', 'https://up.example/', items)).incidents).toMatchObject([
      { components: ['SMTP'], phase: 'investigating', impact: 'major' },
    ]);
  });
});
