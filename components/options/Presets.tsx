import { useState } from 'preact/hooks';

import { Foreign } from '#components/foreign.tsx';
import type { Source } from '#lib/core/source.ts';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import { Outcome } from './Outcome.tsx';
import type { AddResult } from './types.ts';

interface PresetsProps {
  readonly presets: readonly Source[];
  readonly sources: readonly Source[];
  readonly texts: Texts;
  readonly titleOf: (source: Source) => string;
  readonly onPreset: (preset: Source) => Promise<AddResult>;
  readonly onRemove: (source: Source) => void;
}

/** Well-known status pages, followed and left with one click. */
export function Presets({ presets, sources, texts, titleOf, onPreset, onRemove }: PresetsProps) {
  const [busy, setBusy] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<AddResult | null>(null);
  const follow = async (preset: Source): Promise<void> => {
    setBusy((ids) => [...ids, preset.id]);
    try {
      const result = await onPreset(preset);
      setTrouble(result.kind === 'failed' || result.kind === 'refused' ? result : null);
    } catch {
      setTrouble({ kind: 'failed', url: preset.url, failure: { kind: 'network' } });
    } finally {
      setBusy((ids) => ids.filter((id) => id !== preset.id));
    }
  };
  return (
    <section aria-labelledby="presets">
      <h2 id="presets">{texts.options.presets}</h2>
      <p class="note">{texts.options.presetsText}</p>
      <ul class="presets">
        {presets.map((preset) => {
          const followed = sources.find((source) => source.id === preset.id || source.url === preset.url);
          const name = titleOf(preset);
          return (
            <li key={preset.id}>
              <button
                type="button"
                class="preset"
                aria-pressed={followed !== undefined}
                aria-label={texts.options.follow(name)}
                aria-busy={busy.includes(preset.id)}
                title={hostOf(preset.url)}
                onClick={() => {
                  if (busy.includes(preset.id)) return;
                  if (followed === undefined) void follow(preset);
                  else onRemove(followed);
                }}
              >
                <Sign followed={followed !== undefined} />
                <Foreign text={name} />
              </button>
            </li>
          );
        })}
      </ul>
      <div class="outcome" data-wrong="true" aria-live="polite">
        <Outcome progress={trouble} texts={texts} />
      </div>
    </section>
  );
}

/** A plus for what can be followed, a tick for what is. */
function Sign({ followed }: { readonly followed: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={followed ? 'M4 10.5 8 14.5 16 6' : 'M10 4v12M4 10h12'}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
