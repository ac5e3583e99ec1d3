import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const CONTEXT = { url: null, zone: 'UTC', now: Date.UTC(2026, 4, 4, 6) };
const read = (text: string, wanted: string) => {
  const format = detectFormat(text);
  expect(format?.id).toBe(wanted);
  return format!.parse(text, CONTEXT);
};

describe('a state of Microsoft 365', () => {
  const of = (status: string) => {
    const post = { Id: '1', ServiceDisplayName: 'Mail', Status: status, Message: 'x', LastUpdatedTime: 'x' };
    const { components, incidents } = read(JSON.stringify(post), 'microsoft');
    return [components[0]!.status, incidents[0]?.phase ?? null];
  };

  it.each([
    ['Available', 'operational', null],
    ['ServiceOperational', 'operational', null],
    ['Service restored', 'operational', null],
    ['Service degradation', 'degraded_performance', 'investigating'],
    ['ServiceInterruption', 'major_outage', 'investigating'],
    ['Restoring service', 'degraded_performance', 'identified'],
    ['extendedRecovery', 'degraded_performance', 'monitoring'],
    ['Sleeping', 'unknown', null],
  ])('%s', (status, component, phase) => {
    expect(of(status)).toEqual([component, phase]);
  });
});

describe('an item of Azure', () => {
  const feed = (link: string, title: string) =>
    `<rss version="2.0"><channel><title>Azure Status</title><link>${link}</link><item><title>${title}</title><guid>x</guid><pubDate>Mon, 04 May 2026 04:00:00 Z</pubDate></item></channel></rss>`;

  it.each([
    'https://status.azure.com/en-us/status',
    'https://azure.microsoft.com/en-us/status/',
    'https://x.example/',
  ])('is one at %s, as the title says', (link) => {
    expect(read(feed(link, 'Storage is slow'), 'azure').incidents).toMatchObject([
      { phase: 'investigating' },
    ]);
  });

  it('opens the page of Azure, although the feed links to the machine it was made on', () => {
    const machine = 'https://azurestatusprodncus.azurewebsites.net/en-us/status/';
    const report = read(feed(machine, 'Storage is slow '), 'azure');
    const page = 'https://azure.status.microsoft/en-us/status/';
    expect(report.home).toBe(page);
    expect(report.incidents).toMatchObject([{ title: 'Storage is slow', url: page }]);
  });

  it('that tells of hours gone by is over, of hours that go on is open', () => {
    const told = (text: string) =>
      read(
        feed('https://azure.status.microsoft/', 'Storage').replace(
          '</guid>',
          `</guid><description>&lt;p&gt;&lt;strong&gt;${text}&lt;/p&gt;</description>`,
        ),
        'azure',
      ).incidents[0]!.phase;
    expect(told('Summary of impact:&lt;/strong&gt; Between 02:50 and 10:37 UTC on 4 May 2026, some')).toBe(
      'resolved',
    );
    expect(told('Impact statement: &lt;/strong&gt;Starting at 16:10 UTC on 4 May 2026, some')).toBe(
      'investigating',
    );
  });

  it.each(['Post Incident Review (PIR) – Front Door', 'Storage - East US - RCA'])(
    'that reviews is over: %s',
    (title) => {
      expect(read(feed('https://azure.status.microsoft/', title), 'azure').incidents).toMatchObject([
        { phase: 'resolved' },
      ]);
    },
  );
});
