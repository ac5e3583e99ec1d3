/** The time, and how long the alarm waits. The replay of a past day swaps this file for one with that day's clock. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Period of the one alarm, in minutes. */
  readonly tickMinutes: number;
}

/** The real clock. The tick is a minute: shorter ones race with the 30 s after which an idle worker is stopped. */
export function openClock(): Promise<Clock> {
  return Promise.resolve({ now: Date.now, tickMinutes: 1 });
}
