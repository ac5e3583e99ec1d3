import { render } from 'preact';
import { browser } from 'wxt/browser';

import { Popup } from '#components/popup/Popup.tsx';
import { openClock } from '#lib/browser/clock.ts';
import { onLocalChange, readSettings, readSnapshot } from '#lib/browser/local.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import { isDue } from '#lib/core/schedule.ts';
import { nameIn } from '#lib/core/snapshot.ts';

import { openPage } from '../wiring/open-page.ts';
import { checkNow, root, textsOf } from '../wiring/page.ts';

/** Ages follow the clock. */
const REPAINT_MS = 15_000;

const [clock, settings, first] = await Promise.all([openClock(), readSettings(), readSnapshot()]);
const texts = textsOf(settings);
const nameOf = (ref: ServiceRef): string => nameIn(snapshot, ref, texts.language);
let snapshot = first;
let checking = false;
let page: Awaited<ReturnType<typeof openPage>>;

function paint(): void {
  const actions = {
    onCheck: () => void check(),
    onOpen: (url: string) => void browser.tabs.create({ url }),
    onOptions: () => void browser.runtime.openOptionsPage(),
  };
  const moment = { snapshot, checking, now: clock.now(), online: navigator.onLine, chosen: settings };
  const front = { here: page?.service, onFollowPage: page?.follow };
  render(<Popup {...{ ...moment, ...front, texts, nameOf, ...actions }} />, root());
}

async function check(): Promise<void> {
  checking = true;
  paint();
  await checkNow().finally(() => {
    checking = false;
  });
  await follow();
}

async function follow(): Promise<void> {
  snapshot = await readSnapshot();
  paint();
}

paint();
void openPage(settings, texts.language).then((found) => {
  page = found;
  paint();
});
onLocalChange(['snapshot'], () => void follow());
setInterval(paint, REPAINT_MS);
for (const event of ['online', 'offline']) addEventListener(event, paint);
// What should have been read by now shows that the background did not: ask it, or do it here.
if (snapshot?.sources.some((source) => isDue(source.nextDueAt, clock.now())) ?? settings.sources.length > 0)
  void check();
