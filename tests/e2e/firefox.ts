import { expression, readBadge, until } from './driven.ts';
import type { Api, Driven, Json, Page, ShownNotification } from './driven.ts';
import { noteAlerts, TOLD } from './firefox-alerts.ts';
import { execute, inTab, newTab, page } from './firefox-page.ts';
import { startFirefox } from './firefox-process.ts';
import type { FirefoxOptions } from './firefox-process.ts';

/** Starts Firefox with the extension, headless unless a display is named. */
export async function launchFirefox(options: FirefoxOptions): Promise<Driven> {
  const { marionette, id, base, ended, kill, remove } = await startFirefox(options);

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
  if (options.display !== undefined) await inChrome(PIN);
  let bench = String(await marionette.send('WebDriver:GetWindowHandle'));
  await marionette.send('WebDriver:Navigate', { url: `${base}manifest.json` });

  /** Work in an empty page of the extension's origin, opened anew when a person has closed it. */
  const inBench = (work: () => Promise<unknown>): Promise<unknown> =>
    marionette.alone(async () => {
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
      const there = handles.includes(bench);
      await marionette.send('WebDriver:SwitchToWindow', { handle: there ? bench : handles[0], focus: false });
      if (!there) {
        bench = await newTab(marionette, false);
        await marionette.send('WebDriver:Navigate', { url: `${base}manifest.json` });
      }
      return work();
    });

  const run = <Result, Args extends readonly Json[]>(
    work: (api: Api, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> => inBench(() => execute(marionette, expression(work, args))) as Promise<Result>;

  async function openPage(path: string): Promise<Page> {
    const url = path.includes(':') ? path : base + path;
    const handle = String(await inBench(() => newTab(marionette, true)));
    await inTab(marionette, handle, () => marionette.send('WebDriver:Navigate', { url }));
    return page(marionette, handle);
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
      kill();
      await ended;
      await remove();
    },
  };
}

/** Runs with the browser's rights: puts the icon on the toolbar, where a person would have to pin it. */
const PIN = `
  const { CustomizableUI } = Services.wm.getMostRecentWindow('navigator:browser');
  const widget = policy.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-browser-action';
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
`;
