import { Foreign, ForeignNames } from '#components/foreign.tsx';
import type { Card } from '#lib/core/card.ts';
import { subjectsOf } from '#lib/text/names.ts';
import type { Texts } from '#lib/text/texts.ts';

import { ArticleItem } from './ArticleItem.tsx';
import type { Surroundings } from './shared.ts';

interface CardMoreProps {
  readonly card: Card;
  /** How many of the newest articles stand open; the others are behind "more". */
  readonly open: number;
  readonly around: Surroundings;
}

/** The articles of a card, and behind "why?" the sentences it was read from. */
export function CardMore({ card, open, around }: CardMoreProps) {
  const { texts } = around;
  const shown = card.articles.slice(0, open);
  const subjects = subjectsOf(card, around.nameOf);
  const more = card.articles.slice(open);
  return (
    <>
      {shown.length > 0 && (
        <ul class="articles" aria-label={texts.card.articles}>
          {shown.map((article) => (
            <ArticleItem key={article.key} article={article} around={around} />
          ))}
        </ul>
      )}
      {more.length > 0 && (
        <details>
          <summary>
            {shown.length > 0 ? texts.card.moreArticles(more.length) : texts.card.showArticles(more.length)}
          </summary>
          <ul class="articles" aria-label={texts.card.articles}>
            {more.map((article) => (
              <ArticleItem key={article.key} article={article} around={around} />
            ))}
          </ul>
        </details>
      )}
      {subjects.length > 4 && (
        <details>
          <summary>{texts.card.allServices(subjects.length)}</summary>
          <p class="note">
            <ForeignNames names={subjects} most={subjects.length} texts={texts} />
          </p>
        </details>
      )}
      {card.quotes.length > 0 && <Why card={card} texts={texts} />}
    </>
  );
}

function Why({ card, texts }: { readonly card: Card; readonly texts: Texts }) {
  const words: Readonly<Record<string, string>> = texts.card.fields;
  const sentences = [...new Set(card.quotes.map((quote) => quote.text))];
  const fieldsOf = (sentence: string): string =>
    [
      ...new Set(
        card.quotes
          .filter((quote) => quote.text === sentence)
          .map((quote) => words[quote.field] ?? quote.field),
      ),
    ].join(', ');
  return (
    <details>
      <summary>{texts.card.why}</summary>
      <p class="note">{texts.card.whyText}</p>
      <dl class="quotes">
        {sentences.map((sentence) => (
          <div key={sentence}>
            <dt>{fieldsOf(sentence)}</dt>
            <dd>
              <q>
                <Foreign text={sentence} />
              </q>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
