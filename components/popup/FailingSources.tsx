import { Foreign } from '#components/foreign.tsx';
import type { SourceHealth } from '#lib/core/snapshot.ts';

import type { Surroundings } from './shared.ts';

interface FailingSourcesProps {
  readonly failing: readonly SourceHealth[];
  readonly around: Surroundings;
  readonly onOptions: () => void;
}

/** The sources that cannot be read: which, why, what to do, and what was last known from them. */
export function FailingSources({ failing, around, onOptions }: FailingSourcesProps) {
  const { texts } = around;
  if (failing.length === 0) return null;
  return (
    <section aria-labelledby="failing">
      <h2 id="failing" tabIndex={-1}>
        {texts.popup.failingHeading}
      </h2>
      <ul class="cards">
        {failing.map((source) => (
          <li key={source.id} class="card failing" data-tone="unknown">
            <h3>
              <Foreign text={source.title} />
            </h3>
            <p class="sentence">
              {source.failure === null ? texts.popup.staleText : texts.failure(source.failure, source.url)}
            </p>
            <p class="note">{lastKnown(source, around)}</p>
            {source.failure?.kind === 'permission' && (
              <button type="button" class="quiet-button" onClick={onOptions}>
                {texts.popup.options}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lastKnown(source: SourceHealth, { texts, now }: Surroundings): string {
  if (source.readAt === null) return texts.popup.neverRead;
  const age = texts.age(now - source.readAt);
  return source.carries === 'news'
    ? texts.popup.lastKnownNews(age)
    : texts.popup.lastKnown(age, source.incidents);
}
