import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith } from './json.ts';
import { EMPTY, incident, componentOf, update } from './report.ts';
import { flag, id, list, maybe, record, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

const Config = v.object({ title: maybe(text), slug: maybe(text) });
const Monitor = v.object({ name: text });
const Group = v.object({ name: maybe(text), monitorList: maybe(v.unknown()) });
const Notice = v.object({
  id,
  title: text,
  content: maybe(text),
  style: maybe(text),
  active: maybe(v.union([flag, v.number()])),
  createdDate: maybe(time),
  lastUpdatedDate: maybe(time),
});
const Slot = v.object({ startDate: maybe(time), endDate: maybe(time) });
const Work = v.object({
  id,
  title: text,
  description: maybe(text),
  status: maybe(text),
  timeslotList: maybe(v.unknown()),
});

const IMPACTS: Words<Impact> = {
  danger: 'major',
  warning: 'minor',
  info: 'none',
  primary: 'none',
  light: 'none',
  dark: 'none',
};
const PHASES: Words<Phase> = {
  scheduled: 'scheduled',
  under_maintenance: 'in_progress',
  ended: 'completed',
  inactive: 'completed',
};

/**
 * Uptime Kuma's page, `/api/status-page/<slug>` (https://github.com/louislam/uptime-kuma): what its keeper wrote, and
 * the names of the monitors. Their state is in another answer, so it is not known here; times are UTC without saying so.
 */
export const uptimeKuma: Format = {
  id: 'uptime-kuma',
  carries: 'status',
  detect: (payload) => Array.isArray(objectWith(payload, '"publicGroupList"')['publicGroupList']),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!Array.isArray(root['publicGroupList'])) throw new FormatError('$.publicGroupList', 'a list');
    const config = record(Config, root['config'] ?? {}, '$.config', problems);
    const title = cleanText(config?.title ?? '') || null;
    const home = config?.slug ? webAddress(`/status/${encodeURIComponent(config.slug)}`, context.url) : null;
    const groups = list(Group, root['publicGroupList'], '$.publicGroupList', problems);
    const monitors = groups.flatMap((group) =>
      list(Monitor, group.monitorList, '$.publicGroupList.monitorList', problems).map(({ name }) => ({
        name,
        group: group.name,
      })),
    );
    const one = isObject(root['incident']) ? records(Notice, [root['incident']], '$.incident', problems) : [];
    if (!('incident' in root) && !('incidents' in root))
      problems.push({ path: '$.incident', message: 'expected an incident or null' });
    else if (root['incident'] != null && !isObject(root['incident']))
      problems.push({ path: '$.incident', message: 'expected an object or null' });
    const notices = [...one, ...records(Notice, root['incidents'], '$.incidents', problems)];
    const works = records(Work, root['maintenanceList'], '$.maintenanceList', problems);
    const seen = { title, home, problems };
    return {
      ...EMPTY,
      title,
      home,
      incidents: [
        ...notices.map(({ at, value }) => noticed(value, at, seen)),
        ...works.map(({ at, value }) => planned(value, at, seen)),
      ],
      components: monitors.map(({ name, group }) => componentOf(name, 'unknown', group)),
      problems,
      complete: problems.length === 0,
    };
  },
};

interface Seen {
  readonly title: string | null;
  readonly home: string | null;
  readonly problems: Problem[];
}

const when = (value: string | number | null) => instant(value, 'UTC');

function noticed(raw: v.InferOutput<typeof Notice>, path: string, { title, home, problems }: Seen): Incident {
  const isOver = raw.active === false || raw.active === 0;
  const startedAt = when(raw.createdDate);
  const updatedAt = when(raw.lastUpdatedDate) ?? startedAt;
  const phase = isOver ? 'resolved' : 'investigating';
  return incident({
    id: raw.id,
    title: raw.title,
    services: title === null ? [] : [{ id: null, name: title }],
    phase,
    impact: knownWord(IMPACTS, raw.style, `${path}.style`, problems) ?? 'minor',
    startedAt,
    updatedAt,
    resolvedAt: isOver ? updatedAt : null,
    updates: raw.content === null ? [] : [update(updatedAt, phase, raw.content)],
    url: home,
  });
}

function planned(raw: v.InferOutput<typeof Work>, path: string, { title, home, problems }: Seen): Incident {
  const slot = list(Slot, raw.timeslotList, `${path}.timeslotList`, problems)[0];
  const phase = knownWord(PHASES, raw.status, `${path}.status`, problems) ?? 'scheduled';
  const startedAt = slot ? when(slot.startDate) : null;
  return incident({
    id: `maintenance-${raw.id}`,
    title: raw.title,
    services: title === null ? [] : [{ id: null, name: title }],
    kind: 'maintenance',
    phase,
    impact: 'maintenance',
    startedAt,
    resolvedAt: phase === 'completed' && slot ? when(slot.endDate) : null,
    updates: raw.description === null ? [] : [update(startedAt, phase, raw.description)],
    url: home,
  });
}
