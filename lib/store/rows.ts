import type { Answer } from '#lib/core/polling.ts';
import { isOver } from '#lib/core/card.ts';
import type { Article, Incident } from '#lib/core/model.ts';
import { lastWordAt } from '#lib/core/said.ts';

import type { Row } from '#lib/core/row.ts';

/** The `recentAt` of what is not over. */
export const ALWAYS = Number.MAX_SAFE_INTEGER;

/** Rows after an answer: those that differ from the stored ones, and all there will be. */
interface Rows<T> {
  readonly changed: readonly Row<T>[];
  readonly all: readonly Row<T>[];
}

/**
 * The incident rows of one source after its answer. What a complete answer lacks is marked as no longer listed,
 * never as resolved; of a windowed one, and of what was read out of articles, nothing follows from absence.
 */
export function incidentRows(
  stored: readonly Row<Incident>[],
  sourceId: string,
  answer: Answer,
  now: number,
): Rows<Incident> {
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Map<string, Row<Incident>>();
  for (const { read, value } of answer.incidents) {
    const firstSeenAt = before.get(value.id)?.firstSeenAt ?? now;
    const recentAt = isOver(value.phase) || read ? (lastWordAt(value) ?? firstSeenAt) : ALWAYS;
    after.set(value.id, { sourceId, id: value.id, firstSeenAt, recentAt, listed: true, read, value });
  }
  for (const row of stored) {
    if (after.has(row.id)) continue;
    const gone = answer.complete && !row.read && row.listed && !isOver(row.value.phase);
    after.set(row.id, gone ? { ...row, listed: false, recentAt: now } : row);
  }
  return difference(before, after);
}

/** The article rows of one source after its answer; articles that left the feed stay. */
export function articleRows(
  stored: readonly Row<Article>[],
  sourceId: string,
  answer: Answer,
  now: number,
): Rows<Article> {
  const before = new Map(stored.map((row) => [row.id, row]));
  const after = new Map(before);
  for (const value of answer.articles) {
    const firstSeenAt = before.get(value.id)?.firstSeenAt ?? now;
    const recentAt = value.publishedAt ?? firstSeenAt;
    after.set(value.id, { sourceId, id: value.id, firstSeenAt, recentAt, listed: true, read: false, value });
  }
  return difference(before, after);
}

function difference<T>(before: ReadonlyMap<string, Row<T>>, after: ReadonlyMap<string, Row<T>>): Rows<T> {
  const all = [...after.values()];
  const changed = all.filter((row) => {
    const old = before.get(row.id);
    return old !== row && (old === undefined || JSON.stringify(old) !== JSON.stringify(row));
  });
  return { changed, all };
}
