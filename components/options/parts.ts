import type { Component } from '#lib/core/model.ts';

/** The parts to choose from: as the page lists them, each once, then chosen ones that it no longer lists. */
export function partsOf(listed: readonly Component[], chosen: readonly string[]): readonly Component[] {
  const parts = new Map(listed.map((part) => [part.name, part]));
  for (const name of chosen) if (!parts.has(name)) parts.set(name, { name, status: 'unknown' });
  return [...parts.values()];
}

/** What is stored for these ticks: all of them, or none, is everything, also what the page will list one day. */
export function chosenOf(parts: readonly Component[], ticked: ReadonlySet<string>): readonly string[] {
  const chosen = parts.map(({ name }) => name).filter((name) => ticked.has(name));
  return chosen.length === parts.length ? [] : chosen;
}

/** The ticks that stand for what is stored. */
export function ticksOf(parts: readonly Component[], chosen: readonly string[]): ReadonlySet<string> {
  return new Set(chosen.length === 0 ? parts.map(({ name }) => name) : chosen);
}

/** The ticks after some were set or taken away. */
export function ticksAfter(
  before: ReadonlySet<string>,
  names: readonly string[],
  on: boolean,
): ReadonlySet<string> {
  return on ? new Set([...before, ...names]) : new Set([...before].filter((name) => !names.includes(name)));
}
