import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import type { Impact, Incident, Phase, Problem } from '#lib/core/model.ts';
import { isZone } from '#lib/core/time-zone.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format } from './format.ts';
import { isObject, objectIn, objectWith, type Fields } from './json.ts';
import { partNames } from './part-names.ts';
import { EMPTY, incident, update } from './report.ts';
import { flag, id, list, maybe, record, records, text, time } from './shape.ts';
import { monitored, type Named, type Page } from './uptime-kuma-beats.ts';
import { knownWord, type Words } from './words.ts';

const Config = v.object({ title: maybe(text), slug: maybe(text) });
const Monitor = v.object({ id: maybe(id), name: text });
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
  timezone: maybe(text),
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

/** The page's address of the address of its monitors' beats. */
const BEATS_PATH = /\/api\/status-page\/heartbeat\/([^/?#]+)$/;

/**
 * Uptime Kuma (https://github.com/louislam/uptime-kuma): `/api/status-page/<slug>` is what its keeper wrote and the names
 * of the monitors, `/api/status-page/heartbeat/<slug>` how they fare, by number. The second is asked for, the first
 * read beside it; each alone is read too. Times are UTC without saying so, a maintenance's in its own zone.
 */
export const uptimeKuma: Format = {
  id: 'uptime-kuma',
  carries: 'status',
  beside: (url) =>
    BEATS_PATH.test(url) ? url.replace(BEATS_PATH, (_, slug: string) => `/api/status-page/${slug}`) : null,
  detect(payload) {
    const page = objectWith(payload, '"publicGroupList"');
    return (
      Array.isArray(page['publicGroupList']) ||
      isObject(objectWith(payload, '"heartbeatList"')['heartbeatList'])
    );
  },
  parse(payload, context) {
    const problems: Problem[] = [];
    const own = objectIn(payload);
    const root =
      'publicGroupList' in own || !context.beside ? own : { ...pageIn(context.beside, problems), ...own };
    const hasPage = Array.isArray(root['publicGroupList']);
    if (!hasPage && !isObject(root['heartbeatList'])) throw new FormatError('$.publicGroupList', 'a list');
    const config = record(Config, root['config'] ?? {}, '$.config', problems);
    const title = cleanText(config?.title ?? '') || null;
    const home = config?.slug ? webAddress(`/status/${encodeURIComponent(config.slug)}`, context.url) : null;
    const page: Page = { title, home, problems };
    const beats = isObject(root['heartbeatList']) ? root['heartbeatList'] : null;
    const monitors = hasPage ? monitorsIn(root, problems) : numbered(beats ?? {});
    const read = monitors.map((monitor) => monitored(monitor, beats, page));
    return {
      ...EMPTY,
      title,
      home,
      incidents: [...(hasPage ? written(root, page) : []), ...read.flatMap((one) => one.incidents)],
      components: read.map(({ component }) => component),
      problems,
      complete: hasPage && problems.length === 0,
    };
  },
};

/** The page read beside the beats; where it is none, the beats are told by number and that is said. */
function pageIn(payload: string, problems: Problem[]): Fields {
  const page = objectWith(payload, '"publicGroupList"');
  if (!Array.isArray(page['publicGroupList']))
    problems.push({
      path: '$.publicGroupList',
      message: 'expected the page of these beats, found another answer',
    });
  return page;
}

function monitorsIn(root: Fields, problems: Problem[]): Named[] {
  const groups = list(Group, root['publicGroupList'], '$.publicGroupList', problems);
  const monitors = groups.flatMap((group) =>
    list(Monitor, group.monitorList, '$.publicGroupList.monitorList', problems).map((one) => ({
      ...one,
      group: group.name,
    })),
  );
  const places = monitors.map((one, index) => ({ ...one, id: String(index) }));
  const names = partNames(places);
  return monitors.map((one, index) => ({ ...one, name: names.get(String(index))! }));
}

const numbered = (beats: Fields): Named[] =>
  Object.keys(beats).map((key) => ({ id: key, name: `Monitor ${cleanText(key)}`, group: null }));

/** What the keeper wrote: notices and maintenances. */
function written(root: Fields, page: Page): Incident[] {
  const { problems } = page;
  const one = isObject(root['incident']) ? records(Notice, [root['incident']], '$.incident', problems) : [];
  if (!('incident' in root) && !('incidents' in root))
    problems.push({ path: '$.incident', message: 'expected an incident or null' });
  else if (root['incident'] != null && !isObject(root['incident']))
    problems.push({ path: '$.incident', message: 'expected an object or null' });
  const notices = [...one, ...records(Notice, root['incidents'], '$.incidents', problems)];
  const works = records(Work, root['maintenanceList'], '$.maintenanceList', problems);
  const unique = new Map(notices.map((notice) => [notice.value.id, notice]));
  return [
    ...[...unique.values()].map(({ at, value }) => noticed(value, at, page)),
    ...works.map(({ at, value }) => planned(value, at, page)),
  ];
}

const when = (value: string | number | null, zone = 'UTC') => instant(value, zone);

function noticed(raw: v.InferOutput<typeof Notice>, path: string, { title, home, problems }: Page): Incident {
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

function planned(raw: v.InferOutput<typeof Work>, path: string, { title, home, problems }: Page): Incident {
  const slot = list(Slot, raw.timeslotList, `${path}.timeslotList`, problems)[0];
  const phase = knownWord(PHASES, raw.status, `${path}.status`, problems) ?? 'scheduled';
  const zone = raw.timezone !== null && isZone(raw.timezone) ? raw.timezone : 'UTC';
  const startedAt = slot ? when(slot.startDate, zone) : null;
  return incident({
    id: `maintenance-${raw.id}`,
    title: raw.title,
    services: title === null ? [] : [{ id: null, name: title }],
    kind: 'maintenance',
    phase,
    impact: 'maintenance',
    startedAt,
    resolvedAt: phase === 'completed' && slot ? when(slot.endDate, zone) : null,
    updates: raw.description === null ? [] : [update(startedAt, phase, raw.description)],
    url: home,
  });
}
