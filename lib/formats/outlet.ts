import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';

/**
 * Headline and text of an item that comes from elsewhere. RSS 2.0's `<source>` names who published it first; news
 * searches (Google News) write that name behind each headline, " - Outlet", and both once more as the description. The
 * name is none of the news: it can be that of a service.
 */
export function withoutOutlet<T extends { readonly title: string | null; readonly summary: string | null }>(
  item: T,
  outlet: string | null,
): T & { readonly outlet?: string } {
  const title = cleanText(textOf(item.title ?? ''));
  const name = cleanText(textOf(outlet ?? ''));
  const headline = title.endsWith(` - ${name}`) ? title.slice(0, -name.length - 3).trimEnd() : '';
  if (name === '' || headline === '') return item;
  const repeats = cleanText(textOf(item.summary ?? '')) === `${headline} ${name}`;
  return { ...item, title: headline, summary: repeats ? null : item.summary, outlet: name };
}
