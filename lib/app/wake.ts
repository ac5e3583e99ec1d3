import { MINUTE_MS } from '#lib/core/spans.ts';

import { poll } from './poll.ts';
import type { Ports } from './ports.ts';
import { tell } from './tell.ts';

/** Without news the picture is drawn anew this often: reports fade, sources go stale, "ahead" comes near. */
const REDRAWN_MS = 5 * MINUTE_MS;

/** Why the extension woke up. */
export type Reason =
  /** The alarm. */
  | 'tick'
  /** The browser or the extension started, or the person's choices changed: the badge may be wrong. */
  | 'start'
  /** The person asked. */
  | 'by-hand';

/**
 * The whole way of the data, once. Nothing is kept between two calls but what is stored, so the worker may die at
 * any point of it; the next call does what was left undone.
 */
export async function wake(ports: Ports, reason: Reason): Promise<void> {
  const found = await poll(ports, { hand: reason === 'by-hand' });
  if (found.asked > 0 || reason !== 'tick' || (await isOutOfDate(ports, found.checkedAt)))
    await tell(ports, found);
}

/** Something was read, or decided on, but not told: the last round was cut off. Or much time has passed. */
async function isOutOfDate(ports: Ports, checkedAt: number): Promise<boolean> {
  const snapshot = await ports.local.snapshot();
  if (snapshot === null || snapshot.at < checkedAt || Math.abs(ports.now() - snapshot.at) >= REDRAWN_MS)
    return true;
  return (await ports.local.ledger()).outbox.length > 0;
}
