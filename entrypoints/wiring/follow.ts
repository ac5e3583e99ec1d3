import type { AddResult } from '#components/options/types.ts';
import { completed, look } from '#lib/app/look.ts';
import type { Look } from '#lib/app/look.ts';
import { changeSettings, readSettings } from '#lib/browser/local.ts';
import { askPermission, giveBack, originOf } from '#lib/browser/origin.ts';
import { withoutSource, withSource } from '#lib/core/chosen-sources.ts';
import type { Source } from '#lib/core/source.ts';

import { withLightPorts } from './ports.ts';

/** The address whose host was refused last: the next click on it asks at once, as Firefox demands. */
let refused: string | null = null;

/**
 * Follows an address a person typed. It is read without any permission first; only a host that does not let itself
 * be read that way is asked about.
 */
export async function add(address: string): Promise<AddResult> {
  const url = completed(address);
  if (url === refused && !(await askPermission(url))) return { kind: 'refused', url };
  refused = null;
  const first = await lookAt(url);
  if (first.kind === 'found' || first.failure.kind !== 'permission') return taken(first);
  // Chromium still counts this as the click; Firefox refuses, and asks at the next one.
  if (await askPermission(url).catch(() => false)) return taken(await lookAt(url));
  refused = url;
  return { kind: 'refused', url };
}

/** Follows a source that is known beforehand: no need to look first, the background reads it at once. */
export async function addKnown(source: Source): Promise<AddResult> {
  const before = await readSettings();
  if (before.sources.some((other) => other.id === source.id)) return { kind: 'already', source };
  await changeSettings((settings) => withSource(settings, source));
  return { kind: 'added', source, preview: { incidents: 0, articles: 0, problems: 0, titles: [] } };
}

/** Follows a source no longer; a permission that no other source needs is given back. */
export async function remove(source: Source): Promise<void> {
  const { sources } = await changeSettings((settings) => withoutSource(settings, source.id));
  const origin = originOf(source.url);
  if (!sources.some((other) => originOf(other.url) === origin)) await giveBack(source.url);
}

function lookAt(url: string): Promise<Look> {
  return withLightPorts((ports) => look(ports, url));
}

async function taken(found: Look): Promise<AddResult> {
  if (found.kind === 'failed') return found;
  const { source, incidents, articles } = found;
  const before = await readSettings();
  const same = before.sources.find((other) => other.url === source.url);
  if (same !== undefined) return { kind: 'already', source: same };
  await changeSettings((settings) => withSource(settings, source));
  const titles = [...incidents, ...articles].map(({ title }) => title).filter((title) => title !== '');
  return {
    kind: 'added',
    source,
    preview: {
      incidents: incidents.length,
      articles: articles.length,
      problems: found.problems,
      titles: titles.slice(0, 5),
    },
  };
}
