import type { Incident } from '#lib/core/model.ts';

/** An incident as the command line prints it: the model's, with services as catalog ids, else the name as published. */
export type PlainIncident = Omit<Incident, 'services'> & { readonly services: readonly string[] };

/** Every key is always there, in this order; unknown is `null`, times are epoch milliseconds. */
export function plainIncident(incident: Incident): PlainIncident {
  return {
    id: incident.id,
    title: incident.title,
    services: incident.services.map(({ id, name }) => id ?? name),
    kind: incident.kind,
    components: incident.components,
    phase: incident.phase,
    impact: incident.impact,
    startedAt: incident.startedAt,
    startedPrecision: incident.startedPrecision,
    updatedAt: incident.updatedAt,
    resolvedAt: incident.resolvedAt,
    resolvedPrecision: incident.resolvedPrecision,
    cause: incident.cause,
    measures: incident.measures,
    evidence: incident.evidence,
    quotes: incident.quotes.map(({ field, text }) => ({ field, text })),
    updates: incident.updates.map(({ at, phase, text }) => ({ at, phase, text })),
    url: incident.url,
  };
}
