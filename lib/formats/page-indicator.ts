import type { Component, Impact, Incident } from '#lib/core/model.ts';
import { textOf } from '#lib/core/html.ts';
import { incident, isOpen, worst } from './report.ts';
import { IMPACT_OF_COMPONENT } from './words.ts';

const isOutage = (impact: Impact) => impact === 'minor' || impact === 'major' || impact === 'critical';
const isUnwell = ({ status }: Component) =>
  status !== 'operational' && status !== 'under_maintenance' && status !== 'unknown';

/**
 * The worse of the page's indicator and the open incidents counts: where the page says it is worse than each of them
 * says, the newest carries it. The other way round the incidents stand (GitHub shows `none` with one open).
 */
export function withPageIndicator(incidents: readonly Incident[], indicator: Impact): readonly Incident[] {
  const open = incidents.filter(({ phase }) => isOpen(phase));
  if (!isOutage(indicator) || open.length === 0) return incidents;
  const told = worst(open.map(({ impact }) => impact));
  if (worst([told, indicator]) === told) return incidents;
  const newest = open.reduce((a, b) => ((b.updatedAt ?? 0) > (a.updatedAt ?? 0) ? b : a));
  return incidents.map((one) => (one === newest ? { ...one, impact: indicator } : one));
}

/**
 * The outage that a page shows without having written an incident: its indicator is not `none`, and nothing is open
 * that would say why. `null` while there is none; work going on is no outage.
 */
export function pageWide(
  incidents: readonly Incident[],
  components: readonly Component[],
  indicator: Impact | null,
  page: {
    readonly service: string | null;
    readonly home: string | null;
    readonly description: string | null;
  },
): Incident | null {
  const unwell = components.filter(isUnwell);
  // A page without an indicator is as well as its components; one with an indicator has judged them itself.
  const impact = indicator ?? worst(unwell.map(({ status }) => IMPACT_OF_COMPONENT[status]));
  if (!isOutage(impact) || incidents.some(({ phase }) => isOpen(phase))) return null;
  const atWork = incidents.some(({ phase }) => phase === 'in_progress' || phase === 'verifying');
  if (unwell.length === 0 && (atWork || components.some(({ status }) => status === 'under_maintenance')))
    return null;
  return incident({
    id: 'page-status',
    title:
      textOf(page.description ?? '') ||
      unwell.map(({ name }) => name).join(', ') ||
      (page.service ?? 'Status'),
    services: page.service === null ? [] : [{ id: null, name: page.service }],
    components: unwell.map(({ name }) => name),
    phase: 'investigating',
    impact,
    startedAt: null,
    url: page.home,
  });
}
