import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { ComponentStatus, Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { EMPTY, incident, isOpen, update, worst } from './report.ts';
import { id, maybe, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Service = v.object({ serviceName: text, redirectUrl: maybe(text), events: maybe(v.unknown()) });

const Event = v.object({
  messageId: maybe(id),
  statusType: maybe(text),
  eventStatus: maybe(text),
  message: maybe(text),
  usersAffected: maybe(text),
  epochStartDate: maybe(time),
  epochEndDate: maybe(time),
  startDate: maybe(time),
  endDate: maybe(time),
});

const IMPACTS: Words<Impact> = {
  outage: 'major',
  issue: 'minor',
  performance: 'minor',
  maintenance: 'maintenance',
  available: 'none',
};
const PHASES: Words<Phase> = {
  ongoing: 'investigating',
  resolved: 'resolved',
  upcoming: 'scheduled',
  completed: 'completed',
};
const STATES: Words<ComponentStatus> = {
  none: 'operational',
  minor: 'degraded_performance',
  major: 'partial_outage',
  maintenance: 'under_maintenance',
};

/** The developers' file calls a function with the object; what stands before it may be guarded, or a comment. */
function bare(payload: string): string {
  const start = payload.indexOf('{');
  const isCall = start > 0 && start < LONGEST_CALL && /[\w$]\s*\(\s*$/.test(payload.slice(0, start));
  return isCall ? payload.slice(start, payload.lastIndexOf('}') + 1) : payload;
}
const LONGEST_CALL = 200;

/**
 * Apple's system status, https://www.apple.com/support/systemstatus/data/system_status_<language>_<REGION>.js, and
 * the developers', …/data/developer/system_status_en_US.js (undocumented). An event stands under each service it
 * concerns, and may be over for one and not for another; times count as epoch milliseconds.
 */
export const apple: Format = {
  id: 'apple',
  carries: 'status',
  detect(payload) {
    if (!payload.includes('"serviceName"') || !payload.includes('"events"')) return false;
    const { services } = objectWith(bare(payload), '"services"');
    const first: unknown = Array.isArray(services) ? services[0] : undefined;
    return isObject(first) && 'serviceName' in first && 'events' in first;
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(bare(payload));
    if (!Array.isArray(root['services']) || root['services'].length === 0)
      throw new FormatError('$.services', 'a list of services');
    const isDeveloper = /developer/.test(context.url ?? '') || /^[^{]{0,200}jsonCallback/.test(payload);
    const home = isDeveloper
      ? 'https://developer.apple.com/system-status/'
      : 'https://www.apple.com/support/systemstatus/';
    const told = records(Service, root['services'], '$.services', problems).map(({ at, value }) => ({
      name: cleanText(value.serviceName),
      url: webAddress(value.redirectUrl),
      events: records(Event, value.events, `${at}.events`, problems).map((event) =>
        seenIn(event.value, event.at, cleanText(value.serviceName), context, problems),
      ),
    }));
    const byMessage = Map.groupBy(
      told.flatMap(({ events }) => events),
      (event) => event.id,
    );
    return {
      ...EMPTY,
      title: isDeveloper ? 'Apple Developer System Status' : 'Apple System Status',
      home,
      incidents: [...byMessage.values()].map((events) => incidentOf(events, home)),
      components: told.map(({ name, events }) => ({ name, status: stateOf(events) })),
      problems,
      complete: problems.length === 0,
    };
  },
};

interface Seen {
  readonly id: string;
  readonly service: string;
  readonly type: string;
  readonly impact: Impact;
  readonly phase: Phase;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly text: string;
}

function seenIn(
  raw: v.InferOutput<typeof Event>,
  path: string,
  service: string,
  context: ParseContext,
  problems: Problem[],
): Seen {
  const when = (...values: (string | number | null)[]) =>
    values.map((value) => instant(value, context.zone)).find((at) => at !== null) ?? null;
  const impact = knownWord(IMPACTS, raw.statusType, `${path}.statusType`, problems) ?? 'minor';
  const told = knownWord(PHASES, raw.eventStatus, `${path}.eventStatus`, problems);
  const phase = told ?? (raw.epochEndDate === null && raw.endDate === null ? 'investigating' : 'resolved');
  if (raw.eventStatus === null)
    problems.push({ path: `${path}.eventStatus`, message: 'expected a status, found none' });
  const work: Partial<Record<Phase, Phase>> = { investigating: 'in_progress', resolved: 'completed' };
  return {
    id: raw.messageId ?? `${raw.epochStartDate ?? raw.startDate ?? ''}|${raw.message ?? service}`,
    service,
    type: cleanText(raw.statusType ?? '') || 'Issue',
    impact,
    phase: impact === 'maintenance' ? (work[phase] ?? phase) : phase,
    startedAt: when(raw.epochStartDate, raw.startDate),
    endedAt: when(raw.epochEndDate, raw.endDate),
    text: [raw.message, raw.usersAffected].filter((part) => part !== null).join(' '),
  };
}

const ACTIVE: ReadonlySet<Phase> = new Set(['investigating', 'in_progress']);

function stateOf(events: readonly Seen[]): ComponentStatus {
  const impact = worst(events.filter(({ phase }) => ACTIVE.has(phase)).map((event) => event.impact));
  return STATES[impact] ?? 'unknown';
}

/** One message under several services: open while it is for any of them. */
function incidentOf(events: readonly Seen[], home: string): Incident {
  const open = events.filter(({ phase }) => ACTIVE.has(phase));
  const shown = open.length > 0 ? open : events;
  const first = shown[0]!;
  const starts = events.map(({ startedAt }) => startedAt).filter((at) => at !== null);
  const ends = shown.map(({ endedAt }) => endedAt).filter((at) => at !== null);
  const names = [...new Set(shown.map(({ service }) => service))];
  const isMaintenance = first.impact === 'maintenance';
  const isOver = !isOpen(first.phase) && first.phase !== 'in_progress' && first.phase !== 'scheduled';
  const startedAt = starts.length === 0 ? null : Math.min(...starts);
  const endedAt = isOver && ends.length > 0 ? Math.max(...ends) : null;
  return incident({
    id: first.id,
    title: `${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}: ${first.type}`,
    services: [{ id: null, name: 'Apple' }],
    kind: isMaintenance ? 'maintenance' : null,
    components: names,
    phase: first.phase,
    impact: worst(shown.map(({ impact }) => impact)),
    startedAt,
    updatedAt: endedAt ?? startedAt,
    resolvedAt: endedAt,
    updates: [update(endedAt ?? startedAt, first.phase, first.text)],
    url: home,
  });
}
