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

  it.each(['Post Incident Review (PIR) – Front Door', 'Storage - East US - RCA'])(
    'that reviews is over: %s',
    (title) => {
      expect(read(feed('https://azure.status.microsoft/', title), 'azure').incidents).toMatchObject([
        { phase: 'resolved' },
      ]);
    },
  );
});
