import { Tokenizer } from 'htmlparser2';
import { cleanLines } from './clean.ts';

/**
 * Markup longer than this many UTF-16 units is read up to here: no article is longer, and the work of a
 * hostile one stays bounded.
 */
const LONGEST = 262_144;

const names = (text: string) => new Set(text.trim().split(/\s+/));

/** Elements whose beginning and end are the end of a line. */
const BLOCKS =
  names(`address article aside blockquote body br caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p
  pre section summary table tbody tfoot thead tr ul`);

/** Elements whose content nobody reads. */
const SKIPPED =
  names(`audio canvas embed head iframe math noembed noframes noscript object script select style svg
  template textarea title video xmp`);

/** All other elements of HTML, so that `<SOME/ALL>` can be told from a tag. */
const INLINE =
  names(`a abbr acronym area b base basefont bdi bdo big button cite code col colgroup data datalist del
  dfn dir em font i img input ins kbd label link map mark meta meter nobr output param picture progress q rp rt ruby
  s samp search slot small source span strike strong sub sup td th time track tt u var wbr`);

const isElement = (name: string) =>
  BLOCKS.has(name) || SKIPPED.has(name) || INLINE.has(name) || name.includes('-') || name.includes(':');

const ignore = () => {};
/** What a tokenizer reports and no text is made of. */
const IGNORED = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};

/**
 * Uses htmlparser2's tokenizer rather than its parser: text needs no tree, and the tokenizer's work is linear
 * also for 200,000 nested tags.
 */
function readable(markup: string, keepUnknown: boolean): string {
  const html = markup.length > LONGEST ? markup.slice(0, LONGEST) : markup;
  let text = '';
  let skipped: string | null = null;
  let depth = 0;
  let literal = -1;
  const opened = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (skipped !== null) {
      if (name === skipped) depth += 1;
    } else if (SKIPPED.has(name)) {
      skipped = name;
      depth = 1;
      text += ' ';
    } else if (BLOCKS.has(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
    else if (keepUnknown && !isElement(name)) literal = start - 1;
  };
  const closed = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    if (skipped !== null) {
      if (name === skipped && --depth === 0) skipped = null;
    } else if (BLOCKS.has(name)) text += '\n';
    else if (keepUnknown && !isElement(name)) text += html.slice(start - 2, end + 1);
  };
  const tagEnded = (end: number) => {
    if (literal >= 0) text += html.slice(literal, end + 1);
    literal = -1;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...IGNORED,
      onopentagname: opened,
      onclosetag: closed,
      onopentagend: tagEnded,
      onselfclosingtag(end) {
        if (skipped !== null && (skipped === 'svg' || skipped === 'math') && depth === 1) skipped = null;
        tagEnded(end);
      },
      ontext(start, end) {
        if (skipped === null) text += html.slice(start, end);
      },
      ontextentity(codepoint) {
        if (skipped === null) text += String.fromCodePoint(codepoint);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return cleanLines(text);
}

/**
 * The text of a piece of HTML: one line per block, entities decoded once, nothing of scripts, styles or
 * embedded documents. Never throws; linear in the length, which is capped.
 */
export function plainText(html: string): string {
  return readable(html, false);
}

/**
 * The text of a field that publishers fill with plain text or with HTML. Tags of HTML go; what only looks like a
 * tag stays (Atlassian published the unfilled template `<SOME/ALL> Atlassian`), and so does a bare `&` in an address.
 */
export function textOf(value: string): string {
  if (!/[<&]/.test(value)) return cleanLines(value);
  return readable(value.replace(/&(?!#?\w{1,31};)/g, '&amp;'), true);
}

/** Text without tags, its entities decoded once. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  let plain = '';
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ...IGNORED,
      ontext(start, end) {
        plain += text.slice(start, end);
      },
      ontextentity(codepoint) {
        plain += String.fromCodePoint(codepoint);
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return plain;
}
