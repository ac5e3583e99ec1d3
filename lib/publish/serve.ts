import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileHandler, folderHandler, upstreamHandler } from './handlers.ts';
import { readPosts } from './post-files.ts';
import { postsHandler } from './posts-site.ts';
import { Refusal } from './refusal.ts';
import { replayClock } from './replay-clock.ts';
import type { ReplayClock, ReplaySpan } from './replay-clock.ts';
import { json } from './served.ts';
import { listen } from './server.ts';
import type { Handler, Logged, Server } from './server.ts';

/** What the local server serves. */
export interface ServeOptions {
  /** A feed's file, a folder (of posts, or of anything), or an http(s) address that is passed on. */
  readonly serve: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** Lets any origin read the answers (default). */
  readonly cors?: boolean;
  /** Title, language and zone of a site made of posts. */
  readonly title?: string;
  readonly language?: string;
  readonly zone?: string;
  readonly ttlMinutes?: number | null;
  /** Tells a folder of posts over again at its own times; `/replay.json` then gives the clock. */
  readonly replay?: ReplaySpan;
  /** Asked before all else. */
  readonly handlers?: readonly Handler[];
  readonly onRequest?: (request: Logged) => void;
}

export interface FeedServer extends Server {
  /** Where the feed is; `null` for a folder that holds no posts. */
  readonly feedUrl: string | null;
  /** The replay's clock, standing until `begin()`; `null` without a replay. */
  readonly clock: ReplayClock | null;
}

/** Starts the local feed server on 127.0.0.1. Refuses what is neither a file, a folder nor an http(s) address. */
export async function startServer(options: ServeOptions): Promise<FeedServer> {
  const clock = options.replay === undefined ? null : replayClock(options.replay, Date.now);
  const { handlers, feedPath } = await contentOf(options, clock);
  if (clock !== null && feedPath !== POSTS_FEED)
    throw new Refusal(`${options.serve}: only a folder of posts can be replayed.`);
  const replay: Handler = ({ path }) =>
    clock !== null && path === '/replay.json' ? json(clock.state()) : null;
  const server = await listen({
    handlers: [...(options.handlers ?? []), replay, ...handlers],
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.cors === undefined ? {} : { cors: options.cors }),
    ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
  });
  return { ...server, feedUrl: feedPath === null ? null : `${server.url}${feedPath}`, clock };
}

const POSTS_FEED = '/feed.json';

async function contentOf(
  options: ServeOptions,
  clock: ReplayClock | null,
): Promise<{ handlers: Handler[]; feedPath: string | null }> {
  const { serve } = options;
  if (/^https?:\/\//i.test(serve))
    return { handlers: [upstreamHandler(serve, ['/', '/feed'])], feedPath: '/feed' };
  const found = await stat(serve).catch(() => null);
  if (found === null)
    throw new Refusal(`${serve}: there is no such file or folder, and it is no http(s) address.`);
  if (found.isFile()) {
    const path = `/${basename(serve)}`;
    return { handlers: [fileHandler(serve, ['/', path])], feedPath: encodeURI(path) };
  }
  const folder = folderHandler(serve);
  if ((await readPosts([serve])).posts.length === 0) return { handlers: [folder], feedPath: null };
  const site = postsHandler({
    folder: serve,
    title: options.title ?? basename(serve),
    language: options.language ?? 'en',
    zone: options.zone ?? 'Asia/Seoul',
    ttlMinutes: options.ttlMinutes ?? null,
    now: clock?.now ?? Date.now,
  });
  return { handlers: [site, folder], feedPath: POSTS_FEED };
}
