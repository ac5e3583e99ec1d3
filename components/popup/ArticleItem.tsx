import { Facts } from '#components/facts.tsx';
import { Foreign, ForeignText } from '#components/foreign.tsx';
import { isOpenable, OutLink } from '#components/out-link.tsx';
import type { CardArticle } from '#lib/core/card.ts';
import { hostOf } from '#lib/text/failure-facts.ts';

import type { Surroundings } from './shared.ts';

interface ArticleItemProps {
  readonly article: CardArticle;
  readonly around: Surroundings;
}

/** A news item: the link is the title, and its box reaches over the excerpt. */
export function ArticleItem({ article, around }: ArticleItemProps) {
  const { texts, now, onOpen } = around;
  return (
    <li class="article">
      <OutLink class="article-title" url={article.url} onOpen={onOpen}>
        <Foreign text={article.title} />
      </OutLink>
      {article.excerpt !== '' && <ForeignText class="excerpt" text={article.excerpt} />}
      <Facts>
        <span>
          <Foreign text={article.outlet} />
        </span>
        {isOpenable(article.url) && <span>{hostOf(article.url)}</span>}
        {article.publishedAt !== null && <span>{texts.clock(article.publishedAt, now)}</span>}
      </Facts>
    </li>
  );
}
