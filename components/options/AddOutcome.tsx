import { Facts } from '#components/facts.tsx';
import { ForeignText } from '#components/foreign.tsx';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import type { AddResult, Preview } from './types.ts';

interface AddOutcomeProps {
  readonly result: AddResult;
  readonly texts: Texts;
}

/** What became of adding a source, in words, and what the new one says. */
export function AddOutcome({ result, texts }: AddOutcomeProps) {
  switch (result.kind) {
    case 'failed':
      return <p>{texts.failure(result.failure, result.url)}</p>;
    case 'refused':
      return <p>{texts.options.refused(hostOf(result.url))}</p>;
    case 'already':
      return <p dir="auto">{texts.options.already(result.source.title)}</p>;
    case 'added':
      return (
        <>
          <p dir="auto">{texts.options.added(result.source.title)}</p>
          <Found preview={result.preview} texts={texts} />
        </>
      );
    default:
      return null;
  }
}

function Found({ preview, texts }: { readonly preview: Preview; readonly texts: Texts }) {
  const { options } = texts;
  return (
    <>
      <Facts>
        <span>{options.counts(preview.incidents, preview.articles)}</span>
        {preview.problems > 0 && <span>{options.problems(preview.problems)}</span>}
      </Facts>
      {preview.titles.length > 0 && (
        <ul class="titles" aria-label={options.preview}>
          {[...new Set(preview.titles)].slice(0, 3).map((title) => (
            <li key={title}>
              <ForeignText text={title} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
