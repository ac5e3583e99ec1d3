import { textOf } from '#lib/core/html.ts';
import type { Phase, Update } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { wordIn, type Words } from './words.ts';

/** What status pages call the steps of an incident in their feeds, in English and Korean. */
const STEPS: Words<Phase> = {
  investigating: 'investigating',
  detected: 'investigating',
  new: 'investigating',
  open: 'investigating',
  ongoing: 'investigating',
  identified: 'identified',
  in_review: 'identified',
  monitoring: 'monitoring',
  watching: 'monitoring',
  recovering: 'monitoring',
  mitigated: 'monitoring',
  resolved: 'resolved',
  fixed: 'resolved',
  closed: 'resolved',
  recovered: 'resolved',
  postmortem: 'resolved',
  post_mortem: 'resolved',
  ended: 'resolved',
  scheduled: 'scheduled',
  planned: 'scheduled',
  maintenance_scheduled: 'scheduled',
  in_progress: 'in_progress',
  maintenance_in_progress: 'in_progress',
  verifying: 'verifying',
  completed: 'completed',
  complete: 'completed',
  maintenance_complete: 'completed',
  maintenance_completed: 'completed',
  cancelled: 'completed',
  canceled: 'completed',
  조사_중: 'investigating',
  확인_중: 'investigating',
  원인_파악: 'identified',
  모니터링: 'monitoring',
  복구_완료: 'resolved',
  해결: 'resolved',
  해결됨: 'resolved',
  정상화: 'resolved',
  예정: 'scheduled',
  진행_중: 'in_progress',
  완료: 'completed',
};
const LONGEST_STEP = 26;

/** `null`: no step; `undefined`: "Update", which keeps the one before. */
export function stepOf(label: string): Phase | null | undefined {
  const word = textOf(label).replace(/[:.!]+$/, '');
  if (word.length > LONGEST_STEP) return null;
  if (/^(?:update|updated|업데이트)$/i.test(word)) return undefined;
  return wordIn(STEPS, word);
}

const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** `Aug 21, 00:37 UTC`, as Statuspage and Instatus write above a step: without the year. */
const STAMP = new RegExp(
  `^${MONTH}\\.? {0,2}(\\d{1,2}),? {0,2}(?:(\\d{4}),? )?(\\d{1,2}:\\d\\d(?::\\d\\d)?)(?: ?(?:GMT[+-]0?|([A-Z]{2,5})))?`,
  'i',
);

/** The instant of a stamp: in the year that brings it nearest to the time the entry was published. */
function stampOf(text: string, near: number | null, zone: string): number | null {
  const found = STAMP.exec(text);
  if (!found) return null;
  const [, month, day, ownYear, clock, name] = found;
  const at = (year: number) => instant(`${month} ${day}, ${year} ${clock} ${name ?? 'UTC'}`, zone);
  if (ownYear !== undefined) return at(+ownYear);
  if (near === null) return null;
  const year = new Date(near).getUTCFullYear();
  const times = [year - 1, year, year + 1].map(at).filter((one) => one !== null);
  return times.reduce<number | null>(
    (best, one) => (best === null || Math.abs(one - near) < Math.abs(best - near) ? one : best),
    null,
  );
}

/** What the HTML of an entry tells: its steps, in the order of the text, and whether it is a maintenance. */
export interface Steps {
  readonly updates: readonly Update[];
  readonly isScheduled: boolean;
  /** When a maintenance is to begin. */
  readonly scheduledAt: number | null;
}

/**
 * The steps in the content of an entry, as Statuspage writes them (`<small>Aug 21, 00:37 UTC</small><br>
 * <strong>Resolved</strong> - text`), Instatus and cState much alike (`<em>Fixed</em> - text`), and incident.io at
 * the head (`<b>Status: Resolved</b>`). A text without labels has none.
 */
export function stepsIn(html: string, near: number | null, zone: string): Steps {
  const source = html.slice(0, 262_144);
  const scheduled = /THIS IS A SCHEDULED EVENT ([^]{1,300})/.exec(source);
  const labels = [
    ...source.matchAll(/<(strong|b|em)>\s{0,20}(?:Status:\s{0,5})?([^<>]{2,40}?)\s{0,20}<\/\1>/gi),
  ]
    .map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
      step: stepOf(found[2]!),
      isHead: /^<\w+>\s*Status:/i.test(found[0]),
    }))
    .filter(
      ({ step, end, isHead }) =>
        step !== null &&
        (isHead ||
          /^\s{0,9}(?:<\/?\w{1,6} ?\/?>\s{0,9}){0,3}(?:&nbsp;|\s){0,3}[-–—:]/.test(
            source.slice(end, end + 60),
          )),
    );
  const updates = labels.map(({ at, end, step }, index): Update => {
    const before = source.slice(index === 0 ? 0 : labels[index - 1]!.end, at);
    const stamp = before
      .slice(before.lastIndexOf('<small>'))
      .replace(/<[^>]{0,60}>/g, '')
      .trim();
    const body = source
      .slice(end, labels[index + 1]?.at ?? source.length)
      .replace(/<small>(?:[^<]|<(?!\/small>))*<\/small>\s*(?:<br ?\/?>)?\s*$/i, '');
    return {
      at: stampOf(textOf(stamp), near, zone),
      phase: step ?? null,
      text: textOf(body).replace(/^[-–—:\s]+/, ''),
    };
  });
  const scheduledAt = scheduled ? stampOf(textOf(scheduled[1]!), near, zone) : null;
  return { updates, isScheduled: scheduled !== null, scheduledAt };
}

/** Steps that without brackets are everyday words of other feeds: `Fixed: a typo`. */
const EVERYDAY = /^(?:new|open|fixed|closed|ended|complete|planned|ongoing|해결|완료|예정)$/i;

/** A step at the head of a title: `[Resolved] API down`, `Investigating - API down`, `RESOLVED: API down`. */
export function stepInTitle(title: string): { readonly phase: Phase; readonly rest: string } | null {
  const text = textOf(title);
  const bracketed = /^\[([^\][]{2,30})\]\s*[-–—:]?\s*(\S[^]*)$/.exec(text);
  const bare = /^([A-Za-z가-힣_ -]{2,30}?)\s?(?: [-–—]|:)\s+(\S[^]*)$/.exec(text);
  const found = bracketed ?? (bare && !EVERYDAY.test(bare[1]!) ? bare : null);
  const phase = found ? stepOf(found[1]!) : null;
  return found && phase ? { phase, rest: found[2]! } : null;
}
