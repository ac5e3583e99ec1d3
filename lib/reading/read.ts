import type { Incident } from '#lib/core/model.ts';

import type { ReadableArticle } from './article.ts';
import { isAlsoPlanned, isAlsoTold } from './beside.ts';
import { fixedCalendar, zonedCalendar } from './calendar.ts';
import { carried } from './carried.ts';
import { claimsOf, type Claim } from './claims.ts';
import { incidentsOf } from './incidents.ts';
import { judge, type Verdict } from './judge.ts';
import { languageOf } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { passagesOf } from './passages.ts';
import { hasState } from './phases.ts';
import { withPlansApart } from './plans.ts';
import { withoutParts, withoutRepeats } from './repeats.ts';
import type { Scene } from './scene.ts';
import { isDated, strandsOf, type Strand } from './story.ts';

export type { ReadableArticle } from './article.ts';
export { lexiconOf, type Lexicon, type NamedService } from './lexicon.ts';

/**
 * The outages and maintenances an article tells of; none when it is about something else, about the past or
 * about nothing that is named. Every fact comes with the sentence it was read from (`quotes`, by field:
 * services, kind, phase, startedAt, resolvedAt, cause, measures, components). Pure, and linear in the
 * article's length.
 */
export function read(article: ReadableArticle, lexicon: Lexicon): Incident[] {
  const scene = sceneOf(article, lexicon);
  if (scene === null) return [];
  const claims = claimsOfAll(scene);
  const board = article.feedServiceId ?? null;
  const { publishedAt: at } = article;
  const { publishedDay: day } = scene;
  const published = at === null || day === null ? null : { at, day };
  const strands = strandsOf(claims, board, lexicon).flatMap((strand) =>
    withPlansApart(strand, claims, published),
  );
  const judged = strands.map((strand) => ({
    strand,
    verdict: judge(strand, claims, published, board !== null),
  }));
  const news = judged.some(({ verdict }) => verdict.event && !verdict.maintenance);
  const plans = judged.some(({ verdict }) => verdict.event && verdict.maintenance);
  const told = judged.filter(
    ({ strand, verdict }) =>
      verdict.event || (news && isAlsoTold(strand, verdict)) || (plans && isAlsoPlanned(strand, verdict)),
  );
  const incidents = joined(told, scene.language.predicateFirst).flatMap(({ strand, verdict }) =>
    incidentsOf(strand, verdict.maintenance, scene),
  );
  return numbered(withoutParts(withoutRepeats(incidents)));
}

/** What an article claims, clause by clause, before it is judged: for those who fit the weights. */
export function claimsIn(article: ReadableArticle, lexicon: Lexicon): Claim[] {
  const scene = sceneOf(article, lexicon);
  return scene === null ? [] : claimsOfAll(scene);
}

/** `null` when the article is in no known language, or nothing in it can be about an outage. */
function sceneOf(article: ReadableArticle, lexicon: Lexicon): Scene | null {
  const raw = 'html' in article.body ? article.body.html : article.body.text;
  const sample = `${article.title}\n${article.excerpt.slice(0, 2_000)}\n${raw.slice(0, 20_000)}`;
  const language = languageOf(sample);
  if (language === null || !language.suspects(sample)) return null;
  const calendar = language.offset === null ? zonedCalendar(article.zone) : fixedCalendar(language.offset);
  const publishedDay = article.publishedAt === null ? null : calendar.dayOf(article.publishedAt);
  return { article, language, lexicon, calendar, publishedDay };
}

const claimsOfAll = (scene: Scene): Claim[] =>
  carried(
    passagesOf(scene).flatMap((passage) => claimsOf(passage, scene.language, scene.publishedDay)),
    scene.publishedDay,
  );

/** Others that fail without a time or a state of their own fail in the first outage told: "so did A and B". */
function joined<T extends { strand: Strand; verdict: Verdict }>(
  told: readonly T[],
  predicateFirst: boolean,
): readonly T[] {
  const outages = told.filter(({ verdict }) => !verdict.maintenance);
  const begun = predicateFirst ? outages.find(({ strand }) => hasStart(strand)) : undefined;
  const main = begun ?? outages.find(({ strand }) => isDated(strand));
  if (main === undefined) return told;
  for (const claim of main.strand.claims)
    if (claim.failing >= 2 && !claim.cues.some((cue) => cue.type === 'recovered'))
      for (const id of claim.causes) main.strand.services.add(id);
  const others = told.filter(
    ({ strand, verdict }) =>
      !verdict.maintenance &&
      strand !== main.strand &&
      (begun === undefined ? !isDated(strand) && !hasState(strand) : isPassing(strand)),
  );
  const own = [...main.strand.services];
  for (const { strand } of others) {
    for (const id of strand.services) main.strand.services.add(id);
    main.strand.claims.push(
      ...strand.claims.map((claim) =>
        claim.services.length === 0 && claim.ends.length > 0 ? { ...claim, services: own } : claim,
      ),
    );
  }
  return told.filter((one) => !others.includes(one));
}

const hasStart = ({ claims }: Strand): boolean => claims.some((claim) => claim.starts.length > 0);

/**
 * Whether a strand says of its services nothing but that they fail. English goes on about the outage without naming
 * it: a repair told behind those hit in passing is the main outage's, which alone has a beginning.
 */
function isPassing(strand: Strand): boolean {
  if (hasStart(strand)) return false;
  const own = strand.claims.filter((claim) => claim.services.some((id) => strand.services.has(id)));
  const named = { ...strand, claims: own };
  return !isDated(named) && !hasState(named);
}

/** Two incidents of the same services in one article are told apart by their order. */
function numbered(incidents: readonly Incident[]): Incident[] {
  const seen = new Map<string, number>();
  return incidents.map((incident) => {
    const times = (seen.get(incident.id) ?? 0) + 1;
    seen.set(incident.id, times);
    return times === 1 ? incident : { ...incident, id: `${incident.id}~${times}` };
  });
}
