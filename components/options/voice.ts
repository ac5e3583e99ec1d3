import type { Source } from '#lib/core/source.ts';
import type { Texts } from '#lib/text/texts.ts';

/** Whose voice a source is: a service's own, a newsroom's, or that of somebody who reports on others. */
export function voiceOf(source: Source, { options }: Texts): string {
  if (source.carries === 'news') return options.voices.news;
  return source.service === null ? options.voices.reports : options.voices.official;
}
