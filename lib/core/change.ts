/** What differs between two polls, of one card. */
export interface Change {
  readonly kind:
    | 'opened'
    | 'escalated'
    | 'updated'
    | 'eased'
    | 'resolved'
    | 'reopened'
    | 'scheduled'
    | 'started'
    | 'completed'
    | 'article-added';
  readonly cardId: string;
}
