import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '#tests/bootstrap.mjs';
import { expression, readBadge, until } from './driven.ts';
import type { Api, Driven, Json, LaunchOptions, Page, ShownNotification } from './driven.ts';
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

interface FirefoxOptions extends LaunchOptions {
  /** `true`: installed for good, as from a store (needs the ESR); else until the browser ends. */
  readonly permanent?: boolean;
  /** Notifications go to the desktop; else they are only noted. */
  readonly realNotifications?: boolean;
}

/** Starts Firefox with the extension, headless unless a display is named. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driven> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'beacon-firefox-')));
  const id = await addonId(options.extension);
  const known = join(profile, 'beacon-uuid');
  const uuid = existsSync(known) ? await readFile(known, 'utf8') : randomUUID();
  await writeFile(known, uuid);
  const base = `moz-extension://${uuid}/`;
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

  /** Runs a function body with the browser's own rights; it gets the extension's `policy`. */
  const inChrome = (body: string): Promise<unknown> =>
    marionette.alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const script = `const policy = WebExtensionPolicy.getByID(${JSON.stringify(id)}); ${body}`;
        return await execute(marionette, `(async () => { ${script} })()`);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });

  await inChrome(noteAlerts(options.realNotifications === true));
  if (options.permanent === true) await until('the extension', () => inChrome('return policy !== null'));
  else await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  const bench = String(await marionette.send('WebDriver:GetWindowHandle'));
  await marionette.send('WebDriver:Navigate', { url: `${base}manifest.json` });

  const run = <Result, Args extends readonly Json[]>(
    work: (api: Api, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> =>
    inTab(marionette, bench, () => execute(marionette, expression(work, args))) as Promise<Result>;

  async function openPage(path: string): Promise<Page> {
    const url = path.includes(':') ? path : base + path;
    const opened = await inTab(marionette, bench, () =>
      marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true }),
    );
    const { handle } = opened as { handle: string };
    await inTab(marionette, handle, () => marionette.send('WebDriver:Navigate', { url }));
    return page(marionette, handle);
  }

  async function remove(): Promise<void> {
    marionette.end();
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  return {
    name: 'firefox',
    base,
    run,
    badge: () => run(readBadge),
    told: async () =>
      (await inChrome(
        `return ${TOLD}.map(({ id, title, message }) => ({ id, title, message }))`,
      )) as ShownNotification[],
    clickNotification: async (notification) =>
      void (await inChrome(
        `const told = ${TOLD}.findLast(({ id }) => id === ${JSON.stringify(notification)});
         told.listener.observe(null, 'alertclickcallback', null);`,
      )),
    openPopup: () => openPage('popup.html'),
    openPage,
    tabs: async () => {
      const all = (await inChrome(
        'return [...Services.wm.getMostRecentWindow("navigator:browser").gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec)',
      )) as string[];
      return all.filter((url) => url !== `${base}manifest.json`);
    },
    killWorker: async () => void (await inChrome('await policy.extension.terminateBackground()')),
    workerRuns: async () => (await inChrome('return policy.extension.backgroundState')) === 'running',
    ended,
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await ended;
      await remove();
    },
    crash: async () => {
      browser.kill('SIGKILL');
      await ended;
      await remove();
    },
  };
}

/** What the service below has noted. */
const TOLD = `Cc['@mozilla.org/alerts-service;1'].getService().wrappedJSObject.told`;

/**
 * Runs with the browser's rights: notes what the desktop's notification service is asked to show. Unless it
 * is `real` it takes that service's place as well, which a machine without a screen has not got.
 */
const noteAlerts = (real: boolean): string => `
  const told = [];
  const desktop = ${real} ? Cc['@mozilla.org/alerts-service;1'].getService(Ci.nsIAlertsService) : null;
  const service = {
    get wrappedJSObject() { return { told }; },
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      told.push({ id: alert.name, title: alert.title, message: alert.text, listener });
      if (desktop) desktop.showAlert(alert, listener);
      else listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert(name, closed) { desktop?.closeAlert(name, closed); },
    teardown() {},
  };
  const factory = { QueryInterface: ChromeUtils.generateQI(['nsIFactory']), createInstance: (iid) => service.QueryInterface(iid) };
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  registrar.registerFactory(Services.uuid.generateUUID(), 'noted alerts', '@mozilla.org/alerts-service;1', factory);
`;

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

/** Runs an expression, perhaps a promise, in the current window and context. */
async function execute(marionette: Marionette, code: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${code}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', {
    script,
    args: [],
    sandbox: null,
    newSandbox: false,
  })) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

function inTab<T>(marionette: Marionette, handle: string, work: () => Promise<T>): Promise<T> {
  return marionette.alone(async () => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return work();
  });
}

/** The keys of WebDriver that are not letters. {@link https://www.w3.org/TR/webdriver2/#keyboard-actions} */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Home: '\uE011',
  ' ': ' ',
};

function page(marionette: Marionette, handle: string): Page {
  const there = <T>(work: () => Promise<T>) => inTab(marionette, handle, work);
  const type = (text: string) =>
    there(async () => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    });
  return {
    text: () => there(() => execute(marionette, 'document.body.innerText')) as Promise<string>,
    run: (work, ...args) => there(() => execute(marionette, expression(work, args))) as never,
    evaluate: (code) => there(() => execute(marionette, code)),
    press: (key) => type(KEYS[key] ?? key),
    type,
    scheme: async (scheme) => {
      await there(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        await execute(
          marionette,
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
        );
        await marionette.send('Marionette:SetContext', { value: 'content' });
      });
    },
    screenshot: async (file) => {
      const png = (await there(() => marionette.send('WebDriver:TakeScreenshot', { full: false }))) as string;
      await writeFile(file, Buffer.from(png, 'base64'));
    },
    close: () => there(() => marionette.send('WebDriver:CloseWindow')).then(() => undefined),
  };
}
