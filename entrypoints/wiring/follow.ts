import type { AddResult, LookResult, Preview } from '#components/options/types.ts';
import { completed, look } from '#lib/app/look.ts';
import type { Look } from '#lib/app/look.ts';
import { changeSettings, readSettings } from '#lib/browser/local.ts';
import { askPermission, giveBack, isPermitted, originOf, permittedOrigins } from '#lib/browser/origin.ts';
import { withoutSource, withSource, withWatched } from '#lib/core/chosen-sources.ts';
import { intervalOf } from '#lib/core/schedule.ts';
import type { Source } from '#lib/core/source.ts';

import { withLightPorts } from './ports.ts';

/**
 * Looks at an address a person typed or chose; stores nothing. It is read without any permission first; only a host
 * that does not let itself be read that way is asked about.
 */
export async function lookAt(address: string): Promise<LookResult> {
  const url = completed(address);
  for (;;) {
    const seen = await withLightPorts((ports) => look(ports, url));
    if (seen.kind === 'found') return preview(seen);
    if (seen.failure.kind !== 'permission') {
      await giveBackUnused();
      return seen;
    }
    // Chromium still counts this as the click; Firefox, and Chromium after a while, want one of its own.
    const allowed = await askPermission(seen.url).catch(() => null);
    if (allowed !== true) return { kind: 'allow', url: seen.url, refused: allowed === false };
  }
}

/** Asks for the host of `url`, in the click itself, and goes on looking at the address. */
export async function allowAndLookAt(url: string, address: string): Promise<LookResult> {
  return (await askPermission(url)) ? lookAt(address) : { kind: 'allow', url, refused: true };
}

/** Follows what was looked at. A permission that only the look needed is given back. */
export async function follow(found: Preview, components: readonly string[]): Promise<AddResult> {
  const source = { ...found.source, components };
  // Allowed already, the browser does not ask again; withdrawn meanwhile, it does.
  if (found.permitted && !(await askPermission(source.url))) return { kind: 'refused', url: source.url };
  await changeSettings((settings) => withSource(settings, source));
  await giveBackUnused();
  return { kind: 'added', source };
}

/** Follows a source that is known beforehand: no need to look first, the background reads it at once. */
export async function followKnown(source: Source): Promise<AddResult> {
  await changeSettings((settings) => withSource(settings, source));
  return { kind: 'added', source };
}

/** Follows a newsroom; none lets itself be read without the permission, which is asked for in the click itself. */
export async function followNews(source: Source): Promise<AddResult> {
  if (!(await askPermission(source.url))) return { kind: 'refused', url: source.url };
  return followKnown(source);
}

/** The news tells of a service from now on, or no longer; then its search is not needed either. */
export async function watch(id: string, watched: boolean): Promise<void> {
  await changeSettings((settings) => withWatched(settings, id, watched));
  if (!watched) await giveBackUnused();
}

/** Follows a source no longer; a permission that no other source needs is given back. */
export async function remove(source: Source): Promise<void> {
  await changeSettings((settings) => withoutSource(settings, source.id));
  await giveBackUnused();
}

/** Gives back every host's permission that no source needs: after a look that led to nothing, say. */
export async function giveBackUnused(): Promise<void> {
  const [{ sources }, permitted] = await Promise.all([readSettings(), permittedOrigins()]);
  const needed = new Set(sources.map(({ url }) => originOf(url)));
  await giveBack(permitted.filter((origin) => !needed.has(origin)));
}

async function preview(seen: Extract<Look, { kind: 'found' }>): Promise<LookResult> {
  const { sources } = await readSettings();
  const same = sources.find(({ url, id }) => url === seen.source.url || id === seen.source.id);
  if (same !== undefined) {
    await giveBackUnused();
    return { kind: 'already', source: same };
  }
  const everyMs = intervalOf({ carries: seen.source.carries, askedMs: seen.askedMs });
  return { kind: 'found', preview: { ...seen, everyMs, permitted: await isPermitted(seen.source.url) } };
}
