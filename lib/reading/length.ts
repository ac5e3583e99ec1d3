import { DAY_MS, MINUTE_MS } from './calendar.ts';
import type { Moment } from './moments.ts';
import type { Passage } from './passages.ts';

/** An end told by a length, and how well it was counted: `odd` to the minute, `over` as how long it took, or `round`. */
export interface CountedEnd {
  readonly moment: Moment;
  readonly counted: 'odd' | 'over' | 'round';
}

/** "From 14:51 for about four minutes" ends at 14:55. Vague spans ("over two hours") end nowhere. */
export function endBySpan(passage: Passage, start: Moment, from: number, to: number): CountedEnd | null {
  if (start.at === null) return null;
  // "For about 40 minutes from 11:20": the span may stand right before as well.
  const span = passage.spans.find(
    (one) =>
      one.start >= from &&
      one.start < to &&
      (one.start >= start.end || (one.end <= start.start && start.start - one.end <= 24)),
  );
  // "44 minutes after" is an end only of what is over.
  if (span?.over === true && !passage.cues.some((cue) => cue.type === 'recovered')) return null;
  if (span === undefined || !span.exact || span.start - start.end > 90) return null;
  if (span.ms >= 12 * 60 * MINUTE_MS) return null;
  const at = start.at + span.ms;
  const day = start.day + Math.floor(span.ms / DAY_MS);
  // Seven minutes are counted, an hour or twenty minutes may be rounded; "restored after an hour and 40 minutes" is not.
  const odd = start.mark === 'from' && span.ms % (10 * MINUTE_MS) !== 0;
  const over = span.over === true && span.ms % (30 * MINUTE_MS) !== 0;
  return {
    moment: { ...start, at, day, precision: 'about', mark: null },
    counted: odd ? 'odd' : over ? 'over' : 'round',
  };
}
