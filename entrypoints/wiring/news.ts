import type { Newsrooms } from '#components/options/News.tsx';
import type { NamedRow } from '#lib/catalog/names.ts';
import { newsSearchSource } from '#lib/catalog/news-search.ts';
import { NEWS_PRESETS } from '#lib/catalog/news.ts';
import type { Source } from '#lib/core/source.ts';
import type { Language } from '#lib/text/language.ts';
import type { Texts } from '#lib/text/texts.ts';

const REGIONS: Record<Language, readonly Newsrooms['region'][]> = {
  ko: ['KR', 'GLOBAL'],
  en: ['GLOBAL', 'KR'],
};

/** The newsrooms to choose from, those that write in the person's language first. */
export function newsrooms(language: Language): readonly Newsrooms[] {
  return REGIONS[language].map((region) => ({
    region,
    sources: NEWS_PRESETS.filter((preset) => preset.region === region).map(({ source }) => source),
  }));
}

/** A news search for each watched service. */
export function searchesOf(watched: readonly NamedRow[], { language, options }: Texts): readonly Source[] {
  return watched.map((service) =>
    newsSearchSource(service, language, options.newsSearchTitle(service[language])),
  );
}
