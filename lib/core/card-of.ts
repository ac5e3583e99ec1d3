import { chooseArticles } from './card-articles.ts';
import { isMaintenance, isOpen, isOver } from './card.ts';
import type { Card, CardSource } from './card.ts';
import { severity } from './badge.ts';
import { keyOf } from './key.ts';
import type { Impact, Incident, Phase, Precision, ServiceRef, Update } from './model.ts';
import { lastWordAt } from './said.ts';
import type { SaidArticle, SaidIncident } from './said.ts';
import { isSameService } from './same-outage.ts';
import type { Source } from './source.ts';
import { HOUR_MS } from './spans.ts';

/** Press reports nobody repeats are taken to be over, after this long without a word. */
const FADE_MS = 6 * HOUR_MS;

const PRECISIONS: readonly (Precision | null)[] = ['minute', 'about', 'day', null];

/**
 * The card of one outage. The official word outranks the press, the newer word the older one; what the leading
 * report leaves open (cause, start, components) is taken from the others. `members` come first-seen first.
 */
export function cardOf(
  members: readonly SaidIncident[],
  articles: readonly SaidArticle[],
  sources: ReadonlyMap<string, Source>,
  now: number,
): Card {
  const [first] = members as [SaidIncident, ...SaidIncident[]];
  const ranked = members.map((said) => said.value).toSorted(byWeight);
  const [lead] = ranked as [Incident, ...Incident[]];
  const official = lead.evidence === 'official';
  const speaking = official ? ranked.filter((incident) => incident.evidence === 'official') : ranked;
  const start = startOf(speaking.some((incident) => incident.startedAt !== null) ? speaking : ranked);
  const planned = isMaintenance(lead.phase);
  const end = planned
    ? plannedEndOf(ranked)
    : isOver(lead.phase)
      ? (endOf(speaking) ?? endOf(ranked))
      : undefined;
  const phase = planned && !official ? phaseByClock(lead.phase, start, end, now) : lead.phase;
  const chosen = chooseArticles(members, articles, sources);
  const word = Math.max(
    ...ranked.map((incident) => lastWordAt(incident) ?? 0),
    ...chosen.map((article) => article.publishedAt ?? 0),
  );
  return {
    id: keyOf(first.sourceId, first.value.id),
    members: members.map((said) => keyOf(said.sourceId, said.value.id)),
    services: unique(ranked.flatMap((incident) => incident.services)),
    title: lead.title,
    kind: firstOf(ranked, (incident) => incident.kind),
    components: [...new Set(ranked.flatMap((incident) => incident.components))],
    phase,
    impact: worst(
      speaking
        .filter((incident) => isOpen(incident.phase) === isOpen(lead.phase))
        .map((incident) => incident.impact),
    ),
    startedAt: start?.startedAt ?? null,
    startedPrecision: start?.startedPrecision ?? null,
    updatedAt: word > 0 ? word : null,
    resolvedAt: end?.resolvedAt ?? null,
    resolvedPrecision: end?.resolvedPrecision ?? null,
    cause: firstOf(ranked, (incident) => incident.cause),
    measures: firstOf(ranked, (incident) => incident.measures),
    evidence: lead.evidence,
    latest: latestOf(ranked),
    url: firstOf(ranked, (incident) => incident.url),
    articles: chosen,
    sources: sourcesOf(members, sources),
    quotes: ranked.flatMap((incident) => incident.quotes),
    listed: isOver(phase) || members.some((said) => said.listed),
    faded: !official && isOpen(lead.phase) && word > 0 && now - word > FADE_MS,
  };
}

/** Official first; then the newer word; at the same moment the one that says it is over. */
function byWeight(a: Incident, b: Incident): number {
  if (a.evidence !== b.evidence) return a.evidence === 'official' ? -1 : 1;
  return (lastWordAt(b) ?? 0) - (lastWordAt(a) ?? 0) || Number(isOver(b.phase)) - Number(isOver(a.phase));
}

/** The most exact start, of equally exact ones the earliest: the later outlet rounded, or noticed later. */
function startOf(incidents: readonly Incident[]): Incident | undefined {
  return incidents
    .filter((incident) => incident.startedAt !== null)
    .toSorted(
      (a, b) =>
        PRECISIONS.indexOf(a.startedPrecision) - PRECISIONS.indexOf(b.startedPrecision) ||
        (a.startedAt ?? 0) - (b.startedAt ?? 0),
    )[0];
}

function endOf(incidents: readonly Incident[]): Incident | undefined {
  return incidents.find((incident) => incident.resolvedAt !== null);
}

/** Of several windows told in the newest word the last: one card stands for all of them. */
function plannedEndOf(incidents: readonly Incident[]): Incident | undefined {
  const first = endOf(incidents);
  return incidents
    .filter((incident) => incident.resolvedAt !== null && incident.updatedAt === first?.updatedAt)
    .toSorted((a, b) => (b.resolvedAt ?? 0) - (a.resolvedAt ?? 0))[0];
}

/** What the press said is planned goes by the clock: nobody writes that it began, or ended as planned. */
function phaseByClock(
  phase: Phase,
  start: Incident | undefined,
  end: Incident | undefined,
  now: number,
): Phase {
  if (isOver(phase)) return phase;
  if (end?.resolvedAt != null && end.resolvedAt <= now) return 'completed';
  return phase === 'scheduled' && start?.startedAt != null && start.startedAt <= now ? 'in_progress' : phase;
}

function worst(impacts: readonly Impact[]): Impact {
  const known = impacts.filter((impact) => impact !== 'unknown');
  return known.toSorted((a, b) => severity(b) - severity(a))[0] ?? 'unknown';
}

function latestOf(incidents: readonly Incident[]): Update | null {
  const updates = incidents.flatMap((incident) => incident.updates);
  return updates.reduce<Update | null>(
    (latest, update) => ((update.at ?? 0) >= (latest?.at ?? 0) ? update : latest),
    null,
  );
}

function firstOf<T>(incidents: readonly Incident[], field: (incident: Incident) => T | null): T | null {
  for (const incident of incidents) {
    const value = field(incident);
    if (value !== null) return value;
  }
  return null;
}

function unique(services: readonly ServiceRef[]): ServiceRef[] {
  const kept: ServiceRef[] = [];
  for (const service of services)
    if (!kept.some((other) => isSameService(other, service))) kept.push(service);
  return kept;
}

function sourcesOf(members: readonly SaidIncident[], sources: ReadonlyMap<string, Source>): CardSource[] {
  const told = new Map<string, CardSource>();
  for (const { sourceId, value } of members) {
    const source = sources.get(sourceId);
    if (source === undefined || told.has(sourceId)) continue;
    told.set(sourceId, { id: sourceId, title: source.title, evidence: value.evidence, home: source.home });
  }
  return [...told.values()];
}
