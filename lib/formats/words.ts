import type { ComponentStatus, Impact, Phase, Problem } from '#lib/core/model.ts';

/** A publisher's words and what they mean here. Keys are lower case with `_`; `wordIn` brings words into that form. */
export type Words<T> = Readonly<Record<string, T>>;

const key = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** The meaning of a published word; `null` when it has none here. */
export function wordIn<T>(words: Words<T>, word: string | number | null | undefined): T | null {
  if (word === null || word === undefined) return null;
  const name = key(String(word));
  return Object.hasOwn(words, name) ? words[name]! : null;
}

/** As `wordIn`, and says so when a word is not known; an absent one is passed over. */
export function knownWord<T>(
  words: Words<T>,
  word: string | number | null | undefined,
  path: string,
  problems: Problem[],
): T | null {
  const meaning = wordIn(words, word);
  if (meaning === null && word !== null && word !== undefined && word !== '') {
    problems.push({
      path,
      message: `expected one of ${Object.keys(words).join(', ')}, found ${String(word).slice(0, 60)}`,
    });
  }
  return meaning;
}

/** Statuspage's phases and the spellings of its imitators. */
export const PHASE_WORDS: Words<Phase> = {
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  postmortem: 'resolved',
  scheduled: 'scheduled',
  in_progress: 'in_progress',
  verifying: 'verifying',
  completed: 'completed',
  cancelled: 'completed',
  canceled: 'completed',
};

/** Statuspage's impacts and page indicators. */
export const IMPACT_WORDS: Words<Impact> = {
  none: 'none',
  minor: 'minor',
  major: 'major',
  critical: 'critical',
  maintenance: 'maintenance',
};

/** Statuspage's component states, and incident.io's `full_outage`. */
export const COMPONENT_WORDS: Words<ComponentStatus> = {
  operational: 'operational',
  degraded_performance: 'degraded_performance',
  partial_outage: 'partial_outage',
  major_outage: 'major_outage',
  full_outage: 'major_outage',
  under_maintenance: 'under_maintenance',
};

/** How bad an outage is of which only the state of its components is told. */
export const IMPACT_OF_COMPONENT: Readonly<Record<ComponentStatus, Impact>> = {
  operational: 'none',
  degraded_performance: 'minor',
  partial_outage: 'major',
  major_outage: 'critical',
  under_maintenance: 'maintenance',
  unknown: 'unknown',
};
