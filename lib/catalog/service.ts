/** Where a service publishes its own state. */
export interface StatusPage {
  readonly url: string;
  /** How it is written, as its publisher's product is called: `statuspage`, `statusio`, `html` … */
  readonly type: string;
}

/** What a person uses. One data row; everything but the names may be empty. */
export interface Service {
  /** Short, lower case, stable: other parts store it. */
  readonly id: string;
  readonly ko: string;
  readonly en: string;
  readonly category: string;
  readonly operator: string | null;
  /** Used mainly in Korea, or around the world. */
  readonly region: 'KR' | 'GLOBAL';
  /** Site domains without scheme. */
  readonly domains: readonly string[];
  /** Other names that mean this service wherever they stand. */
  readonly aliases: readonly string[];
  /** Names that are also ordinary words: they count only in a context that speaks of a service. */
  readonly ambiguous: readonly string[];
  readonly status: StatusPage | null;
}
