import type { Tone } from '#components/mark.tsx';
import type { Card } from '#lib/core/card.ts';
import { isMaintenance, isOver } from '#lib/core/card.ts';
import { isStale } from '#lib/core/schedule.ts';
import type { Snapshot, SourceHealth } from '#lib/core/snapshot.ts';

/**
 * What the popup says at first glance.
 * `outage` some are down · `clear` none, everything read · `doubtful` none known, but something could not be read ·
 * `unsure` too old or unread to say · `unchecked` nothing read yet · `empty` nothing followed
 */
export type Mood = 'outage' | 'clear' | 'doubtful' | 'unsure' | 'unchecked' | 'empty';

export interface PopupState {
  readonly mood: Mood;
  readonly tone: Tone;
  /** Sources whose last read failed or is too old, judged by the clock of now and not of the snapshot. */
  readonly failing: readonly SourceHealth[];
  /** What is shown is at least this fresh, the failing sources aside; `null` when nothing was ever read. */
  readonly readAt: number | null;
}

/** Unknown outranks green: only a snapshot that is fresh now, from sources that were all read, is `clear`. */
export function popupState(
  snapshot: Snapshot | null,
  now: number,
  online: boolean,
  followed?: number,
): PopupState {
  if (snapshot === null) {
    const nothing = { failing: [], readAt: null };
    return followed === 0
      ? { mood: 'empty', tone: 'empty', ...nothing }
      : { mood: 'unchecked', tone: 'unknown', ...nothing };
  }
  const old = snapshot.sources.filter((source) => isTooOld(source, now));
  const failing = snapshot.sources.filter(
    (source) =>
      // That the browser is offline is said once, not for each source.
      (online || source.failure?.kind !== 'offline') &&
      (source.failure !== null || (old.includes(source) && source.checkedAt !== null)),
  );
  const told = { failing, readAt: freshness(snapshot.sources, failing) };
  if (snapshot.currentTotal > 0) {
    const { tone } = snapshot.badge;
    return { mood: 'outage', tone: tone === 'none' ? 'unknown' : tone, ...told };
  }
  if (snapshot.sources.length === 0) return { mood: 'empty', tone: 'empty', ...told };
  if (snapshot.sources.every((source) => source.checkedAt === null))
    return { mood: 'unchecked', tone: 'unknown', ...told };
  if (old.length > 0) return { mood: 'unsure', tone: 'unknown', ...told };
  if (failing.length > 0 || !online) return { mood: 'doubtful', tone: 'unknown', ...told };
  return { mood: 'clear', tone: 'ok', ...told };
}

/** The browser may have slept since the snapshot was made, so its own word is not enough. */
function isTooOld(source: SourceHealth, now: number): boolean {
  const asked =
    source.nextDueAt === null || source.checkedAt === null ? null : source.nextDueAt - source.checkedAt;
  return (
    source.stale ||
    isStale({ carries: source.carries, askedMs: source.failure === null ? asked : null }, source.readAt, now)
  );
}

function freshness(sources: readonly SourceHealth[], failing: readonly SourceHealth[]): number | null {
  const good = sources.filter((source) => !failing.includes(source)).map((source) => source.readAt);
  const read = (good.some((at) => at !== null) ? good : sources.map((source) => source.readAt)).filter(
    (at) => at !== null,
  );
  return read.length === 0 ? null : Math.min(...read);
}

/** The sign of one card. */
export function toneOf(card: Pick<Card, 'phase' | 'impact'>): Tone {
  if (isMaintenance(card.phase) || card.impact === 'maintenance') return 'maintenance';
  if (isOver(card.phase)) return 'ok';
  return card.impact === 'none' ? 'unknown' : card.impact;
}

/** How long it has lasted, or lasted, in milliseconds; `null` when an end of it is not known to the minute or so. */
export function lengthOf(card: Card, now: number): { readonly ms: number; readonly about: boolean } | null {
  const end = isOver(card.phase) ? card.resolvedAt : now;
  if (card.startedAt === null || end === null || end < card.startedAt) return null;
  if (card.startedPrecision === 'day') return null;
  if (isOver(card.phase) && card.resolvedPrecision === 'day') return null;
  const about =
    card.startedPrecision === 'about' || (isOver(card.phase) && card.resolvedPrecision === 'about');
  return { ms: end - card.startedAt, about };
}
