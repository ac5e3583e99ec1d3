import { Facts } from '#components/facts.tsx';
import { ForeignNames } from '#components/foreign.tsx';
import { Mark } from '#components/mark.tsx';
import type { Card } from '#lib/core/card.ts';
import { subjectsOf } from '#lib/text/names.ts';

import { Latest, What, Who } from './CardFacts.tsx';
import { CardMore } from './CardMore.tsx';
import type { Surroundings } from './shared.ts';
import { lengthOf, toneOf } from './state.ts';

interface OutageItemProps {
  readonly card: Card;
  readonly around: Surroundings;
}

/** A current outage: who is down, what, for how long, the latest word, and who says so. */
export function OutageItem({ card, around }: OutageItemProps) {
  const { texts, now, nameOf } = around;
  const tone = toneOf(card);
  const length = lengthOf(card, now);
  const lasting =
    length !== null &&
    (length.about ? texts.card.lastingAbout : texts.card.lasting)(texts.duration(length.ms));
  return (
    <li class="card" data-tone={tone}>
      <div class="head">
        <Mark tone={tone} />
        <h3>
          <ForeignNames names={subjectsOf(card, nameOf)} texts={texts} />
        </h3>
        {lasting !== false && <span class="length">{lasting}</span>}
      </div>
      <What card={card} around={around} />
      <Facts>
        <span class="impact">{texts.impacts[card.impact]}</span>
        <span>{texts.phases[card.phase]}</span>
        <span>
          {card.startedAt === null
            ? texts.card.startUnknown
            : texts.card.since(texts.when(card.startedAt, card.startedPrecision, now))}
        </span>
      </Facts>
      <Latest card={card} around={around} />
      {card.cause !== null && (
        <p class="cause" dir="auto">
          <b>{texts.card.cause}</b> {card.cause}
        </p>
      )}
      <Who card={card} around={around} />
      <CardMore card={card} open={1} around={around} />
    </li>
  );
}
