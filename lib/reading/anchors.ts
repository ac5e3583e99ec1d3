/**
 * Words of which every match of a regular expression holds at least one, or `null` when there is no such list. What
 * none of them stands in need not be searched. (RE2 does the same before it searches: "prefilters".) Knows the
 * expressions that rules are written in: alternatives, groups, classes, quantifiers, looks ahead and behind.
 */
export function anchorsOf(source: string): readonly string[] | null {
  const words = needed(new Reader(source).alternatives());
  return words === null
    ? null
    : words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** What a part of an expression matches: exactly these texts, or any text that holds one of these words. */
type Part = { readonly exact: readonly string[] } | { readonly holds: readonly string[] | null };

const NOTHING: Part = { exact: [''] };
const ANYTHING: Part = { holds: null };
const MOST_EXACT = 24;
const MOST_OF_CLASS = 12;

function needed(part: Part): readonly string[] | null {
  if ('holds' in part) return part.holds;
  return part.exact.includes('') ? null : part.exact;
}

/** Longer words are rarer; of equally long ones the shorter list. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const shortest = (words: readonly string[]): number => Math.min(3, ...words.map((word) => word.length));
  const more = shortest(a) - shortest(b);
  return more > 0 || (more === 0 && a.length <= b.length) ? a : b;
}

function oneOf(parts: readonly Part[]): Part {
  const exact = parts.flatMap((part) => ('exact' in part ? part.exact : []));
  if (parts.every((part) => 'exact' in part)) return { exact: [...new Set(exact)] };
  const words = parts.map(needed);
  return words.every((found) => found !== null) ? { holds: [...new Set(words.flat())] } : ANYTHING;
}

function inOrder(parts: readonly Part[]): Part {
  let best: readonly string[] | null = null;
  let run: readonly string[] = [''];
  let broken = false;
  const end = (next: readonly string[]): void => {
    best = rarer(best, needed({ exact: run }));
    run = next;
    broken = true;
  };
  for (const part of parts) {
    if ('holds' in part) {
      end(['']);
      best = rarer(best, part.holds);
    } else if (part.exact.length * run.length > MOST_EXACT) end(part.exact);
    else run = run.flatMap((before) => part.exact.map((text) => before + text));
  }
  if (!broken) return { exact: run };
  end(['']);
  return { holds: best };
}

/** Reads an expression from left to right. */
class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    return parts.length === 1 ? parts[0]! : oneOf(parts);
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      parts.push(this.repeated(this.atom()));
    }
    return inOrder(parts);
  }

  private atom(): Part {
    const char = this.source[this.at++]!;
    if (char === '(') return this.group();
    if (char === '[') return this.characters();
    if (char === '^' || char === '$') return NOTHING;
    if (char === '.') return ANYTHING;
    if (char !== '\\') return { exact: [char] };
    const escaped = this.source[this.at++]!;
    if (escaped === 'b' || escaped === 'B') return NOTHING;
    return /[A-Za-z0-9]/.test(escaped) ? ANYTHING : { exact: [escaped] };
  }

  private group(): Part {
    const kind = /^\?(?::|=|!|<=|<!|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    // What is only looked at is not part of the match.
    return /[=!]$/.test(kind) ? NOTHING : inner;
  }

  private characters(): Part {
    const end = this.source.indexOf(']', this.at);
    const list = this.source.slice(this.at, end);
    this.at = end + 1;
    const plain = !/^\^|\\|.-./.test(list) && list.length <= MOST_OF_CLASS;
    return plain ? { exact: [...list] } : ANYTHING;
  }

  private repeated(part: Part): Part {
    const count = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (count === undefined) return part;
    this.at += count.length;
    if (count === '?') return 'exact' in part ? oneOf([part, NOTHING]) : ANYTHING;
    if (count.startsWith('*') || count.startsWith('{0') || count.startsWith('?')) return ANYTHING;
    return { holds: needed(part) };
  }
}
