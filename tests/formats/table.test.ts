import { expect, it } from 'vitest';

import { corpus } from '#tests/corpus.ts';

import { published, rows } from './table.ts';

/** Cells without the alignment that the formatter adds. */
function cells(markdown: string): string[][] {
  return markdown
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
}

it('the README lists every format as it is; else run "node tests/formats/table.ts" and "npm run format"', () => {
  const shown = cells(published());
  const made = rows().map(({ id, carries, what, example }) => [`\`${id}\``, carries, what, example]);
  expect(shown.map((row) => row.slice(0, 4))).toEqual(made);
});

it.skipIf(corpus('fixtures') === null)('and with how many recorded payloads each was tried', () => {
  const shown = cells(published()).map((row) => row.at(-1));
  expect(shown).toEqual(
    rows().map(({ recorded }) => (recorded === 0 ? 'none: from documentation' : String(recorded))),
  );
});
