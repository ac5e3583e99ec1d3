/**
 * The Outage Feed: JSON Feed 1.1 with one extension object, `_outage`. `public/outage-feed.schema.json` is its
 * contract. Times are RFC 3339 with an offset. @see https://www.jsonfeed.org/version/1.1/
 */
export interface OutageFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly language?: string;
  readonly _outage?: {
    /** How long a reader may wait between two polls, in minutes. */
    readonly ttl_minutes?: number;
    readonly generated_at?: string;
  };
  readonly items: readonly OutageItem[];
}

/** An article; with `_outage`, also what it says in terms a program reads. */
export interface OutageItem {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** Plain text. */
  readonly summary?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly image?: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly _outage?: { readonly incidents: readonly StatedIncident[] };
}

/** One outage as the publisher states it. The same `id` in several items is one incident: the newest item's words count. */
export interface StatedIncident {
  readonly id: string;
  readonly evidence?: 'press' | 'official';
  readonly services: readonly { readonly id?: string | null; readonly name: string }[];
  readonly title: string;
  readonly phase: string;
  readonly impact?: string;
  readonly kind?: string | null;
  readonly components?: readonly string[];
  readonly started_at?: string | null;
  readonly resolved_at?: string | null;
  readonly cause?: string | null;
  readonly measures?: string | null;
  readonly updates?: readonly {
    readonly at?: string | null;
    readonly phase?: string | null;
    readonly text: string;
  }[];
  readonly url?: string | null;
}
