import { Foreign } from '#components/foreign.tsx';
import { Mark } from '#components/mark.tsx';
import type { SourceHealth } from '#lib/core/snapshot.ts';

import type { Surroundings } from './shared.ts';

interface FailingSourcesProps {
  readonly failing: readonly SourceHealth[];
  readonly around: Surroundings;
  readonly onOptions: () => void;
}

/** As many as leave room for what is known. */
const OPEN = 3;

/** The sources that cannot be read: which, why, what to do, and what was last known from them. */
export function FailingSources({ failing, around, onOptions }: FailingSourcesProps) {
  const { popup } = around.texts;
  if (failing.length === 0) return null;
  const list = (sources: readonly SourceHealth[]) => (
    <ul class="cards">
      {sources.map((source) => (
        <FailingSource key={source.id} source={source} around={around} onOptions={onOptions} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="failing">
      <h2 id="failing" tabIndex={-1}>
        {popup.failingHeading}
      </h2>
      {list(failing.slice(0, OPEN))}
      {failing.length > OPEN && (
        <details class="more">
          <summary>{popup.moreFailing(failing.length - OPEN)}</summary>
          {list(failing.slice(OPEN))}
        </details>
      )}
    </section>
  );
}

interface FailingSourceProps {
  readonly source: SourceHealth;
  readonly around: Surroundings;
  readonly onOptions: () => void;
}

function FailingSource({ source, around, onOptions }: FailingSourceProps) {
  const { texts } = around;
  return (
    <li class="card failing" data-tone="unknown">
      <div class="head">
        <Mark tone="unknown" />
        <h3>
          <Foreign text={source.title} />
        </h3>
      </div>
      <p>{source.failure === null ? texts.popup.staleText : texts.failure(source.failure, source.url)}</p>
      <p class="note">{lastKnown(source, around)}</p>
      {source.failure?.kind === 'permission' && (
        <button type="button" class="quiet-button" onClick={onOptions}>
          {texts.popup.allowInSettings}
        </button>
      )}
    </li>
  );
}

function lastKnown(source: SourceHealth, { texts, now }: Surroundings): string {
  if (source.readAt === null) return texts.popup.neverRead;
  const age = texts.age(now - source.readAt);
  return source.carries === 'news'
    ? texts.popup.lastKnownNews(age)
    : texts.popup.lastKnown(age, source.incidents);
}
