import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

/** Why each permission is asked for. A permission without a line here, or a line without a permission, fails. */
const REASONS: Readonly<Record<string, string>> = {
  activeTab:
    'tells the popup the address of the page it was opened on, for "follow this page"; shows no warning',
  alarms: 'wakes the background once a minute to see which sources are due',
  notifications: 'tells of an outage and of its end on the desktop',
  storage: 'keeps the choices, and what was told, on this device',
  unlimitedStorage: 'keeps the browser from throwing the history of incidents away when space gets short',
};

const root = join(import.meta.dirname, '..');
let out = '';

beforeAll(() => {
  // A build of its own, so that the test does not depend on what was built last.
  out = mkdtempSync(join(tmpdir(), 'outage-beacon-'));
  for (const browser of ['chrome', 'firefox']) {
    execFileSync('npx', ['wxt', 'build', '-b', browser], {
      cwd: root,
      env: { ...process.env, OUTAGE_BEACON_OUT: join(out, browser) },
      stdio: 'pipe',
    });
  }
}, 120_000);

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const dir = (): string => join(out, browser, `${browser}-mv3`);
  const manifest = (): Record<string, unknown> =>
    JSON.parse(readFileSync(join(dir(), 'manifest.json'), 'utf8')) as Record<string, unknown>;

  it('asks for nothing without a reason', () => {
    expect(manifest()['permissions']).toEqual(Object.keys(REASONS));
    expect(manifest()['host_permissions']).toBeUndefined();
    expect(manifest()['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest()['content_scripts'] ?? manifest()['web_accessible_resources']).toBeUndefined();
  });

  it('lets its pages load and run nothing foreign', () => {
    const { extension_pages: policy } = manifest()['content_security_policy'] as { extension_pages: string };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self' https: http:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
  });

  it('is a version 3 extension with icons and both languages', () => {
    expect(manifest()).toMatchObject({ manifest_version: 3, default_locale: 'en', name: '__MSG_name__' });
    expect(Object.keys(manifest()['icons'] ?? {})).toEqual(['16', '32', '48', '128']);
    for (const language of ['en', 'ko']) {
      const file = join(dir(), '_locales', language, 'messages.json');
      const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
      expect(Object.keys(messages)).toEqual(['name', 'description']);
      expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('holds nothing of the replay, no way to turn text into markup, and no code made at run time', () => {
    const scripts = readdirSync(dir(), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|html)$/.test(name))
      .map((name) => ({ name, text: readFileSync(join(dir(), name), 'utf8') }));
    expect(scripts.length).toBeGreaterThan(3);
    for (const { name, text } of scripts) {
      expect(text, name).not.toMatch(/replay/i);
      expect(text, name).not.toMatch(/\.innerHTML|insertAdjacentHTML|document\.write/);
      expect(text, name).not.toMatch(/\beval\(|new Function\(/);
    }
  });
});
