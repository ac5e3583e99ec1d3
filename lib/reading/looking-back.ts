import type { Claim } from './claims.ts';

/** How far into its sentence the word stands that looks back. */
const OPENING = 2;

/**
 * "Earlier, on the 17th, A failed …. On the 23rd, B was down": once an article that has told its own event looks back,
 * days before today are of other events. Asked of each claim in turn, whether it is of one of those.
 */
export function lookingBack(publishedDay: number | null): (claim: Claim) => boolean {
  const told = new Set<string>();
  let isOn = false;
  return (claim) => {
    const { passage, services, past, failing } = claim;
    const isTimed = passage.moments.length > 0;
    if (told.size > 0 && past && claim.cues.some((cue) => cue.type === 'old' && cue.start <= OPENING))
      isOn = true;
    else if (isTimed || passage.place !== 'body') isOn = isOn && isOfAnother(claim, told, publishedDay);
    if (!past && !isOn && failing > 0) for (const id of services) told.add(id);
    return isOn && isTimed;
  };
}

const isOfAnother = (
  { passage, services }: Claim,
  told: ReadonlySet<string>,
  publishedDay: number | null,
): boolean => {
  const days = passage.moments.filter((moment) => moment.dated).map((moment) => moment.day);
  return (
    publishedDay !== null &&
    days.length > 0 &&
    days.every((day) => day < publishedDay) &&
    services.length > 0 &&
    !services.some((id) => told.has(id))
  );
};
