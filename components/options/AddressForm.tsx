import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

import type { Texts } from '#lib/text/texts.ts';

import { isWrong } from './Outcome.tsx';
import type { Adding } from './use-adding.ts';

interface AddressFormProps {
  readonly adding: Adding;
  /** The id of what describes the outcome. */
  readonly outcome: string;
  readonly texts: Texts;
  /** The outcome. */
  readonly children: ComponentChildren;
}

/** Any address: a status page, a site, a feed. */
export function AddressForm({ adding, outcome, texts, children }: AddressFormProps) {
  const id = useId();
  return (
    <form
      class="add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!adding.busy) adding.look();
      }}
    >
      <h2 id={`${id}-heading`}>{texts.options.add}</h2>
      <label for={`${id}-address`}>{texts.options.addText}</label>
      <div class="field">
        <input
          id={`${id}-address`}
          type="url"
          name="address"
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          value={adding.address}
          aria-invalid={isWrong(adding.progress)}
          aria-describedby={outcome}
          onInput={(event) => adding.setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="main-button" aria-disabled={adding.busy}>
          {texts.options.addButton}
        </button>
      </div>
      {children}
    </form>
  );
}
