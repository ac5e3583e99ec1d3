import type { ServiceRef } from '#lib/core/model.ts';

import type { Service } from './service.ts';
import { servicesOf } from './table.ts';
import { CLOUD } from './services/cloud.ts';
import { CONTENT } from './services/content.ts';
import { GAMES } from './services/games.ts';
import { GOVERNMENT } from './services/government.ts';
import { MARKETS } from './services/markets.ts';
import { MESSAGING } from './services/messaging.ts';
import { MONEY } from './services/money.ts';
import { NETWORK } from './services/network.ts';
import { PUBLIC } from './services/public.ts';
import { SHOPPING } from './services/shopping.ts';
import { TOOLS } from './services/tools.ts';

/** Every service the program knows by name. Adding one is adding a line to a table in `services/`. */
export const SERVICES: readonly Service[] = [
  GOVERNMENT,
  PUBLIC,
  MESSAGING,
  MONEY,
  MARKETS,
  SHOPPING,
  CONTENT,
  GAMES,
  NETWORK,
  CLOUD,
  TOOLS,
].flatMap(servicesOf);

const BY_ID: ReadonlyMap<string, Service> = new Map(SERVICES.map((service) => [service.id, service]));

/** The service of this catalog id, or `null`. */
export const serviceById = (id: string): Service | null => BY_ID.get(id) ?? null;

/** The name a person reads: the catalog's in their language, else the name as the source published it. */
export function serviceName(ref: ServiceRef, lang: 'ko' | 'en'): string {
  const service = ref.id === null ? null : serviceById(ref.id);
  return service === null ? ref.name : service[lang];
}
