import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { instant } from '#lib/core/time.ts';
import { imageOf, mediaText, MOST_ITEMS, type Entry, type Feed } from './feed.ts';
import type { ParseContext } from './format.ts';
import { child, children, contentOf, textIn } from './xml-find.ts';
import type { Element } from './xml.ts';

/**
 * An Atom text: text, HTML (escaped once more) or XHTML (elements). `type` is not asked: publishers leave it out of
 * HTML about as often as they mean text by it, and `textOf` reads both. RFC 4287, section 3.1.
 */
const atomText = (element: Element | null) => (element === null ? null : contentOf(element) || null);

function atomLink(element: Element, base: string | null): string | null {
  const links = children(element, 'link');
  const alternate = links.filter((one) => (one.attributes.get('rel') ?? 'alternate') === 'alternate');
  const html = alternate.find((one) => one.attributes.get('type')?.includes('html'));
  const untyped = alternate.find((one) => !one.attributes.has('type'));
  return webAddress((html ?? untyped ?? alternate[0])?.attributes.get('href'), base);
}

const baseOf = (element: Element, outer: string | null) =>
  webAddress(element.attributes.get('xml:base'), outer) ?? outer;

/** Atom 1.0 (RFC 4287), also prefixed, and Atom 0.3. */
export function atomFeed(root: Element, context: ParseContext): Feed {
  const when = (text: string | null) => instant(text, context.zone);
  const self = children(root, 'link').find((one) => one.attributes.get('rel') === 'self');
  const base = baseOf(root, context.url ?? webAddress(self?.attributes.get('href')));
  const home = atomLink(root, base);
  const entries = children(root, 'entry')
    .slice(0, MOST_ITEMS)
    .map((entry, index): Entry => {
      const here = baseOf(entry, base ?? home);
      const content = child(entry, 'content');
      const published = when(textIn(entry, 'published', 'issued', 'created', 'dc:date'));
      const updated = when(textIn(entry, 'updated', 'modified'));
      const id = textIn(entry, 'id');
      return {
        id,
        title: atomText(child(entry, 'title')),
        url: atomLink(entry, here) ?? (id !== null && /^https?:/i.test(id) ? webAddress(id) : null),
        publishedAt: published ?? updated,
        updatedAt: updated,
        summary: atomText(child(entry, 'summary')) ?? mediaText(entry, 'description'),
        body: content?.attributes.has('src') ? null : atomText(content),
        image: imageOf(entry),
        categories: children(entry, 'category')
          .map((one) => cleanText(one.attributes.get('term') ?? ''))
          .filter((name) => name !== ''),
        status: null,
        path: `$.entry[${index}]`,
      };
    });
  return {
    title: atomText(child(root, 'title')),
    home,
    generator: textIn(root, 'generator') ?? '',
    ttlMinutes: null,
    entries,
  };
}
