/** Answers may come in another order than their questions: only the newest counts. */
export interface Turns {
  /** Begins a new turn; what it returns tells whether it is still the newest. */
  readonly begin: () => () => boolean;
}

export function newTurns(): Turns {
  let newest = 0;
  return {
    begin() {
      const mine = ++newest;
      return () => mine === newest;
    },
  };
}
