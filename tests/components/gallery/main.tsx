import { render } from 'preact';

import { Options } from '#components/options/Options.tsx';
import { Popup } from '#components/popup/Popup.tsx';
import { serviceName } from '#lib/catalog/catalog.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import { textsFor } from '#lib/text/texts.ts';
import { failure, health, NOW, PARTS, preview, source } from '#tests/components/samples.ts';

import { offersFor } from '../../../entrypoints/wiring/offers.ts';
import { searchServices } from '../../../entrypoints/wiring/search.ts';
import { SCENES } from './scenes.ts';

// ?page=popup|options &scene=… &language=ko|en
const query = new URLSearchParams(location.search);
const texts = textsFor(query.get('language') === 'en' ? 'en' : 'ko', 'Asia/Seoul');
const nameOf = (ref: ServiceRef): string => serviceName(ref, texts.language);
const nothing = (): void => {};
const root = document.getElementById('app') as HTMLElement;
document.documentElement.lang = texts.language;

if (query.get('page') === 'options') {
  await import('#components/options/options.css');
  const empty = query.get('scene') === 'empty';
  const news = source({
    id: 'news',
    title: '아침소식',
    url: 'https://news.example/feed.json',
    carries: 'news',
    service: null,
  });
  render(
    <Options
      sources={
        empty
          ? []
          : [
              source({ components: ['Actions'] }),
              news,
              source({ id: 'discord', title: 'Discord', service: null, enabled: false }),
            ]
      }
      health={[
        health({ incidents: 3, components: PARTS }),
        health({ id: 'news', carries: 'news', url: news.url, failure: failure({ kind: 'permission' }) }),
      ]}
      services={empty ? [] : ['naver', 'coupang']}
      {...await offersFor(empty ? [] : ['naver', 'coupang'], texts)}
      language="auto"
      notifications={true}
      now={NOW}
      texts={texts}
      address={query.get('address') ?? ''}
      onSearch={(typed) => searchServices(typed, texts.language)}
      onLook={(url) =>
        Promise.resolve(
          url.includes('closed')
            ? { kind: 'allow', url, refused: false }
            : { kind: 'found', preview: preview() },
        )
      }
      onServiceAt={() => Promise.resolve(null)}
      onAllowLook={() => Promise.resolve({ kind: 'found', preview: preview() })}
      onFollow={({ source: followed }) => Promise.resolve({ kind: 'added', source: followed })}
      onCancel={nothing}
      onChoose={nothing}
      onPreset={(preset) => Promise.resolve({ kind: 'added', source: preset })}
      onNews={(preset) => Promise.resolve({ kind: 'added', source: preset })}
      onWatch={nothing}
      onToggle={nothing}
      onRemove={nothing}
      onRestore={nothing}
      onAllow={nothing}
      onLanguage={nothing}
      onNotifications={nothing}
      onTestNotice={() => Promise.resolve(true)}
    />,
    root,
  );
} else {
  await import('#components/popup/popup.css');
  const scene = SCENES[query.get('scene') ?? 'three'];
  if (scene === undefined) throw new Error('no such scene');
  render(
    <Popup
      snapshot={scene.snapshot}
      now={scene.now ?? NOW}
      online={scene.online ?? true}
      checking={scene.checking ?? false}
      here={scene.here}
      chosen={{
        services: [],
        sources: scene.snapshot?.sources.map((each) => source({ id: each.id, service: null })) ?? [],
      }}
      texts={texts}
      nameOf={nameOf}
      onCheck={nothing}
      onOpen={nothing}
      onOptions={nothing}
      onFollowPage={nothing}
    />,
    root,
  );
}
