import { render } from 'preact';
import { browser } from 'wxt/browser';

import { Popup } from '#components/popup/Popup.tsx';
import { openClock } from '#lib/browser/clock.ts';
import { onLocalChange, readSettings, readSnapshot } from '#lib/browser/local.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import { isDue } from '#lib/core/schedule.ts';
import { nameIn } from '#lib/core/snapshot.ts';

import { checkNow, root, textsOf } from '../wiring/page.ts';

/** Ages follow the clock. */
const REPAINT_MS = 15_000;

const [clock, settings, first] = await Promise.all([openClock(), readSettings(), readSnapshot()]);
const texts = textsOf(settings);
const nameOf = (ref: ServiceRef): string => nameIn(snapshot, ref, texts.language);
let snapshot = first;
let checking = false;

function paint(): void {
  const actions = {
    onCheck: () => void check(),
    onOpen,
    onOptions: () => void browser.runtime.openOptionsPage(),
  };
  const now = clock.now();
  const state = { snapshot, followed: settings.sources.length, checking };
  render(<Popup {...{ ...state, now, online: navigator.onLine, texts, nameOf, ...actions }} />, root());
}

async function check(): Promise<void> {
  checking = true;
  paint();
  await checkNow().finally(() => {
    checking = false;
  });
  snapshot = await readSnapshot();
  paint();
}

function onOpen(url: string): void {
  void browser.tabs.create({ url });
}

async function follow(): Promise<void> {
  snapshot = await readSnapshot();
  paint();
}

paint();
onLocalChange(['snapshot'], () => void follow());
setInterval(paint, REPAINT_MS);
addEventListener('online', paint);
addEventListener('offline', paint);
// What should have been read by now shows that the background did not: ask it, or do it here.
if (snapshot?.sources.some((source) => isDue(source.nextDueAt, clock.now())) ?? settings.sources.length > 0)
  void check();
