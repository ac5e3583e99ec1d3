/** A stored saying. `recentAt` is its newest word; open incidents keep the far future, so one range finds both. */
export interface Row<T> {
  readonly sourceId: string;
  readonly id: string;
  readonly firstSeenAt: number;
  readonly recentAt: number;
  readonly listed: boolean;
  readonly read: boolean;
  readonly value: T;
}
