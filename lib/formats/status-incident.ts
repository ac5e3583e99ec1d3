import { cleanText } from '#lib/core/clean.ts';
import { plainText, textOf } from '#lib/core/html.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { titleOfFeed, type Entry, type Feed } from './feed.ts';
import { incident, inOrder, isOpen, worst } from './report.ts';
import { partsIn, type Part, type Steps } from './status-entry.ts';
import { IMPACT_OF_COMPONENT } from './words.ts';

/** An entry of a status feed and what it tells of where its incident stands. */
export interface Told {
  readonly entry: Entry;
  readonly steps: Steps;
  /** A step in the title; of an update the phase is not told. */
  readonly titleStep: { readonly phase: Phase | null; readonly rest: string } | null;
  /** What the entry's own `<status>` says. */
  readonly stated: Phase | null;
}

/** xAI names the part before the matter: `[API Console] Console not loading`. */
const componentInTitle = (title: string) => /^\s*\[([^\][]{2,60})\]\s/.exec(title)?.slice(1, 2) ?? [];

/** The components of an entry; incident.io names them in the summary of an Atom entry, not in its content. */
function partsOf({ body, summary }: Entry): Part[] {
  const parts = [body, summary].flatMap((html) => partsIn(html ?? ''));
  return [...new Map(parts.toReversed().map((part) => [part.name, part])).values()].toReversed();
}

/** How bad it is, where a feed tells it at all: by the states of the components. */
function impactOf(parts: readonly Part[], isOver: boolean): Impact {
  if (isOver) return 'unknown';
  const told = worst(parts.map(({ status }) => (status === null ? 'none' : IMPACT_OF_COMPONENT[status])));
  return told === 'none' || told === 'maintenance' ? 'minor' : told;
}

/** Status.io, Instatus, Checkly and OpenStatus tell a maintenance by its address. */
const MAINTENANCE_PAGE = /\/maintenances?\/+[^/?#]/i;
export const isMaintenancePage = ({ url }: Entry) => MAINTENANCE_PAGE.test(url ?? '');

/** Words like "active" and "resolved" are said of maintenance too. */
const ofMaintenance = (phase: Phase): Phase =>
  phase === 'resolved' ? 'completed' : isOpen(phase) ? 'in_progress' : phase;

const isEnd = (phase: Phase | null) => phase === 'resolved' || phase === 'completed';

/** What without a step is no outage, going by its title. */
const PLANNED = /\bmaintenance\b|점검|维护|メンテナンス/i;

/** The incident of one entry. */
export function incidentOf(
  { entry, steps, titleStep, stated: own }: Told,
  feed: Feed,
  problems: Problem[],
): Incident[] {
  const id = idOf(entry, feed);
  const title = titleStep?.rest ?? entry.title ?? '';
  if (id === '' || textOf(title) === '') {
    problems.push({ path: entry.path, message: 'expected a title and an id or address' });
    return [];
  }
  const at = entry.updatedAt ?? entry.publishedAt;
  // A step alone that tells no time is of the entry's; when an item was published says nothing of its end.
  const alone = steps.updates.length === 1 ? steps.updates[0]! : null;
  const aloneAt = alone !== null && isEnd(alone.phase) ? entry.updatedAt : at;
  const updates = alone === null ? steps.updates : [{ ...alone, at: alone.at ?? aloneAt }];
  const stamps = steps.updates.map((one) => one.at).filter((time) => time !== null);
  const newest = updates.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)).find(({ phase }) => phase !== null);
  const told = titleStep?.phase ?? own ?? steps.now ?? newest?.phase ?? null;
  const isPlanned = steps.isScheduled || isMaintenancePage(entry);
  const stated = told ?? (isPlanned || PLANNED.test(title) ? 'scheduled' : 'investigating');
  const isMaintenance = isPlanned || !(isOpen(stated) || stated === 'resolved');
  const phase = isMaintenance ? ofMaintenance(stated) : stated;
  const isOver = isEnd(phase);
  const said = isMaintenance
    ? updates.map((one) => ({ ...one, phase: one.phase && ofMaintenance(one.phase) }))
    : updates;
  const ended = said.filter((one) => one.phase === phase).map((one) => exact(one.at, at))[0];
  // cState's only category is when it was resolved.
  const closed = /cstate/i.test(feed.generator) ? instant(entry.categories[0], 'UTC') : null;
  const latest = stamps.length > 0 ? Math.max(...stamps) : null;
  const text = plainText(entry.body ?? entry.summary ?? '');
  const begun = said.filter((one) => one.phase === 'in_progress').map((one) => one.at)[0];
  const planned = steps.isScheduled ? (steps.scheduledAt ?? entry.publishedAt) : null;
  // Where an entry tells its last change alone, that is the beginning only of what has just begun.
  const isLastOnly =
    stamps.length === 0 && entry.publishedAt === entry.updatedAt && phase !== 'investigating';
  const times = [...stamps, ...(entry.publishedAt === null || isLastOnly ? [] : [entry.publishedAt])];
  const parts = partsOf(entry);
  const names = parts.map(({ name }) => name);
  return [
    incident({
      id,
      title,
      services: servicesOf(feed),
      kind: isMaintenance ? 'maintenance' : null,
      components: titleStep === null ? [...names, ...componentInTitle(title)] : names,
      phase,
      impact: isMaintenance ? 'maintenance' : impactOf(parts, isOver),
      startedAt: isMaintenance
        ? (planned ?? begun ?? entry.publishedAt)
        : times.length > 0
          ? Math.min(...times)
          : null,
      updatedAt: entry.updatedAt ?? latest ?? entry.publishedAt,
      resolvedAt: isOver ? (closed ?? ended ?? latest ?? (said.length > 0 ? entry.updatedAt : null)) : null,
      updates: said.length > 0 ? said : text === '' ? [] : [{ at, phase, text }],
      url: entry.url ?? feed.home,
    }),
  ];
}

/** Some feeds have an item for each statement: of one id the newest says how it stands, the oldest since when. */
export function merged(incidents: readonly Incident[]): Incident[] {
  return [...Map.groupBy(incidents, ({ id }) => id).values()].map((items) => {
    const byTime = items.toSorted((a, b) => (a.updatedAt ?? 0) - (b.updatedAt ?? 0));
    const last = byTime.at(-1)!;
    const starts = items.map(({ startedAt }) => startedAt).filter((at) => at !== null);
    const startedAt = starts.length === 0 ? null : Math.min(...starts);
    if (items.length === 1) return last;
    // An item of its own for a statement is published when that is made.
    const updates = byTime.flatMap((item) =>
      item.updates.map((update) => ({ ...update, at: update.at ?? item.updatedAt })),
    );
    const resolvedAt = last.resolvedAt ?? (isEnd(last.phase) ? last.updatedAt : null);
    return { ...last, startedAt, resolvedAt, updates: inOrder(updates) };
  });
}

/** The page of one incident: `…/incidents/abc`. */
const INCIDENT_PAGE = /\/(?:incidents?|maintenances?|issues?|events?|notices?)\/+[^/?#]+/i;

/**
 * What an incident is known by: its own page, as several feeds have an id for each statement (Google's, Better
 * Stack's); else the entry's id. The status page's address is nobody's id: some feeds link every item to it.
 */
export function idOf({ id, url, title, publishedAt }: Entry, feed: Feed): string {
  if (url !== null && INCIDENT_PAGE.test(url)) return url.replace(/[?#].*$/, '');
  const own = cleanText(id ?? (url === feed.home ? null : url) ?? '');
  return own !== '' || title === null ? own : cleanText(`${title}|${publishedAt ?? ''}`);
}

/** A stamp tells minutes; where the entry's own time is of the same minute, that tells the second. */
const exact = (stamp: number | null, time: number | null) =>
  stamp !== null && time !== null && time - stamp >= 0 && time - stamp < 60_000 ? time : stamp;

/** `GitHub Status - Incident History` is GitHub's. */
export function servicesOf(feed: Feed): Incident['services'] {
  const title = titleOfFeed(feed) ?? '';
  const name = title
    .replace(/^incidents?\s*[-–—|:]\s*/i, '')
    .replace(/\s*[-–—|:]?\s*(?:incident history|history|rss feed|incidents?|updates)\s*$/i, '')
    .replace(/\s*(?:service |system )?status(?: page)?$/i, '');
  return title === '' ? [] : [{ id: null, name: name.trim() || title }];
}
