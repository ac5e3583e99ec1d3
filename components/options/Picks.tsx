import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Foreign } from '#components/foreign.tsx';
import type { Texts } from '#lib/text/texts.ts';

/** Something that is chosen and left with one click. */
export interface Pick {
  readonly id: string;
  readonly name: string;
  /** What the button does, for those who hear it. */
  readonly label: string;
  /** Told beside the pointer. */
  readonly title?: string;
  readonly picked: boolean;
  readonly busy?: boolean;
}

interface PicksProps {
  readonly picks: readonly Pick[];
  readonly texts: Texts;
  /** Called in the click itself, so that it may ask for a permission. */
  readonly onPick: (id: string) => void;
}

/** More than these are one click away. */
const FEW = 12;

/** Choices as a row of buttons that stay pressed. What is chosen is always in sight. */
export function Picks({ picks, texts, onPick }: PicksProps) {
  const [asked, setAsked] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone; the keyboard goes on with the first of the rest.
    if (asked) list.current?.querySelectorAll('button')[FEW]?.focus();
  }, [asked]);
  const all = asked || picks.length <= FEW + 2;
  const shown = picks.filter((pick, index) => all || index < FEW || pick.picked);
  return (
    <ul class="picks" ref={list}>
      {shown.map(({ id, name, label, title, picked, busy = false }) => (
        <li key={id}>
          <button
            type="button"
            class="pick"
            aria-pressed={picked}
            aria-label={label}
            aria-busy={busy}
            title={title}
            onClick={() => {
              if (!busy) onPick(id);
            }}
          >
            <Sign picked={picked} />
            <Foreign text={name} />
          </button>
        </li>
      ))}
      {shown.length < picks.length && (
        <li>
          <button type="button" class="more" onClick={() => setAsked(true)}>
            {texts.options.morePicks(picks.length - shown.length)}
          </button>
        </li>
      )}
    </ul>
  );
}

/** A plus for what can be chosen, a tick for what is. */
function Sign({ picked }: { readonly picked: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={picked ? 'M4 10.5 8 14.5 16 6' : 'M10 4v12M4 10h12'}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
      />
    </svg>
  );
}
