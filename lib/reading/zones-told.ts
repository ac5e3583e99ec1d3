import type { TimeWord } from './language.ts';

/** "From 9 a.m. PT … By 12:22 p.m.": the zone told last holds until another is. */
export interface ToldZone {
  readonly words: readonly TimeWord[];
  /** The zone that holds in what follows. */
  readonly zone: string | undefined;
}

/**
 * The times of a sentence, those without a zone in the one that was told last. Clocks of noon and midnight
 * ("3 p.m.") are nobody's universal time: after "15:46 UTC" they are the source's own.
 */
export function zoned(words: readonly TimeWord[], text: string, told: string | undefined): ToldZone {
  let zone = told;
  // "11:45am UTC": who writes it so goes on so.
  let inHalves = false;
  const all = words.map((word) => {
    if (word.clock === null) return word;
    const written = text.slice(word.start, word.end);
    if (word.clock.zone !== undefined) {
      zone = word.clock.zone;
      inHalves = HALVES.test(written);
      return word;
    }
    const isLocal = LOCAL.test(written) || (zone === 'UTC' && !inHalves && HALVES.test(written));
    if (zone === undefined || isLocal) return word;
    return { ...word, clock: { ...word.clock, zone } };
  });
  return { words: all, zone };
}

const LOCAL = /local time/i;
const HALVES = /\d ?[ap]\.?m\b|noon|midday|midnight/i;
