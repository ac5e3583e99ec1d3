import { run } from '#lib/publish/program.ts';

/** What a command printed and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Noon of the sample day in Seoul. */
export const NOW = Date.parse('2024-07-18T12:00:00+09:00');

/** Runs one command in this process, as the command line would. */
export async function feed(...argv: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    now: () => NOW,
    ended: () => Promise.resolve(),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
