import type { Badge } from '#lib/core/badge.ts';

import type { Words } from './ko.ts';
import { namesInWords } from './names.ts';
import type { Times } from './times.ts';

/** The tooltip in words: `장애알리미: 지금 장애 2건 · 3분 전 확인`, and a second line for what cannot be read. */
export function badgeTitle(words: Words, times: Times, badge: Badge, now: number): string {
  const state = {
    outage: words.badge.outages(badge.count),
    ok: words.badge.ok,
    unknown: words.badge.unknown,
    empty: words.badge.empty,
  }[badge.state];
  const age = badge.readAt === null ? '' : ` · ${words.badge.asOf(times.age(now - badge.readAt))}`;
  const failing =
    badge.failing.length === 0 ? '' : `\n${words.badge.failing(namesInWords(words, badge.failing, 5))}`;
  return `${words.productName}: ${state}${age}${failing}`;
}
