import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import { webAddress } from '#lib/core/address.ts';
import type { Component, ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { componentOf, EMPTY, incident, inOrder, isOpen, update, worst } from './report.ts';
import { flag, id, list, maybe, records, text, time } from './shape.ts';
import { knownWord, wordIn, type Words } from './words.ts';

const HOME = 'https://status.pagerduty.com/';

const Part = v.object({ name: maybe(text), severity: maybe(text), is_active: maybe(flag) });
const Update = v.object({
  message: maybe(text),
  severity: maybe(text),
  status: maybe(text),
  reported_at: maybe(time),
  created_at: maybe(time),
  impacted_business_services: maybe(v.unknown()),
});
const Event = v.object({ id, title: text, updates: maybe(v.unknown()) });

const IMPACTS: Words<Impact> = {
  all_good: 'none',
  minor: 'minor',
  major: 'major',
  critical: 'critical',
  maintenance: 'maintenance',
};
const PHASES: Words<Phase> = {
  detected: 'investigating',
  investigating: 'investigating',
  identified: 'identified',
  monitoring: 'monitoring',
  resolved: 'resolved',
  scheduled: 'scheduled',
  in_progress: 'in_progress',
  completed: 'completed',
};
/** What the newest word on a service says of it. */
const STATES: Words<ComponentStatus> = {
  all_good: 'operational',
  minor: 'degraded_performance',
  major: 'major_outage',
  critical: 'major_outage',
  maintenance: 'under_maintenance',
};

const NOTHING: { at: number; impact: Impact } = { at: 0, impact: 'none' };

/** The data in the page, or the data alone. */
function dataIn(payload: string): string {
  const script = /<script[^>]{0,200}\bid=["']data["'][^>]{0,200}>/i.exec(payload);
  if (script === null) return payload;
  const start = script.index + script[0].length;
  const end = payload.indexOf('</script>', start);
  return payload.slice(start, end < 0 ? undefined : end);
}

/**
 * The data of PagerDuty's status page, which stands in the page's `<script id="data">` (undocumented); the page itself
 * will do: open incidents, maintenances among the posts, and resolved incidents in a list of their own. Updates are
 * newest first. The services are the components: one that no open incident touches is well.
 */
export const pagerduty: Format = {
  id: 'pagerduty',
  carries: 'status',
  detect(payload) {
    if (!payload.includes('"open_incidents"')) return false;
    const { summary } = objectWith(dataIn(payload), '"summary"');
    return isObject(summary) && Array.isArray(summary['open_incidents']);
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const { summary } = objectIn(dataIn(payload));
    if (!isObject(summary) || !Array.isArray(summary['open_incidents']))
      throw new FormatError('$.summary.open_incidents', 'a list');
    const read = (key: string, unstated: Phase) =>
      records(Event, summary[key], `$.summary.${key}`, problems).map(({ at, value }) =>
        incidentOf(value, at, unstated, context, problems),
      );
    const incidents = [
      ...read('open_incidents', 'investigating'),
      ...read('posts', 'scheduled'),
      ...read('resolved_incidents', 'resolved'),
    ];
    const home = webAddress('/', context.url) ?? HOME;
    return {
      ...EMPTY,
      title: 'PagerDuty Status',
      home,
      incidents,
      components: componentsIn(summary, problems),
      problems,
      complete: problems.length === 0,
    };
  },
};

/** The page's services, each as the newest word of an open incident on it says. */
function componentsIn(summary: Fields, problems: Problem[]): Component[] {
  const touched = new Map<string, ComponentStatus>();
  // Its complaints have been made where the incidents were read.
  for (const event of list(Event, summary['open_incidents'], '$', [])) {
    const updates = list(Update, event.updates, '$', []).filter((one) => one.status !== null);
    const newest = updates.reduce<(typeof updates)[number] | null>(
      (a, b) => (a !== null && String(a.reported_at) >= String(b.reported_at) ? a : b),
      null,
    );
    for (const { name, severity } of list(Part, newest?.impacted_business_services, '$', []))
      if (name !== null) touched.set(cleanText(name), wordIn(STATES, severity) ?? 'unknown');
  }
  const wellSaid: ComponentStatus = problems.length === 0 ? 'operational' : 'unknown';
  return list(Part, summary['post_status_page_services'], '$.summary.post_status_page_services', problems)
    .filter(({ name, is_active: isActive }) => name !== null && isActive !== false)
    .map(({ name }) => componentOf(name!, touched.get(cleanText(name!)) ?? wellSaid));
}

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  unstated: Phase,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const raws = list(Update, raw.updates, `${path}.updates`, problems);
  const updates = inOrder(
    raws.map((one) =>
      update(
        when(one.reported_at) ?? when(one.created_at),
        knownWord(PHASES, one.status, `${path}.updates.status`, problems),
        one.message,
      ),
    ),
  );
  const severities = raws
    .map((one) => ({
      at: when(one.reported_at) ?? when(one.created_at) ?? 0,
      impact: knownWord(IMPACTS, one.severity, `${path}.updates.severity`, problems) ?? 'none',
    }))
    .filter((one) => one.impact !== 'none');
  const newest = severities.reduce((a, b) => (b.at > a.at ? b : a), severities[0] ?? NOTHING).impact;
  const overall = worst(severities.map((one) => one.impact));
  // What is over was as bad as it got; what is open is as bad as was said last.
  const impact = unstated === 'resolved' ? overall : newest;
  const isMaintenance = impact === 'maintenance' || unstated === 'scheduled';
  // The list it stands in decides: an open one whose last word is "resolved" is being watched.
  const told = updates.findLast((one) => one.phase !== null)?.phase ?? unstated;
  const phase = unstated === 'resolved' ? 'resolved' : told === 'resolved' ? 'monitoring' : told;
  const isOver = phase === 'resolved' || phase === 'completed';
  const step: Phase = isOver ? 'completed' : isOpen(phase) ? 'in_progress' : phase;
  const parts = raws.flatMap((one) =>
    list(Part, one.impacted_business_services, `${path}.updates`, problems),
  );
  return incident({
    id: raw.id,
    title: raw.title,
    services: [{ id: null, name: 'PagerDuty' }],
    kind: isMaintenance ? 'maintenance' : null,
    components: [...new Set(parts.map((part) => cleanText(part.name ?? '')))].filter((name) => name !== ''),
    phase: isMaintenance ? step : phase,
    impact: isMaintenance ? 'maintenance' : impact === 'none' ? (isOver ? 'unknown' : 'minor') : impact,
    startedAt: updates[0]?.at ?? null,
    resolvedAt: isOver ? (updates.findLast((one) => one.phase === 'resolved')?.at ?? null) : null,
    updates,
    url: HOME,
  });
}
