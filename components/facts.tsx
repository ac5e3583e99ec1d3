import type { ComponentChildren } from 'preact';
import { toChildArray } from 'preact';

interface FactsProps {
  readonly class?: string;
  /** What is absent (`null`, `false`) leaves no dot behind. */
  readonly children: ComponentChildren;
}

/** Facts in a row, a dot between two. The dots are text, so that what is copied reads as it looks; they are not read aloud. */
export function Facts({ class: className = 'facts', children }: FactsProps) {
  return (
    <p class={className}>
      {toChildArray(children).reduce<ComponentChildren>(
        (row, fact) => (row === null ? fact : [row, <Dot key="dot" />, fact]),
        null,
      )}
    </p>
  );
}

function Dot() {
  return <span aria-hidden="true"> · </span>;
}
