import type { Source } from '#lib/core/source.ts';
import type { Texts } from '#lib/text/texts.ts';

import { Picks } from './Picks.tsx';

interface WatchedServicesProps {
  /** Ids of the services that are watched; empty means all. */
  readonly services: readonly string[];
  /** Ids of those that most people use. */
  readonly popular: readonly string[];
  readonly sources: readonly Source[];
  readonly texts: Texts;
  readonly nameOf: (ref: { readonly id: string; readonly name: string }) => string;
  readonly onWatch: (id: string, watched: boolean) => void;
}

/** Of which services the news should tell. */
export function WatchedServices(props: WatchedServicesProps) {
  const { services, popular, sources, texts, nameOf, onWatch } = props;
  const { options } = texts;
  // Whatever is nobody's own voice may speak of any service.
  const hasNews = sources.some(({ service, enabled }) => service === null && enabled);
  // What is chosen stays where it stands: a button that moved away under the pointer would be missed.
  const picks = [...new Set([...popular, ...services])].map((id) => {
    const name = nameOf({ id, name: id });
    return { id, name, label: options.watch(name), picked: services.includes(id) };
  });
  return (
    <section aria-labelledby="watched">
      <h2 id="watched">{options.watched}</h2>
      <p class="note">{options.watchedText}</p>
      <Picks picks={picks} texts={texts} onPick={(id) => onWatch(id, !services.includes(id))} />
      <p class="note after" aria-live="polite">
        {services.length > 0 && !hasNews && options.needsNews}
      </p>
    </section>
  );
}
