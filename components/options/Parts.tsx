import { useState } from 'preact/hooks';

import type { Component } from '#lib/core/model.ts';
import type { Texts } from '#lib/text/texts.ts';

import { PartPicker } from './PartPicker.tsx';
import { chosenOf, partsOf, ticksOf } from './parts.ts';

interface PartsProps {
  /** As the page lists them now. */
  readonly listed: readonly Component[];
  /** Names; empty means all. */
  readonly chosen: readonly string[];
  readonly title: string;
  /** Open from the start. */
  readonly open?: boolean;
  readonly texts: Texts;
  /** Names; empty means all. */
  readonly onChoose: (names: readonly string[]) => void;
}

/** Which parts of a service one wants to hear of: how many, and behind it the boxes. */
export function Parts({ listed, chosen, title, open = false, texts, onChoose }: PartsProps) {
  const parts = partsOf(listed, chosen);
  // Ticks are kept as they are set: with the last one gone, all the others would come back under the finger.
  const [touched, setTouched] = useState<ReadonlySet<string> | null>(null);
  if (parts.length === 0) return null;
  const ticked = touched ?? ticksOf(parts, chosen);
  const tick = (next: ReadonlySet<string>): void => {
    setTouched(next);
    onChoose(chosenOf(parts, next));
  };
  const names = chosenOf(parts, ticked);
  return (
    <details class="parts-of" open={open}>
      <summary>
        {names.length === 0
          ? texts.options.parts(parts.length)
          : texts.options.someParts(names.length, parts.length)}
      </summary>
      <PartPicker {...{ parts, ticked, title, texts }} onTick={tick} />
    </details>
  );
}
