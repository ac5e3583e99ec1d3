import { changesOf } from '#lib/core/changes.ts';
import { join } from '#lib/core/join.ts';
import { recognise } from '#lib/core/ledger.ts';
import type { Ledger } from '#lib/core/ledger.ts';
import type { Card } from '#lib/core/card.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import { noticeId } from '#lib/core/notice.ts';
import type { Notice } from '#lib/core/notice.ts';
import { tellings } from '#lib/core/notices.ts';
import type { Telling } from '#lib/core/notices.ts';
import { remember } from '#lib/core/remember.ts';
import { nameIn } from '#lib/core/snapshot.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import { snapshotOf } from '#lib/core/snapshot-of.ts';
import { DAY_MS, HOUR_MS } from '#lib/core/spans.ts';
import { watching } from '#lib/core/watched.ts';
import type { Texts } from '#lib/text/texts.ts';

import { healthOf } from './health.ts';
import type { Ports } from './ports.ts';
import { textsOf } from './redraw.ts';
import { addressOf } from './target.ts';

/** What has a word within this time takes part in joining; open incidents always do. */
const JOINED_MS = 3 * DAY_MS;
/** More than this many at once are told in one notification. */
const MOST_AT_ONCE = 3;
/** A notification that could not be shown for this long is not news any more. */
const NEWS_MS = HOUR_MS;

/** From what all sources say to badge, notifications and the popup's snapshot. Can be repeated at any time. */
export async function tell(
  ports: Ports,
  found: { readonly rebuilt: boolean; readonly unwritten: boolean },
): Promise<void> {
  const now = ports.now();
  const settings = await ports.local.settings();
  const ledger = await ports.local.ledger();
  const states = await ports.store.states();
  const recent = await ports.store.recent(now - JOINED_MS);
  const health = healthOf(settings.sources, states, now);

  const cards = recognise(join({ sources: settings.sources, ...recent }, now), ledger);
  // All cards are remembered: what is watched later was there before, and is not told as new.
  const watched = cards.filter(watching(settings));
  const names = await namesOf(watched, ports);
  const changes = changesOf(ledger, cards);
  const told = tellings(changes, watched, ledger, { notifications: settings.notifications, now });
  const next = remember(ledger, {
    cards,
    tellings: told,
    notices: noticesOf(told, names, textsOf(settings, ports), now),
    read: health.filter((source) => source.readAt !== null).map((source) => source.id),
    followed: settings.sources.map((source) => source.id),
    rebuilt: found.rebuilt,
    now,
  });
  // First the memory of having told, then the telling: whatever dies in between, nobody hears it twice.
  if (JSON.stringify(next) !== JSON.stringify(ledger)) await ports.local.saveLedger(next);

  const snapshot = snapshotOf(
    watched,
    recent.articles,
    settings.sources,
    health,
    storageOf(ports, next, found, now),
    names,
    now,
  );
  await ports.local.saveSnapshot(snapshot);
  await ports.showBadge(snapshot.badge, textsOf(settings, ports).badgeTitle(snapshot.badge, now));
  await deliver(next, ports, now);
}

function storageOf(
  ports: Ports,
  ledger: Ledger,
  found: { readonly unwritten: boolean },
  now: number,
): Snapshot['storage'] {
  if (ports.store.kind === 'no-database' || found.unwritten) return 'no-database';
  return ledger.rebuiltAt !== null && now - ledger.rebuiltAt < DAY_MS ? 'rebuilt' : 'ok';
}

/** Both names of the services on the cards, by catalog id. */
async function namesOf(cards: readonly Card[], ports: Ports): Promise<Snapshot['names']> {
  const ids = new Set(cards.flatMap((card) => card.services.flatMap(({ id }) => id ?? [])));
  if (ids.size === 0) return {};
  const named = (await ports.services()).filter(({ id }) => ids.has(id));
  return Object.fromEntries(named.map(({ id, ko, en }) => [id, { ko, en }]));
}

/** Shows what is in the outbox, then takes it out. The same id twice is one notification. */
async function deliver(ledger: Ledger, ports: Ports, now: number): Promise<void> {
  if (ledger.outbox.length === 0) return;
  const shown = new Set(await ports.shownNotices());
  const left: Notice[] = [];
  for (const notice of ledger.outbox) {
    if (shown.has(notice.id) || now - notice.at >= NEWS_MS) continue;
    if (!(await ports.showNotice(notice))) left.push(notice);
  }
  await ports.local.saveLedger({ ...ledger, outbox: left });
}

function noticesOf(told: readonly Telling[], names: Snapshot['names'], texts: Texts, at: number): Notice[] {
  const nameOf = (ref: ServiceRef): string => nameIn({ names }, ref, texts.language);
  if (told.length > MOST_AT_ONCE) {
    const counts = { opened: 0, escalated: 0, resolved: 0 };
    for (const { kind } of told) counts[kind] += 1;
    const mentioned = told.flatMap(({ card }) => card.services.map(nameOf));
    const id = noticeId({ kind: 'summary', cardId: '', url: null }, at);
    return [{ id, at, ...texts.noticeSummary(counts, mentioned) }];
  }
  return told.map(({ kind, card }) => ({
    id: noticeId({ kind, cardId: card.id, url: addressOf(card) }, at),
    at,
    ...texts.notice(kind, card, nameOf, at),
  }));
}
