import { Foreign } from '#components/foreign.tsx';

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
  /** Called in the click itself, so that it may ask for a permission. */
  readonly onPick: (id: string) => void;
}

/** Choices as a row of buttons that stay pressed. */
export function Picks({ picks, onPick }: PicksProps) {
  return (
    <ul class="picks">
      {picks.map(({ id, name, label, title, picked, busy = false }) => (
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
