import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** `from '…'`, `import '…'` and `import('…')`; imports of types alone leave nothing in the program. */
const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)(['"])([^'"]+)\1/gu;
const TYPE_ONLY = /\b(?:import|export)\s+type\s[^;]*?;/gu;

/** Every file of the project that this one loads, at once or later, by its path from the root. */
export function modulesOf(entry: string): string[] {
  const seen = new Set<string>();
  const open = [resolve(ROOT, entry)];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8').replaceAll(TYPE_ONLY, '');
    for (const [, , name = ''] of code.matchAll(IMPORT)) {
      const found = fileOf(name, file);
      if (found !== null) open.push(found);
    }
  }
  return [...seen].map((file) => relative(ROOT, file)).sort();
}

function fileOf(name: string, from: string): string | null {
  const path = name.startsWith('#')
    ? resolve(ROOT, name.slice(1))
    : name.startsWith('.')
      ? resolve(dirname(from), name)
      : null;
  // Packages are not followed; a name that leads nowhere would hide a part of the graph.
  if (path === null || !/\.[cm]?tsx?$/.test(path)) return null;
  if (!existsSync(path)) throw new Error(`${relative(ROOT, from)} imports ${name}, which does not exist`);
  return path;
}
