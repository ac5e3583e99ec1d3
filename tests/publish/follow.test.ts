import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { statuspage } from '#tests/app/feed.ts';

import { feed } from './terminal.ts';

let origin = '';
const server = createServer((request, response) => {
  const page = '<!doctype html><title>Example</title>';
  if (request.url === '/shop/') response.end(page);
  else if (request.url === '/status/') response.end(page);
  else if (request.url === '/status/api/v2/summary.json')
    response.end(statuspage([{ id: 's1', status: 'identified' }]));
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

describe('npm run feed -- follow', () => {
  it('finds the status page behind an address, and what it says', async () => {
    const { code, out } = await feed('follow', `${origin}/status/`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      url: `${origin}/status/api/v2/summary.json`,
      format: 'statuspage',
      carries: 'status',
      service: 'Example',
      pollMinutes: 5,
      incidents: [{ id: 's1', phase: 'identified', evidence: 'official' }],
    });
  });

  it('says why an address leads nowhere', async () => {
    const { code, out, err } = await feed('follow', `${origin}/shop/`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${origin}/shop/`);
  });
});
