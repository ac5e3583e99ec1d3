import type { ServiceRef } from '#lib/core/model.ts';
import type { Texts } from '#lib/text/texts.ts';

/** What every part of the popup needs to speak and to lead somewhere. */
export interface Surroundings {
  readonly texts: Texts;
  /** Epoch milliseconds of the moment being painted. */
  readonly now: number;
  /** A service's name in the person's language. */
  readonly nameOf: (ref: ServiceRef) => string;
  readonly onOpen: (url: string) => void;
}
