/** What differs between two polls. */
export const CHANGE_KINDS = [
  'opened',
  'escalated',
  'updated',
  'eased',
  'resolved',
  'reopened',
  'scheduled',
  'started',
  'completed',
  'article-added',
  'source-failing',
  'source-recovered',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type Change =
  | { readonly kind: Exclude<ChangeKind, 'source-failing' | 'source-recovered'>; readonly cardId: string }
  | { readonly kind: 'source-failing' | 'source-recovered'; readonly sourceId: string };
