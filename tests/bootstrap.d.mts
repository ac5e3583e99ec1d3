/** What a machine may lack; see `bootstrap.mjs`. */
export type Need =
  | 'chromium'
  | 'firefox'
  | 'chromium-ko'
  | 'firefox-ko'
  | 'fonts'
  | 'xvfb'
  | 'dbus'
  | 'dunst'
  | 'xdotool'
  | 'import';

/** Makes sure that all of these are there; ends the process where that is not possible. */
export function ensure(names: readonly Need[]): void;

/** Where it is, or `null`. */
export function find(name: Need): string | null;
