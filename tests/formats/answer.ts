import { expect } from 'vitest';
import type { Report } from '#lib/formats/format.ts';
import { detectFormat } from '#lib/formats/registry.ts';

/** What a payload of our own writing, in another form than the fixture's, must give. */
export interface Answer {
  readonly what: string;
  readonly payload: unknown;
  readonly url?: string;
  readonly format: string;
  /** `title|phase|impact`, with the parts it concerns behind. */
  readonly incidents?: readonly string[];
  /** `name|state`, with its group behind. */
  readonly components?: readonly string[];
}

const inBrief = ({ incidents }: Report) =>
  incidents.map(({ title, phase, impact, components }) =>
    [title, phase, impact, ...components].filter((part) => part !== '').join('|'),
  );
const parts = ({ components }: Report) =>
  components.map(({ name, status, group }) => [name, status, ...(group ? [group] : [])].join('|'));

/** Claimed by the right format, read without a problem, as told. */
export function check({ payload, url, format, incidents = [], components = [] }: Answer): void {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const found = detectFormat(text, url);
  expect(found?.id ?? null).toBe(format);
  const report = found!.parse(text, { url: url ?? null, zone: 'Asia/Seoul', now: Date.UTC(2026, 10, 22, 6) });
  expect(report.problems).toEqual([]);
  expect(inBrief(report)).toEqual(incidents);
  expect(parts(report)).toEqual(components);
}
