import type { Incident } from '#lib/core/model.ts';
import type { ReadableArticle } from '#lib/reading/read.ts';

/** One labelled article of the corpus. */
export interface Gold {
  readonly id: string;
  readonly title: string;
  readonly excerpt?: string | null;
  readonly bodyHtml?: string;
  readonly bodyText?: string;
  readonly publishedAt: string;
  readonly feedServiceId?: string;
  readonly gold?: { readonly isOutage: boolean | null; readonly incidents: readonly GoldIncident[] };
}

interface GoldIncident {
  readonly serviceIds: readonly (string | null)[];
  readonly optionalServiceIds?: readonly string[];
  readonly kind: string;
  readonly status: string;
  readonly statusAlt?: readonly string[];
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly timeScored?: boolean;
}

export const articleOf = (record: Gold): ReadableArticle => ({
  id: record.id,
  title: record.title,
  excerpt: record.excerpt ?? '',
  body: record.bodyHtml !== undefined ? { html: record.bodyHtml } : { text: record.bodyText ?? '' },
  publishedAt: Date.parse(record.publishedAt),
  url: null,
  zone: 'Asia/Seoul',
  feedServiceId: record.feedServiceId ?? null,
});

const STATUS: Record<string, string> = {
  investigating: 'ongoing',
  identified: 'ongoing',
  in_progress: 'ongoing',
  monitoring: 'recovering',
  verifying: 'recovering',
  resolved: 'resolved',
  completed: 'resolved',
  scheduled: 'scheduled',
};

export type Scores = Record<string, number | null>;

const ratio = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;

/** The measures of the corpus: articles, services, times within a minute, phases, maintenances. */
export function scoreOf(all: readonly { record: Gold; incidents: readonly Incident[] }[]): {
  scores: Scores;
  errors: string[];
} {
  const errors: string[] = [];
  const n = {
    tp: 0,
    fp: 0,
    fn: 0,
    stp: 0,
    sfp: 0,
    sfn: 0,
    phase: 0,
    phases: 0,
    work: 0,
    works: 0,
    labelled: 0,
  };
  const time = { startedAt: { tp: 0, told: 0, gold: 0 }, resolvedAt: { tp: 0, told: 0, gold: 0 } };
  for (const { record, incidents } of all) {
    const gold = record.gold ?? { isOutage: false, incidents: [] };
    if (gold.isOutage === null) continue;
    n.labelled++;
    const fires = incidents.length > 0;
    if (gold.isOutage && fires) n.tp++;
    else if (gold.isOutage) n.fn++;
    else if (fires) n.fp++;
    if (gold.isOutage !== fires) errors.push(`${fires ? 'FP' : 'FN'}\t${record.id}\t${record.title}`);
    if (!gold.isOutage) continue;
    const told = new Set(incidents.flatMap((one) => one.services.map((service) => service.id)));
    const wanted = new Set(gold.incidents.flatMap((one) => one.serviceIds).filter((id) => id !== null));
    const allowed = new Set(gold.incidents.flatMap((one) => one.optionalServiceIds ?? []));
    const miss = [...wanted].filter((id) => !told.has(id));
    const extra = [...told].filter((id) => !wanted.has(id!) && !allowed.has(id!));
    n.stp += wanted.size - miss.length;
    n.sfn += miss.length;
    n.sfp += extra.length;
    if (miss.length + extra.length > 0)
      errors.push(`SV\t${record.id}\tmiss ${miss.join()} extra ${extra.join()}`);
    const used = new Set<Incident>();
    for (const one of gold.incidents) {
      const ids = new Set(one.serviceIds.filter((id) => id !== null));
      let match: Incident | null = null;
      let bestScore = -1;
      for (const incident of incidents) {
        if (used.has(incident)) continue;
        const overlap = incident.services.filter((service) => ids.has(service.id!)).length;
        const same = close(one.startedAt, incident.startedAt) ? 1 : 0;
        const score = overlap * 10 + same + (ids.size === 0 ? 1 : 0);
        if (score > bestScore) [match, bestScore] = [incident, score];
      }
      if (match !== null && bestScore <= 0 && gold.incidents.length > 1) match = null;
      if (match !== null) used.add(match);
      const status = match === null ? null : STATUS[match.phase];
      const right = status !== null && [one.status, ...(one.statusAlt ?? [])].includes(status!);
      n.phases++;
      if (right) n.phase++;
      else if (match !== null) errors.push(`ST\t${record.id}\t${one.status} -> ${status}`);
      if (one.kind === 'maintenance') {
        n.works++;
        if (right && match?.kind === 'maintenance') n.work++;
        else errors.push(`MT\t${record.id}\t${match?.kind} ${match?.phase}`);
      }
      if (one.timeScored === false) continue;
      for (const [key, goldKey] of [
        ['startedAt', 'startedAt'],
        ['resolvedAt', 'endedAt'],
      ] as const) {
        const goldText = one[goldKey];
        const goldAt = goldText?.includes('T') ? goldText : null;
        const at = match?.[key] ?? null;
        const dayOnly = goldText !== null && goldAt === null;
        if (goldAt !== null) time[key].gold++;
        if (at !== null && !dayOnly) time[key].told++;
        if (goldAt !== null && close(goldAt, at)) time[key].tp++;
        else if (goldAt !== null || (at !== null && !dayOnly)) {
          errors.push(
            `${key === 'startedAt' ? 'STT' : 'END'}\t${record.id}\tgold ${goldText} told ${at === null ? null : new Date(at + 32_400_000).toISOString().slice(0, 16)}`,
          );
        }
      }
    }
  }
  const [P, R] = [ratio(n.stp, n.stp + n.sfp), ratio(n.stp, n.stp + n.sfn)];
  return {
    errors,
    scores: {
      fires: n.tp + n.fp,
      articleP: ratio(n.tp, n.tp + n.fp),
      articleR: ratio(n.tp, n.tp + n.fn),
      serviceF1: P === null || R === null ? null : Math.round((2000 * P * R) / (P + R)) / 1000,
      startP: ratio(time.startedAt.tp, time.startedAt.told),
      startR: ratio(time.startedAt.tp, time.startedAt.gold),
      endP: ratio(time.resolvedAt.tp, time.resolvedAt.told),
      endR: ratio(time.resolvedAt.tp, time.resolvedAt.gold),
      phase: ratio(n.phase, n.phases),
      maintenanceR: ratio(n.work, n.works),
    },
  };
}

const close = (gold: string | null, at: number | null): boolean =>
  gold !== null && gold.includes('T') && at !== null && Math.abs(Date.parse(gold) - at) <= 60_000;
