import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { Refusal } from '#lib/publish/refusal.ts';
import { startServer } from '#lib/publish/serve.ts';
import { startReplay } from './replay-server.ts';
import type { Wish } from './start-wish.ts';

/** The repository. */
export const root = resolve(import.meta.dirname, '../..');

/** What is followed, and what of it can be waited for. */
export interface Stage {
  readonly feedUrl: string;
  readonly title: string;
  readonly home: string;
  /** The build's mode: only `replay` has the day's clock. */
  readonly mode: 'replay' | 'production';
  readonly now: () => number;
  /** Where its hours are those of the place it happened in. */
  readonly zone?: string;
  begin(): void;
  readonly ended: () => boolean;
  close(): Promise<void>;
}

/** Starts the server that the wish needs. */
export async function stageOf(wish: Wish): Promise<Stage> {
  if (wish.feed !== null) {
    const server = await startServer({ serve: wish.feed, language: wish.language });
    if (server.feedUrl === null) throw new Refusal(`--feed ${wish.feed}: there is no feed in it.`);
    const { feedUrl } = server;
    const still = {
      begin: () => undefined,
      ended: () => wish.display === undefined,
      now: Date.now,
      close: () => server.close(),
    };
    return { feedUrl, title: wish.feed, home: server.url, mode: 'production', ...still };
  }
  const replay = await startReplay({ language: wish.language, rate: wish.rate });
  return { ...replay, home: replay.url, title: 'The sample day', mode: 'replay', zone: 'Asia/Seoul' };
}

/** Builds the extension for this run, and gives its folder. */
export async function build(wish: Wish, stage: Stage): Promise<string> {
  const kind = wish.browser === 'chromium' ? 'chrome' : 'firefox';
  const wxt = spawn(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', kind, '--mode', stage.mode],
    {
      cwd: root,
      env: { ...process.env, VITE_REPLAY_SERVER: stage.home },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((ended) => wxt.once('exit', ended));
  if (code !== 0) throw new Refusal(`The extension could not be built (exit code ${String(code)}).`);
  return join(root, '.output', `${kind}-mv3${stage.mode === 'replay' ? '-replay' : ''}`);
}
