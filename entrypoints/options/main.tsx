import { render } from 'preact';

import { Options } from '#components/options/Options.tsx';
import { openClock } from '#lib/browser/clock.ts';
import { onLocalChange, readSettings, readSnapshot } from '#lib/browser/local.ts';
import { showNotice } from '#lib/browser/notices.ts';
import { readsOpenly } from '#lib/catalog/presets.ts';

import { choices } from '../wiring/choices.ts';
import { allowAndLookAt, follow, followKnown, followNews, giveBackUnused, lookAt } from '../wiring/follow.ts';
import { remove, watch } from '../wiring/follow.ts';
import { offersFor } from '../wiring/offers.ts';
import { root, textsOf } from '../wiring/page.ts';
import { searchServices, serviceAt } from '../wiring/search.ts';

/** Ages follow the clock. */
const REPAINT_MS = 15_000;

const clock = await openClock();
/** What the popup's "follow this page" hands over. */
const address = new URLSearchParams(location.search).get('follow') ?? '';

async function paint(): Promise<void> {
  const [settings, snapshot] = await Promise.all([readSettings(), readSnapshot()]);
  const texts = textsOf(settings);
  const offers = await offersFor(settings.services, texts);
  document.title = texts.options.title;
  render(
    <Options
      {...settings}
      {...choices}
      {...offers}
      health={snapshot?.sources ?? []}
      address={address}
      now={clock.now()}
      texts={texts}
      onSearch={(query) => searchServices(query, texts.language)}
      onServiceAt={(wanted) => serviceAt(wanted, texts.language)}
      onLook={lookAt}
      onAllowLook={allowAndLookAt}
      onFollow={follow}
      onCancel={() => void giveBackUnused()}
      onPreset={(preset) => (readsOpenly(preset) ? followKnown(preset) : followNews(preset))}
      onNews={followNews}
      onWatch={(id, wanted) => void watch(id, wanted)}
      onRemove={(source) => void remove(source)}
      onTestNotice={() => showNotice({ id: 'test', ...texts.testNotice, at: clock.now() })}
    />,
    root(),
  );
}

await paint();
// A look that was broken off may have left a permission behind.
void giveBackUnused();
onLocalChange(['settings', 'snapshot'], () => void paint());
setInterval(() => void paint(), REPAINT_MS);
