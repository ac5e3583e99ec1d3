import type { Card, CardArticle } from '#lib/core/card.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import type { Texts } from '#lib/text/texts.ts';

import { ArticleItem } from './ArticleItem.tsx';
import { BriefItem } from './BriefItem.tsx';
import { FailingSources } from './FailingSources.tsx';
import { useFirstRows } from './first-rows.ts';
import { Here } from './Here.tsx';
import type { ServiceHere } from './Here.tsx';
import { headline, Hero } from './Hero.tsx';
import { OutageItem } from './OutageItem.tsx';
import type { Surroundings } from './shared.ts';
import { popupState } from './state.ts';

export interface PopupProps {
  /** What is known; `null` when nothing was ever stored. */
  readonly snapshot: Snapshot | null;
  /** What the person chose: tells a popup without a snapshot whether there is anything to check. */
  readonly chosen?: Pick<Settings, 'services' | 'sources'>;
  /** Whose site the popup was opened on; absent where no service is known by it. */
  readonly here?: ServiceHere | undefined;
  /** Epoch milliseconds; give a new one every minute or so, ages follow it. */
  readonly now: number;
  readonly online: boolean;
  readonly texts: Texts;
  /** A service's name in the person's language. */
  readonly nameOf: (ref: ServiceRef) => string;
  /** A check is running. */
  readonly checking: boolean;
  readonly onCheck: () => void;
  /** Opens an http(s) address in a tab. */
  readonly onOpen: (url: string) => void;
  readonly onOptions: () => void;
  /** Hands the web page the popup was opened on over to the options page; absent where there is none. */
  readonly onFollowPage?: (() => void) | undefined;
}

/** The popup: the answer, current outages, what could not be read, then all that is less urgent. */
export function Popup({
  snapshot,
  chosen,
  here,
  now,
  online,
  texts,
  nameOf,
  checking,
  onCheck,
  onOpen,
  onOptions,
  onFollowPage,
}: PopupProps) {
  const firstRows = useFirstRows()();
  const state = popupState(snapshot, now, online, chosen?.sources.length);
  const around: Surroundings = { texts, now, nameOf, onOpen };
  const said = checking ? texts.popup.checking : headline(state, snapshot, texts);
  const current = firstRows(snapshot?.current ?? []);
  const unseen = (snapshot?.currentTotal ?? 0) - (snapshot?.current.length ?? 0);
  return (
    <div class="popup" lang={texts.language}>
      <Hero {...{ snapshot, state, now, texts, checking, onCheck, onOptions }} />
      <main>
        <output class="unseen">{said}</output>
        {here !== undefined && chosen !== undefined && snapshot !== null && (
          <Here {...{ here, chosen, snapshot, state, online, texts }} />
        )}
        {!online && state.mood !== 'empty' && (
          <p class="banner">
            <b>{texts.popup.offline}.</b> {texts.popup.offlineText}
          </p>
        )}
        {snapshot?.storage === 'rebuilt' && <p class="banner">{texts.popup.rebuilt}</p>}
        {snapshot?.storage === 'no-database' && <p class="banner">{texts.popup.noDatabase}</p>}
        {current.length > 0 && (
          <section aria-labelledby="current">
            <h2 id="current" class="unseen">
              {texts.popup.currentHeading}
            </h2>
            <ul class="cards">
              {current.map((card) => (
                <OutageItem key={card.id} card={card} around={around} />
              ))}
            </ul>
            {unseen > 0 && <p class="note">{texts.popup.notShown(unseen)}</p>}
          </section>
        )}
        <FailingSources failing={state.failing} around={around} onOptions={onOptions} />
        <Brief
          id="maintenance"
          heading={texts.popup.maintenance}
          cards={firstRows(snapshot?.maintenance ?? [])}
          around={around}
        />
        <Brief
          id="quiet"
          heading={texts.popup.quiet}
          cards={firstRows(snapshot?.quiet ?? [])}
          around={around}
        />
        <Brief
          id="recent"
          heading={texts.popup.recent}
          cards={firstRows(snapshot?.recent ?? [])}
          around={around}
        />
        <Articles articles={firstRows(snapshot?.articles ?? [])} around={around} />
      </main>
      {onFollowPage !== undefined && (
        <footer>
          <button type="button" class="quiet-button" onClick={onFollowPage}>
            {texts.popup.followPage}
          </button>
        </footer>
      )}
    </div>
  );
}

interface BriefProps {
  readonly id: string;
  readonly heading: string;
  readonly cards: readonly Card[];
  readonly around: Surroundings;
}

function Brief({ id, heading, cards, around }: BriefProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="cards">
        {cards.map((card) => (
          <BriefItem key={card.id} card={card} around={around} />
        ))}
      </ul>
    </section>
  );
}

interface ArticlesProps {
  readonly articles: readonly CardArticle[];
  readonly around: Surroundings;
}

function Articles({ articles, around }: ArticlesProps) {
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{around.texts.popup.articles}</h2>
      <ul class="articles">
        {articles.map((article) => (
          <ArticleItem key={article.key} article={article} around={around} />
        ))}
      </ul>
    </section>
  );
}
