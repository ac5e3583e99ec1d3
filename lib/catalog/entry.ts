/** One line of the directory: a service a person may choose. What no source says is `null` or empty. */
export interface Entry {
  /** Short, lower case, stable: other parts store it. */
  readonly id: string;
  /** `null` where no source gives a Korean name. */
  readonly ko: string | null;
  readonly en: string;
  /** Other names, those that are also ordinary words among them: here a person picks from a list. */
  readonly aliases: readonly string[];
  /** As in the tables, `other` where the sources give none. */
  readonly category: string;
  /** Used mainly in Korea, or around the world. */
  readonly region: 'KR' | 'GLOBAL';
  /** Site domains without scheme. */
  readonly domains: readonly string[];
  /** The page where the service tells its state, to be opened or looked at; http(s). */
  readonly page: string | null;
  /** The id of the format its state is written in; `null`: it shows when the page is looked at. */
  readonly format: string | null;
}
