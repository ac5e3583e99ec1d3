import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { serviceOfHost } from '#lib/catalog/domains.ts';
import { DIRECTORY, type Entry } from '#lib/catalog/directory.ts';
import { FULL } from '#lib/catalog/full.ts';
import { formatOfPlatform } from '#lib/catalog/platforms.ts';
import { corpus, CORPUS_ABSENT } from '#tests/corpus.ts';

interface Given {
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  readonly domains: readonly string[];
  readonly aliases: readonly string[];
  readonly ambiguousAliases: readonly string[];
}

const korean = corpus('data/services-ko.json');
const pages = corpus('data/status-pages.tsv');
const absent = korean === null || pages === null ? ` (${CORPUS_ABSENT})` : '';

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : '';

/** Rows of a table with a head, by column. */
function rowsOf(table: string): Record<string, string>[] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((row) => row.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

/** The service of a row of the table of pages: by its name, else by its page. */
function finder(entries: readonly Entry[]): (row: Record<string, string>) => Entry | undefined {
  const names = new Map(entries.flatMap((one) => [one.en, ...one.aliases].map((name) => [plain(name), one])));
  const hosts = new Map(entries.map((one) => [hostOf(one.page ?? ''), one]));
  return (row) => names.get(plain(row['name'] ?? '')) ?? hosts.get(hostOf(row['status_page'] ?? ''));
}

describe.skipIf(absent !== '')(`the directory against what it was made from${absent}`, () => {
  const given = (): Given[] =>
    (JSON.parse(readFileSync(korean ?? '', 'utf8')) as { services: Given[] }).services;
  const rich = () =>
    rowsOf(readFileSync(pages ?? '', 'utf8')).filter(
      (row) => row['platform'] !== '' || row['site_domains'] !== '' || Number(row['listed_in']) >= 2,
    );
  const find = finder([...DIRECTORY.filter(({ id }) => SERVICES.some((one) => one.id === id)), ...FULL]);

  it('has every service of the Korean list with its names, domains and ambiguous names', () => {
    const byId = new Map(SERVICES.map((service) => [service.id, service]));
    for (const { id, ko, en, domains, aliases, ambiguousAliases } of given()) {
      const service = byId.get(id);
      expect(service).toMatchObject({ id, ko });
      expect(plain(en), id).toContain(plain(service?.en ?? '?'));
      // Reading and search pass over spaces, so a name need not stand there twice.
      const names = [en, ko, ...(service?.aliases ?? []), ...(service?.ambiguous ?? [])].map(plain);
      expect(names, id).toEqual(expect.arrayContaining(ambiguousAliases.map(plain)));
      expect(
        aliases.filter((name) => !names.includes(plain(name))),
        id,
      ).toEqual([]);
      expect(service?.domains, id).toEqual(expect.arrayContaining([...domains]));
    }
  });

  it('has more than a page of every service of which a platform, a domain or two lists tell', () => {
    expect(rich().length).toBeGreaterThan(400);
    expect(rich().filter((row) => find(row) === undefined)).toEqual([]);
  });

  it('leaves out nothing that is told of them: the format of their platform, and their domains', () => {
    const lost = rich().filter((row) => {
      const entry = find(row);
      const domains = (row['site_domains'] ?? '').split(' ').filter(Boolean);
      const isKnown = (domain: string) =>
        domain.endsWith('.internal') ||
        entry?.domains.some((one) => domain === one || domain.endsWith(`.${one}`)) === true ||
        serviceOfHost(domain) !== null;
      const format = formatOfPlatform(row['platform'] ?? '');
      return !domains.every(isKnown) || (format !== null && entry?.format == null);
    });
    expect(lost.map((row) => [row['name'], row['platform'], row['site_domains']])).toEqual([]);
  });
});
