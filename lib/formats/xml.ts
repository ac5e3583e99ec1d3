import { Tokenizer } from 'htmlparser2';
import type { Problem } from '#lib/core/model.ts';
import { FormatError } from './format.ts';

/** More is an attack or a mistake: real feeds nest about ten deep and hold some ten thousand elements. */
const DEEPEST = 100;
const MOST_ELEMENTS = 200_000;
const MOST_ATTRIBUTES = 100;

/** Prefixes by which elements of well-known namespaces are found, whatever the document calls them. */
const PREFIXES: readonly (readonly [namespace: string, prefix: string])[] = [
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/rss/1.0/', 'rss'],
  ['urn:oasis:names:tc:emergency:cap:', 'cap'],
  ['http://www.incident.com/cap/', 'cap'],
  ['urn:oasis:names:tc:emergency:edxl:', 'edxl'],
];
const prefixOf = (namespace: string) => PREFIXES.find(([start]) => namespace.startsWith(start))?.[1];

/** An element. Names are in lower case; those of the root's own namespace stand without a prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Text directly in it, entities decoded, CDATA included. */
  readonly text: string;
  /** What stands between its tags, as written. */
  readonly inner: string;
}

interface Building {
  name: string;
  readonly written: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
  inner: string;
  from: number;
  scope: ReadonlyMap<string, string>;
}

/**
 * The root element of an XML text; `null` when it holds none. Lenient, as feeds are broken in many ways: a text that
 * breaks off, wrong closing tags and undeclared entities leave what there is, with a problem. No entity is expanded
 * and no document type is read. Throws `FormatError` for nesting beyond all reason. Linear in the length.
 * Built on htmlparser2's tokenizer: its tree builder takes super-linear time for hostile nesting.
 */
export function xml(source: string, problems: Problem[]): Element | null {
  const stack: Building[] = [];
  let root: Element | null = null;
  let elements = 0;
  let attribute = '';
  let value = '';
  const ignore = () => {};
  const text = (more: string) => {
    const top = stack.at(-1);
    if (top) top.text += more;
  };
  const close = (end: number) => {
    const done = stack.pop()!;
    done.inner = source.slice(done.from, end);
    const parent = stack.at(-1);
    if (parent) parent.children.push(done);
  };
  const started = (end: number) => {
    const top = stack.at(-1);
    if (!top) return;
    top.from = end + 1;
    top.scope = scopeOf(top, stack.at(-2)?.scope);
    top.name = nameIn(top.written, top.scope, stack[0]!);
  };
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += source.slice(start, end);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        const attributes = stack.at(-1)?.attributes;
        if (attributes && attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute))
          attributes.set(attribute, value);
      },
      onopentagname(start, end) {
        if (root !== null && stack.length === 0) return tokenizer.pause(); // junk behind the root
        if (stack.length >= DEEPEST) throw new FormatError('$', `XML of at most ${DEEPEST} levels`);
        if (++elements > MOST_ELEMENTS)
          throw new FormatError('$', `XML of at most ${MOST_ELEMENTS} elements`);
        const written = source.slice(start, end).toLowerCase();
        const made = {
          name: written,
          written,
          attributes: new Map(),
          children: [],
          text: '',
          inner: '',
          from: end,
        };
        stack.push({ ...made, scope: NO_NAMES });
        root ??= stack[0]!;
      },
      onopentagend: started,
      onselfclosingtag(end) {
        started(end);
        if (stack.length > 0) close(end + 1);
      },
      onclosetag(start, end) {
        const written = source.slice(start, end).toLowerCase();
        const at = stack.findLastIndex((open) => open.written === written);
        if (at >= 0) while (stack.length > at) close(start - 2);
      },
      ontext(start, end) {
        text(source.slice(start, end));
      },
      ontextentity(codepoint) {
        text(String.fromCodePoint(codepoint));
      },
      oncdata(start, end, offset) {
        text(source.slice(start, end - offset));
      },
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  if (stack.length > 0)
    problems.push({ path: '$', message: `expected </${stack.at(-1)!.written}>, found the end of the text` });
  // What breaks off inside an item is not whole; the items before it are.
  while (stack.length > 0)
    if (ITEMS.has(stack.at(-1)!.name)) stack.pop();
    else close(source.length);
  return root;
}

const ITEMS: ReadonlySet<string> = new Set(['item', 'entry', 'alert', 'cap:alert']);
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Namespaces by prefix that hold in an element; `''` is the default one. */
function scopeOf(
  { attributes }: Building,
  outer: ReadonlyMap<string, string> = NO_NAMES,
): ReadonlyMap<string, string> {
  const own = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return own.length === 0
    ? outer
    : new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

function nameIn(written: string, scope: ReadonlyMap<string, string>, root: Building): string {
  const colon = written.indexOf(':');
  const [prefix, local] = colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
  const rootPrefix = root.written.includes(':') ? root.written.slice(0, root.written.indexOf(':')) : '';
  const namespace = scope.get(prefix);
  if (namespace === undefined || namespace === root.scope.get(rootPrefix))
    return prefix === rootPrefix || namespace !== undefined ? local : written;
  const known = prefixOf(namespace);
  if (known === 'rss') return local;
  return known === undefined ? written : `${known}:${local}`;
}
