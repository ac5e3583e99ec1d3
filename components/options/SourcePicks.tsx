import { useState } from 'preact/hooks';

import type { Source } from '#lib/core/source.ts';
import { hostOf } from '#lib/text/failure-facts.ts';
import type { Texts } from '#lib/text/texts.ts';

import { Outcome } from './Outcome.tsx';
import { Picks } from './Picks.tsx';
import type { AddResult } from './types.ts';

interface SourcePicksProps {
  /** What is offered. */
  readonly offered: readonly Source[];
  /** What is followed. */
  readonly sources: readonly Source[];
  readonly texts: Texts;
  readonly titleOf: (source: Source) => string;
  /** Called in the click itself: it may ask for the host's permission. */
  readonly onFollow: (source: Source) => Promise<AddResult>;
  readonly onRemove: (source: Source) => void;
}

/** Feeds that are known beforehand, followed and left with one click. */
export function SourcePicks({ offered, sources, texts, titleOf, onFollow, onRemove }: SourcePicksProps) {
  const [busy, setBusy] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<AddResult | null>(null);
  const follow = async (source: Source): Promise<void> => {
    setBusy((ids) => [...ids, source.id]);
    try {
      const result = await onFollow(source);
      setTrouble(result.kind === 'failed' || result.kind === 'refused' ? result : null);
    } catch {
      setTrouble({ kind: 'failed', url: source.url, failure: { kind: 'network' } });
    } finally {
      setBusy((ids) => ids.filter((id) => id !== source.id));
    }
  };
  const followed = ({ id, url }: Source) => sources.find((source) => source.id === id || source.url === url);
  const picks = offered.map((source) => ({
    id: source.id,
    name: titleOf(source),
    label: texts.options.follow(titleOf(source)),
    title: hostOf(source.url),
    picked: followed(source) !== undefined,
    busy: busy.includes(source.id),
  }));
  const pick = (id: string): void => {
    const source = offered.find((one) => one.id === id);
    if (source === undefined) return;
    const there = followed(source);
    if (there === undefined) void follow(source);
    else onRemove(there);
  };
  return (
    <>
      <Picks picks={picks} texts={texts} onPick={pick} />
      <div class="outcome" data-wrong="true" aria-live="polite">
        <Outcome progress={trouble} texts={texts} />
      </div>
    </>
  );
}
