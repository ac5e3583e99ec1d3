import { cleanText } from '#lib/core/clean.ts';
import { plainText, textOf } from '#lib/core/html.ts';
import type { Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { awsIncidents, isAwsFeed } from './aws-feed.ts';
import { articlesOf, titleOfFeed, type Entry, type Feed } from './feed.ts';
import type { ParseContext, Report } from './format.ts';
import { monitorIncidents } from './monitor-feed.ts';
import { EMPTY, incident, inOrder, isOpen } from './report.ts';
import { stepsIn, type Steps } from './status-entry.ts';
import { stepInTitle } from './status-steps.ts';

/** A feed by one of these tells of nothing but incidents. */
const STATUS_GENERATORS =
  /cstate|incident\.io|statuspage|instatus|better ?(?:stack|uptime)|openstatus|cachet/i;
const STATUS_TITLE = /\bstatus\b|incident history|\bincidents?\b|\bservice health\b|상태|状态/i;
const STATUS_HOST =
  /^(?:[\w-]+\.)*(?:status|health|trust)\.|status\.(?:com|io|page|app|dev|org|net)$|statuspage|instatus|stspg/i;

interface Told {
  readonly entry: Entry;
  readonly steps: Steps;
  readonly titleStep: { readonly phase: Phase; readonly rest: string } | null;
}

const isTold = ({ steps, titleStep }: Told) =>
  steps.updates.some(({ phase }) => phase !== null) || titleStep !== null;

const tell = (entry: Entry, zone: string): Told => ({
  entry,
  steps: stepsIn(entry.body ?? entry.summary ?? '', entry.updatedAt ?? entry.publishedAt, zone),
  titleStep: stepInTitle(entry.title ?? ''),
});

const hostOf = (address: string | null) =>
  address !== null && URL.canParse(address) ? new URL(address).hostname : '';

/** Whether a feed calls itself a status page's, or comes from one. */
const callsItselfSo = (feed: Feed, context: ParseContext) =>
  STATUS_GENERATORS.test(feed.generator) ||
  STATUS_TITLE.test(feed.title ?? '') ||
  [feed.home, context.url].some((url) => STATUS_HOST.test(hostOf(url)));

/** Whether a feed is a status page's: it calls itself so and most items tell a step, or nearly all tell a dated one. */
function isStatusFeed(feed: Feed, told: readonly Told[], context: ParseContext): boolean {
  if (STATUS_GENERATORS.test(feed.generator)) return true;
  const dated = told.filter(({ steps }) => steps.updates.some(({ at }) => at !== null)).length;
  if (dated > 0 && dated >= told.length * 0.8) return true;
  return callsItselfSo(feed, context) && told.length > 0 && told.filter(isTold).length >= told.length / 2;
}

/**
 * What a feed says: a status page's incidents, else articles. A status feed is a window, mostly of the last 25:
 * what is absent from it is not over. Items of a status feed that tell no step are articles.
 */
export function feedReport(feed: Feed, context: ParseContext, problems: Problem[]): Report {
  const common = {
    ...EMPTY,
    title: titleOfFeed(feed),
    home: feed.home,
    ttlMinutes: feed.ttlMinutes,
    problems,
  };
  if (isAwsFeed(feed)) return { ...common, incidents: awsIncidents(feed, problems) };
  const monitors = callsItselfSo(feed, context) ? monitorIncidents(feed, servicesOf(feed)) : null;
  if (monitors !== null) return { ...common, incidents: monitors };
  const told = feed.entries.map((entry) => tell(entry, context.zone));
  if (!isStatusFeed(feed, told, context)) return { ...common, articles: articlesOf(feed, context, problems) };
  const isCstate = /cstate/i.test(feed.generator); // marks only what is resolved
  const isIncident = (one: Told) => isTold(one) || isCstate;
  const others = told.filter((one) => !isIncident(one)).map(({ entry }) => entry);
  return {
    ...common,
    incidents: merged(told.filter(isIncident).flatMap((one) => incidentOf(one, feed, problems))),
    articles: articlesOf({ ...feed, entries: others }, context, problems),
  };
}

/** Names below "Affected components", as incident.io lists them: `<li>Login (Degraded performance)</li>`. */
function componentsIn(html: string): string[] {
  const start = html.search(/affected components/i);
  const list = start < 0 ? '' : html.slice(start, start + 20_000).split(/<\/ul>/i)[0]!;
  const names = [...list.matchAll(/<li>([^<]{1,200})/gi)].map(([, name]) =>
    textOf(name!).replace(/\s*\([^()]{1,40}\)$/, ''),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}

/** xAI names the part before the matter: `[API Console] Console not loading`. */
const componentInTitle = (title: string) => /^\s*\[([^\][]{2,60})\]\s/.exec(title)?.slice(1, 2) ?? [];

function incidentOf({ entry, steps, titleStep }: Told, feed: Feed, problems: Problem[]): Incident[] {
  const id = idOf(entry, feed);
  const title = titleStep?.rest ?? entry.title ?? '';
  if (id === '' || textOf(title) === '') {
    problems.push({ path: entry.path, message: 'expected a title and an id or address' });
    return [];
  }
  const { updates, isScheduled } = steps;
  const stamps = updates.map(({ at }) => at).filter((at) => at !== null);
  const newest = updates.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)).find(({ phase }) => phase !== null);
  const stated = titleStep?.phase ?? steps.now ?? newest?.phase ?? 'investigating';
  const isMaintenance = isScheduled || !(isOpen(stated) || stated === 'resolved');
  const phase = isMaintenance && stated === 'resolved' ? 'completed' : stated;
  const isOver = phase === 'resolved' || phase === 'completed';
  const ended = updates
    .filter((one) => one.phase === stated)
    .map(({ at }) => exact(at, entry.updatedAt ?? entry.publishedAt))[0];
  // cState's only category is when it was resolved.
  const closed = /cstate/i.test(feed.generator) ? instant(entry.categories[0], 'UTC') : null;
  const body = entry.body ?? entry.summary ?? '';
  const text = plainText(body);
  const begun = updates.filter((one) => one.phase === 'in_progress').map(({ at }) => at)[0];
  const planned = isScheduled ? (steps.scheduledAt ?? entry.publishedAt) : null;
  const times = [...stamps, ...(entry.publishedAt === null ? [] : [entry.publishedAt])];
  const first = times.length > 0 ? Math.min(...times) : null;
  return [
    incident({
      id,
      title,
      services: servicesOf(feed),
      kind: isMaintenance ? 'maintenance' : null,
      components:
        titleStep === null ? [...componentsIn(body), ...componentInTitle(title)] : componentsIn(body),
      phase,
      impact: isMaintenance ? 'maintenance' : isOver ? 'unknown' : 'minor',
      startedAt: isMaintenance ? (planned ?? begun ?? entry.publishedAt) : first,
      updatedAt: entry.updatedAt ?? (stamps.length > 0 ? Math.max(...stamps) : entry.publishedAt),
      resolvedAt: isOver
        ? (closed ??
          ended ??
          (stamps.length > 0 ? Math.max(...stamps) : updates.length > 0 ? entry.updatedAt : null))
        : null,
      updates:
        updates.length > 0
          ? updates
          : text === ''
            ? []
            : [{ at: entry.updatedAt ?? entry.publishedAt, phase, text }],
      url: entry.url ?? feed.home,
    }),
  ];
}

/** Some feeds have an item for each statement: of one id the newest says how it stands, the oldest since when. */
function merged(incidents: readonly Incident[]): Incident[] {
  return [...Map.groupBy(incidents, ({ id }) => id).values()].map((items) => {
    const byTime = items.toSorted((a, b) => (a.updatedAt ?? 0) - (b.updatedAt ?? 0));
    const last = byTime.at(-1)!;
    const starts = items.map(({ startedAt }) => startedAt).filter((at) => at !== null);
    const startedAt = starts.length === 0 ? null : Math.min(...starts);
    return items.length === 1
      ? last
      : { ...last, startedAt, updates: inOrder(byTime.flatMap(({ updates }) => updates)) };
  });
}

/** The page's own address is nobody's id: some feeds link every item to it. */
function idOf({ id, url, title, publishedAt }: Entry, feed: Feed): string {
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
    .replace(/\s*[-–—|:]?\s*(?:incident history|history|rss feed|incidents?|updates)\s*$/i, '')
    .replace(/\s*(?:service |system )?status(?: page)?$/i, '');
  return title === '' ? [] : [{ id: null, name: name.trim() || title }];
}
