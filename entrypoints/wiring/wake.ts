import { wake } from '#lib/app/wake.ts';
import type { Reason } from '#lib/app/wake.ts';

import { withPorts } from './ports.ts';

/**
 * One round, unless another is under way: the background and the popup share this lock. What a second one came for
 * is not lost: who asks by hand waits for the first to end, and a tick comes again in a minute.
 */
export function wakeUp(reason: Reason): Promise<void> {
  const options = reason === 'tick' ? { ifAvailable: true } : {};
  return navigator.locks.request('round', options, async (lock) => {
    if (lock !== null) await withPorts((ports) => wake(ports, reason));
  });
}
