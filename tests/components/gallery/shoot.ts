/**
 * Takes pictures of every state of the popup and the options page, and asks axe about each:
 * `node tests/components/gallery/shoot.ts [FOLDER] [SCENE]`
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { preact } from '@preact/preset-vite';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';

import { namesFile } from '#lib/catalog/names.ts';

import { SCENES } from './scenes.ts';

/** What a person does on the options page before the picture is taken. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  preview: async (at) => {
    await at.type('input[name="address"]', 'https://www.githubstatus.com\n');
    await at.waitForSelector('.preview');
  },
  allow: async (at) => {
    await at.type('input[name="address"]', 'https://closed.example\n');
    await at.waitForSelector('.allow');
  },
  search: async (at) => {
    await at.type('input[name="service"]', 'git');
    await at.waitForSelector('[role="option"]');
    await at.keyboard.press('ArrowDown');
  },
  press: async (at) => {
    await at.type('input[name="service"]', '배달의민족');
    await at.waitForSelector('[role="option"]');
    await at.keyboard.press('Enter');
  },
  parts: async (at) => {
    await at.click('.source summary');
  },
};

const folder = process.argv[2] ?? join(tmpdir(), 'outage-beacon-gallery');
const only = process.argv[3];
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const root = join(import.meta.dirname, '../../..');
const server = await createServer({
  root,
  configFile: false,
  plugins: [
    preact(),
    {
      name: 'names',
      configureServer: ({ middlewares }) =>
        void middlewares.use('/services.json', (_, answer) => answer.end(JSON.stringify(namesFile()))),
    },
  ],
  logLevel: 'error',
  cacheDir: join(folder, '.vite'),
  optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
  server: { port: 0, hmr: false, watch: null },
});
await server.listen();
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({
  executablePath: process.env['OUTAGE_BEACON_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
  pipe: true,
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
let findings = 0;
for (const language of ['ko', 'en']) {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [kind, scene] of [
      ...Object.keys(SCENES).map((name) => ['popup', name] as const),
      ...['empty', 'three', ...Object.keys(STEPS)].map((name) => ['options', name] as const),
    ]) {
      if (only !== undefined && scene !== only && kind !== only) continue;
      await page.setViewport({ width: kind === 'popup' ? 380 : 760, height: 600, deviceScaleFactor: 1.5 });
      await page.goto(`${origin}tests/components/gallery/?page=${kind}&scene=${scene}&language=${language}`);
      await page.waitForSelector('h1');
      await STEPS[kind === 'options' ? scene : '']?.(page);
      const name = [kind, scene, language, scheme].join('-');
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: scene !== 'fifty' });
      findings += await examine(page, name);
    }
  }
}
await browser.close();
await server.close();
process.exitCode = findings === 0 ? 0 : 1;

/** Prints what axe finds on the page, and how often. */
async function examine(on: Page, name: string): Promise<number> {
  await on.evaluate(axe);
  const { violations } = (await on.evaluate('axe.run()')) as AxeResults;
  for (const { id, help, nodes } of violations) {
    console.error(`${name}: ${id}: ${help}\n  ${nodes.map((node) => node.html.slice(0, 160)).join('\n  ')}`);
  }
  return violations.length;
}
