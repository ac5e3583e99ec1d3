import { isZone } from '#lib/core/time-zone.ts';
import { inputOf } from './input.ts';
import { inspect } from './inspect.ts';
import { momentOption } from './moment.ts';
import type { Terminal } from './program.ts';
import { Refusal } from './refusal.ts';

/** Options of `inspect`, as written. */
export interface InspectOptions {
  readonly zone: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly format?: string;
}

/** Prints what the extension makes of a file or an address. Refuses what it can make nothing of. */
export async function printInspection(
  place: string,
  options: InspectOptions,
  terminal: Terminal,
): Promise<void> {
  const { zone } = options;
  if (!isZone(zone)) throw new Refusal(`--zone ${zone}: expected an IANA zone such as Asia/Seoul.`);
  const now = terminal.now();
  const publishedAt =
    options.publishedAt === undefined ? null : momentOption('--published-at', options.publishedAt, zone);
  const { text, url } = await inputOf(place, now);
  const context = {
    name: place,
    url: options.url ?? url,
    publishedAt,
    format: options.format ?? null,
    zone,
    now,
  };
  terminal.out(JSON.stringify(inspect(text, context), null, 2));
}
