import { Facts } from '#components/facts.tsx';
import { ForeignNames } from '#components/foreign.tsx';
import { Mark } from '#components/mark.tsx';
import type { Card } from '#lib/core/card.ts';
import { isMaintenance, isOver } from '#lib/core/card.ts';
import { subjectsOf } from '#lib/text/names.ts';
import type { Texts } from '#lib/text/texts.ts';

import { What, Who } from './CardFacts.tsx';
import { CardMore } from './CardMore.tsx';
import type { Surroundings } from './shared.ts';
import { lengthOf, toneOf } from './state.ts';

interface BriefItemProps {
  readonly card: Card;
  readonly around: Surroundings;
}

/** A maintenance, a report gone quiet, or an outage that is over: the essentials, the rest behind "more". */
export function BriefItem({ card, around }: BriefItemProps) {
  const { texts, now, nameOf } = around;
  const tone = toneOf(card);
  const quiet = quietReason(card, texts);
  const span = spanOf(card, texts, now);
  const restored = isOver(card.phase) && !isMaintenance(card.phase);
  const length = restored ? lengthOf(card, now) : null;
  return (
    <li class="card brief" data-tone={tone}>
      <div class="head">
        <Mark tone={tone} />
        <h3>
          <ForeignNames names={subjectsOf(card, nameOf)} texts={texts} />
        </h3>
        {length !== null && (
          <span class="length">
            {(length.about ? texts.card.lastedAbout : texts.card.lasted)(texts.duration(length.ms))}
          </span>
        )}
      </div>
      <What card={card} around={around} />
      <Facts>
        <span>{texts.phases[card.phase]}</span>
        {span !== null && <span>{span}</span>}
      </Facts>
      {quiet !== null && <p class="note">{quiet}</p>}
      <CauseAndMeasures card={card} texts={texts} />
      <Who card={card} around={around} />
      <CardMore card={card} open={restored ? 1 : 0} around={around} />
    </li>
  );
}

function CauseAndMeasures({ card, texts }: { readonly card: Card; readonly texts: Texts }) {
  const facts = [
    { word: texts.card.cause, text: card.cause },
    { word: texts.card.measures, text: card.measures },
  ];
  return (
    <>
      {facts.map(({ word, text }) =>
        text === null ? null : (
          <p key={word} class="cause" dir="auto">
            <b>{word}</b> {text}
          </p>
        ),
      )}
    </>
  );
}

/** Why something that was never declared over is not among the current outages. */
function quietReason(card: Card, texts: Texts): string | null {
  if (isOver(card.phase) || isMaintenance(card.phase)) return null;
  if (!card.listed) return texts.card.notListed;
  if (card.faded) return texts.card.faded;
  return card.impact === 'none' ? texts.card.informational : null;
}

function spanOf(card: Card, texts: Texts, now: number): string | null {
  const from = card.startedAt === null ? null : texts.when(card.startedAt, card.startedPrecision, now);
  // Written as seen from the start: the day is not said twice.
  const to =
    card.resolvedAt === null
      ? null
      : texts.when(card.resolvedAt, card.resolvedPrecision, card.startedAt ?? now);
  if (from !== null && to !== null) return texts.card.range(from, to);
  if (from !== null) return texts.card.since(from);
  return to === null ? null : texts.card.restoredAt(to);
}
