import { SERVICES } from '#lib/catalog/catalog.ts';
import type { Article, Incident, ServiceRef } from '#lib/core/model.ts';
import { isSameService } from '#lib/core/same-outage.ts';
import type { Format, ParseContext, ParsedArticle, Report } from '#lib/formats/format.ts';
import { lexiconOf } from '#lib/reading/lexicon.ts';
import type { Lexicon } from '#lib/reading/lexicon.ts';
import { read } from '#lib/reading/read.ts';

/** What one payload comes to: told incidents, and those read out of its articles. */
export interface Interpretation {
  readonly report: Report;
  readonly incidents: readonly { readonly read: boolean; readonly value: Incident }[];
  readonly articles: readonly Article[];
}

/** Built on first use and kept: it follows from the catalog alone. */
let lexicon: Lexicon | null = null;

/**
 * From a payload to incidents and articles; the extension and the command line both come through here.
 * `service` is the one whose own voice the source is, `null` when it is nobody's.
 * Throws `FormatError` when nothing in the payload can be used.
 */
export function interpret(
  text: string,
  format: Format,
  context: ParseContext,
  service: ServiceRef | null,
): Interpretation {
  const report = format.parse(text, context);
  const told = report.incidents.map((incident) => ({ read: false, value: bound(incident, format, service) }));
  const articles = report.articles.map((article) => articleOf(article, context, service));
  return {
    report,
    incidents: [...told, ...articles.flatMap(({ found }) => found.map((value) => ({ read: true, value })))],
    articles: articles.map(({ article }) => article),
  };
}

/** Gives an incident its services' catalog ids, and takes the word `official` from those it does not belong to. */
function bound(incident: Incident, format: Format, service: ServiceRef | null): Incident {
  const services = incident.services.map(catalogued);
  if (!format.speaksOfOthers)
    return service === null ? { ...incident, services } : { ...incident, services: [service] };
  const own = service !== null && services.some((other) => isSameService(other, service));
  return { ...incident, services, evidence: own ? incident.evidence : 'press' };
}

/** The catalog's id for a service that a source calls by id or by one of its two names. */
function catalogued(ref: ServiceRef): ServiceRef {
  const known = SERVICES.find(
    (service) =>
      service.id === ref.id || service.ko === ref.name || service.en.toLowerCase() === ref.name.toLowerCase(),
  );
  return { id: known?.id ?? null, name: ref.name };
}

function articleOf(
  parsed: ParsedArticle,
  context: ParseContext,
  service: ServiceRef | null,
): { article: Article; found: readonly Incident[] } {
  const { body, stated, ...article } = parsed;
  if (stated || article.about.length > 0) return { article, found: [] };
  lexicon ??= lexiconOf(SERVICES);
  const { id, title, excerpt, publishedAt, url } = article;
  const found = read(
    { id, title, excerpt, body, publishedAt, url, zone: context.zone, feedServiceId: service?.id ?? null },
    lexicon,
  );
  return { article: { ...article, about: found.map((incident) => incident.id) }, found };
}
