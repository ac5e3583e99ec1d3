import type { Claim } from './claims.ts';
import type { Strand } from './story.ts';

/** A start that differs by more tells of another event. */
const SAME_EVENT_MS = 45 * 60_000;

/** Whether a claim may be about the event of the strand: their clock times agree, as far as any are told. */
export function agrees(strand: Strand, claim: Claim): boolean {
  const start = firstStart(claim);
  if (start === null) return true;
  const known = strand.claims.map((one) => firstStart(one)).filter((at) => at !== null);
  return known.length === 0 || known.some((at) => Math.abs(at - start) <= SAME_EVENT_MS);
}

/** Two outlets' clocks for one event differ by no more; so may those of two services in one event. */
const SAME_START_MS = 10 * 60_000;

/** "Both failed. A did so from 23:15. B from 22:38": a service of several with a start unlike that of another of them. */
export function isApart(strand: Strand, claim: Claim): boolean {
  const start = firstStart(claim, ANNOUNCED);
  if (start === null || claim.services.length === 0 || strand.services.size <= claim.services.length)
    return false;
  const others = strand.claims.filter(
    (one) => one.services.length > 0 && one.services.every((id) => !claim.services.includes(id)),
  );
  const known = others.map((one) => firstStart(one, ANNOUNCED)).filter((at) => at !== null);
  return known.length > 0 && known.every((at) => Math.abs(at - start) > SAME_START_MS);
}

/** The start a claim gives as a clock time. */
const firstStart = (claim: Claim, trust = 2): number | null =>
  claim.starts.find((one) => one.moment.at !== null && one.of !== null && one.trust >= trust)?.moment.at ??
  null;
/** Also the time at which it was only told. */
const ANNOUNCED = 0.5;
