import type { Claim } from './claims.ts';
import type { Strand } from './story.ts';

/** Two outlets' clocks for one repair differ by no more. */
const SAME_END_MS = 10 * 60_000;
/** The trust of a repair, or of a range, told as such. */
const SURE = 3.5;

/**
 * "Both failed from three. A was restored at four, B at a quarter to five": an outage of several services that
 * end apart is one for each end. What names none of them is said of those named last, what names all of all.
 */
export function partsOf(strand: Strand): Strand[] {
  const told = followedBy(strand);
  const ends = new Map<string, number>();
  for (const { claim, services } of told) {
    const end = claim.ends.find((one) => one.moment.at !== null && one.trust >= SURE)?.moment.at;
    if (end == null || services.length === 0 || services.length === strand.services.size) continue;
    for (const id of services) ends.set(id, Math.max(end, ends.get(id) ?? 0));
  }
  const apart = [...new Set(ends.values())].toSorted((a, b) => a - b);
  const groups = apart.filter((end, at) => at === 0 || end - apart[at - 1]! > SAME_END_MS);
  if (groups.length < 2) return [strand];
  const groupOf = (id: string): number => {
    const end = ends.get(id) ?? apart[0]!;
    return groups.findLastIndex((first) => end >= first);
  };
  return groups.map((_, at) => {
    const services = new Set([...strand.services].filter((id) => groupOf(id) === at));
    const own = told.filter(
      (one) => one.services.length === 0 || one.services.some((id) => services.has(id)),
    );
    return { services, claims: own.map((one) => one.claim), around: strand.around };
  });
}

/** The claims, each with those of the strand's services that it is about; the title is about all. */
function followedBy(strand: Strand): { claim: Claim; services: readonly string[] }[] {
  let last: readonly string[] = [];
  return strand.claims.map((claim) => {
    if (claim.passage.place === 'title') return { claim, services: [] };
    const named = claim.services.filter((id) => strand.services.has(id));
    if (named.length > 0) last = named;
    return { claim, services: last };
  });
}
