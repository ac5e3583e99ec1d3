import * as v from 'valibot';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Component, ComponentStatus, Impact, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { objectIn, objectWith, type Fields } from './json.ts';
import { pageWide } from './page-indicator.ts';
import { EMPTY, incident, componentOf } from './report.ts';
import { flag, id, list, maybe, records, text, time } from './shape.ts';
import { knownWord, type Words } from './words.ts';

/** Version 4 writes front matter into texts: `"true"`, `"<no value>"`. */
const Flag = v.union([flag, v.picklist(['true', 'false', '<no value>', ''])]);
const isTrue = (value: v.InferOutput<typeof Flag> | null) => value === true || value === 'true';

const System = v.object({
  name: text,
  status: maybe(text),
  category: maybe(text),
  unresolvedIssues: maybe(v.unknown()),
});

const Issue = v.object({
  title: text,
  permalink: maybe(text),
  filename: maybe(id),
  createdAt: maybe(time),
  resolvedAt: maybe(time),
  lastMod: maybe(time),
  severity: maybe(text),
  resolved: maybe(Flag),
  informational: maybe(Flag),
  affected: maybe(v.unknown()),
  body: maybe(text),
});

const SEVERITIES: Words<Impact> = { notice: 'minor', disrupted: 'major', down: 'critical', ok: 'none' };
const STATES: Words<ComponentStatus> = {
  ok: 'operational',
  notice: 'degraded_performance',
  disrupted: 'partial_outage',
  down: 'major_outage',
};

const isCstate = (root: Fields) =>
  typeof root['cStateVersion'] === 'string' ||
  (['index', 'issues', 'issue', 'system', 'affected'].includes(String(root['is'])) &&
    ('pages' in root || 'permalink' in root || 'systems' in root));

/**
 * cState's JSON (https://github.com/cstate/cstate/wiki/API): `/index.json`, `/issues/index.json`, one issue, one
 * system. Times are Go's, those of the end without a zone (Hugo reads them as UTC); `<no value>` is unset. A quote in
 * a title makes the whole answer no JSON: then `/index.xml` helps.
 */
export const cstate: Format = {
  id: 'cstate',
  carries: 'status',
  detect: (payload) => isCstate(objectWith(payload, '"is"')),
  parse(payload, context) {
    const problems: Problem[] = [];
    const root = objectIn(payload);
    if (!isCstate(root)) throw new FormatError('$.is', 'index, issues, issue or system');
    const alone =
      root['is'] === 'system' ? list(System, [{ ...root, name: root['title'] }], '$', problems) : [];
    const systems = [...alone, ...list(System, root['systems'], '$.systems', problems)];
    const components = systems.map((one): Component => {
      const status = knownWord(STATES, one.status, `$.systems[${one.name}].status`, problems);
      return componentOf(one.name, status ?? 'unknown', one.category);
    });
    const issues = [
      ...(root['is'] === 'issue' ? records(Issue, [root], '$', problems) : []),
      ...records(Issue, root['pages'], '$.pages', problems),
      ...records(Issue, root['pinnedIssues'], '$.pinnedIssues', problems),
      ...systems.flatMap((one) =>
        records(Issue, one.unresolvedIssues, `$.systems[${one.name}].unresolvedIssues`, problems),
      ),
    ];
    const title = typeof root['title'] === 'string' ? textOf(root['title']) : null;
    const page = {
      service: root['is'] === 'index' ? title : null,
      home: webAddress(typeof root['baseURL'] === 'string' ? root['baseURL'] : null, context.url),
      description: null,
    };
    const known = new Map(
      issues.map(({ at, value }) => [value.permalink ?? value.filename ?? value.title, { at, value }]),
    );
    const incidents = [...known].map(([key, { at, value }]) =>
      incidentOf(key, value, at, page.service, context, problems),
    );
    const indicator = knownWord(
      SEVERITIES,
      typeof root['summaryStatus'] === 'string' ? root['summaryStatus'] : null,
      '$.summaryStatus',
      problems,
    );
    const whole = pageWide(incidents, components, indicator, page);
    return {
      ...EMPTY,
      title: page.service,
      home: page.home,
      incidents: whole === null ? incidents : [...incidents, whole],
      components,
      problems,
      complete: root['is'] === 'index' && problems.length === 0,
    };
  },
};

const unset = <T extends string | number | null>(value: T): T | null =>
  typeof value === 'string' && /^(?:<no value>|)$/.test(value.trim()) ? null : value;

function incidentOf(
  key: string,
  raw: v.InferOutput<typeof Issue>,
  path: string,
  service: string | null,
  context: ParseContext,
  problems: Problem[],
): Incident {
  const when = (value: string | number | null) => instant(unset(value), 'UTC');
  const isUnstated = raw.resolved === null || raw.resolved === '<no value>' || raw.resolved === '';
  const isOver = isTrue(raw.resolved) || (isUnstated && unset(raw.resolvedAt) !== null);
  if (raw.resolved === null)
    problems.push({ path: `${path}.resolved`, message: 'expected true or false, found none' });
  const severity = knownWord(SEVERITIES, unset(raw.severity), `${path}.severity`, problems);
  const startedAt = when(raw.createdAt);
  return incident({
    id: cleanText(key),
    title: raw.title,
    services: service === null ? [] : [{ id: null, name: service }],
    components: list(text, raw.affected, `${path}.affected`, problems).map(cleanText),
    phase: isOver ? 'resolved' : 'investigating',
    impact: isTrue(raw.informational) ? 'none' : (severity ?? (isOver ? 'unknown' : 'minor')),
    startedAt,
    updatedAt: when(raw.lastMod) ?? startedAt,
    resolvedAt: isOver ? when(raw.resolvedAt) : null,
    updates:
      raw.body === null ? [] : [{ at: when(raw.lastMod) ?? startedAt, phase: null, text: textOf(raw.body) }],
    url: webAddress(raw.permalink, context.url),
  });
}
