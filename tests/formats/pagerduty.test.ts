import { expect, it } from 'vitest';
import { detectFormat } from '#lib/formats/registry.ts';
import { fixtureOf, payloadOf } from './fixture.ts';

const CONTEXT = { url: 'https://status.pagerduty.com/', zone: 'UTC', now: Date.UTC(2026, 4, 4, 6) };

it("reads PagerDuty's page as it reads the data in it", () => {
  const data = payloadOf(fixtureOf('pagerduty').response);
  const page = `<!doctype html><html><head><script>var open = "open_incidents";</script></head><body><script id="data" type="application/json">${data}</script><p>x</p></body></html>`;
  const format = detectFormat(page);
  expect(format?.id).toBe('pagerduty');
  expect(format!.parse(page, CONTEXT)).toEqual(format!.parse(data, CONTEXT));
});

it('claims no other page', () => {
  expect(detectFormat('<html><script id="data">{"open_incidents": 1}</script></html>')).toBe(null);
  expect(detectFormat('<html><body>"open_incidents"</body></html>')).toBe(null);
});
