import { useId, useState } from 'preact/hooks';

import type { Texts } from '#lib/text/texts.ts';

import { AddOutcome } from './AddOutcome.tsx';
import type { AddResult } from './types.ts';

interface AddFormProps {
  readonly texts: Texts;
  readonly onAdd: (address: string) => Promise<AddResult>;
}

type Progress = AddResult | { readonly kind: 'adding' | 'missing' | 'unexpected' } | null;

/** Adding a feed by its address. `onAdd` is called in the click itself, so that it may ask for a permission. */
export function AddForm({ texts, onAdd }: AddFormProps) {
  const [progress, setProgress] = useState<Progress>(null);
  const [address, setAddress] = useState('');
  const id = useId();
  const add = async (): Promise<void> => {
    const wanted = address.trim();
    if (wanted === '') return setProgress({ kind: 'missing' });
    setProgress({ kind: 'adding' });
    try {
      const result = await onAdd(wanted);
      setProgress(result);
      if (result.kind === 'added') setAddress('');
    } catch {
      setProgress({ kind: 'unexpected' });
    }
  };
  const adding = progress?.kind === 'adding';
  const wrong = progress !== null && !['adding', 'added', 'already'].includes(progress.kind);
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{texts.options.add}</h2>
      <form
        class="add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!adding) void add();
        }}
      >
        <label for={`${id}-address`}>{texts.options.addText}</label>
        <div class="field">
          <input
            id={`${id}-address`}
            type="url"
            name="address"
            placeholder="https://"
            autocomplete="off"
            spellcheck={false}
            value={address}
            aria-invalid={wrong}
            aria-describedby={`${id}-outcome`}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
          <button type="submit" class="main-button" aria-disabled={adding}>
            {texts.options.addButton}
          </button>
        </div>
        <div id={`${id}-outcome`} class="outcome" data-wrong={wrong} aria-live="polite">
          {adding && <p>{texts.options.adding}</p>}
          {progress?.kind === 'missing' && <p>{texts.options.addressMissing}</p>}
          {progress?.kind === 'unexpected' && <p>{texts.options.unexpected}</p>}
          {isResult(progress) && <AddOutcome result={progress} texts={texts} />}
        </div>
      </form>
    </section>
  );
}

function isResult(progress: Progress): progress is AddResult {
  return progress !== null && ['added', 'already', 'refused', 'failed'].includes(progress.kind);
}
