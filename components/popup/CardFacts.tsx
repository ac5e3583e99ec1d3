import { Facts } from '#components/facts.tsx';
import { Foreign, ForeignNames } from '#components/foreign.tsx';
import { OutLink } from '#components/out-link.tsx';
import type { Card } from '#lib/core/card.ts';
import type { Kind } from '#lib/core/model.ts';
import { evidenceInWords, outletsOf } from '#lib/text/evidence.ts';

import type { Surroundings } from './shared.ts';

interface CardPartProps {
  readonly card: Card;
  readonly around: Surroundings;
}

/** Kinds that say nothing which the heading does not say. */
const UNSPOKEN: ReadonlySet<Kind> = new Set(['other', 'maintenance'] as const);

/** What does not work: the kind and the parts, and the publisher's own title where there is one. */
export function What({ card, around }: CardPartProps) {
  const { kinds } = around.texts;
  const kind = card.kind === null || UNSPOKEN.has(card.kind) ? null : kinds[card.kind];
  const bare = kind === null && card.components.length === 0;
  const title = bare || card.evidence === 'official' ? card.title : '';
  const parts = card.components.filter((component) => !title.includes(component));
  return (
    <>
      {(kind !== null || parts.length > 0) && (
        <Facts class="what">
          {kind !== null && <span>{kind}</span>}
          {parts.length > 0 && (
            <span>
              <ForeignNames names={parts} texts={around.texts} />
            </span>
          )}
        </Facts>
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
  const page = card.url ?? pageOf(card);
  return (
    <Facts class="facts who">
      <span class={`evidence ${card.evidence}`}>{evidenceInWords(texts, card)}</span>
      {names.length > 0 && (
        <span>
          <ForeignNames names={names} most={3} texts={texts} />
        </span>
      )}
      {page !== null && (
        <span>
          <OutLink url={page} onOpen={onOpen}>
            {texts.card.page}
          </OutLink>
        </span>
      )}
    </Facts>
  );
}

/** Articles say it better than a newsroom's front page; without any, a source's own page is the way there. */
function pageOf(card: Card): string | null {
  const known = card.sources.filter((source) => source.home !== null);
  const official = known.find((source) => source.evidence === 'official');
  return official?.home ?? (card.articles.length === 0 ? (known[0]?.home ?? null) : null);
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
