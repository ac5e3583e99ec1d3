import { textOf } from '#lib/core/html.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import type { Entry, Feed } from './feed.ts';
import { incident, update, worst } from './report.ts';

const GUID = /^https?:\/\/status\.aws\.amazon\.com\/#(.+)_(\d+)$/;
/** Updates of one service further apart than this are of two incidents, unless the title says that it is still the one. */
const GAP_MS = 24 * 60 * 60_000;

/** What AWS writes before the colon; the feed tells no severity otherwise. */
const PREFIXES: readonly (readonly [start: RegExp, impact: Impact])[] = [
  [/^informational message:\s*/i, 'minor'],
  [/^(?:performance issues|service degradation|service impact):\s*/i, 'minor'],
  [/^service disruption:\s*/i, 'major'],
  [/^service is operating normally:\s*/i, 'none'],
];

/** Titles are in two languages where a Region has its own: `[解決済] … | [RESOLVED] …`. */
const RESOLVED = /\[(?:RESOLVED|解決済|已解决|해결됨)\]\s*/gi;
const NORMAL = /^service is operating normally:/i;

/** AWS' `rss/all.rss` and the feeds of its services: https://status.aws.amazon.com/rss/all.rss. */
export const isAwsFeed = (feed: Feed) =>
  feed.generator.startsWith('AWS Service Health Dashboard') ||
  feed.entries.some(({ id }) => GUID.test(id ?? ''));

interface Said {
  readonly entry: Entry;
  readonly service: string;
  readonly at: number | null;
  readonly title: string;
  readonly impact: Impact;
  readonly phase: Phase;
}

function said(entry: Entry, problems: Problem[]): Said[] {
  const guid = GUID.exec(entry.id ?? '');
  if (guid === null || entry.title === null) {
    problems.push({ path: entry.path, message: 'expected a title and a guid with the service and a time' });
    return [];
  }
  const [start, impact] = PREFIXES.find(([pattern]) => pattern.test(entry.title!)) ?? [/^/, 'minor' as const];
  const title = entry.title.replace(start, '').replace(RESOLVED, '').trim();
  const isOver = NORMAL.test(entry.title) || entry.title.search(RESOLVED) !== -1;
  return [
    {
      entry,
      service: guid[1]!,
      at: entry.publishedAt ?? Number(guid[2]) * 1000,
      title,
      impact,
      phase: isOver ? 'resolved' : 'investigating',
    },
  ];
}

/**
 * Items are updates, newest first: those of one service without a day's silence or an end between them are one. What is
 * said again of an end under the same title is of the same incident.
 */
export function awsIncidents(feed: Feed, problems: Problem[]): Incident[] {
  const byService = Map.groupBy(
    feed.entries.flatMap((entry) => said(entry, problems)),
    ({ service }) => service,
  );
  return [...byService].flatMap(([service, updates]) =>
    runs(updates.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))).map((run) => incidentOf(service, run, feed)),
  );
}

function runs(updates: readonly Said[]): Said[][] {
  const found: Said[][] = [];
  for (const one of updates) {
    const before = found.at(-1)?.at(-1);
    const isNear = before !== undefined && (one.at ?? 0) - (before.at ?? 0) < GAP_MS;
    const isSame = before?.title.toLowerCase() === one.title.toLowerCase();
    const follows =
      before?.phase === 'investigating' ? isNear || isSame : isNear && isSame && one.phase === 'resolved';
    if (follows) found.at(-1)!.push(one);
    else found.push([one]);
  }
  return found;
}

function incidentOf(service: string, run: readonly Said[], feed: Feed): Incident {
  const [first, last] = [run[0]!, run.at(-1)!];
  const isOver = last.phase === 'resolved';
  // The end was when it was first said; later messages tell more of it.
  const ended = run.find((one) => one.phase === 'resolved') ?? last;
  const impact = worst(run.map((one) => one.impact));
  return incident({
    id: first.entry.id!,
    title: last.title,
    services: [{ id: null, name: 'AWS' }],
    components: [service],
    phase: last.phase,
    impact: isOver && impact === 'none' ? 'unknown' : impact,
    startedAt: first.at,
    updatedAt: last.at,
    resolvedAt: isOver ? ended.at : null,
    // Longer messages are markup that has been escaped as text.
    updates: run.map((one) => update(one.at, one.phase, textOf(one.entry.summary ?? ''))),
    url: feed.home,
  });
}
