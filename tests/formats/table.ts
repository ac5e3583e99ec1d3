import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMATS } from '#lib/formats/registry.ts';
import { fixtureOf, putFixture } from './fixture.ts';
import { recordedFiles, wantedFor } from './recorded.ts';

const README = resolve(import.meta.dirname, '../../README.md');
const PLACE = /<!-- formats -->\n[^]*?<!-- \/formats -->/;

/** The README's table of formats, in the order of the registry. */
export function table(): string {
  const rows = FORMATS.map(({ id, carries }) => {
    const { what, example, recognised, documented, recorded = 0 } = fixtureOf(id).source;
    const address = example.startsWith('http') ? `<${example}>` : example;
    const tried = documented ?? `${recorded + 1}`;
    const gives =
      carries === 'status'
        ? 'incidents'
        : id === 'rss' || id === 'atom' || id === 'json-feed'
          ? 'articles, incidents'
          : 'articles';
    return `| \`${id}\` | ${what} | ${gives} | ${address} | ${recognised} | ${tried} |`;
  });
  return [
    '| format | what | gives | example | recognised by | payloads tried |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The table as the README holds it, spaces aside; `null` when it has none. */
export function tableInReadme(): string | null {
  const found = PLACE.exec(readFileSync(README, 'utf8'))?.[0];
  return found ? squeezed(found.split('\n').slice(1, -1).join('\n').trim()) : null;
}

/** Without what the formatter adds to columns. */
export const squeezed = (markdown: string) =>
  markdown
    .replace(/ +/g, ' ')
    .replace(/-{3,}/g, '---')
    .replace(/ ?\| ?/g, '|');

if (process.argv[1] === import.meta.filename) {
  const files = recordedFiles();
  for (const { id } of FORMATS) {
    const recorded = files.filter((file) => wantedFor(file) === id).length;
    const fixture = fixtureOf(id);
    if (files.length > 0 && fixture.source.recorded !== recorded)
      putFixture(id, { ...fixture, source: { ...fixture.source, recorded } });
  }
  const readme = readFileSync(README, 'utf8');
  if (!PLACE.test(readme)) throw new Error('README.md has no <!-- formats --> … <!-- /formats -->.');
  writeFileSync(
    README,
    readme.replace(PLACE, () => `<!-- formats -->\n\n${table()}\n\n<!-- /formats -->`),
  );
}
