import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

import { openNotice } from '#lib/app/act.ts';
import { TICK } from '#lib/browser/alarm.ts';
import { isCheckNow } from '#lib/browser/ask.ts';
import { onLocalChange } from '#lib/browser/local.ts';
import { withLightPorts } from './wiring/ports.ts';
import { standReady } from './wiring/start.ts';
import { wakeUp } from './wiring/wake.ts';

export default defineBackground({
  type: 'module',
  // Listeners stand before anything is awaited: a worker is started for an event, and drops it otherwise.
  main() {
    browser.alarms.onAlarm.addListener(({ name }) => (name === TICK ? wakeUp('tick') : undefined));
    browser.runtime.onStartup.addListener(() => wakeUp('start'));
    browser.runtime.onInstalled.addListener(() => wakeUp('start'));
    onLocalChange(['settings'], () => void wakeUp('start'));
    browser.notifications.onClicked.addListener((id) => withLightPorts((ports) => openNotice(ports, id)));
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      if (!isCheckNow(message, sender)) return undefined;
      // In the queue before the answer goes out, so that the asking page can wait for the end of the round by its
      // lock. A lock is asked for in another process: only an answer from there says that it is in the queue.
      void wakeUp('by-hand');
      return navigator.locks.query().then(() => true);
    });
    void standReady();
  },
});
