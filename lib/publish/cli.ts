import { once } from 'node:events';
import { run } from './program.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  now: Date.now,
  ended: async () => void (await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])),
});
