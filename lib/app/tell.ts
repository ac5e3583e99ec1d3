import { serviceById, serviceName } from '#lib/catalog/catalog.ts';
import { changesOf } from '#lib/core/changes.ts';
import { join } from '#lib/core/join.ts';
import { recognise } from '#lib/core/ledger.ts';
import type { Ledger } from '#lib/core/ledger.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import { noticeId } from '#lib/core/notice.ts';
import type { Notice } from '#lib/core/notice.ts';
import { tellings } from '#lib/core/notices.ts';
import type { Telling } from '#lib/core/notices.ts';
import { remember } from '#lib/core/remember.ts';
import type { Settings } from '#lib/core/settings.ts';
import type { Snapshot } from '#lib/core/snapshot.ts';
import { snapshotOf } from '#lib/core/snapshot-of.ts';
import { DAY_MS, HOUR_MS } from '#lib/core/spans.ts';

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
  const changes = changesOf(ledger, cards);
  const told = tellings(changes, cards, ledger, { notifications: settings.notifications, now });
  const next = remember(ledger, {
    cards,
    tellings: told,
    notices: noticesOf(told, settings, ports, now),
    read: health.filter((source) => source.readAt !== null).map((source) => source.id),
    followed: settings.sources.map((source) => source.id),
    rebuilt: found.rebuilt,
    now,
  });
  // First the memory of having told, then the telling: whatever dies in between, nobody hears it twice.
  if (JSON.stringify(next) !== JSON.stringify(ledger)) await ports.local.saveLedger(next);

  const snapshot = snapshotOf(
    cards,
    recent.articles,
    settings.sources,
    health,
    storageOf(ports, next, found, now),
    namesOf,
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

function namesOf(ids: ReadonlySet<string>): Snapshot['names'] {
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const service = serviceById(id);
      return service === null ? [] : [[id, { ko: service.ko, en: service.en }]];
    }),
  );
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

function noticesOf(told: readonly Telling[], settings: Settings, ports: Ports, at: number): Notice[] {
  const texts = textsOf(settings, ports);
  const nameOf = (ref: ServiceRef): string => serviceName(ref, texts.language);
  if (told.length > MOST_AT_ONCE) {
    const counts = { opened: 0, escalated: 0, resolved: 0 };
    for (const { kind } of told) counts[kind] += 1;
    const names = told.flatMap(({ card }) => card.services.map(nameOf));
    const id = noticeId({ kind: 'summary', cardId: '', url: null }, at);
    return [{ id, at, ...texts.noticeSummary(counts, names) }];
  }
  return told.map(({ kind, card }) => ({
    id: noticeId({ kind, cardId: card.id, url: addressOf(card) }, at),
    at,
    ...texts.notice(kind, card, nameOf, at),
  }));
}
