import { OutLink } from '#components/out-link.tsx';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import type { Choice } from './types.ts';
import type { Progress } from './use-adding.ts';

interface OutcomeProps {
  readonly progress: Progress | null;
  /** The service that was chosen by name, if one was. */
  readonly choice?: Choice | null;
  readonly texts: Texts;
}

/** Does it say that something went wrong? */
export function isWrong(progress: Progress | null): boolean {
  return ['failed', 'refused', 'missing', 'unexpected'].includes(progress?.kind ?? '');
}

/** What became of looking at an address or of following it, in words. */
export function Outcome({ progress, choice = null, texts }: OutcomeProps) {
  const { options } = texts;
  if (progress === null) return null;
  if (choice !== null && hasNothingToRead(progress)) return <Unreadable choice={choice} texts={texts} />;
  switch (progress.kind) {
    case 'looking':
      return <p>{options.adding}</p>;
    case 'missing':
      return <p>{options.addressMissing}</p>;
    case 'unexpected':
      return <p>{options.unexpected}</p>;
    case 'cancelled':
      return <p>{options.cancelled}</p>;
    case 'failed':
      return <p>{texts.failure(progress.failure, progress.url)}</p>;
    case 'allow':
      return <p>{(progress.refused ? options.refused : options.needed)(hostOf(progress.url))}</p>;
    case 'refused':
      return <p>{options.refused(hostOf(progress.url))}</p>;
    case 'watching':
      return <p>{options.watching(progress.name)}</p>;
    case 'already':
      return <p dir="auto">{options.already(progress.source.title)}</p>;
    case 'added':
      return <p dir="auto">{options.added(progress.source.title)}</p>;
    default:
      return null;
  }
}

/** Nothing is published that could be read. */
export function hasNothingToRead(progress: Progress): boolean {
  return (
    progress.kind === 'unreadable' || (progress.kind === 'failed' && progress.failure.kind === 'not-a-feed')
  );
}

/** A service that tells programs nothing: what there is instead. */
function Unreadable({ choice, texts }: { readonly choice: Choice; readonly texts: Texts }) {
  const { options } = texts;
  return (
    <p>
      {(choice.inNews ? options.pressOnly : options.pageOnly)(choice.name)}
      {choice.page !== null && (
        <>
          {' '}
          <OutLink url={choice.page}>{options.openPage}</OutLink>
        </>
      )}
    </p>
  );
}
