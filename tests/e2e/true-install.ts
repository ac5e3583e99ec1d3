import { execFile } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { find } from '#tests/bootstrap.mjs';
import { CHROMIUM_ARGS, chromiumId } from './chromium-profile.ts';
import { launchChromium } from './chromium.ts';
import { until } from './driven.ts';
import type { LaunchOptions } from './driven.ts';

/**
 * Chromium with the extension truly installed, as from a store: an unpacked one counts as newly installed at each
 * start, which loses its alarms and now and then its database, so nothing about restarts could be shown with it.
 *
 * The way: pack a CRX, serve it from this machine, and let a policy force its installation. The policy folder is
 * mounted over `/etc/chromium` for the started browser alone, in a mount namespace of its own.
 */
export interface TrueInstall {
  /** Starts the browser, always on the same profile. */
  launch(options?: Pick<LaunchOptions, 'language' | 'display' | 'env'>): ReturnType<typeof launchChromium>;
  /** Until the browser has written down that the extension is installed: a crash before that undoes it. */
  settled(): Promise<void>;
}

/** Prepares the installation, and throws it away after `work`. */
export async function withTrueInstall<T>(
  extension: string,
  work: (install: TrueInstall) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'beacon-install-'));
  const packed = await pack(extension, folder);
  const server = createServer((request, response) => {
    if (request.url === '/beacon.crx') response.setHeader('content-type', 'application/x-chrome-extension');
    response.end(request.url === '/beacon.crx' ? packed.crx : packed.updates);
  });
  try {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    packed.updates = updateManifest(packed.id, packed.version, `${origin}/beacon.crx`);
    const program = await programWithPolicy(folder, {
      ExtensionInstallForcelist: [`${packed.id};${origin}/updates.xml`],
      // Else nobody may look into an extension that a policy has installed.
      DeveloperToolsAvailability: 1,
    });
    const profile = join(folder, 'profile');
    return await work({
      launch: (options) =>
        launchChromium({ ...options, extension, profile, program, installedId: packed.id }),
      settled: async () => {
        const file = join(profile, 'Default/Preferences');
        await until(
          'the profile to be written',
          () =>
            readFile(file, 'utf8').then(
              (text) => text.includes(packed.id),
              () => false,
            ),
          Boolean,
          30_000,
        );
      },
    });
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Packed {
  readonly id: string;
  readonly version: string;
  readonly crx: Buffer;
  updates: string;
}

async function pack(extension: string, folder: string): Promise<Packed> {
  const source = join(folder, 'beacon');
  await cp(extension, source, { recursive: true });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const args = [...CHROMIUM_ARGS, `--user-data-dir=${join(folder, 'packer')}`];
  await promisify(execFile)(find('chromium') ?? 'chromium', [
    ...args,
    '--headless',
    `--pack-extension=${source}`,
    `--pack-extension-key=${key}`,
  ]);
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    version: string;
  };
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    id: chromiumId(der),
    version: manifest.version,
    crx: await readFile(`${source}.crx`),
    updates: '',
  };
}

function updateManifest(id: string, version: string, codebase: string): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'><updatecheck codebase='${codebase}' version='${version}' /></app>
</gupdate>`;
}

/** A program that starts the browser under this policy and nobody else's. */
async function programWithPolicy(folder: string, policy: object): Promise<string> {
  const managed = join(folder, 'etc/policies/managed');
  await mkdir(managed, { recursive: true });
  await writeFile(join(managed, 'beacon.json'), JSON.stringify(policy));
  const program = join(folder, 'chromium-with-policy');
  const become = process.getuid?.() === 0 ? '-m' : '-rm';
  const browser = find('chromium') ?? 'chromium';
  await writeFile(
    program,
    `#!/bin/sh
exec unshare ${become} sh -c 'mount --bind "$1" /etc/chromium && shift && exec "$@"' sh '${join(folder, 'etc')}' '${browser}' "$@"
`,
  );
  await chmod(program, 0o755);
  return program;
}
