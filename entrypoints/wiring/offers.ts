import type { Newsrooms } from '#components/options/News.tsx';
import type { OptionsProps } from '#components/options/Options.tsx';
import { newsSearchSource } from '#lib/catalog/news-search.ts';
import { NEWS_PRESETS } from '#lib/catalog/news.ts';
import { POPULAR } from '#lib/catalog/popular.ts';
import { PRESETS } from '#lib/catalog/presets.ts';
import type { Language } from '#lib/text/language.ts';
import type { Texts } from '#lib/text/texts.ts';

import { knownServices } from './services.ts';

type Offers = Pick<OptionsProps, 'popular' | 'presets' | 'newsrooms' | 'searches' | 'nameOf'>;

/** What the options page offers to a person who watches these services, and what those are called. */
export async function offersFor(services: readonly string[], texts: Texts): Promise<Offers> {
  const { language, options } = texts;
  const known = new Map((await knownServices(services)).map((service) => [service.id, service]));
  const watched = services.flatMap((id) => known.get(id) ?? []);
  return {
    popular: POPULAR[language],
    presets: PRESETS,
    newsrooms: newsrooms(language),
    searches: watched.map((service) =>
      newsSearchSource(service, language, options.newsSearchTitle(service[language])),
    ),
    nameOf: (ref) => known.get(ref.id ?? '')?.[language] ?? ref.name,
  };
}

const REGIONS: Record<Language, readonly Newsrooms['region'][]> = {
  ko: ['KR', 'GLOBAL'],
  en: ['GLOBAL', 'KR'],
};

/** The newsrooms to choose from, those that write in the person's language first. */
function newsrooms(language: Language): readonly Newsrooms[] {
  return REGIONS[language].map((region) => ({
    region,
    sources: NEWS_PRESETS.filter((preset) => preset.region === region).map(({ source }) => source),
  }));
}
