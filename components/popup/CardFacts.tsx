import { Foreign, ForeignNames } from '#components/foreign.tsx';
import { OutLink } from '#components/out-link.tsx';
import type { Card } from '#lib/core/card.ts';
import { evidenceInWords, outletsOf } from '#lib/text/evidence.ts';

import type { Surroundings } from './shared.ts';

interface CardPartProps {
  readonly card: Card;
  readonly around: Surroundings;
}

/** What does not work: the kind and the parts, and the publisher's own title where there is one. */
export function What({ card, around }: CardPartProps) {
  const { kinds } = around.texts;
  const kind = card.kind === null || card.kind === 'other' ? null : kinds[card.kind];
  const bare = kind === null && card.components.length === 0;
  const title = bare || card.evidence === 'official' ? card.title : '';
  const parts = card.components.filter((component) => !title.includes(component));
  return (
    <>
      {(kind !== null || parts.length > 0) && (
        <p class="what">
          {kind !== null && <span>{kind}</span>}
          {parts.length > 0 && (
            <span>
              <ForeignNames names={parts} />
            </span>
          )}
        </p>
      )}
      {title !== '' && (
        <p class={kind === null && parts.length === 0 ? 'what' : 'title'} dir="auto">
          {title}
        </p>
      )}
    </>
  );
}

/** Who says so, with the names and the way there. */
export function Who({ card, around }: CardPartProps) {
  const { texts, onOpen } = around;
  const official = card.sources
    .filter((source) => source.evidence === 'official')
    .map((source) => source.title);
  const names = [...new Set([...official, ...outletsOf(card)])];
  const page = card.url ?? card.sources.find((source) => source.home !== null)?.home ?? null;
  return (
    <p class="facts who">
      <span class={`evidence ${card.evidence}`}>{evidenceInWords(texts, card)}</span>
      {names.length > 0 && (
        <span>
          <ForeignNames names={names.slice(0, 3)} />
        </span>
      )}
      {page !== null && (
        <span>
          <OutLink url={page} onOpen={onOpen}>
            {texts.card.page}
          </OutLink>
        </span>
      )}
    </p>
  );
}

/** The newest statement, with its hour. */
export function Latest({ card, around }: CardPartProps) {
  const { texts, now } = around;
  const { latest } = card;
  if (latest === null || latest.text === '' || latest.text === card.title) return null;
  return (
    <p class="latest" dir="auto">
      {latest.at !== null && <span class="at">{texts.clock(latest.at, now)} </span>}
      <Foreign text={latest.text} />
    </p>
  );
}
