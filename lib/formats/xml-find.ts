import type { Element } from './xml.ts';

/** The first child of one of these names, in the order of the names. */
export function child(element: Element | null | undefined, ...names: readonly string[]): Element | null {
  for (const name of names) {
    const found = element?.children.find((one) => one.name === name);
    if (found) return found;
  }
  return null;
}

export function children(element: Element | null | undefined, ...names: readonly string[]): Element[] {
  return element?.children.filter((one) => names.includes(one.name)) ?? [];
}

/** The trimmed text of the first child of one of these names that has any; `null` when none has. */
export function textIn(element: Element | null | undefined, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const one of children(element, name)) {
      const found = contentOf(one);
      if (found !== '') return found;
    }
  }
  return null;
}

/**
 * The content of an element: its markup when it holds elements (XHTML, unescaped HTML), else its text. CDATA between
 * unescaped elements is HTML like they are.
 */
export function contentOf(element: Element): string {
  if (element.children.length === 0) return element.text.trim();
  return element.inner.replace(/<!\[CDATA\[|\]\]>/g, '').trim();
}

/** The name of the root element of an XML text, without its prefix and in lower case; `null` for other texts. */
export function rootName(text: string): string | null {
  const start = text.slice(0, 20_000);
  if (!/^[\s\uFEFF]*</.test(start)) return null;
  const elements = start.replace(/<!--[\s\S]*?(?:-->|$)|<\?[^>]*>?|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/g, ' ');
  return (
    /<(?![!?])(?:[\w.-]{1,40}:)?([\w.-]{1,40})/
      .exec(elements.replace(/<![^>]*>?/g, ' '))?.[1]
      ?.toLowerCase() ?? null
  );
}
