import { changeSettings } from '#lib/browser/local.ts';
import { askPermission } from '#lib/browser/origin.ts';
import { withChange, withSource } from '#lib/core/chosen-sources.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Source } from '#lib/core/source.ts';

import { checkNow } from './page.ts';

function change(work: (settings: Settings) => Settings): void {
  void changeSettings(work);
}

/** What the options page changes at once, each by its callback's name there. */
export const choices = {
  onToggle: ({ id }: Source, enabled: boolean) => change((before) => withChange(before, id, { enabled })),
  onChoose: ({ id }: Source, components: readonly string[]) =>
    change((before) => withChange(before, id, { components })),
  onRestore: (source: Source) => change((before) => withSource(before, source)),
  onLanguage: (language: Settings['language']) => change((before) => ({ ...before, language })),
  onNotifications: (notifications: boolean) => change((before) => ({ ...before, notifications })),
  onAllow: (source: Source) => void allow(source),
};

async function allow(source: Source): Promise<void> {
  if (await askPermission(source.url)) await checkNow();
}
