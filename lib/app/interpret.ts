import type { Article, Incident, ServiceRef } from '#lib/core/model.ts';
import { isSameService } from '#lib/core/same-outage.ts';
import type { Format, ParseContext, ParsedArticle, Report } from '#lib/formats/format.ts';
import { lexiconOf } from '#lib/reading/lexicon.ts';
import type { Lexicon, NamedService } from '#lib/reading/lexicon.ts';
import { read } from '#lib/reading/read.ts';

/** What one payload comes to: told incidents, and those read out of its articles. */
export interface Interpretation {
  readonly report: Report;
  readonly incidents: readonly { readonly read: boolean; readonly value: Incident }[];
  readonly articles: readonly Article[];
}

/** Whether anything in a report takes the names of services to understand: most status pages do without. */
export function needsNames(report: Report, format: Format, service: ServiceRef | null): boolean {
  const speaksOfSome = report.incidents.length > 0 && (service === null || format.speaksOfOthers === true);
  return speaksOfSome || report.articles.some(isToBeRead);
}

/**
 * From a report to incidents and articles; the extension and the command line both come through here. `service` is
 * the one whose own voice the source is, `null` when it is nobody's; `services` are those known by name.
 */
export function interpret(
  report: Report,
  format: Format,
  context: ParseContext,
  service: ServiceRef | null,
  services: readonly NamedService[],
): Interpretation {
  const told = report.incidents.map((incident) => ({
    read: false,
    value: bound(incident, format, service, services),
  }));
  const articles = report.articles.map((article) => articleOf(article, context, service, services));
  return {
    report,
    incidents: [...told, ...articles.flatMap(({ found }) => found.map((value) => ({ read: true, value })))],
    articles: articles.map(({ article }) => article),
  };
}

/** Gives an incident its services' catalog ids, and takes the word `official` from those it does not belong to. */
function bound(
  incident: Incident,
  format: Format,
  service: ServiceRef | null,
  services: readonly NamedService[],
): Incident {
  if (service !== null && format.speaksOfOthers !== true) return { ...incident, services: [service] };
  const named = incident.services.map((ref) => catalogued(ref, services));
  if (format.speaksOfOthers !== true) return { ...incident, services: named };
  const own = service !== null && named.some((other) => isSameService(other, service));
  return { ...incident, services: named, evidence: own ? incident.evidence : 'press' };
}

/** The catalog's id for a service that a source calls by id or by one of its two names. */
function catalogued(ref: ServiceRef, services: readonly NamedService[]): ServiceRef {
  const known = services.find(
    (service) =>
      service.id === ref.id || service.ko === ref.name || service.en.toLowerCase() === ref.name.toLowerCase(),
  );
  return { id: known?.id ?? null, name: ref.name };
}

/** What a publisher has stated for programs is not read once more. */
const isToBeRead = ({ stated, about }: ParsedArticle): boolean => stated !== true && about.length === 0;

function articleOf(
  parsed: ParsedArticle,
  context: ParseContext,
  service: ServiceRef | null,
  services: readonly NamedService[],
): { article: Article; found: readonly Incident[] } {
  const { body, stated: _, ...article } = parsed;
  if (!isToBeRead(parsed)) return { article, found: [] };
  const { id, title, excerpt, publishedAt, url } = article;
  const found = read(
    { id, title, excerpt, body, publishedAt, url, zone: context.zone, feedServiceId: service?.id ?? null },
    lexiconFor(services),
  );
  return { article: { ...article, about: found.map((incident) => incident.id) }, found };
}

/** Built on first use and kept as long as the names are: it follows from them alone. */
const LEXICONS = new WeakMap<readonly NamedService[], Lexicon>();

function lexiconFor(services: readonly NamedService[]): Lexicon {
  const lexicon = LEXICONS.get(services) ?? lexiconOf(services);
  LEXICONS.set(services, lexicon);
  return lexicon;
}
