import { cleanText } from '#lib/core/clean.ts';
import { textOf } from '#lib/core/html.ts';
import type { Incident } from '#lib/core/model.ts';
import type { Entry, Feed } from './feed.ts';
import { incident, update } from './report.ts';

/** What a monitor's item says: `Images went down`, `Images recovered`, `Down: Images`. */
const SENTENCES: readonly RegExp[] = [
  /^(?:monitor is |monitor )?(?<state>down|up)\s?[:–-]\s?(?<name>\S.*)$/i,
  /^(?<name>\S.*?) (?:is|are|went|came) (?:now |back )?(?<state>down|up|offline|online)[.!]?$/i,
  /^(?<name>\S.*?) (?:has )?(?<state>recovered)[.!]?$/i,
];
const LONGEST = 200;

interface Beat {
  readonly entry: Entry;
  readonly name: string;
  readonly isDown: boolean;
}

function beatOf(entry: Entry): Beat | null {
  const title = cleanText(textOf(entry.title ?? ''));
  if (title.length > LONGEST) return null;
  const found = SENTENCES.map((sentence) => sentence.exec(title)?.groups).find(
    (groups) => groups !== undefined,
  );
  return found ? { entry, name: found['name']!, isDown: /^(?:down|offline)$/i.test(found['state']!) } : null;
}

/** The outages that monitors tell of, and the entries that are something else. */
export interface Monitored {
  readonly incidents: readonly Incident[];
  readonly others: readonly Entry[];
}

/**
 * The outages of a feed in which monitors speak (Better Stack, UptimeRobot): one from each "down" to the "up" of the
 * same monitor after it. `null` for a feed in which most items are something else.
 */
export function monitored(feed: Feed, services: Incident['services']): Monitored | null {
  const beats = feed.entries.map(beatOf).filter((beat) => beat !== null);
  if (beats.length === 0 || beats.length < feed.entries.length / 2) return null;
  const incidents = [...Map.groupBy(beats, ({ name }) => name).values()].flatMap((ofOne) => {
    const inTime = ofOne.toSorted((a, b) => (a.entry.publishedAt ?? 0) - (b.entry.publishedAt ?? 0));
    return inTime.flatMap((beat, index) => {
      const isFirstDown = beat.isDown && inTime[index - 1]?.isDown !== true;
      const up = inTime.slice(index + 1).find(({ isDown }) => !isDown);
      return isFirstDown ? [outage(beat, up ?? null, feed, services)] : [];
    });
  });
  const told = new Set(beats.map(({ entry }) => entry));
  return { incidents, others: feed.entries.filter((entry) => !told.has(entry)) };
}

function outage(
  { entry, name }: Beat,
  up: Beat | null,
  feed: Feed,
  services: Incident['services'],
): Incident {
  const startedAt = entry.publishedAt;
  return incident({
    id: cleanText(entry.id ?? '') || `${name}|${startedAt ?? ''}`,
    title: entry.title ?? name,
    services,
    components: [name],
    phase: up === null ? 'investigating' : 'resolved',
    impact: 'major',
    startedAt,
    resolvedAt: up?.entry.publishedAt ?? null,
    updates: [
      update(startedAt, 'investigating', entry.body ?? entry.summary ?? entry.title),
      ...(up === null
        ? []
        : [update(up.entry.publishedAt, 'resolved', up.entry.body ?? up.entry.summary ?? up.entry.title)]),
    ],
    url: entry.url ?? feed.home,
  });
}
