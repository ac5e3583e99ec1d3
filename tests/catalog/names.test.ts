import { describe, expect, it } from 'vitest';

import { SERVICES } from '#lib/catalog/catalog.ts';
import { EVERYDAY } from '#lib/catalog/everyday.ts';
import { FULL } from '#lib/catalog/full.ts';
import { ALL_NAMED, namedServices } from '#lib/catalog/names.ts';
import { acceptsName, joinsNames } from '#lib/reading/en/names.ts';
import { findNames, lexiconOf } from '#lib/reading/lexicon.ts';

import { ENGLISH_WORDS } from './everyday-words.ts';

const LEXICON = lexiconOf(ALL_NAMED);
const namedIn = (text: string): string[] =>
  findNames(text, LEXICON, acceptsName, joinsNames).map(({ alias }) => alias.serviceId);
const byId = new Map(ALL_NAMED.map((row) => [row.id, row]));

describe('the names that news is read for', () => {
  it('are those of every service in the tables, and of the world’s', () => {
    for (const { id, ko, en, operator, aliases, ambiguous } of SERVICES) {
      expect(byId.get(id)).toEqual({ id, ko, en, operator, aliases, ambiguous });
    }
    expect(ALL_NAMED.length).toBeGreaterThan(SERVICES.length + 300);
    expect(byId.size).toBe(ALL_NAMED.length);
  });

  it('go through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(ALL_NAMED))).toEqual(ALL_NAMED);
  });

  it.each(['Twilio', 'Snowflake', 'Okta', 'Fly.io', 'Hugging Face', '8x8', 'Zendesk'])(
    'have %s by its English name, for there is no other',
    (en) => {
      expect(ALL_NAMED.find((row) => row.en === en)).toMatchObject({ ko: en, en, operator: null });
    },
  );

  it.each(['Miro (AU)', 'Sendbird (Seoul)', 'Intercom - EU Hosting', 'Runway: App Store Connect'])(
    'leave out %s, which no newsroom writes',
    (en) => {
      const row = FULL.find((entry) => entry.en === en);
      expect(row).toBeDefined();
      expect(byId.has(row?.id ?? '')).toBe(false);
    },
  );

  it.each(['Box', 'Render', 'Square', 'Red Hat', 'Lob', '8x8'])('hold %s for an everyday word', (en) => {
    expect(ALL_NAMED.find((row) => row.en === en)?.ambiguous).toContain(en);
  });

  it('mean one service each, except in the tables where the context decides', () => {
    const world = new Set(FULL.map(({ id }) => id));
    const owners = new Map<string, string[]>();
    for (const { id, ko, en, aliases, ambiguous } of ALL_NAMED) {
      for (const name of new Set([ko, en, ...aliases, ...ambiguous].map((one) => one.toLowerCase()))) {
        owners.set(name, [...(owners.get(name) ?? []), id]);
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.length > 1 && ids.some((id) => world.has(id)));
    expect(shared).toEqual([]);
  });

  it('do not count in a plain English sentence when they are everyday words', () => {
    const words = [...new Set([...ENGLISH_WORDS, ...EVERYDAY])];
    expect(words.filter((word) => namedIn(`the old ${word} in the room`).length > 0)).toEqual([]);
  });

  it.each([
    ['Snowflake outage hits customers', 'snowflake'],
    ['Box, a file service, is down', 'box'],
    ['Many sites that use Twilio cannot send messages', 'twilio'],
  ])('count where a service is spoken of: %s', (text, id) => {
    expect(namedIn(text)).toContain(id);
  });

  it('list no everyday word that is nobody’s name', () => {
    const names = new Set(
      FULL.flatMap(({ en, aliases }) => [en, ...aliases].map((one) => one.toLowerCase())),
    );
    expect([...EVERYDAY].filter((word) => !names.has(word))).toEqual([]);
  });
});

describe('the names of what is watched', () => {
  it('are asked for by id', () => {
    expect(namedServices(['snowflake', 'kakaotalk']).map(({ ko }) => ko)).toEqual(['Snowflake', '카카오톡']);
  });

  it('come once each, and not for ids that news does not name', () => {
    expect(namedServices(['github', 'github', 'gone', 'miro_au']).map(({ id }) => id)).toEqual(['github']);
    expect(namedServices([])).toEqual([]);
  });
});
