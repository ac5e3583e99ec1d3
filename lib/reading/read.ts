import type { Incident, Kind, Quote } from '#lib/core/model.ts';

import type { ReadableArticle } from './article.ts';
import { clean } from './blocks.ts';
import { fixedCalendar, zonedCalendar } from './calendar.ts';
import { claimsOf, type Claim, type TimeClaim } from './claims.ts';
import { isAlsoTold, judge } from './judge.ts';
import type { Language, Reason } from './language.ts';
import { languageOf } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { Moment } from './moments.ts';
import { passagesOf } from './passages.ts';
import { outagePhase, workPhase } from './phases.ts';
import { strandsOf, type Strand } from './story.ts';

export type { ReadableArticle } from './article.ts';
export { lexiconOf, type Lexicon, type NamedService } from './lexicon.ts';

/**
 * The outages and maintenances an article tells of; none when it is about something else, about the past or
 * about nothing that is named. Every fact comes with the sentence it was read from (`quotes`, by field:
 * services, kind, phase, startedAt, resolvedAt, cause, measures, components). Pure, and linear in the
 * article's length.
 */
export function read(article: ReadableArticle, lexicon: Lexicon): Incident[] {
  const raw = 'html' in article.body ? article.body.html : article.body.text;
  const sample = `${article.title}\n${article.excerpt.slice(0, 2_000)}\n${raw.slice(0, 20_000)}`;
  const language = languageOf(sample);
  if (language === null || !language.suspects(sample)) return [];
  const { publishedAt } = article;
  const calendar = language.offset === null ? zonedCalendar(article.zone) : fixedCalendar(language.offset);
  const publishedDay = publishedAt === null ? null : calendar.dayOf(publishedAt);
  const dates = publishedDay === null ? null : { calendar, publishedDay };
  const claims = passagesOf(article, language, lexicon, dates).flatMap((passage) =>
    claimsOf(passage, language, publishedDay),
  );
  const feedServiceId = article.feedServiceId ?? null;
  const judged = strandsOf(claims, feedServiceId, lexicon).map((strand) => ({
    strand,
    verdict: judge(strand, claims, publishedAt, feedServiceId !== null),
  }));
  const news = judged.some(({ verdict }) => verdict.event && !verdict.maintenance);
  return judged
    .filter(({ strand, verdict }) => verdict.event || (news && isAlsoTold(strand, verdict)))
    .map(({ strand, verdict }) => incidentOf(article, language, lexicon, strand, verdict.maintenance));
}

/** An event told before it began is planned work; a clock a little ahead is a rounded one. */
const AHEAD_MS = 2 * 3_600_000;
/** A post dated without a time of day may have been written, or edited, well after that midnight. */
const DATE_ONLY_MS = 36 * 3_600_000;

function incidentOf(
  article: ReadableArticle,
  language: Language,
  lexicon: Lexicon,
  strand: Strand,
  maintenance: boolean,
): Incident {
  const { publishedAt } = article;
  const { claims } = strand;
  const quotes: Quote[] = [];
  const quote = (field: string, text: string | undefined): void => {
    if (text !== undefined && !quotes.some((one) => one.field === field && one.text === text))
      quotes.push({ field, text });
  };

  const latest =
    publishedAt === null
      ? Infinity
      : publishedAt + (publishedAt % 86_400_000 === 54_000_000 ? DATE_ONLY_MS : AHEAD_MS);
  const usable = (one: TimeClaim): boolean =>
    maintenance || ((one.moment.at ?? 0) <= latest && one.of !== null && one.of !== 'stop');
  const start = best(claims.flatMap((claim) => claim.starts).filter(usable));
  const end = best(
    claims
      .flatMap((claim) => claim.ends)
      .filter((one) => usable(one) && (maintenance || one.of !== 'work'))
      .filter(
        (one) => one.moment.at !== null && (start?.moment.at == null || one.moment.at > start.moment.at),
      ),
  );
  const startedAt = instant(start?.moment, article, language);
  const resolvedAt = end?.moment.at ?? null;
  const phase = maintenance
    ? workPhase(claims, startedAt, resolvedAt, publishedAt)
    : outagePhase(claims, resolvedAt !== null);
  const failing = claims.filter((claim) => claim.failing > 0 || claim.work > 0);
  const services = [...strand.services];
  for (const claim of failing) if (claim.services.length > 0) quote('services', claim.passage.text);
  if (quotes.length === 0) quote('services', failing[0]?.passage.text);
  const kind: Kind = maintenance
    ? 'maintenance'
    : (firstOf(tellingFirst(failing), (claim) => language.kind(claim.text)) ?? 'other');
  quote('kind', failing[0]?.passage.text);
  quote('phase', phaseClaim(claims)?.passage.text);
  if (startedAt !== null) quote('startedAt', start?.text);
  if (resolvedAt !== null) quote('resolvedAt', end?.text);
  const components = [
    ...new Set(
      claims
        .filter((claim) => claim.failing > 0 && claim.passage.place !== 'title')
        .flatMap((claim) => language.components(claim.text)),
    ),
  ];
  if (components.length > 0)
    quote('components', failing.find((claim) => language.components(claim.text).length > 0)?.passage.text);
  const cause = causeOf(strand.around, language);
  const measures = strand.around.find(
    (claim) => claim.passage.place !== 'title' && language.measures(claim.passage.text) !== null,
  );
  quote('cause', cause?.claim.passage.text);
  quote('measures', measures?.passage.text);
  return {
    id: `${article.id}#${[...services].sort().join('+')}${startedAt === null ? '' : `@${Math.floor(startedAt / 60_000)}`}`,
    title: clean(article.title),
    services: services.map((id) => ({ id, name: lexicon.names.get(id) ?? id })),
    kind,
    components,
    phase,
    impact: maintenance ? 'maintenance' : kind === 'total' ? 'critical' : 'major',
    startedAt,
    startedPrecision: startedAt === null ? null : start!.moment.precision,
    updatedAt: publishedAt,
    resolvedAt,
    resolvedPrecision: resolvedAt === null ? null : end!.moment.precision,
    cause: cause?.reason.text ?? null,
    measures: measures === undefined ? null : language.measures(measures.passage.text),
    evidence: 'press',
    quotes,
    updates: [{ at: publishedAt, phase, text: clean(article.title) }],
    url: article.url,
  };
}

/** The most trusted; among equals the first told. */
function best(claims: readonly TimeClaim[]): TimeClaim | null {
  let found: TimeClaim | null = null;
  for (const claim of claims) if (found === null || claim.trust > found.trust) found = claim;
  return found;
}

function instant(moment: Moment | undefined, article: ReadableArticle, language: Language): number | null {
  if (moment === undefined) return null;
  if (moment.at !== null) return moment.at;
  const calendar = language.offset === null ? zonedCalendar(article.zone) : fixedCalendar(language.offset);
  const day = article.publishedAt === null ? null : calendar.dayOf(article.publishedAt);
  return moment.dated && day !== moment.day ? calendar.at(moment.day, 0) : null;
}

function phaseClaim(claims: readonly Claim[]): Claim | undefined {
  const tells = (claim: Claim): boolean =>
    claim.cues.some((cue) =>
      ['recovered', 'recovering', 'ongoing', 'brief', 'underway', 'planned'].includes(cue.type),
    );
  return (
    claims.findLast((claim) => claim.passage.place !== 'title' && tells(claim)) ??
    claims.find(tells) ??
    claims[0]
  );
}

function firstOf<T>(claims: readonly Claim[], find: (claim: Claim) => T | null): T | null {
  for (const claim of claims) {
    const found = find(claim);
    if (found !== null) return found;
  }
  return null;
}

/** The clause that tells when it began says best what failed; headings and titles are for the eye. */
const tellingFirst = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort((a, b) => Number(telling(b)) - Number(telling(a)));
const telling = (claim: Claim): boolean => claim.passage.place === 'body' && claim.starts.length > 0;

function causeOf(claims: readonly Claim[], language: Language): { reason: Reason; claim: Claim } | null {
  let best: { reason: Reason; claim: Claim } | null = null;
  for (const claim of claims) {
    const reason = language.cause(claim.passage.text);
    if (reason !== null && (best === null || reason.sure > best.reason.sure)) best = { reason, claim };
  }
  return best;
}
