/** What a scan reports, in the order of the text. Names are in lower case. */
export interface MarkupReader {
  /** `attributes` is what stands between the name and the end of the tag, unread. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** As written: entities are not decoded. */
  text(piece: string): void;
}

/** Elements whose content is no markup: it ends at their own end tag and nowhere else. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);
const NAME = /[a-z][^\s/>]*/iy;

/**
 * Walks through markup once, from `<` to `<`. Most of a page's markup is attributes that nobody reads, so these
 * are passed over rather than parsed. Never throws. Linear for any text: what is unclosed ends the scan, and it
 * keeps no tree, so nesting costs nothing.
 */
export function scanMarkup(html: string, reader: MarkupReader): void {
  let from = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const closing = html.charCodeAt(at + 1) === SLASH;
    NAME.lastIndex = at + (closing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (name === undefined && !closing && !isDeclaration(html, at)) {
      // "a < b" is text.
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > from) reader.text(html.slice(from, at));
    if (name === undefined) from = endOfDeclaration(html, at);
    else if (closing) {
      reader.close(name);
      from = after(html, '>', NAME.lastIndex);
    } else {
      const begin = NAME.lastIndex;
      const end = endOfTag(html, begin);
      reader.open(name, html.slice(begin, end));
      from = end + 1;
      if (RAW.has(name)) {
        const rest = new RegExp(`</${name}`, 'gi');
        rest.lastIndex = from;
        from = rest.exec(html)?.index ?? html.length;
      }
    }
    at = html.indexOf('<', from);
  }
  if (from < html.length) reader.text(html.slice(from));
}

const [SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, CLOSE] = [32, 34, 39, 47, 61, 62];
const isDeclaration = (html: string, at: number): boolean => html[at + 1] === '!' || html[at + 1] === '?';

/** Past the next `mark`, or at the end. */
function after(html: string, mark: string, at: number): number {
  const found = html.indexOf(mark, at);
  return found === -1 ? html.length : found + mark.length;
}

/** Comments, CDATA, doctypes, and what browsers read as comments. */
function endOfDeclaration(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  return after(html, '>', at + 2);
}

/** Where the `>` of an opening tag stands: one within a quoted value does not end it. */
function endOfTag(html: string, from: number): number {
  let valued = false;
  for (let at = from; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === CLOSE) return at;
    if ((code === QUOTE || code === APOSTROPHE) && valued) {
      at = html.indexOf(html[at]!, at + 1);
      if (at === -1) break;
    }
    if (code !== SPACE) valued = code === EQUALS;
  }
  return html.length;
}

/** The value of one attribute, or `null`. */
export function attributeOf(attributes: string, name: 'class' | 'content'): string | null {
  const found = attributes.includes(name) ? ATTRIBUTES[name].exec(attributes) : null;
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? '');
}

const valueOf = (name: string): RegExp =>
  new RegExp(`(?:^|[\\s"'])${name} ?= ?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
const ATTRIBUTES = { class: valueOf('class'), content: valueOf('content') };
