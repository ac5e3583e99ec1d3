/**
 * `npm run pictures`: makes the README's pictures in real Chromium. The sample day stands still at 11:05, when both
 * outages are on.
 */
import { join } from 'node:path';

import { PRESETS } from '#lib/catalog/presets.ts';
import { follow, source } from '#tests/e2e/beacon.ts';
import { launchChromium } from '#tests/e2e/chromium.ts';
import { until } from '#tests/e2e/driven.ts';

import { startReplay } from './replay-server.ts';
import { build, root } from './start-stage.ts';

const AT = Date.parse('2024-07-18T11:05:00+09:00');
const FOLDER = join(root, '.github/images');
const TITLES = { ko: '그날의 소식', en: 'News of the Day' } as const;

const WATCHED = ['kakaotalk', 'work24', 'worknet', 'ei'];

/** All but standing still: a clock that does not move at all is one that has not begun. */
const RATE = 0.001;

async function picture(language: 'ko' | 'en', scheme: 'light' | 'dark'): Promise<void> {
  const replay = await startReplay({ language, from: AT, rate: RATE });
  const stage = { ...replay, home: replay.url, title: TITLES[language], mode: 'replay' as const };
  const wish = { browser: 'chromium', language, rate: RATE, feed: null, display: undefined } as const;
  replay.begin();
  const driven = await launchChromium({
    extension: await build(wish, stage),
    language,
    env: { TZ: 'Asia/Seoul' },
  });
  try {
    await follow(driven, source(replay.feedUrl, { title: TITLES[language], carries: 'status' }));
    await driven.run(async (api, services) => {
      const { settings } = (await api.storage.local.get('settings')) as { settings: object };
      await api.storage.local.set({ settings: { ...settings, services } });
    }, WATCHED);
    const popup = await driven.openPopup();
    await popup.scheme(scheme);
    await until(
      'the outages',
      () => popup.text(),
      (text) => text.includes('10:54'),
    );
    await popup.screenshot(join(FOLDER, `popup-${language}-${scheme}.png`));
    await popup.close();
    if (scheme === 'dark') return;
    const options = await driven.openPage('options.html');
    const known = language === 'ko' ? '클라우드플레어' : (PRESETS[1]?.title ?? '');
    await until(
      'the options',
      () => options.text(),
      (text) => text.includes(known),
    );
    await options.screenshot(join(FOLDER, `options-${language}-${scheme}.png`));
  } finally {
    await driven.close();
    await replay.close();
  }
}

await picture('ko', 'light');
await picture('en', 'light');
await picture('en', 'dark');
console.log(`Pictures: ${FOLDER}`);
