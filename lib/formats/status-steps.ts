import { textOf } from '#lib/core/html.ts';
import type { Phase } from '#lib/core/model.ts';
import { wordIn, type Words } from './words.ts';

/** What status pages call the steps of an incident in their feeds, in English, Korean, Chinese and Japanese. */
const STEPS: Words<Phase> = {
  investigating: 'investigating',
  detected: 'investigating',
  new: 'investigating',
  open: 'investigating',
  ongoing: 'investigating',
  active: 'investigating',
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
  not_started: 'scheduled',
  not_started_yet: 'scheduled',
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
  已恢复: 'resolved',
  已解决: 'resolved',
  处理中: 'investigating',
  調査中: 'investigating',
  対応中: 'identified',
  復旧済み: 'resolved',
  解決済み: 'resolved',
};
const LONGEST_STEP = 26;

/** `null`: no step; `undefined`: "Update", which keeps the one before. */
export function stepOf(label: string): Phase | null | undefined {
  const word = textOf(label).replace(/[:.!]+$/, '');
  if (word.length > LONGEST_STEP) return null;
  if (/^(?:update|updated|업데이트)$/i.test(word)) return undefined;
  return wordIn(STEPS, word);
}

const EVERYDAY = /^(?:new|open|fixed|closed|ended|complete|planned|ongoing|active|해결|완료|예정)$/i;

/** Whether a step is without brackets an everyday word of other feeds: `Fixed: a typo`. */
export const isEveryday = (label: string) => EVERYDAY.test(label.trim());

/**
 * A step at the head of a title, `[Resolved] API down`, `Investigating - API down`, `RESOLVED: API down`, or in
 * brackets at its end, `API down (Resolved)`. An update, `UPDATE: API down`, is a step that tells no phase.
 */
export function stepInTitle(title: string): { readonly phase: Phase | null; readonly rest: string } | null {
  const text = textOf(title);
  const before = /^\[([^\][]{2,30})\]\s*[-–—:]?\s*(\S[^]*)$/.exec(text);
  const bare = /^([A-Za-z가-힣_ -]{2,30}?)\s?(?: [-–—]|:)\s+(\S[^]*)$/.exec(text);
  const behind = /[([（]([^()[\]（）]{2,30})[)\]）]$/.exec(text);
  const head = before ?? (bare && !isEveryday(bare[1]!) ? bare : null);
  const phase = head ? stepOf(head[1]!) : null;
  if (head && phase !== null) return { phase: phase ?? null, rest: head[2]! };
  const last = behind ? stepOf(behind[1]!) : null;
  return behind && last ? { phase: last, rest: text.slice(0, behind.index).trim() } : null;
}
