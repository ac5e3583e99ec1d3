import { useState } from 'preact/hooks';

import { newTurns } from './turns.ts';
import type { AddResult, Choice, LookResult, Preview } from './types.ts';

/** How far adding a service has come. */
export type Progress =
  | LookResult
  | AddResult
  | { readonly kind: 'looking' | 'missing' | 'unexpected' | 'cancelled' }
  /** The service has no page that could be read. */
  | { readonly kind: 'unreadable' }
  /** Its outages in the news are told. */
  | { readonly kind: 'watching'; readonly name: string };

/** The edges of adding: each is called in the click itself, so that it may ask for a permission. */
export interface AddingEdges {
  readonly onLook: (address: string) => Promise<LookResult>;
  /** The service whose site an address is, or `null`. */
  readonly onServiceAt: (address: string) => Promise<Choice | null>;
  /** Asks for the host of `url`, then looks at the address. */
  readonly onAllowLook: (url: string, address: string) => Promise<LookResult>;
  readonly onFollow: (preview: Preview, components: readonly string[]) => Promise<AddResult>;
  /** Nothing is followed: permissions given for the look alone are given back. */
  readonly onCancel: () => void;
  /** The news tells of this service from now on, or no longer. */
  readonly onWatch: (id: string, watched: boolean) => void;
}

/** From a typed address or a chosen service to a followed source: look, preview, confirm. */
export function useAdding(edges: AddingEdges, first: string) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [address, setAddress] = useState(first);
  /** The address that was looked at last; the field may have been changed since. */
  const [looked, setLooked] = useState('');
  const [turns] = useState(newTurns);

  /** Shows what came of it, unless something else was begun meanwhile. */
  const wait = async (work: Promise<Progress>, about?: Promise<Choice | null>): Promise<void> => {
    const isNewest = turns.begin();
    setProgress({ kind: 'looking' });
    const result = await work.catch((): Progress => ({ kind: 'unexpected' }));
    const service = await about?.catch(() => null);
    if (!isNewest()) return;
    if (service !== undefined) setChoice(service);
    setProgress(result);
    if (result.kind === 'added') setAddress('');
  };
  const lookAt = (wanted: string, about?: Promise<Choice | null>): void => {
    setLooked(wanted);
    void wait(edges.onLook(wanted), about);
  };
  const say = (next: Progress | null): void => {
    turns.begin();
    setProgress(next);
  };
  return {
    progress,
    choice,
    address,
    setAddress,
    busy: progress?.kind === 'looking',
    look(): void {
      setChoice(null);
      const wanted = address.trim();
      if (wanted === '') say({ kind: 'missing' });
      else lookAt(wanted, edges.onServiceAt(wanted));
    },
    choose(chosen: Choice): void {
      setChoice(chosen);
      setAddress(chosen.page ?? '');
      if (chosen.page === null || !chosen.readable) say({ kind: 'unreadable' });
      else lookAt(chosen.page);
    },
    allow: (url: string): void => void wait(edges.onAllowLook(url, looked)),
    follow: (preview: Preview, components: readonly string[]): void =>
      void wait(edges.onFollow(preview, components)),
    watch({ id, name }: Choice): void {
      edges.onWatch(id, true);
      say({ kind: 'watching', name });
    },
    cancel(): void {
      edges.onCancel();
      say({ kind: 'cancelled' });
    },
  };
}

export type Adding = ReturnType<typeof useAdding>;
