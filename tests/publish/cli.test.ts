import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFolder } from './sample.ts';

const ROOT = join(import.meta.dirname, '../..');
// The test runner may itself be run by an older Node; the project's own reads TypeScript.
const NODE = join(ROOT, 'node_modules/.bin/node');

const start = (...argv: string[]) => spawn(NODE, ['lib/publish/cli.ts', ...argv], { cwd: ROOT });

async function ran(...argv: string[]) {
  const child = start(...argv);
  let out = '';
  let err = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (err += piece.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { code, out, err };
}

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'cli-'))));
afterAll(() => rm(folder, { recursive: true }));

describe('npm run feed', () => {
  it('builds a feed, validates it, and shows what the extension makes of it', async () => {
    const out = join(folder, 'feed.json');
    const site = ['--site', 'https://news.example', '--permalink', '/articles/:title'];
    expect(await ran('build', sampleFolder('en'), '--out', out, ...site)).toEqual({
      code: 0,
      out: `${out}: 6 items\n`,
      err: '',
    });
    expect(await ran('validate', out)).toEqual({ code: 0, out: `${out}: fits\n`, err: '' });
    const { code, out: json, err } = await ran('inspect', out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(json)).toMatchObject({ format: 'json-feed', incidents: [{}, {}], problems: [] });
  });

  it('ends with 1 and one line where there is nothing to read', async () => {
    expect(await ran('inspect', 'package.json')).toEqual({
      code: 1,
      out: '',
      err: 'package.json: no known format claims this payload.\n',
    });
  });

  it('ends with 1 and one line on stderr for a command that does not exist', async () => {
    const { code, out, err } = await ran('explode');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain("unknown command 'explode'");
  });

  it('serves until it is told to stop', async () => {
    const child = start('serve', sampleFolder('en'), '--port', '0');
    const [address] = (await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve)))
      .toString()
      .split('\n');
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/feed\.json$/);
    expect((await fetch(address!)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});
