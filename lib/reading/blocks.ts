import { decoded } from '#lib/core/html.ts';

import { linesOf } from './lines.ts';
import { attributeOf, scanMarkup } from './markup.ts';

/** A piece of an article that stands by itself. A table's row is one block: its cells belong together. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
  readonly text: string;
}

/** More markup than an article has; what lies beyond is not read. Characters. */
const MAX_LENGTH = 300_000;
/** Deeper than any caption; what is opened beyond is not waited for. */
const MAX_DEPTH = 100;
const MAX_BLOCKS = 2_000;

const BREAKS = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form header hr html li main nav ol p pre section table tbody tfoot thead tr ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
const DROPPED = new Set(
  'script style noscript template svg figcaption iframe object select textarea head'.split(' '),
);
/** Elements whose words belong to a picture or to the page, not to the report. */
const DROPPED_CLASS =
  /(?:^|[\s_-])(?:img_desc|caption|photo_desc|copyright|byline|related|share)(?:$|[\s_-])/i;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface Cell {
  readonly text: string;
  readonly label: boolean;
}

/** The blocks of a body, in order. Captions, scripts and empty pieces are gone; entities are text. */
export function blocksOf(body: { readonly html: string } | { readonly text: string }): Block[] {
  return 'html' in body ? blocksOfHtml(body.html) : blocksOfText(body.text);
}

/** Plain text or Markdown: a line is a block. Markdown's escapes and emphasis are taken away. */
function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text.slice(0, MAX_LENGTH))) {
    if (blocks.length >= MAX_BLOCKS) break;
    const heading = /^\s{0,3}#{1,6}\s/.test(line);
    const item = /^\s{0,20}(?:[-*•◦▪■□○●◎]|\d{1,2}[.)])\s/.test(line);
    push(blocks, heading ? 'heading' : item ? 'item' : 'paragraph', line.replace(/^\s{0,3}#{1,6}\s/, ''));
  }
  return blocks;
}

function blocksOfHtml(html: string): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let kind: Block['kind'] = 'paragraph';
  /** The open elements within one that is left out, itself the first. */
  const dropped: string[] = [];
  let header: readonly string[] | null = null;
  let row: Cell[] | null = null;
  let rowsSeen = 0;
  let label = false;

  const flush = (): void => {
    if (text !== '' && blocks.length < MAX_BLOCKS) push(blocks, kind, decoded(text));
    text = '';
    kind = 'paragraph';
  };
  const endCell = (): void => {
    if (row !== null && text.trim() !== '') row.push({ text: clean(decoded(text)), label });
    text = '';
    label = false;
  };
  const endRow = (): void => {
    if (row === null) return;
    endCell();
    const cells = row;
    row = null;
    if (rowsSeen++ === 0 && isHeader(cells)) {
      header = cells.map((cell) => cell.text);
      return;
    }
    if (blocks.length < MAX_BLOCKS) push(blocks, 'row', rowText(cells, header));
  };

  scanMarkup(html.slice(0, MAX_LENGTH), {
    open(name, attributes) {
      if (VOID.has(name)) {
        if (dropped.length === 0 && BREAKS.has(name)) {
          if (row === null) flush();
          else text += ' ';
        }
        return;
      }
      if (dropped.length > 0) {
        // A paragraph ends where the next block begins, also without its end tag.
        if (dropped.length > 1 || dropped[0] !== 'p' || !BREAKS.has(name)) {
          if (dropped.length < MAX_DEPTH && !attributes.endsWith('/')) dropped.push(name);
          return;
        }
        dropped.pop();
      }
      if (DROPPED.has(name) || DROPPED_CLASS.test(attributeOf(attributes, 'class')?.slice(0, 200) ?? '')) {
        if (!attributes.endsWith('/')) dropped.push(name);
        return;
      }
      if (name === 'table') {
        flush();
        header = null;
        rowsSeen = 0;
      } else if (name === 'tr') {
        endRow();
        flush();
        row = [];
      } else if (name === 'td' || name === 'th') {
        endCell();
        label = name === 'th';
      } else if (row !== null) {
        if (BREAKS.has(name)) text += ' ';
        if (name === 'b' || name === 'strong') label ||= text.trim() === '';
      } else if (BREAKS.has(name)) {
        flush();
        if (name === 'li') kind = 'item';
        else if (HEADINGS.has(name)) kind = 'heading';
      }
      const content = attributeOf(attributes, 'content');
      if (content !== null) for (const line of decoded(content).split('\n')) push(blocks, 'paragraph', line);
    },
    text(piece) {
      if (dropped.length === 0) text += piece;
    },
    close(name) {
      if (dropped.length > 0) {
        const opened = dropped.lastIndexOf(name);
        // The end of what stands around it ends it as well.
        dropped.length = Math.max(opened, 0);
        if (opened >= 0) return;
      }
      if (name === 'tr' || name === 'table') endRow();
      else if (row === null && BREAKS.has(name)) flush();
    },
  });
  endRow();
  flush();
  return blocks;
}

/** Two plain cells may be "name: value" as well, so they must be marked; three short ones without a number need not. */
const isHeader = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.label || (cells.length > 2 && isLabel(cell.text)));

/** A short cell without a number names what its column holds. */
const isLabel = (cell: string): boolean => cell.length <= 14 && !/\d/.test(cell);

/** "service: X, period: Y": every cell keeps the label that tells what it is. */
function rowText(cells: readonly Cell[], header: readonly string[] | null): string {
  if (header !== null && header.length === cells.length) {
    return cells.map((cell, at) => `${header[at]}: ${cell.text}`).join(', ');
  }
  const [first, ...rest] = cells.map((cell) => cell.text);
  return rest.length > 0 && isLabel(first!) ? `${first}: ${rest.join(', ')}` : [first, ...rest].join(', ');
}

function push(blocks: Block[], kind: Block['kind'], text: string): void {
  const cleaned = clean(text);
  if (cleaned !== '') blocks.push({ kind, text: cleaned });
}

/** Plain running text: composed characters, single spaces, no Markdown marks, no zero-width characters. */
export function clean(text: string): string {
  if (!UNUSUAL.test(text)) return text.trim();
  let plain = text.normalize('NFC');
  if (MARKS.test(plain)) {
    plain = plain
      .replace(/[\u200B-\u200D\uFEFF\u00AD]/g, '')
      .replace(/\\([~*_#[\]().\\-])/g, '$1')
      .replace(/\*\*|__|`/g, '');
  }
  return plain.replace(/\s+/g, ' ').trim();
}

/** Two spaces, or a character that is not known to need nothing: of most texts this is all that is asked. */
const UNUSUAL =
  / {2}|[^ -)+-[\]^a-~\u00B7\u2010-\u2027\u2030-\u205E\u25A0-\u25FF\u3001-\u3020\u4E00-\u9FFF\uAC00-\uD7A3\uFF01-\uFF5E]/;
const MARKS = /[\u200B-\u200D\uFEFF\u00AD\\*_`]/;
