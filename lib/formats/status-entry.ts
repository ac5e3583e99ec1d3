import { plainText, textOf } from '#lib/core/html.ts';
import type { ComponentStatus, Phase, Update } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { isEveryday, stepOf } from './status-steps.ts';
import { COMPONENT_WORDS, wordIn } from './words.ts';

/** Longer contents are read up to here. */
const LONGEST = 262_144;

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

/** What the HTML of an entry tells. */
export interface Steps {
  /** The steps in the order of the text; `phase` is `null` for an "Update". */
  readonly updates: readonly Update[];
  /** Where the entry says in one word where it stands now. */
  readonly now: Phase | null;
  readonly isScheduled: boolean;
  /** When a maintenance is to begin. */
  readonly scheduledAt: number | null;
}

const LABEL = /<(strong|b|em|h[1-6])>\s{0,20}(Status:\s{0,5})?([^<>]{2,40}?)\s{0,20}<\/\1>/gi;
/** Behind a label comes its text: after a dash or a colon, or as the next paragraph of a heading. */
const BEHIND = /^\s{0,9}(?:<\/?\w{1,6} ?\/?>\s{0,9}){0,3}(?:&nbsp;|\s){0,3}[-–—:]/;

/**
 * The steps in the content of an entry, as Statuspage writes them (`<small>Aug 21, 00:37 UTC</small><br>
 * <strong>Resolved</strong> - text`), Instatus and cState much alike (`<em>Fixed</em> - text`), xAI under headings
 * (`<strong>Mon, 18 May 2026 02:29:34 GMT</strong></p><h3>Investigating</h3><p>text`), and incident.io at the head
 * (`<b>Status: Resolved</b>`). A text without labels has none.
 */
export function stepsIn(html: string, near: number | null, zone: string): Steps {
  const source = withoutParts(html.slice(0, LONGEST));
  const scheduled = /THIS IS A SCHEDULED EVENT ([^]{1,300})/.exec(source);
  const labels = [...source.matchAll(LABEL)]
    .map((found) => ({
      at: found.index,
      end: found.index + found[0].length,
      step: stepOf(found[3]!),
      isHead: found[2] !== undefined,
      isHeading: /^h/i.test(found[1]!),
    }))
    .filter(
      ({ step, end, isHead, isHeading }) =>
        step !== null && (isHead || isHeading || BEHIND.test(source.slice(end, end + 60))),
    );
  const heads = labels.filter(({ isHead }) => isHead);
  // A head above further steps only says where they have led; alone it is the one step there is.
  const steps = labels.length > heads.length ? labels.filter(({ isHead }) => !isHead) : labels;
  const updates = steps.map(({ at, end, step }, index): Update => {
    const body = source.slice(end, steps[index + 1]?.at ?? source.length);
    const stamp = source.slice(steps[index - 1]?.end ?? 0, at);
    return {
      at: timeBefore(stamp, near, zone),
      phase: step ?? null,
      text: textOf(index === steps.length - 1 ? body : withoutStamp(body)).replace(/^[-–—:\s]+/, ''),
    };
  });
  const scheduledAt = scheduled ? stampOf(textOf(scheduled[1]!), near, zone) : null;
  const head = heads.length > 0 ? null : plainHead(source);
  return {
    updates: updates.length > 0 ? updates : head !== null ? [head] : paragraphSteps(source),
    now: heads[0]?.step ?? head?.phase ?? null,
    isScheduled: scheduled !== null,
    scheduledAt,
  };
}

/** `Status: Resolved` as the first line, with or without emphasis on the first word; the rest is its text. */
function plainHead(html: string): Update | null {
  if (!/^.{0,60}\bstatus\b/is.test(html)) return null;
  const [first = '', ...rest] = plainText(html).split('\n');
  const phase = stepOf(/^status\s*:\s*(\S.*)$/i.exec(first)?.[1] ?? '');
  return phase ? { at: null, phase, text: rest.join('\n') } : null;
}

/**
 * `Investigating: We look into it.` and `Resolved: It works.`, each a paragraph of a plain text, as OpenStatus writes
 * them; those of a text that begins with the end are turned round.
 */
function paragraphSteps(text: string): Update[] {
  const updates = text.split(/\n\s{0,20}\n/).map((paragraph): Update | null => {
    const found = /^\s{0,20}([\p{L} ]{3,26}):\s([^]*)$/u.exec(paragraph);
    const phase = found && !isEveryday(found[1]!) ? stepOf(found[1]!) : null;
    return phase === null ? null : { at: null, phase: phase ?? null, text: textOf(found![2]!) };
  });
  const steps = updates.filter((one) => one !== null);
  if (steps.length < updates.length) return [];
  const isEnd = (one: Update | undefined) => one?.phase === 'resolved' || one?.phase === 'completed';
  return isEnd(steps[0]) && !isEnd(steps.at(-1)) ? steps.toReversed() : steps;
}

const PARTS = /(?:<(?:b|strong|p|h\d)>\s{0,20})*affected (?:components|services|systems)/i;

/** Without the list of components at the end, which is not part of what was said. */
function withoutParts(html: string): string {
  const start = html.search(PARTS);
  return start < 0 ? html : html.slice(0, start);
}

/** A component an entry names, with the state it gives it. */
export interface Part {
  readonly name: string;
  readonly status: ComponentStatus | null;
}

/**
 * Those below "Affected components", as incident.io lists them: `<li>Login (Degraded performance)</li>`; Checkly calls
 * them services.
 */
export function partsIn(html: string): Part[] {
  const start = html.search(/affected (?:components|services|systems)/i);
  const list = start < 0 ? '' : html.slice(start, start + 20_000).split(/<\/ul>/i)[0]!;
  return [...list.matchAll(/<li>([^<]{1,200})/gi)].flatMap(([, item]) => {
    const found = /^(.*?)\s*(?:\(([^()]{1,40})\))?$/s.exec(textOf(item!))!;
    return found[1] === '' ? [] : [{ name: found[1]!, status: wordIn(COMPONENT_WORDS, found[2]) }];
  });
}

/** Where the stamp of the next step begins: its own element stands last before it. */
const stampStart = (html: string) => Math.max(html.lastIndexOf('<small>'), html.lastIndexOf('<strong>'));

function withoutStamp(body: string): string {
  const start = stampStart(body);
  return start < 0 ? body : body.slice(0, start);
}

function timeBefore(html: string, near: number | null, zone: string): number | null {
  const stamp = textOf(html.slice(Math.max(stampStart(html), 0)).slice(0, 300)).split('\n')[0]!;
  return stampOf(stamp, near, zone) ?? instant(stamp, zone);
}
