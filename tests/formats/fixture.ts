import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Format, ParseContext, Report } from '#lib/formats/format.ts';

const FOLDER = resolve(import.meta.dirname, 'fixtures');

/** A payload of our own writing and what its format makes of it. */
export interface Fixture {
  readonly source: {
    readonly url: string;
    /** What is published so, an address where it is, and how it is told from others: for the README. */
    readonly what: string;
    readonly example: string;
    readonly recognised: string;
    /** Said where no payload was recorded: `from documentation`. */
    readonly documented?: string;
    /** How many payloads of others it has been tried with; counted by `table.ts` where they are at hand. */
    readonly recorded?: number;
    /** What the payload tries, in words. */
    readonly tries: string;
    /**
     * Places that may be missing, null or empty without a problem although the open incident is gone with them, because
     * publishers leave such things out when there is nothing to say; each with the reason.
     */
    readonly silent?: Readonly<Record<string, string>>;
  };
  /** A JSON value, or the text of a payload that is not JSON. */
  readonly response: unknown;
  /** The report, brief: see `brief`. */
  readonly expected: unknown;
}

/** Ids of the formats that have a fixture. */
export const fixtureIds = () => readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));

export const fixtureOf = (id: string): Fixture =>
  JSON.parse(readFileSync(resolve(FOLDER, `${id}.json`), 'utf8'));

export const putFixture = (id: string, fixture: Fixture) =>
  writeFileSync(resolve(FOLDER, `${id}.json`), `${JSON.stringify(fixture, null, 2)}\n`);

export const payloadOf = (response: unknown): string =>
  typeof response === 'string' ? response : JSON.stringify(response);

/** The moment all fixtures are read at, and a zone that is not this machine's. */
export const contextOf = (url: string): ParseContext => ({
  url,
  zone: 'Asia/Seoul',
  now: Date.UTC(2026, 10, 22, 6),
});

/** A report as a person writes it: times as ISO, nothing that is empty or unknown, no bodies. */
export function brief(report: Report): unknown {
  return JSON.parse(JSON.stringify(report), (key, value) => {
    if (
      value === null ||
      key === 'body' ||
      key.endsWith('Precision') ||
      (Array.isArray(value) && value.length === 0)
    ) {
      return undefined;
    }
    if ((key === 'at' || key.endsWith('At')) && typeof value === 'number')
      return new Date(value).toISOString();
    return value;
  });
}

/** Writes what the format makes of its fixture into it, to be judged by eye: `node tests/formats/record.ts ID`. */
export function record(format: Format): void {
  const fixture = fixtureOf(format.id);
  const expected = brief(format.parse(payloadOf(fixture.response), contextOf(fixture.source.url)));
  writeFileSync(
    resolve(FOLDER, `${format.id}.json`),
    JSON.stringify({ ...fixture, expected }, null, 2) + '\n',
  );
}
