import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '#tests/bootstrap.mjs';
import type { LaunchOptions } from './driven.ts';
import { Marionette } from './marionette.ts';

type Prefs = Readonly<Record<string, boolean | number | string>>;

/** Nothing but this machine is reached. */
const OFFLINE: Prefs = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
};

/** Preferences of every Firefox under test: it shows no page of its own. */
const PREFS: Prefs = {
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.update.enabled': false,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.tabs.warnOnClose': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
  'devtools.jsonview.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'ui.prefersReducedMotion': 1,
};

export interface FirefoxOptions extends LaunchOptions {
  /** `true`: installed for good, as from a store (needs the ESR); else until the browser ends. */
  readonly permanent?: boolean;
  /** Notifications go to the desktop; else they are only noted. */
  readonly realNotifications?: boolean;
}

/** A running Firefox that can be told what to do. */
export interface FirefoxProcess {
  readonly marionette: Marionette;
  /** The add-on's id. */
  readonly id: string;
  /** `moz-extension://…/` */
  readonly base: string;
  readonly ended: Promise<void>;
  /** Ends it as a crash does. */
  kill(): void;
  /** After its end: lets go of the connection and of a profile that was made for it. */
  remove(): Promise<void>;
}

/** Starts Firefox, and connects to it; the extension's address in it is known beforehand. */
export async function startFirefox(options: FirefoxOptions): Promise<FirefoxProcess> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'beacon-firefox-')));
  const id = await addonId(options.extension);
  const known = join(profile, 'beacon-uuid');
  const uuid = existsSync(known) ? await readFile(known, 'utf8') : randomUUID();
  await writeFile(known, uuid);
  const port = await freePort();
  const prefs = {
    ...PREFS,
    ...(options.online === true ? {} : OFFLINE),
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'intl.locale.requested': options.language ?? 'en-US',
  };
  const lines = Object.entries(prefs).map(
    (pref) => `user_pref(${pref.map((part) => JSON.stringify(part)).join(', ')});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  if (options.permanent === true) await installByLink(profile, id, options.extension);
  const browser = spawn(
    find('firefox') ?? 'firefox',
    [
      ...(options.display === undefined ? ['--headless'] : []),
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--new-instance'],
      ...['--width', '1100', '--height', '800', '--profile', profile],
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, ...options.env, DISPLAY: options.display ?? '', MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const marionette = await Marionette.open(port);
  await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
  return {
    marionette,
    id,
    base: `moz-extension://${uuid}/`,
    ended,
    kill: () => void browser.kill('SIGKILL'),
    remove: async () => {
      marionette.end();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox takes a text file with an add-on's id as name for a pointer to the folder the add-on lives in. */
async function installByLink(profile: string, id: string, extension: string): Promise<void> {
  const folder = join(profile, 'extensions');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, id), extension);
}

/** The add-on's id from its manifest. */
async function addonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
