import { says, type Claim } from './claims.ts';
import { isStill } from './lasting.ts';
import type { Strand } from './story.ts';
import { SURE } from './trust.ts';

/** Two outlets' clocks for one repair differ by no more. */
const SAME_END_MS = 10 * 60_000;

/**
 * "Both failed from three. A was restored at four, B at a quarter to five": an outage of several services that
 * end apart is one for each end. What names none of them is said of those named last, what names all of all.
 */
export function partsOf(strand: Strand): Strand[] {
  const told = followedBy(strand);
  const { own, stages, common } = endsTold(told, strand);
  // What came back before all of it did was a stage; a range of its own is its own.
  if (common !== null) for (const [id, end] of stages) if (end < common) stages.delete(id);
  const ends = new Map([...stages, ...own]);
  if (ends.size > 0 && common === null)
    for (const id of stillDown(told, strand)) if (!ends.has(id)) ends.set(id, Infinity);
  const named = new Set(ends.keys());
  if (named.size > 0 && common !== null)
    for (const id of strand.services) if (!named.has(id)) ends.set(id, common);
  const all = [...new Set(ends.values())].toSorted((a, b) => a - b);
  const groups = all.filter((end, at) => at === 0 || end - all[at - 1]! > SAME_END_MS);
  if (groups.length < 2) return [strand];
  const groupOf = (id: string): number => {
    const end = ends.get(id) ?? all[0]!;
    return groups.findLastIndex((first) => end >= first);
  };
  return groups.map((_, at) => {
    const services = new Set([...strand.services].filter((id) => groupOf(id) === at));
    const isDown = [...services].every((id) => ends.get(id) === Infinity);
    const mine = told.filter(
      ({ claim, services: of }) =>
        (of.length === 0 || of.some((id) => services.has(id))) &&
        // "Only A is back", says the title.
        !(isDown && claim.passage.place === 'title' && says(claim, 'recovered')),
    );
    // Whose end is told does not end with the others, nor as the title has it in short.
    const apart = [...services].every((id) => named.has(id));
    const claims = mine.map(({ claim, services: of }) =>
      claim.passage.place === 'title' || (apart && of.length === strand.services.size)
        ? { ...claim, ends: [] }
        : claim,
    );
    return { services, claims, around: strand.around };
  });
}

interface EndsTold {
  /** The end of a service's own range, by its id, and of its own repair. */
  readonly own: Map<string, number>;
  readonly stages: Map<string, number>;
  /** What is told of all of them is the end of those without one of their own. */
  readonly common: number | null;
}

function endsTold(told: ReturnType<typeof followedBy>, strand: Strand): EndsTold {
  const [own, stages] = [new Map<string, number>(), new Map<string, number>()];
  let common: number | null = null;
  for (const { claim, services } of told) {
    const end = claim.ends.find((one) => one.moment.at !== null && one.trust >= SURE);
    if (end === undefined || claim.passage.place === 'title') continue;
    const at = end.moment.at!;
    if (services.length === 0 || services.length === strand.services.size) common = at;
    else {
      const ends = end.of === 'recovered' ? stages : own;
      for (const id of services) ends.set(id, Math.max(at, ends.get(id) ?? 0));
    }
  }
  return { own, stages, common };
}

/** "A is back, B is being repaired": services of which it is said that it lasts, and not of all. */
const stillDown = (told: ReturnType<typeof followedBy>, { services }: Strand): readonly string[] =>
  told.flatMap(({ claim, services: of }) =>
    claim.passage.place === 'body' &&
    claim.services.length > 0 &&
    of.length < services.size &&
    claim.cues.some(isStill)
      ? of
      : [],
  );

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
