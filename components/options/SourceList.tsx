import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Source } from '#lib/core/source.ts';
import type { Texts } from '#lib/text/texts.ts';

import { SourceItem } from './SourceItem.tsx';
import type { SourceRow } from './types.ts';

interface SourceListProps {
  readonly rows: readonly SourceRow[];
  /** The source removed last, while that can be undone. */
  readonly removed: Source | null;
  readonly now: number;
  readonly texts: Texts;
  readonly titleOf: (source: Source) => string;
  readonly onToggle: (source: Source, enabled: boolean) => void;
  readonly onChoose: (source: Source, components: readonly string[]) => void;
  readonly onRemove: (source: Source) => void;
  readonly onUndo: () => void;
  readonly onAllow: (source: Source) => void;
}

/** The feeds that are followed. What was removed can be brought back. */
export function SourceList({
  rows,
  removed,
  now,
  texts,
  titleOf,
  onToggle,
  onChoose,
  onRemove,
  onUndo,
  onAllow,
}: SourceListProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone; without this the keyboard would be back at the top of the page.
    if (removed !== null && document.activeElement === document.body) undo.current?.focus();
  }, [removed]);
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{texts.options.sources}</h2>
      <div class="outcome" aria-live="polite">
        {removed !== null && (
          <p class="removed">
            <span dir="auto">{texts.options.removed(titleOf(removed))}</span>
            <button ref={undo} type="button" class="quiet-button" onClick={onUndo}>
              {texts.options.undo}
            </button>
          </p>
        )}
      </div>
      {rows.length === 0 ? (
        <p class="note">{texts.options.noSources}</p>
      ) : (
        <ul class="sources">
          {rows.map((row) => (
            <SourceItem
              key={row.source.id}
              title={titleOf(row.source)}
              {...{ row, now, texts, onToggle, onChoose, onRemove, onAllow }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
