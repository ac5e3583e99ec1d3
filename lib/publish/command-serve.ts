import { minutesOption } from './command-build.ts';
import { momentOption } from './moment.ts';
import type { Terminal } from './program.ts';
import { Refusal } from './refusal.ts';
import type { ReplaySpan } from './replay-clock.ts';
import { startServer } from './serve.ts';

/** Options of `serve`, as written. */
export interface ServeCommandOptions {
  readonly zone: string;
  readonly port: string;
  readonly cors: boolean;
  readonly language: string;
  readonly rate: string;
  readonly feed?: string;
  readonly title?: string;
  readonly ttl?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Serves until the person ends it, with one line for each request. */
export async function serve(
  place: string | undefined,
  options: ServeCommandOptions,
  terminal: Terminal,
): Promise<void> {
  if (place !== undefined && options.feed !== undefined)
    throw new Refusal('serve: a place or --feed, not both.');
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal(`--port ${options.port}: expected 0 to 65535.`);
  const replay = replayOf(options);
  const server = await startServer({
    serve: options.feed ?? place ?? '.',
    port,
    cors: options.cors,
    language: options.language,
    zone: options.zone,
    ttlMinutes: minutesOption(options.ttl),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(replay === null ? {} : { replay }),
    onRequest: ({ method, path, status }) => terminal.out(`${status} ${method} ${path}`),
  }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      throw new Refusal(`--port ${port}: something else listens there; --port 0 takes a free one.`);
    throw error;
  });
  server.clock?.begin();
  terminal.out(server.feedUrl ?? `${server.url}/`);
  await terminal.ended();
  await server.close();
}

function replayOf({ from, to, rate, zone }: ServeCommandOptions): ReplaySpan | null {
  if (from === undefined && to === undefined) return null;
  if (from === undefined || to === undefined)
    throw new Refusal('serve: a replay needs both --from and --to.');
  const span = {
    from: momentOption('--from', from, zone),
    to: momentOption('--to', to, zone),
    rate: Number(rate),
  };
  if (!(span.rate > 0)) throw new Refusal(`--rate ${rate}: expected a number above 0.`);
  if (span.to <= span.from) throw new Refusal('serve: --to is not after --from.');
  return span;
}
