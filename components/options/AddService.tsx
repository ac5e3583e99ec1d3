import { useId, useLayoutEffect, useRef } from 'preact/hooks';

import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import { AddressForm } from './AddressForm.tsx';
import { FindField } from './FindField.tsx';
import { hasNothingToRead, isWrong, Outcome } from './Outcome.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import type { Choice } from './types.ts';
import type { AddingEdges } from './use-adding.ts';
import { useAdding } from './use-adding.ts';

export interface AddServiceProps extends AddingEdges {
  /** Stands in the address field from the start. */
  readonly address: string;
  /** Services by name, the best first. */
  readonly onSearch: (query: string) => Promise<readonly Choice[]>;
  /** Ids of the services that are watched in the news. */
  readonly services: readonly string[];
  readonly texts: Texts;
}

/** Adding a service: its address is looked at, what was found is shown, and the person says yes or no. */
export function AddService({ texts, ...edges }: AddServiceProps) {
  const id = useId();
  const adding = useAdding(edges, edges.address);
  const { progress, choice } = adding;
  const inNews = choice?.inNews === true && progress !== null && hasNothingToRead(progress);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The buttons that were pressed are gone; without this the keyboard would be back at the top of the page.
    const isAnswered = ['added', 'cancelled', 'watching'].includes(progress?.kind ?? '');
    if (isAnswered && document.activeElement === document.body)
      section.current?.querySelector('input')?.focus();
  }, [progress]);
  return (
    <section ref={section}>
      <FindField texts={texts} onSearch={edges.onSearch} onChoose={adding.choose} />
      <AddressForm adding={adding} outcome={`${id}-outcome`} texts={texts}>
        <div id={`${id}-outcome`} class="outcome" data-wrong={isWrong(progress)} aria-live="polite">
          <Outcome progress={progress} choice={choice} texts={texts} />
        </div>
      </AddressForm>
      {progress?.kind === 'allow' && (
        <button type="button" class="main-button allow" onClick={() => adding.allow(progress.url)}>
          {texts.options.allowName(hostOf(progress.url))}
        </button>
      )}
      {inNews && !edges.services.includes(choice.id) && (
        <button type="button" class="main-button allow" onClick={() => adding.watch(choice)}>
          {texts.options.watch(choice.name)}
        </button>
      )}
      {progress?.kind === 'found' && (
        <PreviewPanel
          key={progress.preview.source.url}
          preview={progress.preview}
          texts={texts}
          onFollow={(components) => adding.follow(progress.preview, components)}
          onCancel={adding.cancel}
        />
      )}
    </section>
  );
}
