import type { Incident } from '#lib/core/model.ts';

/**
 * An article seldom tells of two outages of one service; what looks so is mostly one, with two clocks. Two are
 * believed where each begins and ends, one behind the other, or hours apart; else the service stays with the one
 * that has both times, of those with the one that is told of the fewest services, or with the first. The order is kept.
 */
export function withoutRepeats(incidents: readonly Incident[]): Incident[] {
  const kept = new Map<Incident, Incident>();
  for (const one of incidents.toSorted((a, b) => rank(a) - rank(b))) {
    const services = one.services.filter(({ id }) =>
      [...kept.values()].every((other) => !isOutage(one, other) || !hits(other, id) || isBehind(one, other)),
    );
    if (services.length === one.services.length) kept.set(one, one);
    else if (services.length > 0) kept.set(one, { ...one, id: renamed(one.id, services), services });
  }
  const told = incidents.flatMap((one) => kept.get(one) ?? []);
  return told.map((one) =>
    told.some((other) => isBegunAgain(one, other)) ? { ...one, phase: 'resolved' } : one,
  );
}

/** What fails again, hours later, had been over. */
const isBegunAgain = (one: Incident, other: Incident): boolean =>
  isOutage(one, other) &&
  one.services.every(({ id }) => hits(other, id)) &&
  one.startedAt !== null &&
  other.startedAt !== null &&
  other.startedAt - one.startedAt >= APART_MS;

/** The id of an incident holds those of its services, in their order. */
const renamed = (id: string, services: Incident['services']): string => {
  const ids = services.map((service) => service.id ?? service.name);
  return `${id.slice(0, id.lastIndexOf('#'))}#${ids.toSorted((a, b) => (a < b ? -1 : 1)).join('+')}`;
};

const isWhole = ({ startedAt, resolvedAt }: Incident): boolean => startedAt !== null && resolvedAt !== null;

const rank = (one: Incident): number => (isWhole(one) ? one.services.length : Number.MAX_SAFE_INTEGER);

const isOutage = (...two: readonly Incident[]): boolean => two.every((one) => one.kind !== 'maintenance');

const hits = (incident: Incident, service: string | null): boolean =>
  incident.services.some(({ id }) => id === service);

const isBehind = (one: Incident, other: Incident): boolean =>
  isWhole(one) && isWhole(other)
    ? one.resolvedAt! <= other.startedAt! || other.resolvedAt! <= one.startedAt!
    : one.startedAt !== null &&
      other.startedAt !== null &&
      Math.abs(one.startedAt - other.startedAt) >= APART_MS;
/** No two clocks for one start differ by so much: an evening and the next afternoon, morning and night. */
const APART_MS = 3 * 3_600_000;

/** A plan told twice, or a moment within it without an end of its own, is one plan. */
export const withoutParts = (incidents: readonly Incident[]): Incident[] =>
  incidents.filter(
    (one, at) =>
      one.kind !== 'maintenance' ||
      !incidents.some((other, before) => {
        if (other === one || other.kind !== 'maintenance' || !isSameServices(one, other)) return false;
        if (one.startedAt === other.startedAt && one.resolvedAt === other.resolvedAt) return before < at;
        if (one.resolvedAt !== null || one.startedAt === null) return false;
        return (
          other.startedAt !== null &&
          other.resolvedAt !== null &&
          other.startedAt <= one.startedAt &&
          one.startedAt <= other.resolvedAt
        );
      }),
  );

const isSameServices = (one: Incident, other: Incident): boolean =>
  one.services.length === other.services.length &&
  one.services.every(({ id }) => other.services.some((service) => service.id === id));
