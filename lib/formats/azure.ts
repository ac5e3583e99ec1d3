import type { Incident, Problem } from '#lib/core/model.ts';
import { cleanText } from '#lib/core/clean.ts';
import { plainText } from '#lib/core/html.ts';
import { titleOfFeed, type Entry } from './feed.ts';
import { rssFeed } from './rss-feed.ts';
import { FormatError, type Format } from './format.ts';
import { EMPTY, incident } from './report.ts';
import { stepInTitle } from './status-steps.ts';
import { rootName } from './xml-find.ts';
import { xml } from './xml.ts';

const AZURE =
  /<link>\s{0,9}https?:\/\/(?:azure\.status\.microsoft|status\.azure\.com|azure\.microsoft\.com\/(?:[\w-]{2,7}\/)?status)\b|<title>\s{0,9}Azure Status\s{0,9}<\/title>/;
const HOME = 'https://azure.status.microsoft/en-us/status/';
/** Recorded feeds have also linked to the machine they came from, `azurestatusprodncus.azurewebsites.net`. */
const pageOf = (url: string | null) =>
  url !== null && /^https:\/\/(?:[\w-]+\.)*azurewebsites\.net\//i.test(url) ? HOME : url;

/** What is reviewed is over. */
const REVIEW = /post[- ]incident review|\bPIR\b|\broot cause\b|\bRCA\b/i;
/** What is mitigated is summed up as `Between 02:50 and 10:37 UTC on 27 Oct 2018`, what goes on as `Starting at`. */
const PAST = /^\s*(?:summary of impact:|what happened\?)\s*between [^.]{0,60}?\d\d:\d\d\b/i;

/**
 * Azure's status RSS, https://azure.status.microsoft/en-us/status/feed/. It has an item for each active event and
 * none while all is well, with products and regions as its categories.
 */
export const azure: Format = {
  id: 'azure',
  carries: 'status',
  detect: (text) => rootName(text) === 'rss' && AZURE.test(text.slice(0, 4000)),
  parse(text, context) {
    const problems: Problem[] = [];
    const root = xml(text, problems);
    if (root?.name !== 'rss') throw new FormatError('$', 'the RSS of Azure');
    const feed = rssFeed(root, context);
    if (feed.title === null) throw new FormatError('$.channel.title', 'a title');
    return {
      ...EMPTY,
      title: titleOfFeed(feed),
      home: pageOf(feed.home),
      incidents: feed.entries.flatMap((entry) => incidentOf(entry, pageOf(feed.home), problems)),
      problems,
      complete: problems.length === 0,
    };
  },
};

function incidentOf(entry: Entry, home: string | null, problems: Problem[]): Incident[] {
  const id = cleanText(entry.id ?? entry.url ?? entry.title ?? '');
  if (id === '' || entry.title === null) {
    problems.push({ path: entry.path, message: 'expected a title and a guid' });
    return [];
  }
  const step = stepInTitle(entry.title);
  const text = plainText(entry.summary ?? '');
  const isOver = REVIEW.test(entry.title) || PAST.test(text);
  const phase = isOver ? 'resolved' : (step?.phase ?? 'investigating');
  return [
    incident({
      id,
      title: step?.rest ?? entry.title,
      services: [{ id: null, name: 'Microsoft Azure' }],
      components: entry.categories,
      phase,
      impact: phase === 'resolved' ? 'unknown' : 'minor',
      startedAt: entry.publishedAt,
      updatedAt: entry.updatedAt ?? entry.publishedAt,
      resolvedAt: phase === 'resolved' ? entry.updatedAt : null,
      updates: text === '' ? [] : [{ at: entry.publishedAt, phase, text }],
      url: pageOf(entry.url) ?? home,
    }),
  ];
}
