import { join } from 'node:path';
import { startServer } from '#lib/publish/serve.ts';
import type { Logged } from '#lib/publish/server.ts';

const MINUTE_MS = 60_000;

/** The stretch of 18 July 2024 that is shown: a little before the first outage to a little after the last. */
export const DAY = {
  from: Date.parse('2024-07-18T08:50:00+09:00'),
  to: Date.parse('2024-07-18T12:40:00+09:00'),
} as const;

/** The whole stretch in four and a half minutes. */
export const DAY_RATE = (DAY.to - DAY.from) / (4.5 * MINUTE_MS);

const TITLES = { ko: '그날의 소식', en: 'News of the Day' } as const;

/** Which day is told, how fast, and in which language. Times are epoch milliseconds. */
export interface ReplayOptions {
  readonly language: 'ko' | 'en';
  readonly from?: number;
  readonly to?: number;
  /** Day's milliseconds to one of ours. */
  readonly rate?: number;
  readonly port?: number;
}

/** The sample day, being told over again by a server of its own. */
export interface Replay {
  /** Front page of the news site. */
  readonly url: string;
  readonly feedUrl: string;
  readonly port: number;
  /** `{from, began, rate}`: the day's now is `from` + (`Date.now()` − `began`) × `rate`. */
  readonly clockUrl: string;
  /** All requests so far. */
  readonly requests: readonly Logged[];
  /** Lets the day begin; until then its clock stands at `from`. A second call changes nothing. */
  begin(): void;
  /** The day's now. */
  now(): number;
  ended(): boolean;
  close(): Promise<void>;
}

/**
 * Serves 18 July 2024 on 127.0.0.1: `/feed.json` holds what was out by the day's now, `/articles/…` its pages,
 * `/replay.json` the clock that browser and server share.
 */
export async function startReplay(options: ReplayOptions): Promise<Replay> {
  const { language, from = DAY.from, to = DAY.to, rate = DAY_RATE, port = 0 } = options;
  const server = await startServer({
    serve: join(import.meta.dirname, 'day', language),
    title: TITLES[language],
    language,
    zone: 'Asia/Seoul',
    ttlMinutes: 1,
    port,
    replay: { from, to, rate },
  });
  const { url, feedUrl, clock } = server;
  if (feedUrl === null || clock === null) throw new Error('the sample day holds no posts');
  return {
    url,
    feedUrl,
    port: server.port,
    clockUrl: `${url}/replay.json`,
    requests: server.requests,
    begin: () => clock.begin(),
    now: () => clock.now(),
    ended: () => clock.ended(),
    close: () => server.close(),
  };
}
