import { searchId } from '#lib/core/chosen-sources.ts';
import type { Source } from '#lib/core/source.ts';

import { searchNames } from './search-names.ts';
import type { Service } from './service.ts';

type Language = 'ko' | 'en';

/** Words of which one must stand in the article: fails, and is repaired. */
const TROUBLE: Record<Language, string> = {
  ko: '장애 OR 오류 OR 먹통 OR 점검 OR 복구',
  en: 'outage OR down OR disruption OR restored',
};

/** Interface language, country, and the two as Google News writes them. */
const EDITION: Record<Language, Record<'hl' | 'gl' | 'ceid', string>> = {
  ko: { hl: 'ko', gl: 'KR', ceid: 'KR:ko' },
  en: { hl: 'en-US', gl: 'US', ceid: 'US:en' },
};

/** Where most of an edition's newsrooms are: articles say "at 9 a.m." of there. */
const ZONE: Record<Language, string> = { ko: 'Asia/Seoul', en: 'America/New_York' };

/**
 * The address of a feed (RSS 2.0) of news of the last day about one service in trouble, from many newsrooms. `names`
 * are those it is written with; an article has one of them and one word of trouble. The parameters `q`, `hl`, `gl` and
 * `ceid`, quotes, brackets, `OR` and `when:1d` are not described by Google, but at
 * https://newscatcherapi.com/blog/google-news-rss-search-parameters-the-missing-documentaiton and
 * https://newscatcherapi.com/docs/v2/documentation/pygooglenews/special-query-terms
 */
export const newsSearch = (names: string | readonly string[], lang: Language): string =>
  `https://news.google.com/rss/search?${searchOf([names].flat(), lang)}`;

/**
 * The feed of `newsSearch` as a source. Nobody's own voice, so what it reports counts as press. `title` is the text
 * for people, in their language. A service without a Korean name is looked for by its other ones.
 */
export function newsSearchSource(
  service: Parameters<typeof searchNames>[0] & Pick<Service, 'id'>,
  lang: Language,
  title: string,
): Source {
  const names = searchNames(service, lang);
  return {
    id: searchId(service.id),
    url: newsSearch(names, lang),
    home: `https://news.google.com/search?${searchOf(names, lang)}`,
    title,
    format: 'rss',
    carries: 'news',
    service: null,
    zone: ZONE[lang],
    enabled: true,
    general: true,
    components: [],
  };
}

function searchOf(names: readonly string[], lang: Language): URLSearchParams {
  const phrases = names.map((name) => `"${withoutQuotes(name)}"`);
  const either = phrases.length === 1 ? phrases.join('') : `(${phrases.join(' OR ')})`;
  return new URLSearchParams({ q: `${either} (${TROUBLE[lang]}) when:1d`, ...EDITION[lang] });
}

/** One inside would end the phrase. */
const withoutQuotes = (name: string): string => name.replaceAll('"', ' ').replaceAll(/\s+/gu, ' ').trim();
