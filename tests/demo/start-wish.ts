import { parseArgs } from 'node:util';
import { Refusal } from '#lib/publish/refusal.ts';
import { find } from '#tests/bootstrap.mjs';
import { DAY_RATE } from './replay-server.ts';

/** What `npm start` can be asked for. */
export const USAGE = `npm start                            18 July 2024, told over again in a few minutes
npm start -- --feed URL|FILE         another feed instead, at the pace of life
             --browser firefox       Firefox instead of Chromium
             --language ko|en        instead of your system's
             --rate N                so many times faster than life (${Math.round(DAY_RATE)})
             --headless              no window, although there is a display`;

/** What the person asked for. */
export interface Wish {
  readonly browser: 'chromium' | 'firefox';
  readonly language: 'ko' | 'en';
  readonly feed: string | null;
  readonly rate: number;
  /** The X display, `undefined` for a run without a window. */
  readonly display: string | undefined;
}

/** Reads the arguments; `null` when only the usage is wanted. Refuses what it does not know. */
export function wishOf(args: readonly string[]): Wish | null {
  const values = valuesOf(args);
  if (values.help) return null;
  const browser =
    values.browser ?? (find('chromium') !== null || find('firefox') === null ? 'chromium' : 'firefox');
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Refusal(`--browser ${browser}: chromium or firefox.`);
  const system = process.env['LC_ALL'] ?? process.env['LANG'] ?? '';
  const language = values.language ?? (system.startsWith('ko') ? 'ko' : 'en');
  if (language !== 'ko' && language !== 'en') throw new Refusal(`--language ${language}: ko or en.`);
  const rate = Number(values.rate);
  if (!(rate > 0)) throw new Refusal(`--rate ${values.rate}: a number above 0.`);
  const display = values.headless ? undefined : process.env['DISPLAY'] || undefined;
  return { browser, language, feed: values.feed ?? null, rate, display };
}

function valuesOf(args: readonly string[]) {
  try {
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
    return values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
