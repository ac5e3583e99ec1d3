import { describe, expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';

const read = (xml: string) => {
  const format = detectFormat(xml);
  expect(format?.id).toBe('cap');
  return format!.parse(xml, { url: null, zone: 'UTC', now: Date.UTC(2026, 10, 22, 12) });
};
const index = (entries: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="urn:oasis:names:tc:emergency:cap:1.2"><title>Heron Weather</title>${entries}</feed>`;
const entry = (fields: string) =>
  `<entry><id>https://heron.example/w/1</id><title>Yellow fog warning</title><link href="https://heron.example/w/1.cap"/><published>2026-11-22T06:00:00Z</published><updated>2026-11-22T07:00:00Z</updated>${fields}</entry>`;

describe('an index of alerts', () => {
  it('carries the fields of an alert without the alert', () => {
    const fields =
      '<cap:event>Fog</cap:event><cap:severity>Moderate</cap:severity><cap:areaDesc>North Vale; South Vale</cap:areaDesc><cap:identifier>2.49.1</cap:identifier>';
    expect(read(index(entry(fields))).incidents).toMatchObject([
      {
        id: '2.49.1',
        title: 'Yellow fog warning',
        phase: 'investigating',
        impact: 'minor',
        components: ['North Vale', 'South Vale'],
        startedAt: Date.UTC(2026, 10, 22, 6),
        updatedAt: Date.UTC(2026, 10, 22, 7),
      },
    ]);
  });

  it.each([
    ['<cap:message_type>Cancel</cap:message_type>', ['resolved']],
    ['<cap:msgType>Cancel</cap:msgType>', ['resolved']],
    ['<cap:message_type>Alert</cap:message_type><cap:status>Test</cap:status>', []],
    ['<cap:expires>2026-11-22T11:00:00Z</cap:expires>', ['resolved']],
  ])('says with %s how it stands', (fields, phases) => {
    const { incidents } = read(index(entry(`<cap:event>Fog</cap:event>${fields}`)));
    expect(incidents.map(({ phase }) => phase)).toEqual(phases);
  });

  it('may hold an alert that leaves to the entry what it does not say', () => {
    const alert =
      '<alert xmlns="urn:oasis:names:tc:emergency:cap:1.1"><identifier>!</identifier><sender>!</sender><sent>2026-11-22T05:00:00Z</sent><event>Fog</event><cap:status>Actual</cap:status><cap:msgType>Alert</cap:msgType><cap:severity>Severe</cap:severity><cap:effective>2026-11-22T05:30:00Z</cap:effective></alert>';
    expect(read(index(entry(alert))).incidents).toMatchObject([
      {
        id: 'https://heron.example/w/1',
        title: 'Yellow fog warning',
        services: [],
        impact: 'major',
        startedAt: Date.UTC(2026, 10, 22, 5, 30),
        url: 'https://heron.example/w/1.cap',
      },
    ]);
  });
});

it('an alert of another namespace than the standard says is read all the same', () => {
  const alert = `<alert xmlns="urn:oasis:names:tc:emergency:alerts:1.2"><identifier>W1</identifier><sent>2026-11-22T10:00:00+08:00</sent><status>Actual</status><msgType>Alert</msgType><info><event>放流</event><severity>Moderate</severity><headline>大壩放流</headline><area><areaDesc>後龍溪</areaDesc></area></info></alert>`;
  expect(read(alert).incidents).toMatchObject([
    { id: 'W1', title: '大壩放流', components: ['後龍溪'], impact: 'minor' },
  ]);
});
