import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, TargetType } from 'puppeteer-core';
import type { Browser, KeyInput, Page as Tab, Target } from 'puppeteer-core';
import { find } from '#tests/bootstrap.mjs';
import { CHROMIUM_ARGS, OFFLINE, pin } from './chromium-profile.ts';
import { listen } from './chromium-told.ts';
import { expression, readBadge, until } from './driven.ts';
import type { Api, Driven, Json, LaunchOptions, Page } from './driven.ts';

interface ChromiumOptions extends LaunchOptions {
  /** Program to start in place of the browser found on this machine. */
  readonly program?: string;
  /** Already installed some other way: its id. `extension` is not loaded then. */
  readonly installedId?: string;
}

/** Starts Chromium with the unpacked extension, headless unless a display is named. */
export async function launchChromium(
  options: ChromiumOptions,
): Promise<Driven & { readonly puppet: Browser }> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'beacon-chromium-')));
  const language = options.language ?? 'en';
  if (options.installedId === undefined) await pin(profile, options.extension);
  const puppet = await launch({
    executablePath: options.program ?? find('chromium') ?? 'chromium',
    pipe: true,
    headless: options.display === undefined,
    enableExtensions: options.installedId === undefined ? [options.extension] : true,
    // Switches off forced installs as well.
    ignoreDefaultArgs: ['--disable-background-networking'],
    userDataDir: profile,
    defaultViewport: null,
    args: [...CHROMIUM_ARGS, `--lang=${language}`, ...(options.online === true ? [] : [OFFLINE])],
    env: { ...process.env, ...options.env, LANGUAGE: language, DISPLAY: options.display ?? '' },
  });
  const id = options.installedId ?? (await extensionId(puppet));
  const base = `chrome-extension://${id}/`;
  let bench: Tab | undefined;

  const isWorker = (target: Target) =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(base);

  const told = listen(puppet, base);

  /** A page of the extension's origin with nothing of the extension running in it. */
  async function openBench(): Promise<Tab> {
    if (bench && !bench.isClosed()) return bench;
    // Installed by policy, the extension comes a moment after the window, and a refused tab is of no more use.
    bench = await until('the extension to be installed', tryBench, (tab) => tab !== undefined, 60_000);
    return bench as Tab;
  }

  async function tryBench(): Promise<Tab | undefined> {
    const tab = await puppet.newPage({ background: true });
    const opened = await tab.goto(`${base}manifest.json`).catch(() => null);
    if (opened) return tab;
    await tab.close();
    return undefined;
  }

  async function run<Result, Args extends readonly Json[]>(
    work: (api: Api, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return (await openBench()).evaluate(expression(work, args)) as Promise<Result>;
  }

  async function openPopup(): Promise<Page> {
    const known = new Set(puppet.targets());
    await run((api) => api.action.openPopup());
    const target = await puppet.waitForTarget(
      (each) => !known.has(each) && each.type() === TargetType.PAGE && each.url().startsWith(`${base}popup`),
      { timeout: 15_000 },
    );
    return page(await target.asPage());
  }

  async function openPage(path: string): Promise<Page> {
    const tab = await puppet.newPage();
    await tab.goto(path.includes(':') ? path : base + path);
    return page(tab);
  }

  async function tabs(): Promise<readonly string[]> {
    const shown = puppet.targets().filter((target) => target.type() === TargetType.PAGE);
    return shown.map((target) => target.url()).filter((url) => url !== `${base}manifest.json`);
  }

  async function killWorker(): Promise<void> {
    await until('the worker to stop', async () => {
      const workers = puppet.targets().filter(isWorker);
      // One that is just ending or starting cannot be reached; the next look finds it gone or up.
      for (const target of workers)
        await target
          .worker()
          .then(
            (worker) => worker?.close(),
            () => undefined,
          )
          .catch(() => undefined);
      return workers.length === 0;
    });
  }

  async function clickNotification(notification: string): Promise<void> {
    // A message that nobody answers, only to wake it.
    await run((api) => api.runtime.sendMessage(null).catch(() => undefined));
    const worker = await (await puppet.waitForTarget(isWorker)).worker();
    await worker?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(notification)})`);
  }

  async function remove(): Promise<void> {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }

  await openBench();
  const ended = new Promise<void>((resolve) => puppet.process()?.once('exit', () => resolve()));
  return {
    name: 'chromium',
    base,
    puppet,
    run,
    badge: () => run(readBadge),
    told: async () => {
      // A worker that ends at once may have shown one before it could be listened to.
      const shown = await run(async (api) => Object.keys(await api.notifications.getAll()));
      for (const each of shown)
        if (!told.some((known) => known.id === each)) told.push({ id: each, title: '', message: '' });
      return [...told];
    },
    clickNotification,
    openPopup,
    openPage,
    tabs,
    killWorker,
    workerRuns: async () => puppet.targets().some(isWorker),
    ended,
    close: async () => {
      await puppet.close();
      await remove();
    },
    crash: async () => {
      puppet.process()?.kill('SIGKILL');
      await ended;
      await remove();
    },
  };
}

async function extensionId(puppet: Browser): Promise<string> {
  const found = await until('the extension to load', async () => [...(await puppet.extensions()).keys()][0]);
  return found ?? '';
}

function page(tab: Tab): Page {
  return {
    text: () => tab.evaluate(() => document.body.innerText),
    run: (work, ...args) => tab.evaluate(expression(work, args)) as never,
    evaluate: (code) => tab.evaluate(code),
    // A key may close the page it is pressed in.
    press: (key) =>
      tab.keyboard.press(key as KeyInput).catch((error: unknown) => {
        if (!tab.isClosed()) throw error;
      }),
    type: (text) => tab.keyboard.type(text),
    scheme: (scheme) => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    screenshot: async (file) => void (await tab.screenshot({ path: file })),
    close: () => tab.close(),
  };
}
