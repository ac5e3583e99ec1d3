import { writeFile } from 'node:fs/promises';
import { expression } from './driven.ts';
import type { Page } from './driven.ts';
import type { Marionette } from './marionette.ts';

/** Runs an expression, perhaps a promise, in the current window and context. */
export async function execute(marionette: Marionette, code: string): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${code}).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', {
    script,
    args: [],
    sandbox: null,
    newSandbox: false,
  })) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** Work in one tab that nobody else's may come between. */
export function inTab<T>(marionette: Marionette, handle: string, work: () => Promise<T>): Promise<T> {
  return marionette.alone(async () => {
    await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return work();
  });
}

/** The keys of WebDriver that are not letters. {@link https://www.w3.org/TR/webdriver2/#keyboard-actions} */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  End: '\uE010',
  Home: '\uE011',
  ' ': ' ',
};

/** A tab as tests use it. */
export function page(marionette: Marionette, handle: string): Page {
  const there = <T>(work: () => Promise<T>) => inTab(marionette, handle, work);
  const type = (text: string) =>
    there(async () => {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await marionette.send('WebDriver:PerformActions', {
        actions: [{ type: 'key', id: 'keyboard', actions }],
      });
    });
  return {
    text: () => there(() => execute(marionette, 'document.body.innerText')) as Promise<string>,
    run: (work, ...args) => there(() => execute(marionette, expression(work, args))) as never,
    evaluate: (code) => there(() => execute(marionette, code)),
    press: (key) => type(KEYS[key] ?? key),
    type,
    scheme: async (scheme) => {
      await there(async () => {
        await marionette.send('Marionette:SetContext', { value: 'chrome' });
        await execute(
          marionette,
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
        );
        await marionette.send('Marionette:SetContext', { value: 'content' });
      });
    },
    screenshot: async (file) => {
      const png = (await there(() => marionette.send('WebDriver:TakeScreenshot', { full: false }))) as string;
      await writeFile(file, Buffer.from(png, 'base64'));
    },
    close: () => there(() => marionette.send('WebDriver:CloseWindow')).then(() => undefined),
  };
}

/** Opens a tab from the current one, and goes there; gives its handle. */
export async function newTab(marionette: Marionette, focus: boolean): Promise<string> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus })) as {
    handle: string;
  };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  return handle;
}
