import type { Phase, Problem } from '#lib/core/model.ts';
import { awsIncidents, isAwsFeed } from './aws-feed.ts';
import { articlesOf, titleOfFeed, type Entry, type Feed } from './feed.ts';
import type { ParseContext, Report } from './format.ts';
import { monitored } from './monitor-feed.ts';
import { EMPTY } from './report.ts';
import { stepsIn } from './status-entry.ts';
import { idOf, incidentOf, isMaintenancePage, merged, servicesOf, type Told } from './status-incident.ts';
import { stepInTitle, stepOf } from './status-steps.ts';
import { wordIn, type Words } from './words.ts';

/** A feed by one of these tells of nothing but incidents. */
const STATUS_GENERATORS =
  /cstate|incident\.io|statuspage|instatus|better ?(?:stack|uptime)|openstatus|cachet/i;
const STATUS_TITLE = /\bstatus\b|uptime kuma|incident history|\bincidents?\b|\bservice health\b|상태|状态/i;
const STATUS_HOST =
  /^(?:[\w-]+\.)*(?:status|health|trust)\.|status\.(?:com|io|page|app|dev|org|net)$|statuspage|instatus|stspg/i;

/** Where most monitors' and status pages' feeds stand, on hosts of any name. */
const STATUS_PATH = /\/status\/[^/]+\/rss$|\/status(?:page)?\/(?:rss|feed|atom)/i;

const isTold = ({ entry, steps, titleStep, stated }: Told) =>
  steps.updates.some(({ phase }) => phase !== null) ||
  titleStep !== null ||
  stated !== null ||
  isMaintenancePage(entry);

/** Words of a state of its own that are no step. */
const STATES: Words<Phase> = {
  service_degradation: 'investigating',
  service_interruption: 'investigating',
  degraded: 'investigating',
  outage: 'investigating',
  service_restored: 'resolved',
  servicerestored: 'resolved',
};
/** Such an item says that there is nothing to tell. */
const WELL = /^(?:available|operational|ok|normal)$/i;

const tell = (entry: Entry, zone: string): Told => ({
  entry,
  steps: stepsIn(entry.body ?? entry.summary ?? '', entry.updatedAt ?? entry.publishedAt, zone),
  titleStep: stepInTitle(entry.title ?? ''),
  stated: entry.status === null ? null : (stepOf(entry.status) ?? wordIn(STATES, entry.status)),
});

const hostOf = (address: string | null) =>
  address !== null && URL.canParse(address) ? new URL(address).hostname : '';

/** Whether a feed calls itself a status page's, or comes from one. */
const callsItselfSo = (feed: Feed, context: ParseContext) =>
  STATUS_GENERATORS.test(feed.generator) ||
  STATUS_TITLE.test(feed.title ?? '') ||
  [feed.home, context.url].some((url) => STATUS_HOST.test(hostOf(url))) ||
  STATUS_PATH.test(context.url ?? '');

/** Whether a feed is a status page's: it calls itself so and most items tell a step, or nearly all tell a dated one. */
function isStatusFeed(feed: Feed, told: readonly Told[], context: ParseContext): boolean {
  if (STATUS_GENERATORS.test(feed.generator)) return true;
  const dated = told.filter(({ steps }) => steps.updates.some(({ at }) => at !== null)).length;
  if (dated > 0 && dated >= told.length * 0.8) return true;
  return callsItselfSo(feed, context) && told.length > 0 && told.filter(isTold).length >= told.length / 2;
}

/** Whether what carries no mark goes on: cState and some home-made pages mark what is over and nothing else. */
function marksOnlyTheEnd(feed: Feed, told: readonly Told[], context: ParseContext): boolean {
  if (/cstate/i.test(feed.generator)) return true;
  const marked = told.filter(isTold);
  const isEnd = ({ titleStep, steps }: Told) => titleStep?.phase === 'resolved' && steps.updates.length === 0;
  return callsItselfSo(feed, context) && marked.length > 0 && marked.every(isEnd);
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
  const monitors = callsItselfSo(feed, context) ? monitored(feed, servicesOf(feed)) : null;
  if (monitors?.others.length === 0) return { ...common, incidents: monitors.incidents };
  if (monitors) {
    const rest = feedReport({ ...feed, entries: monitors.others }, context, problems);
    return { ...rest, incidents: [...monitors.incidents, ...rest.incidents] };
  }
  const all = feed.entries.map((entry) => tell(entry, context.zone));
  const isWell = ({ entry }: Told) => WELL.test(entry.status ?? '') && callsItselfSo(feed, context);
  const told = all.filter((one) => !isWell(one));
  // A feed that only says that all is well has nothing to tell.
  if (told.length === 0 && all.length > 0) return common;
  if (!isStatusFeed(feed, told, context)) return { ...common, articles: articlesOf(feed, context, problems) };
  const isUnmarkedOpen = marksOnlyTheEnd(feed, told, context);
  // Where each statement has an item, the first may carry no mark.
  const known = new Set(told.filter(isTold).map(({ entry }) => idOf(entry, feed)));
  const isIncident = (one: Told) => isTold(one) || isUnmarkedOpen || known.has(idOf(one.entry, feed));
  const others = told.filter((one) => !isIncident(one)).map(({ entry }) => entry);
  return {
    ...common,
    incidents: merged(told.filter(isIncident).flatMap((one) => incidentOf(one, feed, problems))),
    articles: articlesOf({ ...feed, entries: others }, context, problems),
  };
}
