/** The languages the texts are written in. */
export type Language = 'ko' | 'en';

/**
 * The language to speak: the chosen one, else the first of the browser's languages (`navigator.languages`,
 * BCP 47 tags such as `ko-KR`) that there are texts for, else English.
 */
export function languageOf(setting: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    if (primary === 'ko' || primary === 'en') return primary;
  }
  return 'en';
}
