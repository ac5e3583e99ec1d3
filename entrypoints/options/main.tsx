import { render } from 'preact';

import { Options } from '#components/options/Options.tsx';
import { openClock } from '#lib/browser/clock.ts';
import { changeSettings, onLocalChange, readSettings, readSnapshot } from '#lib/browser/local.ts';
import { showNotice } from '#lib/browser/notices.ts';
import { askPermission } from '#lib/browser/origin.ts';
import { serviceName } from '#lib/catalog/catalog.ts';
import { PRESETS } from '#lib/catalog/presets.ts';
import { withChange, withSource } from '#lib/core/chosen-sources.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Source } from '#lib/core/source.ts';

import { add, addKnown, remove } from '../wiring/follow.ts';
import { checkNow, root, textsOf } from '../wiring/page.ts';

/** Ages follow the clock. */
const REPAINT_MS = 15_000;

const clock = await openClock();

async function paint(): Promise<void> {
  const [settings, snapshot] = await Promise.all([readSettings(), readSnapshot()]);
  const texts = textsOf(settings);
  document.title = texts.options.title;
  render(
    <Options
      {...settings}
      health={snapshot?.sources ?? []}
      presets={PRESETS}
      now={clock.now()}
      texts={texts}
      nameOf={(ref) => serviceName(ref, texts.language)}
      onAdd={add}
      onPreset={addKnown}
      onToggle={(source, enabled) => change((before) => withChange(before, source.id, { enabled }))}
      onRemove={(source) => void remove(source)}
      onRestore={(source) => change((before) => withSource(before, source))}
      onAllow={(source) => void allow(source)}
      onLanguage={(language) => change((before) => ({ ...before, language }))}
      onNotifications={(notifications) => change((before) => ({ ...before, notifications }))}
      onTestNotice={() => showNotice({ id: 'test', ...texts.testNotice, at: clock.now() })}
    />,
    root(),
  );
}

function change(work: (settings: Settings) => Settings): void {
  void changeSettings(work);
}

async function allow(source: Source): Promise<void> {
  if (await askPermission(source.url)) await checkNow();
}

await paint();
onLocalChange(['settings', 'snapshot'], () => void paint());
setInterval(() => void paint(), REPAINT_MS);
