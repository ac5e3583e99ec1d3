import type {
  Article,
  Component,
  ComponentStatus,
  Impact,
  Incident,
  Phase,
  Problem,
  Update,
} from '#lib/core/model.ts';
import { webAddress } from '#lib/core/address.ts';
import { cleanText } from '#lib/core/clean.ts';
import { excerptOf, titleOf } from '#lib/core/excerpt.ts';
import { plainText, textOf } from '#lib/core/html.ts';
import type { ParseContext, ParsedArticle, Report } from './format.ts';

/** A payload that says nothing; formats fill in what theirs says. */
export const EMPTY: Report = {
  title: null,
  home: null,
  incidents: [],
  articles: [],
  components: [],
  problems: [],
  ttlMinutes: null,
  complete: false,
};

const OPEN: ReadonlySet<Phase> = new Set(['investigating', 'identified', 'monitoring']);
/** Whether an outage in this phase is not over. */
export const isOpen = (phase: Phase) => OPEN.has(phase);

/** From the least to the worst; `unknown` is worse than nothing and less than a stated outage. */
const SEVERITY: readonly Impact[] = ['none', 'maintenance', 'unknown', 'minor', 'major', 'critical'];
export const worst = (impacts: readonly Impact[]): Impact =>
  impacts.reduce<Impact>((sum, one) => (SEVERITY.indexOf(one) > SEVERITY.indexOf(sum) ? one : sum), 'none');

/** A component; `group` is left out where there is none. */
export function componentOf(name: string, status: ComponentStatus, group?: string | null): Component {
  const shown = cleanText(group ?? '');
  return { name: cleanText(name), status, ...(shown === '' ? {} : { group: shown }) };
}

/** What every incident has, with what most formats do not tell left unknown. */
export type Told = Pick<Incident, 'id' | 'title' | 'phase' | 'impact' | 'startedAt'> & Partial<Incident>;

/** An incident from what a format tells. Updates are put in the order of time; a start or an end was told exactly. */
export function incident(told: Told): Incident {
  const updates = inOrder(told.updates ?? []);
  const latest = updates.reduce<number | null>(
    (sum, { at }) => (at !== null && (sum === null || at > sum) ? at : sum),
    null,
  );
  const resolvedAt = told.resolvedAt ?? null;
  return {
    services: [],
    kind: null,
    components: [],
    // What is only planned has not been touched at the hour it is planned for.
    updatedAt: latest ?? resolvedAt ?? (told.phase === 'scheduled' ? null : told.startedAt),
    cause: null,
    measures: null,
    evidence: 'official',
    quotes: [],
    url: null,
    startedPrecision: told.startedAt === null ? null : 'minute',
    resolvedPrecision: resolvedAt === null ? null : 'minute',
    ...told,
    title: titleOf(textOf(told.title)),
    resolvedAt,
    updates,
  };
}

/** Oldest first; what has no time keeps its place behind what came before it. */
export function inOrder<T extends Update>(updates: readonly T[]): T[] {
  let last = -Infinity;
  return updates
    .map((update) => ({ update, at: (last = update.at ?? last) }))
    .sort((a, b) => a.at - b.at)
    .map(({ update }) => update);
}

/** What an event takes from its page. */
export interface PageFacts {
  /** The service as the page names it. */
  readonly service: string | null;
  readonly home: string | null;
  readonly context: ParseContext;
  /** Where to say what could not be used. */
  readonly problems: Problem[];
}

/** One statement, from a body that may be text or HTML. */
export const update = (at: number | null, phase: Phase | null, body: string | null | undefined): Update => ({
  at,
  phase,
  text: textOf(body ?? ''),
});

/** An article as its format tells it. `html` is markup for certain; `text` may be either. */
export interface ToldArticle {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: number | null;
  /** Who wrote it, where that is not the feed's own publisher. */
  readonly outlet?: string | undefined;
  /** The publisher's own summary, where it has one. */
  readonly summary?: string | null;
  readonly html?: string | null;
  readonly text?: string | null;
  readonly image?: string | null;
  readonly about?: readonly string[];
}

/** News from further ahead is a wrong clock, not news: its time is not known. */
const AHEAD_MS = 24 * 60 * 60_000;

/**
 * An article from what a format tells: plain title (else the beginning of the text), excerpt, http(s) links. Without
 * title and text it is called by its address; an article of which nothing can be shown is `null`.
 */
export function article(told: ToldArticle, context: ParseContext): ParsedArticle | null {
  const summary = textOf(told.summary ?? '');
  const body = told.html ? plainText(told.html) : textOf(told.text ?? '');
  const heading = titleOf(textOf(told.title ?? ''));
  const url = webAddress(told.url, context.url);
  const title =
    heading || titleOf(excerptOf(summary === '' ? body : summary)) || titleOf(url ?? told.id ?? '');
  if (title === '') return null;
  const publishedAt =
    told.publishedAt !== null && told.publishedAt > context.now + AHEAD_MS ? null : told.publishedAt;
  const id = cleanText(told.id ?? '') || (url ?? '') || `${title}|${publishedAt ?? ''}`;
  const shown: Article = {
    id,
    title,
    url,
    publishedAt,
    excerpt: excerptOf(summary === '' ? body : summary),
    image: webAddress(told.image, context.url),
    about: told.about ?? [],
    ...(told.outlet === undefined ? {} : { outlet: told.outlet }),
  };
  return { ...shown, body: told.html ? { html: told.html } : { text: body === '' ? summary : body } };
}

/**
 * Ids that are not unique in their feed become so: some publishers give every item the same guid or link. Items
 * that are the same in all that is shown are one.
 */
export function distinct(articles: readonly ParsedArticle[]): ParsedArticle[] {
  const byId = Map.groupBy(articles, ({ id }) => id);
  const seen = new Set<string>();
  return articles.flatMap((one) => {
    if (byId.get(one.id)!.length === 1) return [one];
    const { id, title, url, publishedAt, excerpt } = one;
    const byTime = `${id}|${title}|${publishedAt ?? ''}`;
    const whole = `${byTime}|${url ?? ''}|${excerpt}`;
    if (seen.has(whole)) return [];
    seen.add(whole);
    const own = seen.has(byTime) ? whole : byTime;
    seen.add(byTime);
    return [{ ...one, id: own }];
  });
}
