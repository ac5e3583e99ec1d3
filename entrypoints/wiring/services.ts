import type { NamedRow, NamesFile } from '#lib/catalog/names.ts';

let loading: Promise<NamesFile> | null = null;
let last: { readonly key: string; readonly names: readonly NamedRow[] } | null = null;

/**
 * The services known by name: those that the news is read for, and of all others the watched ones. They are no part of
 * the worker's code: it starts every minute, and mostly has nothing to read or to name.
 */
export async function knownServices(watched: readonly string[]): Promise<readonly NamedRow[]> {
  loading ??= load();
  const { read, more } = await loading;
  const key = watched.join(' ');
  // The same array for the same names: what is built from them is built once.
  if (last?.key !== key) last = { key, names: [...read, ...more.filter(({ id }) => watched.includes(id))] };
  return last.names;
}

async function load(): Promise<NamesFile> {
  try {
    const file = await fetch('/services.json');
    return (await file.json()) as NamesFile;
  } catch (error) {
    // While the extension is being replaced its files are gone for a moment.
    loading = null;
    throw error;
  }
}
