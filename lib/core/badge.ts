import { isCurrent } from './card.ts';
import type { Card } from './card.ts';
import type { Impact } from './model.ts';
import type { SourceHealth } from './snapshot.ts';

/** What the toolbar icon says. Colours follow from `tone`, words from `lib/text`. */
export interface Badge {
  /** `outage`: `count` current outages · `ok`: none, everything read · `unknown`: none known, but not all read · `empty`: nothing followed */
  readonly state: 'outage' | 'ok' | 'unknown' | 'empty';
  readonly count: number;
  /** At most four characters: digits, `99+`, `?` or nothing. */
  readonly text: string;
  readonly tone: 'critical' | 'major' | 'minor' | 'unknown' | 'none';
  /** Names of the sources that cannot be read. */
  readonly failing: readonly string[];
  /** The oldest last success among the sources: what is shown is at least this fresh. */
  readonly readAt: number | null;
}

const RANK: Readonly<Record<Impact, number>> = {
  maintenance: -1,
  none: 0,
  unknown: 1,
  minor: 1,
  major: 2,
  critical: 3,
};

/** Worst impact first; for sorting cards as well. */
export function severity(impact: Impact): number {
  return RANK[impact];
}

/** The badge for what is known now. Unknown outranks green. */
export function badgeOf(cards: readonly Card[], sources: readonly SourceHealth[]): Badge {
  const outages = cards.filter(isCurrent);
  const failing = sources
    .filter((source) => source.failure !== null || source.stale)
    .map((source) => source.title);
  const read = sources.map((source) => source.readAt);
  const readAt = read.length > 0 && read.every((at) => at !== null) ? Math.min(...read) : null;
  const told = { failing, readAt };
  if (outages.length > 0) {
    const worst = Math.max(...outages.map((card) => severity(card.impact)));
    const tone = worst >= 3 ? 'critical' : worst === 2 ? 'major' : 'minor';
    return {
      state: 'outage',
      count: outages.length,
      text: outages.length > 99 ? '99+' : String(outages.length),
      tone,
      ...told,
    };
  }
  if (sources.length === 0) return { state: 'empty', count: 0, text: '', tone: 'none', ...told };
  if (sources.some((source) => source.stale))
    return { state: 'unknown', count: 0, text: '?', tone: 'unknown', ...told };
  return { state: 'ok', count: 0, text: '', tone: 'none', ...told };
}
