/** A stretch of the past, and how many times faster than life it is told. Times are epoch milliseconds. */
export interface ReplaySpan {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** What whoever shares the clock needs: now = `from` + (wall clock − `began`) × `rate`. */
export interface ReplayState {
  readonly from: number;
  readonly began: number;
  readonly rate: number;
}

/** A clock that stands at `from` until it is begun, then runs at `rate`. */
export interface ReplayClock {
  now(): number;
  begin(): void;
  state(): ReplayState;
  /** Whether `to` is reached. */
  ended(): boolean;
}

/** Rate 0 is the standing clock, so one formula holds before and after `begin`. */
export function replayClock(span: ReplaySpan, wall: () => number): ReplayClock {
  let state: ReplayState = { from: span.from, began: wall(), rate: 0 };
  const now = () => state.from + (wall() - state.began) * state.rate;
  return {
    now,
    begin: () => {
      if (state.rate === 0) state = { from: span.from, began: wall(), rate: span.rate };
    },
    state: () => state,
    ended: () => now() >= span.to,
  };
}
