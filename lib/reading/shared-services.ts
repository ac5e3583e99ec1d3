import type { Claim } from './claims.ts';
import type { Strand } from './story.ts';

/**
 * "Instagram is back. The outage, which began at noon, also hit Facebook": strands with a service in common
 * are one event, unless both tell when it began. `all` gives the order of the text, in which states are read.
 */
export function mergeShared(strands: Strand[], all: readonly Claim[]): void {
  const place = new Map(all.map((claim, at) => [claim, at]));
  for (let at = strands.length - 1; at > 0; at--) {
    const later = strands[at]!;
    const first = strands.find(
      (one) =>
        one !== later &&
        [...later.services].some((id) => one.services.has(id)) &&
        (isUndated(one) || isUndated(later)),
    );
    if (first === undefined) continue;
    for (const id of later.services) first.services.add(id);
    first.claims.push(...later.claims);
    first.claims.sort((a, b) => place.get(a)! - place.get(b)!);
    first.around.push(...later.around);
    strands.splice(at, 1);
  }
}

const isUndated = (strand: Strand): boolean => strand.claims.every((claim) => claim.starts.length === 0);
