/**
 * `npm start`: shows the extension at work in a real browser. On its own it tells 18 July 2024 over again; with
 * `--feed` it follows another feed. With a display a window stays until it is closed; without one the same runs
 * headless, gives an account, saves pictures of the popup and ends with 0 only if all went as it should.
 */
import { spawn } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { look } from '#lib/app/look.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Source } from '#lib/core/source.ts';
import { fetchFeed } from '#lib/net/fetch-feed.ts';
import { nodeDecoder } from '#lib/publish/node-decoder.ts';
import { Refusal } from '#lib/publish/refusal.ts';
import { startServer } from '#lib/publish/serve.ts';
import { ensure, find } from '#tests/bootstrap.mjs';
import { snapshotOf } from '#tests/e2e/beacon.ts';
import { launchChromium } from '#tests/e2e/chromium.ts';
import { until } from '#tests/e2e/driven.ts';
import type { Driven, Json } from '#tests/e2e/driven.ts';
import { launchFirefox } from '#tests/e2e/firefox.ts';
import { account, say } from './account.ts';
import { DAY_RATE, startReplay } from './replay-server.ts';
import { popupScreens } from './screens.ts';

const root = resolve(import.meta.dirname, '../..');
const PICTURES = join(root, '.output/replay');

const USAGE = `npm start                            18 July 2024, told over again in a few minutes
npm start -- --feed URL|FILE         another feed instead, at the pace of life
             --browser firefox       Firefox instead of Chromium
             --language ko|en        instead of your system's
             --rate N                so many times faster than life (${Math.round(DAY_RATE)})
             --headless              no window, although there is a display`;

interface Wish {
  readonly browser: 'chromium' | 'firefox';
  readonly language: 'ko' | 'en';
  readonly feed: string | null;
  readonly rate: number;
  readonly display: string | undefined;
}

/** What is followed, and what of it can be waited for. */
interface Stage {
  readonly feedUrl: string;
  readonly title: string;
  readonly home: string;
  /** The build's mode: only `replay` has the day's clock. */
  readonly mode: 'replay' | 'production';
  readonly now: () => number;
  begin(): void;
  readonly ended: () => boolean;
  close(): Promise<void>;
}

function wishOf(args: readonly string[]): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      language: { type: 'string' },
      feed: { type: 'string' },
      rate: { type: 'string', default: String(DAY_RATE) },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) refuse(USAGE, 0);
  const browser =
    values.browser ?? (find('chromium') !== null || find('firefox') === null ? 'chromium' : 'firefox');
  if (browser !== 'chromium' && browser !== 'firefox')
    return refuse(`--browser ${browser}: chromium or firefox.`);
  const system = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  const language = values.language ?? (system.startsWith('ko') ? 'ko' : 'en');
  if (language !== 'ko' && language !== 'en') return refuse(`--language ${language}: ko or en.`);
  const rate = Number(values.rate);
  if (!(rate > 0)) return refuse(`--rate ${values.rate}: a number above 0.`);
  const display = values.headless ? undefined : process.env['DISPLAY'] || undefined;
  return { browser, language, feed: values.feed ?? null, rate, display };
}

function refuse(sentence: string, code = 2): never {
  process.stderr.write(`${sentence}\n`);
  return process.exit(code);
}

async function stageOf(wish: Wish): Promise<Stage> {
  if (wish.feed !== null) {
    const server = await startServer({ serve: wish.feed, language: wish.language });
    if (server.feedUrl === null) return refuse(`--feed ${wish.feed}: there is no feed in it.`);
    const { feedUrl } = server;
    const still = {
      begin: () => undefined,
      ended: () => wish.display === undefined,
      now: Date.now,
      close: () => server.close(),
    };
    return { feedUrl, title: wish.feed, home: server.url, mode: 'production', ...still };
  }
  const replay = await startReplay({ language: wish.language, rate: wish.rate });
  return {
    ...replay,
    home: replay.url,
    title: wish.language === 'ko' ? '그날의 소식' : 'News of the Day',
    mode: 'replay',
  };
}

/** Builds the extension for this run, and gives its folder. */
async function build(wish: Wish, stage: Stage): Promise<string> {
  const kind = wish.browser === 'chromium' ? 'chrome' : 'firefox';
  const wxt = spawn('wxt', ['build', '-b', kind, '--mode', stage.mode], {
    cwd: root,
    env: { ...process.env, VITE_REPLAY_SERVER: stage.home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((ended) => wxt.once('exit', ended));
  if (code !== 0) return refuse(`The extension could not be built (exit code ${String(code)}).`, 1);
  return join(root, '.output', `${kind}-mv3${stage.mode === 'replay' ? '-replay' : ''}`);
}

/** The feed as the settings page would follow it. */
async function sourceOf(stage: Stage): Promise<Source> {
  const reach = { permitted: true, online: true, now: Date.now(), makeDecoder: nodeDecoder };
  const found = await look({ fetch: (request) => fetchFeed(request, reach), now: stage.now }, stage.feedUrl);
  if (found.kind === 'failed')
    throw new Refusal(`${stage.title} is not a feed that can be read: ${found.failure.detail}.`);
  // The day's feed tells of outages as they go; at the pace of news, half an hour of the day would pass unseen.
  return stage.mode === 'replay' ? { ...found.source, carries: 'status' } : found.source;
}

/** Follows it, and waits for its first answer. */
async function follow(driven: Driven, wish: Wish, stage: Stage): Promise<void> {
  const settings: Settings = {
    version: 1,
    sources: [await sourceOf(stage)],
    language: wish.language,
    notifications: true,
  };
  await driven.run((api, value) => api.storage.local.set({ settings: value }), settings as unknown as Json);
  const first = async () => (await snapshotOf(driven))?.sources[0];
  const health = await until(
    'the first answer of the feed',
    first,
    (seen) => typeof seen?.checkedAt === 'number',
    40_000,
  );
  if (health?.failure) throw new Refusal(`${stage.title} could not be read: ${health.failure.detail}.`);
}

/** Without a window: an account with the popup's lines and pictures. Returns what went wrong, or `null`. */
async function unattended(driven: Driven, stage: Stage): Promise<string | null> {
  const look = await popupScreens(driven, PICTURES);
  stage.begin();
  const badges = await account(driven, stage, look);
  say(`Pictures of the popup: ${relative(root, PICTURES)}`);
  if (stage.mode !== 'replay') return null;
  const wanted = ['', '1', '2', '1', ''];
  const same = badges.length === wanted.length && badges.every((text, index) => text === wanted[index]);
  return same
    ? null
    : `The badge should have gone 0 → 1 → 2 → 1 → 0, but went ${badges.map((text) => text || '0').join(' → ')}.`;
}

/** With a window: the person looks and clicks, until the window is closed. */
async function attended(driven: Driven, stage: Stage): Promise<null> {
  await driven.openPage(stage.home);
  say('Click the beacon on the toolbar whenever you like. Close the window to end.');
  stage.begin();
  await account(driven, stage, () => Promise.resolve([]));
  if (stage.mode === 'replay') say('The day is over. The window stays until you close it.');
  await driven.ended;
  return null;
}

async function play(wish: Wish): Promise<string | null> {
  const stage = await stageOf(wish);
  let driven: Driven | null = null;
  try {
    say(`Building the extension for ${wish.browser} …`);
    const extension = await build(wish, stage);
    driven = await (wish.browser === 'chromium' ? launchChromium : launchFirefox)({
      extension,
      language: wish.language,
      display: wish.display,
      online: wish.display !== undefined,
      realNotifications: wish.display !== undefined,
    });
    process.once('SIGINT', () => void driven?.close().finally(() => process.exit(130)));
    await follow(driven, wish, stage);
    return wish.display === undefined ? await unattended(driven, stage) : await attended(driven, stage);
  } finally {
    await driven?.close().catch(() => undefined);
    await stage.close();
  }
}

const wish = wishOf(process.argv.slice(2));
ensure([wish.browser]);
const wrong = await play(wish).catch((error: unknown) => {
  if (error instanceof Refusal) return error.message;
  throw error;
});
if (wrong !== null) refuse(wrong, 1);
