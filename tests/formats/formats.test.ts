import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '#lib/core/decode.ts';
import { FormatError, type Format, type Report } from '#lib/formats/format.ts';
import { detectFormat, FORMATS, formatById } from '#lib/formats/registry.ts';
import { corpus, CORPUS_ABSENT } from '#tests/corpus.ts';
import { brief, contextOf, fixtureIds, fixtureOf, payloadOf, type Fixture } from './fixture.ts';
import { jsonMutants, textMutants, xmlMutants, type Mutant } from './mutation.ts';
import { recordedFiles, wantedFor } from './recorded.ts';
import { squeezed, table, tableInReadme } from './table.ts';

const OPEN = new Set(['investigating', 'identified', 'monitoring']);
const openIn = (report: Report) =>
  report.incidents.filter(({ phase, impact }) => OPEN.has(phase) && impact !== 'none');

describe('the registry', () => {
  it('holds each id once', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(FORMATS.map(({ id }) => id))('has a fixture for %s', (id) => {
    const file = `tests/formats/fixtures/${id}.json`;
    const has = fixtureIds().includes(id);
    expect(has, `The format "${id}" has no fixture: write ${file} with source, response and expected.`).toBe(
      true,
    );
  });

  it('is the table in the README: `node tests/formats/table.ts` writes it', () => {
    expect(tableInReadme()).toBe(squeezed(table()));
  });

  it('has a format for each fixture', () => {
    expect(fixtureIds().filter((id) => formatById(id) === null)).toEqual([]);
  });
});

const cases = FORMATS.filter(({ id }) => fixtureIds().includes(id)).map((format) => ({
  id: format.id,
  format,
  fixture: fixtureOf(format.id),
}));

describe.each(cases)('the format $id', ({ id, format, fixture }) => {
  const { url } = fixture.source;
  const payload = payloadOf(fixture.response);

  it('is the first to claim its own payload, also without an address where the payload tells', () => {
    expect(detectFormat(payload, url)?.id).toBe(id);
  });

  it('is claimed by no other format', () => {
    const claims = FORMATS.filter((other) => other.detect(payload, url)).map((other) => other.id);
    expect(claims[0], `claimed by ${claims.join(', ')}`).toBe(id);
  });

  it('reads its payload as expected', () => {
    expect(brief(format.parse(payload, contextOf(url)))).toEqual(fixture.expected);
  });

  it('reads the same from the same payload twice', () => {
    expect(format.parse(payload, contextOf(url))).toEqual(format.parse(payload, contextOf(url)));
  });

  it('never throws without a path, and never turns green by accident', () => {
    const wrong = mutantsOf(fixture).flatMap((mutant) => wrongWith(mutant, format, fixture));
    expect(wrong).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'null',
    'true',
    '[]',
    '{}',
    '<html><body>404</body></html>',
    payload.slice(0, payload.length / 2),
  ])('refuses what is not its own, or says what is wrong (%#)', (other) => {
    const report = parsed(format, other, url);
    if (report instanceof FormatError) expect(report.path).toMatch(/^\$/);
    else
      expect(openIn(report).length > 0 || report.problems.length > 0 || isNothing(report, other), other).toBe(
        true,
      );
  });
});

/** An empty list says that there is nothing; half a text of a post is a shorter post. */
const isNothing = (report: Report, payload: string) =>
  (payload === '[]' && report.incidents.length + report.articles.length + report.components.length === 0) ||
  payload.startsWith('---');

function parsed(format: Format, payload: string, url: string): Report | FormatError {
  try {
    return format.parse(payload, contextOf(url));
  } catch (error) {
    if (error instanceof FormatError) return error;
    throw error;
  }
}

function mutantsOf({ response }: Fixture): Mutant[] {
  if (typeof response !== 'string') return jsonMutants(response as never);
  return response.trimStart().startsWith('<') ? xmlMutants(response) : textMutants(response);
}

const named = ({ name, group }: Report['components'][number]) => `${group ?? ''}|${name}`;
const isWell = ({ status }: Report['components'][number]) => status === 'operational';

/** What is wrong with how a format takes a damaged payload, in sentences. */
function wrongWith({ what, path, payload }: Mutant, format: Format, { source }: Fixture): string[] {
  const report = parsed(format, payload, source.url);
  if (report instanceof FormatError)
    return report.path.startsWith('$') ? [] : [`${path} ${what}: thrown without a path`];
  const told = [...report.incidents, ...report.articles];
  const wrong: string[] = [];
  if (told.some(({ title }) => /<\/?b>|<script>/.test(title))) wrong.push('a tag stands in a title');
  if (told.some(({ id, title }) => typeof id !== 'string' || id === '' || title === ''))
    wrong.push('an id or a title is empty');
  if (/"(?:at|\w+At)":(?:"|null,"never")/.test(JSON.stringify(report))) wrong.push('a time is no number');
  if (report.problems.some((problem) => !problem.path.startsWith('$'))) wrong.push('a problem has no path');
  const base = format.parse(payloadOf(fixtureOf(format.id).response), contextOf(source.url));
  const known =
    (['missing', 'null', 'empty'].includes(what) && Object.hasOwn(source.silent ?? {}, path)) ||
    Object.hasOwn(source.silent ?? {}, `${path} ${what}`);
  // An incident of which only the step is unreadable may still be shown as news.
  const titles = new Set(openIn(base).map(({ title }) => title));
  const kept = openIn(report).length + report.articles.filter(({ title }) => titles.has(title)).length;
  if (!known && kept < openIn(base).length && report.problems.length === 0)
    wrong.push('an open incident is lost without a word');
  const unwell = new Set(base.components.filter((one) => !isWell(one)).map(named));
  if (!known && report.components.some((one) => isWell(one) && unwell.has(named(one))))
    wrong.push('a component turned well');
  const over = new Set(
    report.incidents
      .filter(({ phase, impact }) => !OPEN.has(phase) || impact === 'none')
      .map((one) => one.id),
  );
  if (!known && openIn(base).some((one) => over.has(one.id))) wrong.push('an open incident turned well');
  return wrong.map((sentence) => `${path} ${what}: ${sentence}`);
}

const folder = corpus('fixtures');
const recorded = recordedFiles().map((file) => ({ file, wanted: wantedFor(file) }));

describe.skipIf(folder === null)(`recorded payloads${folder === null ? ` (${CORPUS_ABSENT})` : ''}`, () => {
  it.each(recorded)('$file is claimed first by $wanted, and read', ({ file, wanted }) => {
    const text = decode(readFileSync(join(folder!, file)), null);
    const format = detectFormat(text);
    expect(format?.id ?? null).toBe(wanted);
    const report = format?.parse(text, contextOf('https://recorded.example/feed'));
    expect(
      report === undefined ||
        report.problems.length === 0 ||
        report.incidents.length + report.articles.length > 0,
    ).toBe(true);
  });
});
