/** What is read: one news item, or one notice of a service's own board. */
export interface ReadableArticle {
  /** Unique within its source; the incidents' ids are derived from it. */
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  readonly body: { readonly html: string } | { readonly text: string };
  /** Epoch milliseconds. Without it nothing is dated: a bare "18th" means nothing. */
  readonly publishedAt: number | null;
  readonly url: string | null;
  /** IANA zone (or an offset, "+05:30") for times whose zone neither the text nor its language tells. */
  readonly zone: string;
  /** Catalog id of the service whose own notice board this is. */
  readonly feedServiceId?: string | null;
}
