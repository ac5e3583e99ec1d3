import type { NamedService } from '#lib/reading/lexicon.ts';

let loading: Promise<readonly NamedService[]> | null = null;

/**
 * The services known by name, out of the package. They are no part of the worker's code: it starts every minute, and
 * mostly has nothing to read or to name.
 */
export function knownServices(): Promise<readonly NamedService[]> {
  loading ??= load();
  return loading;
}

async function load(): Promise<readonly NamedService[]> {
  try {
    const file = await fetch('/services.json');
    return (await file.json()) as readonly NamedService[];
  } catch (error) {
    // While the extension is being replaced its files are gone for a moment.
    loading = null;
    throw error;
  }
}
