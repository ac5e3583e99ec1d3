import type { ComponentChildren } from 'preact';
import { Fragment, toChildArray } from 'preact';

interface FactsProps {
  readonly class?: string;
  /** What is absent (`null`, `false`) leaves no dot behind. */
  readonly children: ComponentChildren;
}

/** Facts in a row, a dot between two. The dots are text, so that what is copied reads as it looks; they are not read aloud. */
export function Facts({ class: className = 'facts', children }: FactsProps) {
  return (
    <p class={className}>
      {toChildArray(children).map((fact, index) => (
        // Facts have no names of their own: their place is what keeps them apart.
        <Fragment key={index}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          {fact}
        </Fragment>
      ))}
    </p>
  );
}
