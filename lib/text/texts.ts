import type { Badge } from '#lib/core/badge.ts';
import type { Card } from '#lib/core/card.ts';
import type { Failure } from '#lib/core/failure.ts';
import type { ServiceRef } from '#lib/core/model.ts';

import { badgeTitle } from './badge-title.ts';
import { en } from './en.ts';
import { factsOf } from './failure-facts.ts';
import type { Words } from './ko.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import type { Notice, NoticeCounts, NoticeKind } from './notices.ts';
import { noticeOf, summaryOf } from './notices.ts';
import type { Times } from './times.ts';
import { timesIn } from './times.ts';

/** All that is said to a person, in one language: the catalogue's words and the sentences made from them. */
export interface Texts extends Words, Times {
  readonly language: Language;
  /** One sentence or two: what happened at this address and what to do. */
  readonly failure: (failure: Pick<Failure, 'kind' | 'status' | 'path'>, url: string) => string;
  /** The toolbar icon's tooltip: state, age, and the sources that cannot be read. */
  readonly badgeTitle: (badge: Badge, now: number) => string;
  /** What a desktop notification about one card says. `names` gives a service's name in this language. */
  readonly notice: (kind: NoticeKind, card: Card, names: (ref: ServiceRef) => string, now: number) => Notice;
  /** One notification for many changes at once; `services` are the names to mention, most important first. */
  readonly noticeSummary: (counts: NoticeCounts, services: readonly string[]) => Notice;
  readonly testNotice: Notice;
}

/** The texts of a language; times are written in `zone` (IANA), or the local zone when none is given. */
export function textsFor(language: Language, zone?: string): Texts {
  const words = language === 'ko' ? ko : en;
  const times = timesIn(words.time, zone);
  return {
    ...words,
    ...times,
    language,
    failure: (failure, url) => words.failures[failure.kind](factsOf(failure, url)),
    badgeTitle: (badge, now) => badgeTitle(words, times, badge, now),
    notice: (kind, card, names, now) => noticeOf(words, times, kind, card, names, now),
    noticeSummary: (counts, services) => summaryOf(words, counts, services),
    testNotice: { title: words.notices.testTitle, message: words.notices.testMessage },
  };
}
