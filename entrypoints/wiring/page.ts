import { browser } from 'wxt/browser';

import { askBackground } from '#lib/browser/ask.ts';
import { languageOf } from '#lib/text/language.ts';
import { textsFor } from '#lib/text/texts.ts';
import type { Texts } from '#lib/text/texts.ts';
import type { Settings } from '#lib/core/settings.ts';

/** The words in the person's language; the page is marked with it for readers aloud. */
export function textsOf(settings: Settings): Texts {
  const texts = textsFor(
    languageOf(settings.language, [browser.i18n.getUILanguage(), ...navigator.languages]),
  );
  document.documentElement.lang = texts.language;
  return texts;
}

/**
 * Reads the sources now and resolves when the round has ended: the background does it, and when nobody answers
 * there this page does, under the same lock.
 */
export async function checkNow(): Promise<void> {
  if (await askBackground()) {
    await navigator.locks.request('round', () => undefined);
    return;
  }
  const { wakeUp } = await import('./wake.ts');
  await wakeUp('by-hand');
}

/** Where a page is mounted. */
export function root(): HTMLElement {
  const element = document.getElementById('app');
  if (element === null) throw new Error('the page has no #app');
  return element;
}
