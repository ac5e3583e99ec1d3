import type { Service } from './service.ts';

type Language = 'ko' | 'en';

/** More of them narrow nothing, and make the address long. */
const MOST_NAMES = 4;

const HANGUL = /[가-힣]/u;

/**
 * The names by which a search for news of a service should look, the best first, at most four: its main name, or what
 * that is made of, "오픈AI(챗GPT)"; then other names in the language's letters. Names that are also ordinary words, or
 * a single letter, would bring anything; they stand in only where there is no other.
 */
export function searchNames(
  service: Pick<Service, 'en' | 'aliases' | 'ambiguous'> & { readonly ko: string | null },
  lang: Language,
): readonly string[] {
  const main = (lang === 'ko' ? service.ko : null) ?? service.en;
  const own = lang === 'ko' && service.ko !== null ? partsOf(main) : englishOf(main);
  const others = service.aliases.filter((name) => lang === 'ko' || !HANGUL.test(name));
  const common = new Set(service.ambiguous.map((name) => name.toLowerCase()));
  const clear = [...own, ...(lang === 'ko' ? englishOf(service.en) : []), ...others].filter(
    (name) => name.length > 1 && !common.has(name.toLowerCase()),
  );
  const names = Map.groupBy(clear.length > 0 ? clear : own, keyOf);
  return [...names.values()].flatMap(([first]) => first ?? []).slice(0, MOST_NAMES);
}

/** A Korean name in brackets or behind a dot is one more name. */
const partsOf = (name: string): string[] =>
  name
    .split(/[()/·]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/** An English one in brackets tells where or what: ETAX (Seoul). */
const englishOf = (name: string): string[] => name.replace(/\s*\(.*$/u, '').split(' / ');

/** Newsrooms space names as they like, and the search does not mind. */
const keyOf = (name: string): string => name.toLowerCase().replaceAll(/\s/gu, '');
