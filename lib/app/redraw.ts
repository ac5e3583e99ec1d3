import type { Settings } from '#lib/core/settings.ts';
import { languageOf } from '#lib/text/language.ts';
import { textsFor } from '#lib/text/texts.ts';
import type { Texts } from '#lib/text/texts.ts';

import type { Ports } from './ports.ts';

/** Draws the badge of the last round again: browsers forget it at a restart. */
export async function redraw(ports: Pick<Ports, 'local' | 'showBadge' | 'languages' | 'now'>): Promise<void> {
  const snapshot = await ports.local.snapshot();
  if (snapshot === null) return;
  const texts = textsOf(await ports.local.settings(), ports);
  await ports.showBadge(snapshot.badge, texts.badgeTitle(snapshot.badge, ports.now()));
}

/** The words in the person's language. */
export function textsOf(settings: Settings, ports: Pick<Ports, 'languages'>): Texts {
  return textsFor(languageOf(settings.language, ports.languages));
}
