import { PREDICATES, type Language } from './language.ts';
import type { Passage } from './passages.ts';
import type { Stretch } from './stretches.ts';

/** Where clauses about other services begin: at a break before a name that follows a finished statement. */
export function cutsOf(passage: Passage, language: Language, stretches: readonly Stretch[]): number[] {
  const cuts = [0];
  const names = passage.mentions.filter((mention) => mention.role === 'subject');
  if (names.length < 2) return cuts;
  const breaks = language.breaks(passage.text);
  for (let i = 1; i < names.length; i++) {
    const [before, name] = [names[i - 1]!, names[i]!];
    const ranges = stretches.filter((one) => one.from !== null && one.until !== null);
    const between = (one: { start: number; end: number }): boolean =>
      one.start >= before.end && one.end <= name.start;
    const stated = [...passage.cues.filter((cue) => PREDICATES.has(cue.type)), ...ranges].find(between);
    // "9:00 to 9:30 at A, 10:00 to 10:20 at B": the second range begins the second clause.
    const second = ranges.find(between);
    const paired =
      second !== undefined && ranges.some((one) => one.start >= cuts.at(-1)! && one.end <= before.start);
    // "A came back at four, B at 4:42": each has a time of its own, and the predicate stands at the end.
    const each =
      !language.predicateFirst &&
      !paired &&
      stated === undefined &&
      stretches.some((one) => isClock(one) && between(one)) &&
      stretches.some((one) => isClock(one) && one.start >= name.end && one.start - name.end <= 12);
    const cut =
      paired || each
        ? (breaks.findLast((at) => at > before.end && at <= (second?.start ?? name.start)) ??
          (each ? name.start : undefined))
        : stated && breaks.findLast((at) => at >= stated.end && at <= name.start);
    if (cut !== undefined && cut > cuts.at(-1)!) cuts.push(cut);
  }
  return cuts;
}

const isClock = ({ from, until }: Stretch): boolean => (from ?? until)!.at !== null;
