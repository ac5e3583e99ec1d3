import type { Article, Component, Incident, Problem } from '#lib/core/model.ts';

/** An article with its whole text, which is read once and not kept. */
export interface ParsedArticle extends Article {
  /** The body as published; `html` is markup, `text` is plain. Either may be empty. */
  readonly body: { readonly html: string } | { readonly text: string };
  /** The publisher has stated, for programs, which outages it tells of (`about`, none if empty): it is not to be read. */
  readonly stated?: true;
}

/** What one payload says. */
export interface Report {
  /** The page's or feed's own name. */
  readonly title: string | null;
  /** The page a person would open, http(s). */
  readonly home: string | null;
  readonly incidents: readonly Incident[];
  readonly articles: readonly ParsedArticle[];
  readonly components: readonly Component[];
  /** What could not be used; the rest of the payload was. */
  readonly problems: readonly Problem[];
  /** How long the publisher asks to wait between two polls, in minutes. */
  readonly ttlMinutes: number | null;
  /** `true`: every open incident is in it, so one that is missing is no longer listed. */
  readonly complete: boolean;
}

/** What a format may know beside the text. */
export interface ParseContext {
  /** The address the payload was fetched from; relative links are resolved against it. */
  readonly url: string | null;
  /** IANA zone in which times without a zone are read: the source's, never the person's. */
  readonly zone: string;
  /** Epoch milliseconds of the moment the payload arrived. */
  readonly now: number;
  /** Publication time for a text that does not say its own (one post given by hand). */
  readonly publishedAt?: number | null;
  /** The text of the answer at `Format.beside`; absent or `null` when there is none or it could not be had. */
  readonly beside?: string | null;
}

/**
 * How a source is written. Both functions are pure; `parse` throws `FormatError` only when nothing at all
 * can be used, and otherwise reports what it had to leave out as `problems`.
 */
export interface Format {
  /** As in the README's table: `statuspage`, `json-feed` … */
  readonly id: string;
  /** What it carries: incidents of a service, or articles. */
  readonly carries: 'status' | 'news';
  /** Its incidents speak of services other than the publisher; their `official` is believed only of the source's own. */
  readonly speaksOfOthers?: true;
  /**
   * Where the same publisher tells the end of incidents that the polled address drops once they are over, in the
   * same format; asked only when a known open incident is missing. `null` when there is no such address.
   */
  history?(url: string): string | null;
  /**
   * A second answer of the same publisher without which the polled one says too little (names in one, states in the
   * other); read with each new answer and given to `parse` as `beside`. `null` when that address needs none.
   */
  beside?(url: string): string | null;
  detect(text: string, url?: string): boolean;
  parse(text: string, context: ParseContext): Report;
}

/** Nothing in the payload can be used. `path` is the place, `expected` what should have stood there. */
export class FormatError extends Error {
  readonly path: string;
  constructor(path: string, expected: string, options?: ErrorOptions) {
    super(`${path}: expected ${expected}`, options);
    this.name = 'FormatError';
    this.path = path;
  }
}
