import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { DIRECTORY } from '#lib/catalog/directory.ts';
import { KNOWN } from '#lib/catalog/global/known.ts';
import { entriesOf, idOf } from '#lib/catalog/rows.ts';
import { formatById } from '#lib/formats/registry.ts';
import { acceptsName, joinsNames } from '#lib/reading/en/names.ts';
import { findNames, lexiconOf } from '#lib/reading/lexicon.ts';

import { ENGLISH_WORDS, KOREAN_WORDS } from './everyday-words.ts';

const byId = new Map(DIRECTORY.map((entry) => [entry.id, entry]));

describe('the directory', () => {
  it('holds at least 1,500 services, each with an id of its own', () => {
    expect(DIRECTORY.length).toBeGreaterThanOrEqual(1500);
    expect(byId.size).toBe(DIRECTORY.length);
    for (const { id } of DIRECTORY) expect(id).toMatch(/^[a-z0-9_]+$/);
  });

  it('has every service that the news is read for, with its names', () => {
    for (const { id, ko, en } of SERVICES) expect(byId.get(id)).toMatchObject({ id, ko, en });
  });

  it('gives whole web addresses, none of them of those who only watch others', () => {
    for (const { id, page } of DIRECTORY) {
      if (page === null) continue;
      expect(URL.canParse(page), `${id}: ${page}`).toBe(true);
      expect(new URL(page).protocol, id).toMatch(/^https?:$/);
      expect(new URL(page).username, id).toBe('');
      expect(new URL(page).hostname).not.toMatch(
        /(?:^|\.)(?:cloudharmony|saashub|statusgator|isitdownrightnow|downdetector|isdown)\./,
      );
    }
  });

  it('opens pages, not the data behind them, where it knows the page', () => {
    expect(byId.get('aws')?.page).toBe('https://health.aws.amazon.com/health/status');
    expect(byId.get('apple')?.page).toBe('https://www.apple.com/support/systemstatus');
    expect(byId.get('akamai')?.page).toBe('https://www.akamaistatus.com');
  });

  it('writes domains bare', () => {
    for (const { domains } of DIRECTORY) {
      for (const domain of domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('tells nothing but ids of formats there are', () => {
    const formats = new Set(DIRECTORY.flatMap(({ format }) => format ?? []));
    expect(formats.size).toBeGreaterThan(8);
    for (const format of formats) expect(formatById(format), format).not.toBeNull();
  });

  it('names no service twice', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, en } of DIRECTORY) {
      const name = en.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
      const owner = owners.get(name);
      if (owner !== undefined) twice.push(`${owner} ${id}`);
      owners.set(name, id);
    }
    expect(twice).toEqual([]);
  });

  it('adds only to services there are', () => {
    const ids = KNOWN.split('\n').flatMap((row) => row.split(' | ')[0] || []);
    expect(ids.filter((id) => !SERVICES.some((service) => service.id === id))).toEqual([]);
  });

  it.each([
    ['Fly.io', 'fly_io'],
    ["Let's Encrypt", 'let_s_encrypt'],
    ['Café (EU)', 'cafe_eu'],
  ])('makes the id of %s from its name', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it('reads a row with all its columns, and one with two', () => {
    const table =
      '# ai\nOld Name | https://s.example.com | statuscast | a.com b.com | A;B | first_id\nC | https://c.io';
    expect(entriesOf(table)).toEqual([
      {
        id: 'first_id',
        ko: null,
        en: 'Old Name',
        aliases: ['A', 'B'],
        category: 'ai',
        region: 'GLOBAL',
        domains: ['a.com', 'b.com'],
        page: 'https://s.example.com',
        format: null,
      },
      expect.objectContaining({ id: 'c', en: 'C', page: 'https://c.io', category: 'ai' }),
    ]);
  });

  it('refuses a row without page and domain, and says which', () => {
    expect(() => entriesOf('Somewhere')).toThrow('not a row of the directory: Somewhere');
  });
});

describe('names that are everyday words', () => {
  it('stand in the column of ambiguous names when they are Korean', () => {
    const loose = SERVICES.flatMap(({ id, ko, aliases, ambiguous }) =>
      [ko, ...aliases]
        .filter((name) => KOREAN_WORDS.has(name) && !ambiguous.includes(name))
        .map((name) => `${id}: ${name}`),
    );
    expect(loose).toEqual([]);
  });

  it('do not count in a plain English sentence', () => {
    const lexicon = lexiconOf(SERVICES);
    const namedIn = (text: string) => findNames(text, lexicon, acceptsName, joinsNames);
    expect(namedIn('Notion is down').map(({ alias }) => alias.serviceId)).toEqual(['notion']);
    const counted = [...ENGLISH_WORDS].filter((word) => namedIn(`the old ${word} in the room`).length > 0);
    expect(counted).toEqual([]);
  });
});
