import { useId, useState } from 'preact/hooks';

import { Foreign } from '#components/foreign.tsx';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import { newTurns } from './turns.ts';
import type { Choice } from './types.ts';

interface FindFieldProps {
  readonly texts: Texts;
  /** The best first. */
  readonly onSearch: (query: string) => Promise<readonly Choice[]>;
  /** Called in the click or key press itself. */
  readonly onChoose: (choice: Choice) => void;
}

/* A combobox keeps the focus and the keys in its field, and no HTML element is a list of options under one. */
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events */

/** Services by name: a field with a list under it, as WAI-ARIA describes a combobox. {@link https://www.w3.org/WAI/ARIA/apg/patterns/combobox/} */
export function FindField({ texts, onSearch, onChoose }: FindFieldProps) {
  const { options } = texts;
  const id = useId();
  const [query, setQuery] = useState('');
  /** `null` while the list is closed. */
  const [found, setFound] = useState<readonly Choice[] | null>(null);
  const [active, setActive] = useState(0);
  const [turns] = useState(newTurns);
  const search = async (typed: string): Promise<void> => {
    const isNewest = turns.begin();
    setQuery(typed);
    const choices = typed.trim() === '' ? null : await onSearch(typed);
    if (!isNewest()) return;
    setFound(choices);
    setActive(0);
  };
  const close = (): void => {
    turns.begin();
    setFound(null);
  };
  const choose = (choice: Choice | undefined): void => {
    if (choice === undefined) return;
    close();
    setQuery(choice.name);
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While a syllable is being composed the keys belong to the input method.
    if (event.isComposing) return;
    const last = (found?.length ?? 0) - 1;
    if (event.key === 'Escape' && found === null) void search('');
    else if (event.key === 'ArrowDown' && found === null) void search(query);
    else if (found === null) return;
    else if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter') choose(found[active]);
    else return;
    event.preventDefault();
  };
  const isOpen = found !== null && found.length > 0;
  return (
    <div class="find">
      <h2>
        <label for={`${id}-field`}>{options.find}</label>
      </h2>
      <p id={`${id}-note`} class="note">
        {options.findText}
      </p>
      <div class="field">
        <input
          id={`${id}-field`}
          type="text"
          name="service"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-note`}
          value={query}
          onInput={(event) => void search(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      </div>
      <ul id={`${id}-list`} class="found" role="listbox" aria-label={options.find} hidden={!isOpen}>
        {(found ?? []).map((choice, index) => (
          <Option
            key={choice.id}
            id={`${id}-${index}`}
            selected={index === active}
            onChoose={() => choose(choice)}
            {...{ choice, texts }}
          />
        ))}
      </ul>
      <p class="unseen" aria-live="polite">
        {isOpen && options.found(found.length)}
      </p>
      {found?.length === 0 && <p class="note">{options.foundNone}</p>}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly selected: boolean;
  readonly texts: Texts;
  readonly onChoose: () => void;
}

function Option({ id, choice, selected, texts, onChoose }: OptionProps) {
  const { name, otherName, category, page } = choice;
  const kind = category === 'other' ? null : texts.options.categories[category];
  const facts = [otherName, kind, page === null ? null : hostOf(page)];
  return (
    <li
      id={id}
      role="option"
      aria-selected={selected}
      ref={(element) => {
        if (selected) element?.scrollIntoView?.({ block: 'nearest' });
      }}
      // The field keeps the focus: with it gone, the list would close before the click.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <b>
        <Foreign text={name} />
      </b>{' '}
      <span class="about-it">{facts.filter((fact) => fact !== null && fact !== undefined).join(' · ')}</span>
    </li>
  );
}
