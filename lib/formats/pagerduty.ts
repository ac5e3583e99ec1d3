import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import { webAddress } from '#lib/core/address.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { EMPTY, incident, inOrder, isOpen, update, worst } from './report.ts';
import { id, list, maybe, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const HOME = 'https://status.pagerduty.com/';

const Named = v.object({ name: maybe(text) });
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
};

/** The data in the page, or the data alone. */
function dataIn(payload: string): string {
  const script = /<script[^>]{0,200}\bid=["']data["'][^>]{0,200}>/i.exec(payload);
  if (script === null) return payload;
  const start = script.index + script[0].length;
  const end = payload.indexOf('</script>', start);
  return payload.slice(start, end < 0 ? undefined : end);
}

/**
 * The data of PagerDuty's status page, which stands in the page's `<script id="data">` (undocumented); the page itself will do: open incidents, and
 * resolved ones in a list of their own. Updates are newest first.
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
    const incidents = [...read('open_incidents', 'investigating'), ...read('resolved_incidents', 'resolved')];
    const home = webAddress('/', context.url) ?? HOME;
    return {
      ...EMPTY,
      title: 'PagerDuty Status',
      home,
      incidents,
      problems,
      complete: problems.length === 0,
    };
  },
};

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
  const impact = worst(
    raws.map((one) => knownWord(IMPACTS, one.severity, `${path}.updates.severity`, problems) ?? 'none'),
  );
  const isMaintenance = impact === 'maintenance';
  // The list it stands in decides: an open one whose last word is "resolved" is being watched.
  const told = updates.findLast((one) => one.phase !== null)?.phase ?? unstated;
  const phase = unstated === 'resolved' ? 'resolved' : told === 'resolved' ? 'monitoring' : told;
  const parts = raws.flatMap((one) =>
    list(Named, one.impacted_business_services, `${path}.updates`, problems),
  );
  const isOver = !isOpen(phase);
  return incident({
    id: raw.id,
    title: raw.title,
    services: [{ id: null, name: 'PagerDuty' }],
    kind: isMaintenance ? 'maintenance' : null,
    components: [...new Set(parts.map((part) => cleanText(part.name ?? '')))].filter((name) => name !== ''),
    phase: isMaintenance ? (isOver ? 'completed' : 'in_progress') : phase,
    impact: impact === 'none' ? (isOver ? 'unknown' : 'minor') : impact,
    startedAt: updates[0]?.at ?? null,
    resolvedAt: isOver ? (updates.findLast((one) => one.phase === 'resolved')?.at ?? null) : null,
    updates,
    url: HOME,
  });
}
