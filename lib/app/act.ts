import { targetOf } from '#lib/core/notice.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';

import type { Ports } from './ports.ts';
import { addressOf } from './target.ts';

/**
 * A notification was clicked. The card as it is known now gives the newest article; when it is not known any
 * more, the address in the notification's id does. Returns the opened address, `null` when there is none.
 */
export async function openNotice(
  ports: Pick<Ports, 'local' | 'openTab'>,
  id: string,
): Promise<string | null> {
  const target = targetOf(id);
  if (target === null) return null;
  const snapshot = await ports.local.snapshot();
  const card = snapshot === null ? undefined : cardsOf(snapshot).find((other) => other.id === target.cardId);
  const url = (card === undefined ? null : addressOf(card)) ?? target.url;
  if (url !== null) await ports.openTab(url);
  return url;
}

function cardsOf(snapshot: Snapshot) {
  return [...snapshot.current, ...snapshot.recent, ...snapshot.quiet, ...snapshot.maintenance];
}
