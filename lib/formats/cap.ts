import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Impact, Incident, Problem } from '#lib/core/model.ts';
import { instant } from '#lib/core/time.ts';
import { FormatError, type Format, type ParseContext } from './format.ts';
import { EMPTY, incident, update, worst } from './report.ts';
import { knownWord, type Words } from './words.ts';
import { child, children, rootName, textIn } from './xml-find.ts';
import { xml, type Element } from './xml.ts';

const SEVERITIES: Words<Impact> = {
  extreme: 'critical',
  severe: 'major',
  moderate: 'minor',
  minor: 'minor',
  unknown: 'unknown',
};
const ROOTS: ReadonlySet<string | null> = new Set(['alert', 'alerts', 'edxldistribution']);
/** An index in RSS or Atom whose entries hold alerts, or carry their fields. */
const INDEX =
  /<(?:[\w.-]{1,20}:)?alert\b[^>]{0,400}urn:oasis:names:tc:emergency:cap|<cap:(?:event|severity|status|msgType|effective)>/i;

/**
 * Alerts in the Common Alerting Protocol 1.1 and 1.2
 * (https://docs.oasis-open.org/emergency/cap/v1.2/CAP-v1.2.html): one, several, inside EDXL, or an RSS or Atom index
 * that carries them. Only what is meant for the public counts: exercises, tests and drafts are left out.
 */
export const cap: Format = {
  id: 'cap',
  carries: 'status',
  detect(text) {
    const root = rootName(text);
    if (root === 'feed' || root === 'rss') return INDEX.test(text);
    return ROOTS.has(root) && /emergency:cap|incident\.com\/cap|<alert[\s>]/i.test(text);
  },
  parse(text, context) {
    const problems: Problem[] = [];
    const root = xml(text, problems);
    if (root === null) throw new FormatError('$', '<alert>, found no XML');
    const found = alertsIn(root, null);
    const alerts = found.map(({ alert }) => alert);
    const entries = found.length > 0 ? [] : entriesIn(root).map((alert) => ({ alert, entry: alert }));
    if (alerts.length === 0 && entries.length === 0 && !ROOTS.has(root.name))
      throw new FormatError('$', `<alert>, found <${root.name}>`);
    const told = [...found, ...entries].flatMap((one, index) =>
      incidentsOf(one, `$.alert[${index}]`, context, problems),
    );
    const cancelled = new Set(alerts.flatMap((one) => (kindOf(one) === 'cancel' ? referencesOf(one) : [])));
    const replaced = new Set(alerts.flatMap((one) => (kindOf(one) === 'update' ? referencesOf(one) : [])));
    const incidents = told
      .filter(({ id }) => !replaced.has(id))
      .map((one) => (cancelled.has(one.id) ? over(one) : one));
    const title = textIn(root, 'title');
    return { ...EMPTY, title: title === null ? null : textOf(title), incidents, problems, complete: false };
  },
};

const over = (one: Incident): Incident => ({
  ...one,
  phase: 'resolved',
  resolvedAt: one.resolvedAt ?? one.updatedAt,
});

/** Fields of an alert, of its own namespace or carried by an entry of a feed. */
const field = (element: Element | null, name: string) => textIn(element, name, `cap:${name}`);

/** Meteoalarm's index calls it `message_type`. */
const kindOf = (alert: Element) =>
  (field(alert, 'msgtype') ?? field(alert, 'message_type') ?? 'Alert').toLowerCase();

/** An alert and the entry of an index it stands in, which may say what the alert does not. */
interface Found {
  readonly alert: Element;
  readonly entry: Element | null;
}

/** All alerts, however deep; elements nest at most a hundred deep. */
function alertsIn(element: Element, entry: Element | null): Found[] {
  if (element.name === 'alert' || element.name === 'cap:alert') return [{ alert: element, entry }];
  const here = element.name === 'entry' || element.name === 'item' ? element : entry;
  return element.children.flatMap((one) => alertsIn(one, here));
}

const entriesIn = (root: Element) =>
  [...children(root, 'entry'), ...children(child(root, 'channel'), 'item')].filter((entry) =>
    entry.children.some(({ name }) => name.startsWith('cap:')),
  );

/** Identifiers an alert refers to: `sender,identifier,sent`, parted by blanks. */
const referencesOf = (alert: Element) =>
  (field(alert, 'references') ?? '').split(/\s+/).flatMap((one) => one.split(',')[1] ?? []);

/** `info` in the language that comes first; an alert or an entry without one carries its fields itself. */
const infoOf = (alert: Element) => child(alert, 'info', 'cap:info') ?? alert;

/** A text that has a letter or a digit in it: placeholders (`!`) say nothing. */
const meant = (text: string | null) => (text !== null && /[\p{L}\p{N}]/u.test(text) ? text : null);

/** The areas of an alert; weather services list several in one, parted by semicolons. */
function areasOf(info: Element): string[] {
  const areas = [...children(info, 'area', 'cap:area'), info].map((area) => field(area, 'areadesc') ?? '');
  return areas.flatMap((area) => area.split(';').map(cleanText)).filter((area) => area !== '');
}

function incidentsOf(
  { alert, entry }: Found,
  path: string,
  context: ParseContext,
  problems: Problem[],
): Incident[] {
  const isEntry = alert === entry;
  const status = field(alert, 'status') ?? (isEntry ? 'Actual' : null);
  const kind = kindOf(alert);
  const id = cleanText(
    meant(field(alert, 'identifier')) ?? textIn(entry, 'id', 'guid') ?? field(alert, 'identifier') ?? '',
  );
  if (status === null || id === '') {
    problems.push({
      path,
      message: status === null ? 'expected a status, found none' : 'expected an identifier, found none',
    });
    return [];
  }
  if (!['Actual', 'Exercise', 'System', 'Test', 'Draft'].includes(status)) {
    problems.push({
      path: `${path}.status`,
      message: `expected Actual, Exercise, System, Test or Draft, found ${status.slice(0, 40)}`,
    });
    return [];
  }
  if (status !== 'Actual' || kind === 'ack' || kind === 'error') return [];
  const info = infoOf(alert);
  const when = (text: string | null) => instant(text, context.zone);
  const sentAt = when(field(alert, 'sent') ?? textIn(entry, 'updated', 'published', 'pubdate'));
  const expiresAt = when(field(info, 'expires'));
  const startedAt =
    when(field(info, 'onset')) ??
    when(field(info, 'effective')) ??
    (isEntry ? when(textIn(entry, 'published', 'pubdate')) : null) ??
    sentAt;
  const isCancel = kind === 'cancel';
  const isOver = isCancel || (expiresAt !== null && expiresAt <= context.now);
  const infos = children(alert, 'info', 'cap:info');
  const hasOwn = isEntry || field(alert, 'severity') !== null;
  const severities = (infos.length > 0 ? infos : hasOwn ? [alert] : []).map(
    (one) => knownWord(SEVERITIES, field(one, 'severity'), `${path}.severity`, problems) ?? 'unknown',
  );
  const event = field(info, 'event');
  const title =
    [
      field(info, 'headline'),
      textIn(entry, 'title'),
      event,
      isCancel ? `Cancelled: ${referencesOf(alert).join(', ') || id}` : null,
    ].find((one) => one !== null && textOf(one) !== '') ?? id;
  const description = field(info, 'description') ?? textIn(entry, 'summary', 'description');
  const sender = cleanText(textOf(field(info, 'sendername') ?? meant(field(alert, 'sender')) ?? ''));
  return [
    incident({
      id,
      title,
      services: sender === '' ? [] : [{ id: null, name: sender }],
      kind: 'emergency',
      components: [...new Set(areasOf(info))].slice(0, 50),
      phase: isOver ? 'resolved' : 'investigating',
      impact: severities.length === 0 ? 'unknown' : worst(severities),
      startedAt,
      updatedAt: sentAt ?? startedAt,
      resolvedAt: isCancel ? sentAt : isOver ? expiresAt : null,
      updates: description === null ? [] : [update(sentAt, null, description)],
      url: webAddress(
        field(info, 'web') ?? child(entry, 'link')?.attributes.get('href') ?? textIn(entry, 'link'),
        context.url,
      ),
    }),
  ];
}
