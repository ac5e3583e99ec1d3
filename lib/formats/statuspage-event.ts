import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { isObject, type Fields } from './json.ts';
import { incident, isOpen, update, type PageFacts } from './report.ts';
import { id, list, maybe, text, time } from './shape.ts';
import { IMPACT_WORDS, knownWord, PHASE_WORDS, wordIn } from './words.ts';

const Named = v.object({ name: maybe(text) });

const Update = v.object({
  status: maybe(text),
  body: maybe(text),
  created_at: maybe(time),
  display_at: maybe(time),
  affected_components: maybe(v.unknown()),
});

/** An incident or a maintenance: https://developer.statuspage.io. */
export const Event = v.object({
  id,
  name: text,
  status: maybe(text),
  impact: maybe(text),
  created_at: maybe(time),
  started_at: maybe(time),
  updated_at: maybe(time),
  resolved_at: maybe(time),
  scheduled_for: maybe(time),
  shortlink: maybe(text),
  components: maybe(v.unknown()),
  incident_updates: maybe(v.unknown()),
});
export type Event = v.InferOutput<typeof Event>;

/** What an incident takes from its page. */
export interface Seen extends PageFacts {
  readonly nameOf: (part: Fields) => string;
}

/** One entry of `incidents` or `scheduled_maintenances`, as ours. */
export function event(
  raw: Event,
  path: string,
  key: 'incidents' | 'scheduled_maintenances',
  seen: Seen,
): Incident {
  const { context, problems } = seen;
  const when = (value: string | number | null) => instant(value, context.zone);
  const raws = list(Update, raw.incident_updates, `${path}.incident_updates`, problems);
  const updates = raws.map((one) =>
    update(when(one.display_at) ?? when(one.created_at), wordIn(PHASE_WORDS, one.status), one.body),
  );
  const told = updates.map((one) => one.at).filter((at) => at !== null);
  const phase = phaseOf(raw, updates, path, key, problems);
  const isMaintenance = key === 'scheduled_maintenances' || !(isOpen(phase) || phase === 'resolved');
  const started =
    when(raw.started_at) ?? when(raw.created_at) ?? (told.length === 0 ? null : Math.min(...told));
  const ended = updates.find((one) => one.phase === phase)?.at ?? null;
  return incident({
    id: raw.id,
    title: raw.name,
    services: seen.service === null ? [] : [{ id: null, name: seen.service }],
    kind: isMaintenance ? 'maintenance' : null,
    components: componentsOf(raw, raws, path, seen),
    phase,
    impact: isMaintenance ? 'maintenance' : impactOf(raw, phase, path, problems),
    startedAt: (isMaintenance ? when(raw.scheduled_for) : null) ?? started,
    updatedAt: when(raw.updated_at) ?? (told.length === 0 ? started : Math.max(...told)),
    resolvedAt: phase === 'resolved' || phase === 'completed' ? (when(raw.resolved_at) ?? ended) : null,
    updates,
    url:
      webAddress(raw.shortlink, context.url) ??
      webAddress(seen.home && `${seen.home.replace(/\/$/, '')}/incidents/${raw.id}`),
  });
}

/** Its own status; else the newest update's; else over if it has an end. An unknown word is never read as over. */
function phaseOf(
  raw: Event,
  updates: readonly { readonly at: number | null; readonly phase: Phase | null }[],
  path: string,
  key: string,
  problems: Problem[],
): Phase {
  const own = knownWord(PHASE_WORDS, raw.status, `${path}.status`, problems);
  if (own !== null) return own === 'resolved' && key === 'scheduled_maintenances' ? 'completed' : own;
  const newest = updates.filter((one) => one.phase !== null).sort((a, b) => (b.at ?? 0) - (a.at ?? 0))[0];
  if (newest?.phase) return newest.phase;
  if (raw.status === null)
    problems.push({ path: `${path}.status`, message: 'expected a status, found none' });
  const isMaintenance = key === 'scheduled_maintenances';
  if (raw.resolved_at !== null) return isMaintenance ? 'completed' : 'resolved';
  return isMaintenance ? 'scheduled' : 'investigating';
}

/** An open incident that does not say how bad it is, is at least minor; `none` as a word is meant so. */
function impactOf(raw: Event, phase: Phase, path: string, problems: Problem[]): Impact {
  const own = knownWord(IMPACT_WORDS, raw.impact, `${path}.impact`, problems);
  if (own !== null && !(own === 'maintenance' && isOpen(phase))) return own;
  return isOpen(phase) ? 'minor' : 'unknown';
}

/** Its components; incidents without name them in their updates (newest first). */
function componentsOf(
  raw: Event,
  updates: readonly v.InferOutput<typeof Update>[],
  path: string,
  { nameOf, problems }: Seen,
): string[] {
  const named = (value: unknown, at: string) =>
    list(v.looseObject(Named.entries), value, at, problems)
      .map(nameOf)
      .filter((name) => name !== '');
  const own = named(raw.components, `${path}.components`);
  if (own.length > 0) return [...new Set(own)];
  const affected = updates
    .map(({ affected_components: value }) => (Array.isArray(value) ? value.filter(isPart) : []))
    .find((value) => value.length > 0);
  return [...new Set(named(affected, `${path}.incident_updates`))];
}

/** Pages of before put "No components were affected by this update." into the list, a name that is nobody's. */
const isPart = (value: unknown) =>
  isObject(value) && ['code', 'id', 'status', 'new_status', 'old_status'].some((key) => key in value);
