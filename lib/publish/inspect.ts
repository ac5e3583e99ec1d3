import { interpret } from '#lib/app/interpret.ts';
import { SERVICES } from '#lib/catalog/catalog.ts';
import type { Article, Component, Problem } from '#lib/core/model.ts';
import { FormatError } from '#lib/formats/format.ts';
import type { Format } from '#lib/formats/format.ts';
import { detectFormat, formatById } from '#lib/formats/registry.ts';
import { plainIncident } from './plain-incident.ts';
import type { PlainIncident } from './plain-incident.ts';
import { Refusal } from './refusal.ts';

/** What the extension makes of one payload. Times are epoch milliseconds; every key is always there. */
export interface Inspection {
  readonly format: string;
  readonly incidents: readonly PlainIncident[];
  readonly articles: readonly Pick<Article, 'title' | 'url' | 'publishedAt' | 'excerpt' | 'image'>[];
  readonly components: readonly Component[];
  readonly problems: readonly Problem[];
}

/** What is known of the payload beside its text. */
export interface InspectContext {
  /** Names the payload in sentences. */
  readonly name: string;
  readonly url: string | null;
  readonly publishedAt: number | null;
  /** A format's id; `null` finds it out. */
  readonly format: string | null;
  readonly zone: string;
  readonly now: number;
}

/** Parses and reads a payload exactly as a poll does. Refuses, in one sentence, what no format can use. */
export function inspect(text: string, context: InspectContext): Inspection {
  const { name, url, publishedAt, zone, now } = context;
  const format = formatOf(text, context);
  try {
    const parse = { url, publishedAt, zone, now };
    const report = format.parse(text, parse);
    const { incidents, articles } = interpret(report, format, parse, null, SERVICES);
    return {
      format: format.id,
      incidents: incidents.map(({ value }) => plainIncident(value)),
      articles: articles.map(({ title, url: link, publishedAt: at, excerpt, image }) => ({
        title,
        url: link,
        publishedAt: at,
        excerpt,
        image,
      })),
      components: report.components.map(({ name: part, status }) => ({ name: part, status })),
      problems: report.problems.map(({ path, message }) => ({ path, message })),
    };
  } catch (error) {
    if (error instanceof FormatError)
      throw new Refusal(`${name}: not readable as ${format.id}: ${error.message}.`);
    throw error;
  }
}

function formatOf(text: string, { name, url, format: id }: InspectContext): Format {
  const format = id === null ? detectFormat(text, url ?? undefined) : formatById(id);
  if (format !== null) return format;
  throw new Refusal(
    id === null
      ? `${name}: no known format claims this payload.`
      : `--format ${id}: there is no such format.`,
  );
}
