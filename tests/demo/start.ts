/**
 * `npm start`: shows the extension at work in a real browser. On its own it tells 18 July 2024 over again; with
 * `--feed` it follows another feed. With a display a window stays until it is closed; without one the same runs
 * headless, gives an account, saves pictures of the popup and ends with 0 only if all went as it should.
 */
import { join, relative } from 'node:path';
import { look } from '#lib/app/look.ts';
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Source } from '#lib/core/source.ts';
import { fetchFeed } from '#lib/net/fetch-feed.ts';
import { nodeDecoder } from '#lib/publish/node-decoder.ts';
import { Refusal } from '#lib/publish/refusal.ts';
import { ensure } from '#tests/bootstrap.mjs';
import { snapshotOf } from '#tests/e2e/beacon.ts';
import { launchChromium } from '#tests/e2e/chromium.ts';
import { until } from '#tests/e2e/driven.ts';
import type { Driven, Json } from '#tests/e2e/driven.ts';
import { launchFirefox } from '#tests/e2e/firefox.ts';
import { account, say } from './account.ts';
import { popupScreens } from './screens.ts';
import { build, root, stageOf } from './start-stage.ts';
import type { Stage } from './start-stage.ts';
import { USAGE, wishOf } from './start-wish.ts';
import type { Wish } from './start-wish.ts';

const PICTURES = join(root, '.output/replay');

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
    ...DEFAULT_SETTINGS,
    sources: [await sourceOf(stage)],
    language: wish.language,
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
  const screens = await popupScreens(driven, PICTURES);
  stage.begin();
  const badges = await account(driven, stage, screens);
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
      // The day shows its own hours, wherever it is told.
      env: stage.zone === undefined ? {} : { TZ: stage.zone },
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

/** Runs, and says in one sentence what was wrong. */
async function main(): Promise<string | null> {
  const wish = wishOf(process.argv.slice(2));
  if (wish === null) {
    say(USAGE);
    return null;
  }
  ensure([wish.browser]);
  return play(wish);
}

const wrong = await main().catch((error: unknown) => {
  if (error instanceof Refusal) return error.message;
  throw error;
});
if (wrong !== null) {
  process.stderr.write(`${wrong}\n`);
  process.exitCode = 1;
}
