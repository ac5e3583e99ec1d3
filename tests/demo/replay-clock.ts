import type { Clock } from '#lib/browser/clock.ts';

/** `GET /replay.json` of the replay server: now is `from + (Date.now() - began) × rate`; all in milliseconds. */
interface Told {
  readonly from: number;
  readonly began: number;
  readonly rate: number;
}

/** A tick of two seconds: at the replay's speed that is well under the shortest interval between two polls. */
const TICK_MINUTES = 1 / 30;

/** While the day has not begun its clock stands; then this often it is asked whether it runs. */
const WAITING_MS = 500;

/**
 * The clock of a past day, shared with the server that tells it. Takes the place of `lib/browser/clock.ts` in a build
 * with `--mode replay` (see `wxt.config.ts`); nothing of it is in any other build.
 */
export async function openClock(): Promise<Clock> {
  let told = await ask();
  const wait = async (): Promise<void> => {
    while (told.rate === 0) {
      await new Promise((resolve) => setTimeout(resolve, WAITING_MS));
      told = await ask().catch(() => told);
    }
  };
  void wait();
  return { now: () => told.from + (Date.now() - told.began) * told.rate, tickMinutes: TICK_MINUTES };
}

async function ask(): Promise<Told> {
  const response = await fetch(`${import.meta.env['VITE_REPLAY_SERVER']}/replay.json`, { cache: 'no-store' });
  return (await response.json()) as Told;
}
