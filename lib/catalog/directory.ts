import { SERVICES } from './catalog.ts';
import type { Entry } from './entry.ts';
import { FULL } from './full.ts';
import { KNOWN } from './global/known.ts';
import { A } from './links/0-a.ts';
import { B } from './links/b.ts';
import { C } from './links/c.ts';
import { D_F } from './links/d-f.ts';
import { G_I } from './links/g-i.ts';
import { J_M } from './links/j-m.ts';
import { N_P } from './links/n-p.ts';
import { Q_R } from './links/q-r.ts';
import { S } from './links/s.ts';
import { T_Z } from './links/t-z.ts';
import { formatOfPlatform } from './platforms.ts';
import { entriesOf } from './rows.ts';
import type { Service } from './service.ts';

export type { Entry } from './entry.ts';

/** What `KNOWN` adds, by service id. */
const ADDED: ReadonlyMap<string, string[]> = new Map(
  KNOWN.split('\n')
    .filter(Boolean)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([id = '', ...cells]) => [id, cells]),
);

function entryOf(service: Service): Entry {
  const [page = '', platform = '', domains = ''] = ADDED.get(service.id) ?? [];
  return {
    id: service.id,
    ko: service.ko,
    en: service.en,
    aliases: [...service.aliases, ...service.ambiguous],
    category: service.category,
    region: service.region,
    domains: [...service.domains, ...domains.split(' ').filter(Boolean)],
    page: page === '' ? (service.status?.url ?? null) : page,
    format: formatOfPlatform(page === '' ? (service.status?.type ?? '') : platform),
  };
}

const LINKS = [A, B, C, D_F, G_I, J_M, N_P, Q_R, S, T_Z];

/**
 * Every service there is to choose from: those the news is read for (`SERVICES`), those with more than a page
 * (`global/`), and those of which only name and page are known (`links/`). Only a page that lets a person choose may
 * import this; the worker and the popup carry none of it, which a test watches.
 */
export const DIRECTORY: readonly Entry[] = [...SERVICES.map(entryOf), ...FULL, ...LINKS.flatMap(entriesOf)];
