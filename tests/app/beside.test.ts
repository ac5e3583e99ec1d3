import { describe, expect, it } from 'vitest';
import { besideOf } from '#lib/app/beside.ts';
import type { Fetched } from '#lib/core/polling.ts';
import { formatById } from '#lib/formats/registry.ts';

const BEATS = 'https://up.example/api/status-page/heartbeat/main';
const FAILED: Fetched = {
  kind: 'failed',
  failure: { kind: 'http', status: 500, detail: '' },
  retryAfterMs: null,
};

async function asked(format: string, url: string, answer: string | Fetched) {
  const urls: string[] = [];
  const fetch = (request: { url: string }): Promise<Fetched> => {
    urls.push(request.url);
    if (typeof answer !== 'string') return Promise.resolve(answer);
    const validators = { etag: null, lastModified: null };
    return Promise.resolve({ kind: 'fresh', text: answer, url: request.url, validators, maxAgeMs: null });
  };
  return { text: await besideOf({ fetch }, formatById(format)!, url), urls };
}

describe('the answer beside the polled one', () => {
  it('is fetched where the format wants one', async () => {
    expect(await asked('uptime-kuma', BEATS, '{}')).toEqual({
      text: '{}',
      urls: ['https://up.example/api/status-page/main'],
    });
  });

  it('is missing, not fatal, when it fails', async () => {
    expect((await asked('uptime-kuma', BEATS, FAILED)).text).toBe(null);
  });

  it.each([
    ['uptime-kuma', 'https://up.example/api/status-page/main'],
    ['rss', 'https://up.example/feed'],
  ])('is not asked for by %s at %s', async (format, url) => {
    expect(await asked(format, url, '{}')).toEqual({ text: null, urls: [] });
  });
});
