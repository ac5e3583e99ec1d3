import { isOpen } from '#lib/core/card.ts';
import type { Answer, Fetched, SourceState } from '#lib/core/polling.ts';
import type { Source } from '#lib/core/source.ts';
import { MINUTE_MS } from '#lib/core/spans.ts';
import { FormatError } from '#lib/formats/format.ts';
import type { Format, ParseContext } from '#lib/formats/format.ts';
import { formatById } from '#lib/formats/registry.ts';

import { besideOf } from './beside.ts';
import { fingerprint } from './fingerprint.ts';
import { interpret, needsNames } from './interpret.ts';
import type { Interpretation } from './interpret.ts';
import type { Ports } from './ports.ts';
import { failed, succeeded } from './source-state.ts';

type Fresh = Extract<Fetched, { kind: 'fresh' }>;

/** What came of asking a source once: its new state, and what it says now if that is new. */
interface Asked {
  readonly state: SourceState;
  readonly answer: Answer | null;
}

/** The places that are kept of what could not be used, and of components. */
const MOST_PROBLEMS = 20;
const MOST_COMPONENTS = 500;

/** Asks one source. What cannot be read is a failure in its state; nothing is thrown but errors of the store. */
export async function askSource(ports: Ports, source: Source, before: SourceState): Promise<Asked> {
  const address = before.movedTo ?? source.url;
  const fetched = await ports.fetch({ url: address, validators: before.readAt === null ? null : before });
  const moment = { now: ports.now(), random: ports.random() };
  if (fetched.kind === 'failed') {
    return { state: failed(source, before, fetched.failure, fetched.retryAfterMs, moment), answer: null };
  }
  const maxAgeMs = fetched.maxAgeMs ?? 0;
  if (fetched.kind === 'unchanged') {
    const askedMs = Math.max(before.askedMs ?? 0, maxAgeMs) || null;
    return { state: succeeded(source, { ...before, askedMs }, moment), answer: null };
  }
  const movedTo = fetched.url === source.url ? null : fetched.url;
  const fresh = { ...before, ...fetched.validators, movedTo, fingerprint: fingerprint(fetched.text) };
  if (fresh.fingerprint === before.fingerprint)
    return { state: succeeded(source, fresh, moment), answer: null };
  try {
    const { report, incidents, articles } = await understand(ports, source, fetched, moment.now);
    const state: SourceState = {
      ...fresh,
      askedMs: Math.max((report.ttlMinutes ?? 0) * MINUTE_MS, maxAgeMs) || null,
      components: report.components.slice(0, MOST_COMPONENTS),
      problems: report.problems.slice(0, MOST_PROBLEMS),
      incidents: incidents.length,
      articles: articles.length,
    };
    return {
      state: succeeded(source, state, moment),
      answer: { incidents, articles, complete: report.complete },
    };
  } catch (error) {
    // Whatever a payload does to its parser stays with its source.
    return { state: failed(source, before, unreadable(error, fetched.text), null, moment), answer: null };
  }
}

function unreadable(error: unknown, text: string) {
  const page = /^\s*<(?:!doctype html|html|head|body)/i.test(text.slice(0, 500));
  return {
    kind: page ? 'not-a-feed' : 'unreadable',
    detail: error instanceof Error ? error.message : String(error),
    path: error instanceof FormatError ? error.path : '$',
  } as const;
}

/** Parses and reads an answer; where known open incidents are missing, looks up how they ended. */
async function understand(
  ports: Ports,
  source: Source,
  { text, url }: Fresh,
  now: number,
): Promise<Interpretation> {
  const format = formatById(source.format);
  if (format === null)
    throw new FormatError('$', `the format ${source.format}, which this version does not know`);
  const context = { url, zone: source.zone, now, beside: await besideOf(ports, format, url) };
  const said = await understood(ports, source, format, text, context);
  const ended = await endedSince(ports, source, format, url, said, now);
  return { ...said, incidents: [...said.incidents, ...ended] };
}

async function understood(
  ports: Ports,
  { service }: Source,
  format: Format,
  text: string,
  context: ParseContext,
): Promise<Interpretation> {
  const report = format.parse(text, context);
  const services = needsNames(report, format, service) ? await ports.services() : [];
  return interpret(report, format, context, service, services);
}

/** How known open incidents ended that the answer does not hold any more, where the publisher tells that elsewhere. */
async function endedSince(
  ports: Ports,
  source: Source,
  format: Format,
  address: string,
  said: Interpretation,
  now: number,
): Promise<Interpretation['incidents']> {
  const history = format.history?.(address) ?? null;
  if (history === null) return [];
  const present = new Set(said.incidents.map(({ value }) => value.id));
  const running = (await ports.store.listed(source.id)).filter(
    ({ value }) => isOpen(value.phase) || value.phase === 'in_progress' || value.phase === 'verifying',
  );
  const missing = new Set(running.map(({ value }) => value.id).filter((id) => !present.has(id)));
  if (missing.size === 0) return [];
  const answer = await ports.fetch({ url: history, validators: null });
  if (answer.kind !== 'fresh') return [];
  try {
    const context = { url: answer.url, zone: source.zone, now };
    const past = await understood(ports, source, format, answer.text, context);
    return past.incidents.filter(({ value }) => missing.has(value.id));
  } catch {
    // The page itself was read; its past can wait for the next poll.
    return [];
  }
}
