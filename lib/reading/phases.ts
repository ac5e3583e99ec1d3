import type { Phase } from '#lib/core/model.ts';

import { says, type Claim } from './claims.ts';
import { isStopped } from './lasting.ts';
import { PREDICATES, type Cue } from './language.ts';
import type { Scene } from './scene.ts';

/** Where planned work stands when the article speaks. */
export function workPhase(
  claims: readonly Claim[],
  start: number | null,
  end: number | null,
  { article: { publishedAt }, publishedDay }: Scene,
): Phase {
  // A notice that is edited when all is done keeps its date.
  if (claims.some((claim) => claim.passage.place === 'title' && says(claim, 'recovered'))) return 'completed';
  if (start !== null && publishedAt !== null && start > publishedAt) return 'scheduled';
  const lasts = end !== null && publishedAt !== null && end > publishedAt;
  if (!lasts && claims.some((claim) => says(claim, 'recovered'))) return 'completed';
  if (end !== null && publishedAt !== null && end <= publishedAt && !claims.some(isProlonged))
    return 'completed';
  if (claims.some((claim) => says(claim, 'underway') || isStopped(claim))) return 'in_progress';
  // A day alone is told as no instant: "from today on".
  const today = claims.some((claim) =>
    claim.starts.some(({ moment }) => moment.at === null && moment.day === publishedDay),
  );
  return today || (start !== null && publishedAt !== null) ? 'in_progress' : 'scheduled';
}

/** "Is being checked", "was put off", and not only that it began. */
const isProlonged = ({ cues }: Claim): boolean =>
  cues.some((cue) => cue.type === 'underway' && cue.weight < ENTERED);
const ENTERED = 4;

/**
 * Where an outage stands: the last word of the body counts, then the title. "Still" after "restored" keeps it
 * open; a repair under way is neither open nor over; a short failure told in the past is over.
 */
export function outagePhase(claims: readonly Claim[], ended: boolean): Phase {
  const body = claims.filter((claim) => claim.passage.place !== 'title');
  const title = claims.filter((claim) => claim.passage.place === 'title');
  const headline = lastState(title);
  const last = lastState(body) ?? headline;
  // "Restored in part" as the title has it; the body tells in its last words what is not yet.
  const state = headline === 'recovering' && (last === 'still' || last === 'open') ? headline : last;
  if (state === 'recovering') return 'monitoring';
  if (state === 'still') return 'investigating';
  // "For a while", says the headline: the rest is how it was then.
  if (title.some((claim) => says(claim, 'brief') && claim.failing > 0)) return 'resolved';
  if (state === 'recovered' || ended) return 'resolved';
  if (state === 'open') return 'investigating';
  // "They were inconvenienced", in the past, is said of what lasts as well.
  if (body.some((claim) => says(claim, 'ongoing'))) return 'investigating';
  return claims.some((claim) => says(claim, 'brief') && claim.failing > 0) ? 'resolved' : 'investigating';
}

/** `still`: it was said to work again, and yet does not. */
type State = 'recovering' | 'recovered' | 'open' | 'still';

function lastState(claims: readonly Claim[]): State | null {
  let state: State | null = null;
  for (const claim of claims) {
    let said: Cue | null = null;
    for (const cue of claim.cues) {
      if (PREDICATES.has(cue.type)) said = cue;
      if (cue.type === 'recovering') state = 'recovering';
      else if (cue.type === 'recovered' && cue.weight >= 3) state = 'recovered';
      else if (
        cue.type === 'ongoing' &&
        claim.failing > 0 &&
        state !== 'recovering' &&
        (cue.weight >= (state === null ? STATED : 3) ||
          (said?.type === 'failure' && (state !== 'recovered' || isRightBehind(cue, said))))
      )
        state =
          state === 'still' || (state === 'recovered' && (cue.weight >= 3 || isAgain(claim, cue)))
            ? 'still'
            : 'open';
    }
  }
  return state;
}

/** "We are working to restore it" is part of every statement: it keeps open what nothing was said of yet. */
const STATED = 2.5;

/** After "restored", "is being looked into" is said of the cause; "cannot be reached still" of a part. */
const isRightBehind = (cue: Cue, failure: Cue): boolean =>
  cue.start >= failure.end && cue.start - failure.end <= RIGHT_BEHIND;
const RIGHT_BEHIND = 3;

/** "Was restored, and at 16:50 now cannot be reached": now, in the same breath. */
const isAgain = ({ cues }: Claim, cue: Cue): boolean => {
  const repair = cues.find((one) => one.type === 'recovered' && one.end <= cue.start);
  return (
    repair !== undefined &&
    cues.some((one) => one.type === 'fresh' && one.start >= repair.end && one.end <= cue.start)
  );
};

/** Whether the body says of these services themselves where they stand. */
export const hasState = ({ claims }: { readonly claims: readonly Claim[] }): boolean =>
  lastState(claims.filter((claim) => claim.passage.place !== 'title')) !== null;
