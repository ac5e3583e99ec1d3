import type { Moment } from './moments.ts';

/** Two moments that belong together, or one alone. */
export interface Stretch {
  readonly from: Moment | null;
  readonly until: Moment | null;
  readonly start: number;
  readonly end: number;
}

/** Whether the second can end what the first begins. */
const follows = (one: Moment, two: Moment, gap: number): boolean =>
  one.at !== null && two.at !== null
    ? two.at > one.at
    : two.day >= one.day && (one.at === two.at || gap <= 6);

/** Joins what "from … until" joins; a moment by itself is a stretch with neither end known as such. */
export function stretchesOf(moments: readonly Moment[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = 0; i < moments.length; i++) {
    const one = moments[i]!;
    const two = moments[i + 1];
    const gap = two === undefined ? Infinity : two.start - one.end;
    if (
      one.mark === 'from' &&
      two !== undefined &&
      follows(one, two, gap) &&
      (two.mark === 'until' ? gap <= 40 : two.mark === null && gap <= 3)
    ) {
      stretches.push({ from: one, until: two, start: one.start, end: two.end });
      i++;
    } else {
      const until = one.mark === 'until';
      stretches.push({ from: until ? null : one, until: until ? one : null, start: one.start, end: one.end });
    }
  }
  return stretches;
}
