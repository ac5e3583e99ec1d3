import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Nothing but this machine is reached. */
export const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** What every Chromium under test is started with. */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--password-store=basic',
  '--window-size=1100,800',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Puts the extension's icon on the toolbar of a new profile, where a person would have to pin it. */
export async function pin(profile: string, extension: string): Promise<void> {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  const pinned = [chromiumId(await realpath(extension))];
  await writeFile(file, JSON.stringify({ extensions: { pinned_extensions: pinned } }));
}

/**
 * Chromium's rule for an extension's id: the first 128 bits of a SHA-256, each half byte a letter from `a` to `p`;
 * of the public key for a packed extension, of the folder's path for an unpacked one.
 */
export function chromiumId(of: Buffer | string): string {
  const hex = createHash('sha256').update(of).digest('hex').slice(0, 32);
  return [...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
