import { useState } from 'preact/hooks';

import type { ServiceRef } from '#lib/core/model.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { SourceHealth } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';
import type { Texts } from '#lib/text/texts.ts';

import { AddService } from './AddService.tsx';
import { News } from './News.tsx';
import type { Newsrooms } from './News.tsx';
import { Preferences } from './Preferences.tsx';
import { SourceList } from './SourceList.tsx';
import { SourcePicks } from './SourcePicks.tsx';
import type { AddResult, Choice } from './types.ts';
import type { AddingEdges } from './use-adding.ts';
import { WatchedServices } from './WatchedServices.tsx';

export interface OptionsProps extends AddingEdges {
  readonly sources: readonly Source[];
  /** How the sources fare, in any order; those that are off may be missing. */
  readonly health: readonly SourceHealth[];
  /** Ids of the services to hear of in the news; empty means all that are known. */
  readonly services: readonly string[];
  /** Ids of services that are offered for one click. */
  readonly popular: readonly string[];
  /** Status pages offered for one click. */
  readonly presets: readonly Source[];
  /** Newsrooms offered for one click, the nearer ones first. */
  readonly newsrooms: readonly Newsrooms[];
  /** A news search for each watched service. */
  readonly searches: readonly Source[];
  readonly language: Settings['language'];
  readonly notifications: boolean;
  /** Epoch milliseconds; ages follow it. */
  readonly now: number;
  readonly texts: Texts;
  /** A service's name in the person's language. */
  readonly nameOf: (ref: ServiceRef) => string;
  /** An address to start with, as the popup hands one over; it is not looked at by itself. */
  readonly address?: string;
  /** Services by name, the best first. */
  readonly onSearch: (query: string) => Promise<readonly Choice[]>;
  readonly onPreset: (preset: Source) => Promise<AddResult>;
  /** Follows a feed that needs its host's permission, asked for in the click itself. */
  readonly onNews: (source: Source) => Promise<AddResult>;
  readonly onToggle: (source: Source, enabled: boolean) => void;
  /** Names of the parts to hear of; empty means all. */
  readonly onChoose: (source: Source, components: readonly string[]) => void;
  readonly onRemove: (source: Source) => void;
  /** Brings back what was removed last. */
  readonly onRestore: (source: Source) => void;
  /** Asks for the permission of a source's host, in the click itself. */
  readonly onAllow: (source: Source) => void;
  readonly onLanguage: (language: Settings['language']) => void;
  readonly onNotifications: (on: boolean) => void;
  /** Resolves to whether the browser took it. */
  readonly onTestNotice: () => Promise<boolean>;
}

/** The options page: what is followed, and how one is told. */
export function Options(props: OptionsProps) {
  const { sources, health, presets, now, texts, nameOf, onPreset, onNews, onToggle, onChoose, onAllow } =
    props;
  const [removed, setRemoved] = useState<Source | null>(null);
  const titleOf = (source: Source): string =>
    source.service === null ? source.title : nameOf(source.service);
  const remove = (source: Source): void => {
    props.onRemove(source);
    setRemoved(source);
  };
  const undo = (): void => {
    if (removed !== null) props.onRestore(removed);
    setRemoved(null);
  };
  const rows = sources.map((source) => ({
    source,
    health: health.find(({ id }) => id === source.id) ?? null,
  }));
  const back = removed !== null && sources.some(({ id }) => id === removed.id);
  return (
    <main class="options" lang={texts.language}>
      <h1>{texts.options.title}</h1>
      <p class="intro">{texts.options.intro}</p>
      <AddService {...props} address={props.address ?? ''} />
      <WatchedServices {...props} />
      <News {...props} onNews={onNews} onRemove={remove} />
      <section aria-labelledby="presets">
        <h2 id="presets">{texts.options.presets}</h2>
        <p class="note">{texts.options.presetsText}</p>
        <SourcePicks
          offered={presets}
          {...{ sources, texts, titleOf }}
          onFollow={onPreset}
          onRemove={remove}
        />
      </section>
      <SourceList
        {...{ rows, now, texts, titleOf, onToggle, onChoose, onAllow }}
        removed={back ? null : removed}
        onRemove={remove}
        onUndo={undo}
      />
      <Preferences {...props} />
      <p class="note privacy">{texts.options.privacy}</p>
    </main>
  );
}
