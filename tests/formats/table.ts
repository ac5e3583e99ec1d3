/**
 * The README's table of formats, made from the registry, the formats' own comments and their fixtures.
 * `node tests/formats/table.ts` writes it into the README; `table.test.ts` says when that is due.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { FORMATS } from '#lib/formats/registry.ts';

import { recordedFiles, wantedFor } from './recorded.ts';

const root = join(import.meta.dirname, '../..');
const README = join(root, 'README.md');
const BEGIN = '<!-- formats: made by tests/formats/table.ts -->';
const END = '<!-- /formats -->';

interface Row {
  readonly id: string;
  readonly carries: string;
  /** What it is and where it is found: the first sentence of the format's comment. */
  readonly what: string;
  readonly example: string;
  /** What the fixture tries. */
  readonly tried: string;
  /** Recorded payloads of others it was tried with; 0 means from documentation alone. */
  readonly recorded: number;
}

/** One row a format, in the order in which they are asked. */
export function rows(): Row[] {
  const files = recordedFiles();
  return FORMATS.map(({ id, carries }) => {
    const { source } = JSON.parse(readFileSync(join(root, `tests/formats/fixtures/${id}.json`), 'utf8')) as {
      source: { url: string | null; tries: string };
    };
    return {
      id,
      carries,
      what: sentence(comment(id)),
      example: source.url === null ? 'a file' : `\`${source.url}\``,
      tried: source.tries,
      recorded: files.filter((file) => wantedFor(file) === id).length,
    };
  });
}

/** The comment above the exported format. */
function comment(id: string): string {
  const code = readFileSync(join(root, `lib/formats/${id}.ts`), 'utf8');
  const above = code.slice(0, code.search(/^export const \w+: Format\b/m));
  return above
    .slice(above.lastIndexOf('/**') + 3, above.lastIndexOf('*/'))
    .replaceAll(/\n\s*\*/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Up to the first full stop that ends a sentence. */
function sentence(text: string): string {
  return (/^.*?[^.…]\.(?= [A-Z`“]|$)/.exec(text)?.[0] ?? text).replace(/\.$/, '').replaceAll('|', '\\|');
}

/** The table as the README shows it. */
export function table(all: readonly Row[]): string {
  const head = [
    '| format | carries | what, and where it is found | example | recorded payloads tried |',
    '|---|---|---|---|---|',
  ];
  const lines = all.map(
    ({ id, carries, what, example, recorded }) =>
      `| \`${id}\` | ${carries} | ${what} | ${example} | ${recorded === 0 ? 'none: from documentation' : recorded} |`,
  );
  return [...head, ...lines].join('\n');
}

/** What stands between the marks in the README now. */
export function published(): string {
  const readme = readFileSync(README, 'utf8');
  return readme.slice(readme.indexOf(BEGIN) + BEGIN.length, readme.indexOf(END)).trim();
}

if (process.argv[1] === import.meta.filename) {
  const readme = readFileSync(README, 'utf8');
  const [before, after] = [
    readme.slice(0, readme.indexOf(BEGIN) + BEGIN.length),
    readme.slice(readme.indexOf(END)),
  ];
  writeFileSync(README, `${before}\n\n${table(rows())}\n\n${after}`);
}
