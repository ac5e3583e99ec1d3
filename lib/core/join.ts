import type { Card } from './card.ts';
import { cardOf } from './card-of.ts';
import { keyOf } from './key.ts';
import type { SaidArticle, SaidIncident } from './said.ts';
import { isSameOutage } from './same-outage.ts';
import type { Source } from './source.ts';

/** What all sources say now. */
export interface Sayings {
  readonly sources: readonly Source[];
  readonly incidents: readonly SaidIncident[];
  readonly articles: readonly SaidArticle[];
}

/**
 * One card for each outage, however many sources speak of it. Depends only on what is said, not on the order in
 * which the sources were polled. `now` decides what has faded.
 */
export function join(sayings: Sayings, now: number): Card[] {
  const sources = new Map(
    sayings.sources.filter((source) => source.enabled).map((source) => [source.id, source]),
  );
  const incidents = sayings.incidents
    .filter((said) => isChosen(said, sources.get(said.sourceId)))
    .toSorted(firstSeenFirst);
  return groupsOf(incidents).map((members) => cardOf(members, sayings.articles, sources, now));
}

/** The key of an incident as a card's member. */
function memberKey(said: SaidIncident): string {
  return keyOf(said.sourceId, said.value.id);
}

/** Of a page with chosen components, incidents on other components are left out; page-wide ones always pass. */
function isChosen(said: SaidIncident, source: Source | undefined): boolean {
  if (source === undefined) return false;
  const { components } = said.value;
  if (source.components.length === 0 || components.length === 0) return true;
  return components.some((name) => source.components.includes(name));
}

/** First seen first; an incident joins the first group in which it finds the same outage. */
function groupsOf(incidents: readonly SaidIncident[]): SaidIncident[][] {
  let groups: SaidIncident[][] = [];
  for (const said of incidents) {
    const fitting = groups.filter((group) => fits(said, group));
    if (fitting.length === 0) {
      groups.push([said]);
      continue;
    }
    // One report may show that two cards were the same outage all along; then they merge, unless a source tells them apart.
    const [home, ...others] = fitting as [SaidIncident[], ...SaidIncident[][]];
    home.push(said);
    for (const other of others) {
      if (tellsApart(home, other)) continue;
      home.push(...other);
      groups = groups.filter((group) => group !== other);
    }
  }
  return groups.map((group) => group.toSorted(firstSeenFirst));
}

function fits(said: SaidIncident, group: readonly SaidIncident[]): boolean {
  return !tellsApart([said], group) && group.some((member) => isSameOutage(said.value, member.value));
}

/** A source that tells two incidents under two ids means two; only what was read out of articles may be one. */
function tellsApart(left: readonly SaidIncident[], right: readonly SaidIncident[]): boolean {
  return left.some((a) => !a.read && right.some((b) => !b.read && a.sourceId === b.sourceId));
}

function firstSeenFirst(a: SaidIncident, b: SaidIncident): number {
  return a.firstSeenAt - b.firstSeenAt || (memberKey(a) < memberKey(b) ? -1 : 1);
}
