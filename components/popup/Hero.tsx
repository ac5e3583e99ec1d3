import { Facts } from '#components/facts.tsx';
import { Mark } from '#components/mark.tsx';
import type { Snapshot } from '#lib/core/snapshot.ts';
import type { Texts } from '#lib/text/texts.ts';

import type { PopupState } from './state.ts';

interface HeroProps {
  readonly snapshot: Snapshot | null;
  readonly state: PopupState;
  readonly now: number;
  readonly texts: Texts;
  readonly checking: boolean;
  readonly onCheck: () => void;
  readonly onOptions: () => void;
}

/** The two-second answer: a sign, one line, and how fresh it is. */
export function Hero({ snapshot, state, now, texts, checking, onCheck, onOptions }: HeroProps) {
  const empty = state.mood === 'empty';
  return (
    <header class="hero" data-tone={state.tone}>
      <Mark tone={state.tone} />
      <div class="answer">
        <h1>{headline(state, snapshot, texts)}</h1>
        {!empty && (
          <Facts>
            {checking && <span>{texts.popup.checking}</span>}
            {state.readAt !== null && <span>{texts.popup.checkedAgo(texts.age(now - state.readAt))}</span>}
            {state.failing.length > 0 ? (
              <span>
                <a href="#failing">{texts.popup.someFailing(state.failing.length)}</a>
              </span>
            ) : (
              snapshot !== null && <span>{texts.popup.sources(snapshot.sources.length)}</span>
            )}
          </Facts>
        )}
        {empty && (
          <button type="button" class="main-button" onClick={onOptions}>
            {texts.popup.chooseServices}
          </button>
        )}
      </div>
      {!empty && (
        <div class="tools">
          <button
            type="button"
            class="tool"
            aria-label={texts.popup.check}
            title={texts.popup.check}
            aria-disabled={checking}
            onClick={() => {
              if (!checking) onCheck();
            }}
          >
            <Icon turning={checking} path={REFRESH} />
          </button>
          <button
            type="button"
            class="tool"
            aria-label={texts.popup.options}
            title={texts.popup.options}
            onClick={onOptions}
          >
            <Icon turning={false} path={SLIDERS} />
          </button>
        </div>
      )}
    </header>
  );
}

/** The answer in words; the live region says the same. */
export function headline(state: PopupState, snapshot: Snapshot | null, texts: Texts): string {
  const { popup } = texts;
  return {
    outage: popup.current(snapshot?.currentTotal ?? 0),
    clear: popup.noneKnown,
    doubtful: popup.noneKnown,
    unsure: popup.notSure,
    unchecked: popup.neverChecked,
    empty: popup.nothingFollowed,
  }[state.mood];
}

const REFRESH = 'M16.5 10a6.5 6.5 0 1 1-1.9-4.6M16.5 2.5v4h-4';
const SLIDERS = 'M3 6h7m4 0h3M12 4v4M3 14h3m4 0h7M8 12v4';

function Icon({ path, turning }: { readonly path: string; readonly turning: boolean }) {
  return (
    <svg class={turning ? 'icon turning' : 'icon'} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.7"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
