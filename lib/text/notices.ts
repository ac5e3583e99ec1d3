import type { Card } from '#lib/core/card.ts';
import type { ServiceRef } from '#lib/core/model.ts';

import { evidenceInWords } from './evidence.ts';
import type { Words } from './ko.ts';
import { namesInWords, subjectsOf } from './names.ts';
import type { Times } from './times.ts';

/** What a person is told of by a notification. */
export type NoticeKind = 'opened' | 'escalated' | 'resolved';

/** A desktop notification's words; both are plain text. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** How many changes of each kind a summary speaks of. */
export type NoticeCounts = Readonly<Record<NoticeKind, number>>;

/** Desktops cut longer messages off at a place of their own. */
const LONGEST = 180;

/** The title carries only names and state, since it may show on a locked screen. */
export function noticeOf(
  words: Words,
  times: Times,
  kind: NoticeKind,
  card: Card,
  names: (ref: ServiceRef) => string,
  now: number,
): Notice {
  const services = namesInWords(words, subjectsOf(card, names), 3);
  const title = {
    opened: words.notices.opened(services, problemOf(words, card)),
    escalated: words.notices.escalated(services, words.impacts[card.impact]),
    resolved: words.notices.resolved(services),
  }[kind];
  const first = [kind === 'resolved' ? ending(words, times, card, now) : beginning(words, times, card, now)];
  const facts = [...first, evidenceInWords(words, card)].filter((fact) => fact !== null).join(' · ');
  const latest = kind === 'resolved' ? (card.cause ?? card.latest?.text) : card.latest?.text;
  return { title, message: shortened(`${facts}\n${latest ?? card.title}`) };
}

/** One notification for many changes at once. */
export function summaryOf(words: Words, counts: NoticeCounts, services: readonly string[]): Notice {
  const parts = [
    counts.opened > 0 ? words.notices.summaryOpened(counts.opened) : null,
    counts.escalated > 0 ? words.notices.summaryEscalated(counts.escalated) : null,
    counts.resolved > 0 ? words.notices.summaryResolved(counts.resolved) : null,
  ].filter((part) => part !== null);
  const total = counts.opened + counts.escalated + counts.resolved;
  const about = services.length === 0 ? '' : `\n${namesInWords(words, services, 5)}`;
  return { title: words.notices.summaryTitle(total), message: shortened(`${parts.join(' · ')}${about}`) };
}

/** What is wrong, in a few words: the parts when they are named, else the kind. */
export function problemOf(words: Words, card: Pick<Card, 'kind' | 'components'>): string {
  if (card.components.length === 0) return words.card.problem(card.kind);
  return words.card.problemWith(card.kind, namesInWords(words, card.components, 2));
}

function beginning(words: Words, times: Times, card: Card, now: number): string | null {
  return card.startedAt === null
    ? null
    : words.notices.since(times.when(card.startedAt, card.startedPrecision, now));
}

function ending(words: Words, times: Times, card: Card, now: number): string | null {
  if (card.resolvedAt === null) return null;
  const at = words.notices.backAt(times.when(card.resolvedAt, card.resolvedPrecision, now));
  const length = lengthOf(card);
  return length === null ? at : `${at} · ${words.notices.lasted(times.duration(length))}`;
}

/** Milliseconds from start to end, or `null` when one is only known by the day. */
function lengthOf(card: Card): number | null {
  if (card.startedAt === null || card.resolvedAt === null || card.resolvedAt < card.startedAt) return null;
  if (card.startedPrecision === 'day' || card.resolvedPrecision === 'day') return null;
  return card.resolvedAt - card.startedAt;
}

function shortened(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= LONGEST
    ? characters.join('')
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
