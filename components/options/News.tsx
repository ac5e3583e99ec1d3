import type { Source } from '#lib/core/source.ts';
import type { Texts } from '#lib/text/texts.ts';

import { SourcePicks } from './SourcePicks.tsx';
import type { AddResult } from './types.ts';

/** Newsrooms of one part of the world. */
export interface Newsrooms {
  readonly region: 'KR' | 'GLOBAL';
  readonly sources: readonly Source[];
}

interface NewsProps {
  /** In the order in which they are offered. */
  readonly newsrooms: readonly Newsrooms[];
  /** A search for each watched service. */
  readonly searches: readonly Source[];
  readonly sources: readonly Source[];
  readonly texts: Texts;
  readonly onNews: (source: Source) => Promise<AddResult>;
  readonly onRemove: (source: Source) => void;
}

/** Where articles come from: newsrooms, and a search for each service that is watched. */
export function News({ newsrooms, searches, sources, texts, onNews, onRemove }: NewsProps) {
  const { options } = texts;
  const shared = { sources, texts, onFollow: onNews, onRemove, titleOf: (source: Source) => source.title };
  return (
    <section aria-labelledby="news">
      <h2 id="news">{options.news}</h2>
      <p class="note">{options.newsText}</p>
      {newsrooms.map(({ region, sources: offered }) => (
        <div key={region} class="group">
          <h3>{options.newsRegions[region]}</h3>
          <SourcePicks offered={offered} {...shared} />
        </div>
      ))}
      {searches.length > 0 && (
        <div class="group">
          <h3>{options.newsSearch}</h3>
          <p class="note">{options.newsSearchText}</p>
          <SourcePicks offered={searches} {...shared} />
        </div>
      )}
    </section>
  );
}
