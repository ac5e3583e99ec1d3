import type { browser } from 'wxt/browser';

/** The extension's own API object, as code inside one of its pages finds it. */
export type Api = typeof browser;

/** What a page can hand back: it travels as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What the toolbar icon says. */
export interface ShownBadge {
  readonly text: string;
  /** `#rrggbb` */
  readonly colour: string;
  /** The tooltip. */
  readonly title: string;
}

export interface ShownNotification {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** One page of the extension (popup, options) or a tab, open in a real browser. */
export interface Page {
  /** What a person reads: the body's rendered text. */
  text(): Promise<string>;
  /** Runs a function inside the page; it sees nothing of the file it stands in. */
  run<Result, Args extends readonly Json[]>(
    work: (api: Api, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Runs an expression inside the page, as its console would. */
  evaluate(code: string): Promise<unknown>;
  /** A key as `KeyboardEvent.key` names it: `Tab`, `Enter`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Light or dark, as the person's system would say. */
  scheme(scheme: 'light' | 'dark'): Promise<void>;
  /** A PNG of the visible page. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The browser's language; English unless said. */
  readonly language?: 'ko' | 'en';
  /** An X display (`:99`): a window there. Without it the browser runs headless. */
  readonly display?: string | undefined;
  /** Further environment, as a desktop's message bus. */
  readonly env?: Readonly<Record<string, string>>;
  /** May reach the network; else nothing but this machine. */
  readonly online?: boolean;
  /** A profile folder that outlives the browser; else one is made and thrown away. */
  readonly profile?: string;
}

/** A real browser with the extension in it. Chromium and Firefox answer alike. */
export interface Driven {
  readonly name: 'chromium' | 'firefox';
  /** `chrome-extension://…/` or `moz-extension://…/` */
  readonly base: string;
  /** Runs a function in an empty page of the extension's origin, with its API. */
  run<Result, Args extends readonly Json[]>(
    work: (api: Api, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  badge(): Promise<ShownBadge>;
  /** Every notification since the browser started, in the order of time. */
  told(): Promise<readonly ShownNotification[]>;
  /** As if the person clicked the notification. */
  clickNotification(id: string): Promise<void>;
  /** The popup: in Chromium the true one, opened by `action.openPopup()`; in Firefox the same page in a tab. */
  openPopup(): Promise<Page>;
  openPage(path: string): Promise<Page>;
  /** Addresses of all tabs, in order. */
  tabs(): Promise<readonly string[]>;
  /** Stops the background by force, as the browser does when it is idle or short of memory. */
  killWorker(): Promise<void>;
  workerRuns(): Promise<boolean>;
  /** When the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends the browser as a person does. */
  close(): Promise<void>;
  /** Ends the browser as a crash does. */
  crash(): Promise<void>;
}

/** The text that runs `work` with the extension's API inside a page. */
export function expression(work: { toString(): string }, args: readonly Json[]): string {
  const given = ['globalThis.browser ?? globalThis.chrome', ...args.map((arg) => JSON.stringify(arg))];
  return `(${work.toString()})(${given.join(', ')})`;
}

/**
 * Asks again until the answer is good, and returns it.
 * @throws an error that says what was waited for and the last answer.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  good: (answer: T) => boolean = Boolean,
  limitMs = 15_000,
): Promise<T> {
  const began = performance.now();
  for (;;) {
    const answer = await ask();
    if (good(answer)) return answer;
    if (performance.now() - began > limitMs)
      throw new Error(
        `waited ${limitMs} ms for ${what}; last seen: ${JSON.stringify(answer)?.slice(0, 2000)}`,
      );
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** The badge as the extension's API tells it; runs inside a page. */
export async function readBadge(api: Api): Promise<ShownBadge> {
  const [text, colour, title] = await Promise.all([
    api.action.getBadgeText({}),
    api.action.getBadgeBackgroundColor({}),
    api.action.getTitle({}),
  ]);
  const hex = colour.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
  return { text, colour: `#${hex.join('')}`, title };
}
