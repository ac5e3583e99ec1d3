import type { Incident, Quote } from '#lib/core/model.ts';

import { clean } from './blocks.ts';
import type { Claim } from './claims.ts';
import type { TimeClaim } from './time-claims.ts';
import { causeOf, componentsOf, kindOf, measuresOf } from './facts.ts';
import type { CueType } from './language.ts';
import { partsOf } from './parts.ts';
import { outagePhase, workPhase } from './phases.ts';
import type { Scene } from './scene.ts';
import { outageSpans, workSpans, type Span } from './spans.ts';
import type { Strand } from './story.ts';

/** A strand as incidents: one outage, or one for each announced range of planned work. */
export function incidentsOf(strand: Strand, maintenance: boolean, scene: Scene): Incident[] {
  if (maintenance) return workSpans(strand).map((span) => incidentOf(strand, true, span, scene));
  return partsOf(strand).flatMap((part) =>
    outageSpans(part, scene).map((span) => incidentOf(part, false, span, scene)),
  );
}

function incidentOf(strand: Strand, maintenance: boolean, span: Span, scene: Scene): Incident {
  const { article, language, lexicon } = scene;
  const { publishedAt } = article;
  const { claims } = strand;
  const services = [...strand.services];
  const end = span.end?.moment.at ?? null;
  const startedAt = instant(span.start, end, scene);
  const phase = maintenance ? workPhase(claims, startedAt, end, scene) : outagePhase(claims, end !== null);
  const resolvedAt = phase === 'investigating' ? null : end;
  const kind = kindOf(strand, language);
  const components = componentsOf(strand, language);
  const cause = causeOf(strand, language);
  const measures = measuresOf(strand, language);
  const telling = claims.filter((claim) => claim.failing > 0 || claim.work > 0);
  const naming = telling.filter((claim) => claim.services.length > 0);
  const title = clean(article.title);
  return {
    id: `${article.id}#${[...services].sort().join('+')}`,
    title,
    services: services.map((id) => ({ id, name: lexicon.names.get(id) ?? id })),
    kind: maintenance ? 'maintenance' : (kind?.value ?? 'other'),
    components: components?.value ?? [],
    phase,
    impact: maintenance ? 'maintenance' : kind?.value === 'total' ? 'critical' : 'major',
    startedAt,
    startedPrecision: startedAt === null ? null : span.start!.moment.precision,
    updatedAt: publishedAt,
    resolvedAt,
    resolvedPrecision: resolvedAt === null ? null : span.end!.moment.precision,
    cause: cause?.value ?? null,
    measures: measures?.value ?? null,
    evidence: 'press',
    quotes: quotesOf([
      ...(naming.length > 0 ? naming : claims.slice(0, 1)).map(
        (claim) => ['services', claim.passage.text] as const,
      ),
      ['kind', (maintenance ? telling[0]?.passage.text : kind?.from) ?? telling[0]?.passage.text],
      ['phase', phaseClaim(claims)?.passage.text],
      ['startedAt', startedAt === null ? undefined : span.start!.text],
      ['resolvedAt', resolvedAt === null ? undefined : span.end!.text],
      ['components', components?.from],
      ['cause', cause?.from],
      ['measures', measures?.from],
    ]),
    updates: [{ at: publishedAt, phase, text: title }],
    url: article.url,
  };
}

function quotesOf(found: readonly (readonly [field: string, text: string | undefined])[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const [field, text] of found) if (text !== undefined) quotes.set(`${field}\n${text}`, { field, text });
  return [...quotes.values()];
}

/** A day without a clock time is told only when it is not the day of the news, which says nothing new, and began before the end. */
function instant(
  start: TimeClaim | null,
  end: number | null,
  { calendar, publishedDay }: Scene,
): number | null {
  if (start === null) return null;
  const { at, day, dated } = start.moment;
  if (at !== null) return at;
  if (!dated || day === publishedDay) return null;
  const midnight = calendar.at(day, 0);
  return end === null || end > midnight ? midnight : null;
}

const STATES: ReadonlySet<CueType> = new Set([
  'recovered',
  'recovering',
  'ongoing',
  'brief',
  'underway',
  'planned',
]);

function phaseClaim(claims: readonly Claim[]): Claim | undefined {
  const tells = (claim: Claim): boolean => claim.cues.some((cue) => STATES.has(cue.type));
  return (
    claims.findLast((claim) => claim.passage.place !== 'title' && tells(claim)) ??
    claims.find(tells) ??
    claims[0]
  );
}
