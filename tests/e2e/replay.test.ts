import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './beacon.ts';

const root = resolve(import.meta.dirname, '../..');

/** Runs `npm start`'s program without a display; gives its exit code and what it said. */
function start(...args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const run = spawn(process.execPath, [resolve(root, 'tests/demo/start.ts'), '--headless', ...args], {
    cwd: root,
  });
  let said = '';
  run.stdout.on('data', (data: Buffer) => (said += data.toString()));
  run.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((ended) => run.once('close', (code) => ended({ code, said })));
}

describe('npm start without a display', () => {
  // The whole day in half a minute; `npm start` itself takes more time over it.
  it.each(BROWSERS)('tells 18 July 2024 with its own hours, in %s', { timeout: 120_000 }, async (browser) => {
    const { code, said } = await start('--browser', browser, '--language', 'ko', '--rate', '400');
    expect(said).toMatch(/09:\d\d {2}badge +1 /);
    expect(said).toMatch(/notification {2}고용24.*09:15부터/);
    expect(said).toMatch(/(10:5|11:)\d?\d {2}badge +2 /);
    expect(said).toMatch(/notification {2}카카오톡.*10:54부터/);
    expect(said).toMatch(/notification {2}고용24.*11:57/);
    expect(said).toMatch(/notification {2}카카오톡.*12:20/);
    expect(said).toMatch(/12:\d\d {2}badge +\(none\)/);
    expect(code, said).toBe(0);
    expect(existsSync(resolve(root, '.output/replay'))).toBe(true);
  });

  it('says what was wrong with a feed that is none', async () => {
    const { code, said } = await start('--feed', resolve(root, 'package.json'));
    expect(said).toContain('is not a feed that can be read');
    expect(code).toBe(1);
  });
});
