/** A payload with one thing wrong, and where. */
export interface Mutant {
  readonly what: string;
  /** `$.incidents[0].id`, indexes as published. */
  readonly path: string;
  readonly payload: string;
}

/** An object or a list, by whatever key. */
type Node = Record<string | number, Json>;
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isBranch = (value: Json): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null;

function places(
  value: Json,
  path: string,
  keys: (string | number)[],
): { path: string; keys: (string | number)[]; value: Json }[] {
  const here = keys.length === 0 ? [] : [{ path, keys, value }];
  if (!isBranch(value)) return here;
  const below = Array.isArray(value)
    ? value.flatMap((one, index) => places(one, `${path}[${index}]`, [...keys, index]))
    : Object.entries(value).flatMap(([key, one]) => places(one, `${path}.${key}`, [...keys, key]));
  return [...here, ...below];
}

function changed(
  root: Json,
  keys: readonly (string | number)[],
  change: (parent: Node, key: string | number) => void,
): string {
  const copy = structuredClone(root) as Node;
  const parent = keys.slice(0, -1).reduce<Node>((node, key) => node[key] as Node, copy);
  change(parent, keys.at(-1)!);
  return JSON.stringify(copy);
}

const WRONG: Readonly<Record<string, Json>> = {
  string: { odd: true },
  number: 'often',
  boolean: 'perhaps',
  object: 7,
};

/** Every field missing, null, of a wrong type; every list empty; every object with something extra; texts with HTML. */
export function jsonMutants(root: Json): Mutant[] {
  return places(root, '$', []).flatMap(({ path, keys, value }) => {
    const made = (what: string, change: (parent: Node, key: string | number) => void) => ({
      what,
      path,
      payload: changed(root, keys, change),
    });
    const always = [
      made('missing', (parent, key) =>
        Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key],
      ),
      made('null', (parent, key) => (parent[key] = null)),
      made('wrong type', (parent, key) => (parent[key] = value === null ? 7 : WRONG[typeof value]!)),
    ];
    if (typeof value === 'string')
      always.push(made('in HTML', (parent, key) => (parent[key] = `<b>${value}</b><script>x</script>`)));
    if (Array.isArray(value)) always.push(made('empty', (parent, key) => (parent[key] = [])));
    else if (isBranch(value))
      always.push(
        made('something extra', (parent, key) => ((parent[key] as Node)['odd'] = { constructor: [1] })),
      );
    return always;
  });
}

/** Every element of an XML payload that holds only text: away, empty, with something odd in it; and the payload cut off. */
export function xmlMutants(xml: string): Mutant[] {
  const leaves = [...xml.matchAll(/<([\w:-]+)(\s[^<>]*)?>([^<]*|<!\[CDATA\[[\s\S]*?\]\]>)<\/\1>/g)];
  const count = new Map<string, number>();
  return leaves.flatMap((leaf) => {
    const [whole, name, attributes = ''] = leaf;
    const index = count.get(name!) ?? 0;
    count.set(name!, index + 1);
    const put = (what: string, text: string) => ({
      what,
      path: `${name}[${index}]`,
      payload: xml.slice(0, leaf.index) + text + xml.slice(leaf.index + whole.length),
    });
    return [
      put('missing', ''),
      put('empty', `<${name}${attributes}></${name}>`),
      put('wrong type', `<${name}${attributes}><odd>7</odd></${name}>`),
      put('in HTML', `<${name}${attributes}>&lt;b&gt;odd&lt;/b&gt;&lt;script&gt;x&lt;/script&gt;</${name}>`),
      { what: 'cut off', path: `${name}[${index}]`, payload: xml.slice(0, leaf.index + whole.length - 2) },
    ];
  });
}

/** A text that is neither: cut off at each line, and each line away. */
export function textMutants(text: string): Mutant[] {
  const lines = text.split('\n');
  return lines.flatMap((_, index) => [
    {
      what: 'missing',
      path: `line ${index}`,
      payload: lines.filter((__, other) => other !== index).join('\n'),
    },
    { what: 'cut off', path: `line ${index}`, payload: lines.slice(0, index).join('\n') },
  ]);
}
