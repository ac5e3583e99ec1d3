import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { firstWith, json, isObject, objectWith, type Fields } from './json.ts';
import { EMPTY, incident, update } from './report.ts';
import { id, list, maybe, record, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const HOME = 'https://slack-status.com/';

const Note = v.object({ body: maybe(text), date_created: maybe(time) });

const Event = v.object({
  id: maybe(id),
  title: text,
  type: maybe(text),
  status: maybe(text),
  url: maybe(text),
  date_created: maybe(time),
  date_updated: maybe(time),
  services: maybe(v.unknown()),
  notes: maybe(v.unknown()),
});

const IMPACTS: Words<Impact> = {
  outage: 'major',
  incident: 'minor',
  notice: 'none',
  maintenance: 'maintenance',
};
const PHASES: Words<Phase> = {
  active: 'investigating',
  open: 'investigating',
  resolved: 'resolved',
  scheduled: 'scheduled',
  completed: 'completed',
  cancelled: 'completed',
};

/** The answer of API 1: the one incident is the answer itself, and there is none while the status is ok. */
const isOlder = (root: Fields) =>
  typeof root['status'] === 'string' &&
  'date_created' in root &&
  'date_updated' in root &&
  !('active_incidents' in root) &&
  (root['status'] === 'ok' || (Array.isArray(root['services']) && Array.isArray(root['notes'])));

/** Slack's status API 2.0.0, `current` and `history` (https://api.slack.com/docs/slack-status), and its first version. */
export const slack: Format = {
  id: 'slack',
  carries: 'status',
  history: (url) =>
    /^https:\/\/(?:status\.slack|slack-status)\.com\/api\/v2\.0\.0\/current$/.test(url)
      ? url.replace(/current$/, 'history')
      : null,
  detect(payload) {
    const current = objectWith(payload, '"active_incidents"', '"status"');
    const first = firstWith(payload, '"date_created"', '"services"', '"notes"');
    return (
      (Array.isArray(current['active_incidents']) && typeof current['status'] === 'string') ||
      ('date_created' in first && Array.isArray(first['services']) && Array.isArray(first['notes'])) ||
      isOlder(objectWith(payload, '"date_created"', '"date_updated"', '"status"'))
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = json(payload);
    const isCurrent = isObject(root);
    if (!isCurrent && !Array.isArray(root)) throw new FormatError('$', 'an object or a list');
    const isAlone = isCurrent && isOlder(root);
    if (isCurrent && !isAlone && !Array.isArray(root['active_incidents']))
      throw new FormatError('$.active_incidents', 'a list');
    const incidents = (
      isAlone
        ? alone(root, problems)
        : isCurrent
          ? records(Event, root['active_incidents'], '$.active_incidents', problems)
          : records(Event, root, '$', problems)
    ).map(({ at, value }) => incidentOf(value, at, context, problems));
    if (isCurrent && root['status'] !== 'ok' && incidents.length === 0) {
      problems.push({
        path: '$.active_incidents',
        message: `expected an incident, as the status is ${String(root['status']).slice(0, 40)}`,
      });
    }
    return {
      ...EMPTY,
      title: 'Slack Status',
      home: HOME,
      incidents,
      problems,
      complete: isCurrent && problems.length === 0,
    };
  },
};

function alone(root: Fields, problems: Problem[]) {
  if (root['status'] === 'ok') return [];
  const value = record(Event, root, '$', problems);
  return value === null ? [] : [{ at: '$', value }];
}

function incidentOf(
  raw: v.InferOutput<typeof Event>,
  path: string,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(value, context.zone);
  const told = knownWord(PHASES, raw.status, `${path}.status`, problems) ?? 'investigating';
  const impact = knownWord(IMPACTS, raw.type, `${path}.type`, problems) ?? 'minor';
  const isMaintenance = impact === 'maintenance' || told === 'scheduled' || told === 'completed';
  const phase =
    isMaintenance && told === 'investigating'
      ? 'in_progress'
      : isMaintenance && told === 'resolved'
        ? 'completed'
        : told;
  const updatedAt = when(raw.date_updated) ?? when(raw.date_created);
  return incident({
    id: raw.id ?? raw.url ?? `${raw.title}|${raw.date_created ?? ''}`,
    title: raw.title,
    services: [{ id: null, name: 'Slack' }],
    kind: isMaintenance ? 'maintenance' : null,
    components: list(text, raw.services, `${path}.services`, problems).map(cleanText),
    phase,
    impact: isMaintenance ? 'maintenance' : impact,
    startedAt: when(raw.date_created),
    updatedAt,
    resolvedAt: phase === 'resolved' || phase === 'completed' ? updatedAt : null,
    updates: list(Note, raw.notes, `${path}.notes`, problems).map((note) =>
      update(when(note.date_created), null, note.body),
    ),
    url: webAddress(raw.url, HOME) ?? HOME,
  });
}
