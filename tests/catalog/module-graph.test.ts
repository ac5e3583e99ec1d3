import { describe, expect, it } from 'vitest';

import { modulesOf } from './module-graph.ts';

/** What only a page that lets a person choose may load. */
const CHOOSING =
  /^lib\/catalog\/(?:directory|full|names|search|search-keys|match|rows|global\/.*|links\/.*)\.ts$/;

describe('the program without the directory', () => {
  it.each([
    ['the worker', 'entrypoints/background.ts', 'lib/app/wake.ts'],
    ['the popup', 'entrypoints/popup/main.tsx', 'components/'],
  ])('%s loads none of it', (_, entry, known) => {
    const modules = modulesOf(entry);
    expect(modules.some((file) => file.startsWith(known))).toBe(true);
    expect(modules.filter((file) => CHOOSING.test(file))).toEqual([]);
  });

  it('the domains of sites load nothing else', () => {
    expect(modulesOf('lib/catalog/domains.ts')).toEqual([
      'lib/catalog/domain-table.ts',
      'lib/catalog/domains.ts',
    ]);
  });

  it('would be noticed: the search does load the directory', () => {
    const modules = modulesOf('lib/catalog/search.ts');
    expect(modules).toContain('lib/catalog/directory.ts');
    expect(modules).toContain('lib/catalog/links/0-a.ts');
  });
});
