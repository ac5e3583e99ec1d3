import { describe, expect, it } from 'vitest';

import { knownHost } from '#lib/app/follow/known-hosts.ts';
import { DIRECTORY } from '#lib/catalog/directory.ts';
import { PRESETS, readsOpenly } from '#lib/catalog/presets.ts';
import { isZone } from '#lib/core/time-zone.ts';
import { formatById } from '#lib/formats/registry.ts';

const entries = new Map(DIRECTORY.map((entry) => [entry.id, entry]));
const presetOf = (id: string) => PRESETS.find((preset) => preset.id === id);

describe('the status pages that are offered', () => {
  it.each(PRESETS)('$title: the own voice of a service in the directory, in a format there is', (preset) => {
    expect(entries.has(preset.service?.id ?? '')).toBe(true);
    expect(formatById(preset.format)?.carries).toBe('status');
    expect(preset).toMatchObject({ carries: 'status', enabled: true, components: [] });
    expect(isZone(preset.zone)).toBe(true);
    for (const address of [preset.url, preset.home ?? '']) {
      expect(new URL(address).href).toBe(address);
      expect(new URL(address).protocol).toBe('https:');
    }
  });

  it.each(PRESETS)('$title: its page is the one the directory opens', ({ service, home }) => {
    expect(new URL(home ?? '').hostname).toBe(new URL(entries.get(service?.id ?? '')?.page ?? '').hostname);
  });

  it('are each offered once', () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
    expect(new Set(PRESETS.map(({ url }) => url)).size).toBe(PRESETS.length);
  });

  it.each(['aws', 'gcp', 'google_workspace', 'apple', 'azure', 'salesforce'])(
    '%s is one source, the same that its page leads to',
    (id) => {
      const preset = presetOf(id);
      expect(knownHost(preset?.home ?? '')?.url).toBe(preset?.url);
    },
  );

  it('need no permission where any origin may read them', () => {
    expect(presetOf('github')?.url).toBe('https://www.githubstatus.com/api/v2/summary.json');
    expect(
      PRESETS.filter(readsOpenly).every(({ id, url }) => id === 'aws' || url.endsWith('/summary.json')),
    ).toBe(true);
    expect(['github', 'aws', 'apple', 'slack'].map((id) => readsOpenly(presetOf(id)!))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
