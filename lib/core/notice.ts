/** The kinds of change a person is told of on the desktop. */
export type NoticeKind = 'opened' | 'escalated' | 'resolved';

/** One desktop notification, ready to show. */
export interface Notice {
  /** Carries what a click needs, so that it works after the worker's death: see `noticeId`. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  /** Epoch milliseconds at which it was decided on. */
  readonly at: number;
}

/** What a click on a notification has to know. */
export interface NoticeTarget {
  readonly kind: NoticeKind | 'summary';
  /** Empty for a summary. */
  readonly cardId: string;
  /** Address to open if the card is not known any more. */
  readonly url: string | null;
}

/** Chrome allows 500 characters for a notification's id. */
const LONGEST_ID = 500;
const MARK = 'outage';

/** The id of a notification: kind, time of the decision, card and address, in the form of a query string. */
export function noticeId(target: NoticeTarget, at: number): string {
  const query = new URLSearchParams({ kind: target.kind, at: String(at), card: target.cardId });
  const short = `${MARK}?${query}`;
  if (target.url === null) return short;
  query.set('url', target.url);
  const whole = `${MARK}?${query}`;
  return whole.length <= LONGEST_ID ? whole : short;
}

/** The reverse of `noticeId`; `null` for an id that is not ours. */
export function targetOf(id: string): NoticeTarget | null {
  if (!id.startsWith(`${MARK}?`)) return null;
  const query = new URLSearchParams(id.slice(MARK.length + 1));
  const kind = query.get('kind');
  if (kind !== 'opened' && kind !== 'escalated' && kind !== 'resolved' && kind !== 'summary') return null;
  return { kind, cardId: query.get('card') ?? '', url: query.get('url') };
}
