import { render } from 'preact';

import { Options } from '#components/options/Options.tsx';
import { openClock } from '#lib/browser/clock.ts';
import { onLocalChange, readSettings, readSnapshot } from '#lib/browser/local.ts';
import { showNotice } from '#lib/browser/notices.ts';
import { PRESETS, readsOpenly } from '#lib/catalog/presets.ts';
import { POPULAR } from '#lib/catalog/popular.ts';

import { choices } from '../wiring/choices.ts';
import { allowAndLookAt, follow, followKnown, followNews, giveBackUnused, lookAt } from '../wiring/follow.ts';
import { remove, watch } from '../wiring/follow.ts';
import { newsrooms, searchesOf } from '../wiring/news.ts';
import { root, textsOf } from '../wiring/page.ts';
import { searchServices } from '../wiring/search.ts';
import { knownServices } from '../wiring/services.ts';

/** Ages follow the clock. */
const REPAINT_MS = 15_000;

const clock = await openClock();
/** What the popup's "follow this page" hands over. */
const address = new URLSearchParams(location.search).get('follow') ?? '';

async function paint(): Promise<void> {
  const [settings, snapshot] = await Promise.all([readSettings(), readSnapshot()]);
  const texts = textsOf(settings);
  const known = new Map((await knownServices(settings.services)).map((service) => [service.id, service]));
  const watched = settings.services.flatMap((id) => known.get(id) ?? []);
  document.title = texts.options.title;
  render(
    <Options
      {...settings}
      {...choices}
      health={snapshot?.sources ?? []}
      popular={POPULAR[texts.language]}
      presets={PRESETS}
      newsrooms={newsrooms(texts.language)}
      searches={searchesOf(watched, texts)}
      address={address}
      now={clock.now()}
      texts={texts}
      nameOf={(ref) => known.get(ref.id ?? '')?.[texts.language] ?? ref.name}
      onSearch={(query) => searchServices(query, texts.language)}
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
