import { isStale } from '#lib/core/schedule.ts';
import type { SourceHealth } from '#lib/core/snapshot.ts';
import type { Source } from '#lib/core/source.ts';

import type { SourceState } from '#lib/core/polling.ts';

/** How the enabled sources fare. */
export function healthOf(
  sources: readonly Source[],
  states: readonly SourceState[],
  now: number,
): SourceHealth[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  return sources
    .filter((source) => source.enabled)
    .map((source) => {
      const found = byId.get(source.id);
      const state = found?.url === source.url ? found : undefined;
      return {
        id: source.id,
        title: source.title,
        url: source.url,
        home: source.home,
        carries: source.carries,
        checkedAt: state?.checkedAt ?? null,
        readAt: state?.readAt ?? null,
        nextDueAt: state?.nextDueAt ?? null,
        failure: state?.failure ?? null,
        stale: isStale(
          { carries: source.carries, askedMs: state?.askedMs ?? null },
          state?.readAt ?? null,
          now,
        ),
        problems: state?.problems ?? [],
        components: state?.components ?? [],
        incidents: state?.incidents ?? 0,
        articles: state?.articles ?? 0,
      };
    });
}
