import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/core/decode.ts';
import { FormatError, type Report } from '#lib/formats/format.ts';
import { detectFormat } from '#lib/formats/registry.ts';
import { corpus, CORPUS_ABSENT } from '#tests/corpus.ts';

/** What a recorded hostile payload is for, and what must come of it. */
interface Case {
  readonly id: string;
  readonly file: string | null;
  readonly category: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expect: {
    readonly outcome?: string;
    readonly items?: number;
    readonly max_items?: number;
    readonly titles?: readonly string[];
    readonly titles_contain?: readonly string[];
    readonly must_not_contain?: readonly string[];
    readonly link?: string | null;
    readonly link_host?: string;
    readonly dates?: readonly (string | null)[];
    readonly max_title?: number;
    readonly max_ms?: number;
    readonly warning?: boolean;
  };
}

const folder = corpus('hostile');
const cases: Case[] = folder === null ? [] : JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));
/** Node's EUC-KR lacks most of CP949; browsers have it, and are tried elsewhere. */
const NEEDS_BROWSER = /^enc-(?:euckr-decl|ksc5601-decl|cp949-unknown-label|header-utf8-body-euckr)$/;
/** The source's zone is known to us: a time without one is read in it, not dropped. */
const READ_IN_ZONE = /^date-iso-space-nozone$/;

const CONTEXT = { url: 'https://status.example/feed', zone: 'UTC', now: Date.UTC(2026, 10, 22, 6) };

function read(text: string): Report | null {
  const format = detectFormat(text);
  if (format === null) return null;
  try {
    return format.parse(text, CONTEXT);
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

const payloads = cases.filter(
  ({ id, file }) => file?.startsWith('feeds/') && existsSync(join(folder!, file)) && !NEEDS_BROWSER.test(id),
);

describe.skipIf(folder === null)(`hostile payloads${folder === null ? ` (${CORPUS_ABSENT})` : ''}`, () => {
  it.each(payloads)(
    '$id does no harm and comes to what it should',
    ({ id, file, headers, expect: wanted }) => {
      const bytes = readFileSync(join(folder!, file!));
      const began = performance.now();
      const text = decode(bytes, headers?.['content-type'] ?? null);
      const report = read(text);
      const took = performance.now() - began;
      const items = report === null ? [] : [...report.incidents, ...report.articles];

      expect(took).toBeLessThan(wanted.max_ms ?? 1000);
      if (wanted.outcome === 'error') expect(items).toEqual([]);
      if (wanted.outcome === 'ok' || wanted.outcome === 'partial') expect(report).not.toBe(null);
      if (wanted.items !== undefined) expect(items.length).toBe(wanted.items);
      if (wanted.max_items !== undefined) expect(items.length).toBeLessThanOrEqual(wanted.max_items);
      if (wanted.warning) expect(report?.problems).not.toEqual([]);
      if (wanted.titles) expect(items.map(({ title }) => title)).toEqual(wanted.titles);
      for (const part of wanted.titles_contain ?? [])
        expect(items.map(({ title }) => title).join('\n')).toContain(part);
      for (const part of wanted.must_not_contain ?? []) expect(JSON.stringify(items)).not.toContain(part);
      for (const { title, url } of items) {
        expect(title).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
        expect([...new Intl.Segmenter().segment(title)].length).toBeLessThanOrEqual(300);
        expect(url ?? 'https:').toMatch(/^https?:/);
      }
      if (wanted.link !== undefined) expect(items[0]?.url).toBe(wanted.link);
      if (wanted.link_host !== undefined) expect(new URL(items[0]!.url!).host).toBe(wanted.link_host);
      if (wanted.dates && !READ_IN_ZONE.test(id)) {
        const shown = report!.articles.map(({ publishedAt }) =>
          publishedAt === null ? null : new Date(publishedAt).toISOString(),
        );
        wanted.dates.forEach((date, index) => {
          const allowed =
            date === null ? [null] : date.split('|').map((one) => (one === 'null' ? null : one));
          expect(
            allowed.includes(shown[index]!) || (id.startsWith('date-korean') && shown[index] !== null),
            `${shown[index]} for ${date}`,
          ).toBe(true);
        });
      }
    },
  );
});
