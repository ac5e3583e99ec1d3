import { searchId } from '#lib/core/chosen-sources.ts';
import type { Source } from '#lib/core/source.ts';

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
 * The address of a feed (RSS 2.0) of news of the last day about one service in trouble, from many newsrooms. `name`
 * is the service's name as newsrooms write it; one with a second name in brackets or behind a slash, "오픈AI(챗GPT)",
 * is looked for by either. Google News names no feed to look at; its parameters `q`, `hl`, `gl` and `ceid`, quotes,
 * `OR` and `when:1d` are described at
 * https://newscatcherapi.com/blog/google-news-rss-search-parameters-the-missing-documentaiton
 */
export const newsSearch = (name: string, lang: Language): string =>
  `https://news.google.com/rss/search?${searchOf(name, lang)}`;

/**
 * The feed of `newsSearch` as a source. Nobody's own voice, so what it reports counts as press. `title` is the text
 * for people, in their language. A service without a Korean name is looked for by its other one.
 */
export function newsSearchSource(
  service: Pick<Service, 'id' | 'en'> & { readonly ko: string | null },
  lang: Language,
  title: string,
): Source {
  const name = (lang === 'ko' ? service.ko : null) ?? service.en;
  return {
    id: searchId(service.id),
    url: newsSearch(name, lang),
    home: `https://news.google.com/search?${searchOf(name, lang)}`,
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

function searchOf(name: string, lang: Language): URLSearchParams {
  const names = namesIn(name).map((one) => `"${one}"`);
  const either = names.length === 1 ? names.join('') : `(${names.join(' OR ')})`;
  return new URLSearchParams({ q: `${either} (${TROUBLE[lang]}) when:1d`, ...EDITION[lang] });
}

/** A quotation mark inside would end the phrase. */
const namesIn = (name: string): string[] =>
  name
    .split(/[()/]/u)
    .map((part) => part.replaceAll('"', ' ').replaceAll(/\s+/gu, ' ').trim())
    .filter(Boolean);
