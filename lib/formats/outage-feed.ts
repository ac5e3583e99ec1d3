import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { IMPACTS, KINDS, PHASES, type Incident, type Problem, type ServiceRef } from '#lib/core/model.ts';
import { cleanText } from '#lib/core/clean.ts';
import { instant } from '#lib/core/time.ts';
import type { ParseContext } from './format.ts';
import { incident, isOpen, update } from './report.ts';
import { id, list, maybe, number, record, records, text, time } from './shape.ts';
import { knownWord, wordIn, type Words } from './words.ts';

/**
 * The extension object `_outage` of an Outage Feed, a JSON Feed 1.1 that states outages for programs.
 * `public/outage-feed.schema.json` describes it; here stands only what is used, and nothing is demanded but an id
 * and a title.
 */
export const OutageFeedExtension = v.object({ ttl_minutes: maybe(number), generated_at: maybe(time) });

/** `_outage` of one item. */
export const OutageItemExtension = v.object({ incidents: v.array(v.unknown()) });

const Service = v.object({ id: maybe(text), name: maybe(text) });
const Update = v.object({ at: maybe(time), phase: maybe(text), text: maybe(text) });

/** One incident as stated in an item. Times are RFC 3339 with an offset; words are the model's. */
export const OutageFeedIncident = v.object({
  id,
  title: text,
  services: maybe(v.unknown()),
  phase: maybe(text),
  impact: maybe(text),
  kind: maybe(text),
  components: maybe(v.unknown()),
  started_at: maybe(time),
  resolved_at: maybe(time),
  cause: maybe(text),
  measures: maybe(text),
  evidence: maybe(text),
  updates: maybe(v.unknown()),
  url: maybe(text),
});

const same = <T extends string>(words: readonly T[]) =>
  Object.fromEntries(words.map((word) => [word, word])) as Words<T>;
const PHASE = same(PHASES);
const IMPACT = same(IMPACTS);
const KIND = same(KINDS);
const EVIDENCE = same(['official', 'press']);

/** One statement of an incident, and the item it stands in. */
export interface Statement {
  readonly incident: Incident;
  /** Epoch ms of the item's `date_modified ?? date_published`: of several statements the newest is right. */
  readonly at: number | null;
}

/** What the item at `path` states. `itemUrl` is the address of an incident that names none. */
export function statements(
  extension: unknown,
  path: string,
  item: { readonly at: number | null; readonly url: string | null },
  context: ParseContext,
  problems: Problem[],
): Statement[] {
  const outage = record(OutageItemExtension, extension, path, problems);
  return records(OutageFeedIncident, outage?.incidents, `${path}.incidents`, problems).map(
    ({ at: place, value }) => ({
      incident: stated(value, place, item, context, problems),
      at: item.at,
    }),
  );
}

function stated(
  raw: v.InferOutput<typeof OutageFeedIncident>,
  path: string,
  item: { readonly at: number | null; readonly url: string | null },
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const resolvedAt = when(raw.resolved_at);
  const phase =
    knownWord(PHASE, raw.phase, `${path}.phase`, problems) ??
    (resolvedAt === null ? 'investigating' : 'resolved');
  if (raw.phase === null) problems.push({ path: `${path}.phase`, message: 'expected a phase, found none' });
  const updates = list(Update, raw.updates, `${path}.updates`, problems).map((one) =>
    update(when(one.at), wordIn(PHASE, one.phase), one.text),
  );
  const times = [item.at, ...updates.map((one) => one.at)].filter((at) => at !== null);
  return incident({
    id: raw.id,
    title: raw.title,
    services: servicesOf(raw.services, `${path}.services`, problems),
    kind: knownWord(KIND, raw.kind, `${path}.kind`, problems),
    components: list(text, raw.components, `${path}.components`, problems).map(cleanText),
    phase,
    impact: knownWord(IMPACT, raw.impact, `${path}.impact`, problems) ?? 'unknown',
    startedAt: when(raw.started_at),
    updatedAt: times.length === 0 ? null : Math.max(...times),
    resolvedAt: isOpen(phase) ? null : resolvedAt,
    cause: raw.cause && cleanText(raw.cause),
    measures: raw.measures && cleanText(raw.measures),
    evidence: knownWord(EVIDENCE, raw.evidence, `${path}.evidence`, problems) ?? 'press',
    updates,
    url: webAddress(raw.url, context.url) ?? item.url,
  });
}

function servicesOf(value: unknown, path: string, problems: Problem[]): ServiceRef[] {
  const services = list(Service, value, path, problems).flatMap(({ id: known, name }) => {
    const shown = cleanText(name ?? known ?? '');
    return shown === '' ? [] : [{ id: known, name: shown }];
  });
  if (services.length === 0)
    problems.push({ path, message: 'expected at least one service with a name, found none' });
  return services;
}

/** Of several statements about one incident the newest; where they are of one time, the first in the feed. */
export function newestOf(told: readonly Statement[]): Incident[] {
  const newest = new Map<string, Statement>();
  for (const one of told) {
    const known = newest.get(one.incident.id);
    if (known === undefined || (one.at ?? -Infinity) > (known.at ?? -Infinity))
      newest.set(one.incident.id, one);
  }
  return [...newest.values()].map((one) => one.incident);
}
