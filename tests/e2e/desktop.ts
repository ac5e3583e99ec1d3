import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './driven.ts';

const exec = promisify(execFile);

/** A notification as the desktop got it. */
export interface DesktopNotification {
  readonly app: string;
  readonly summary: string;
  readonly body: string;
}

/** A whole desktop without a screen: display, message bus and notification service. */
export interface Desktop {
  /** `:N`, for a browser's `display`. */
  readonly display: string;
  /** What a program needs to find the message bus. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything shown so far, oldest first. */
  notifications(): Promise<readonly DesktopNotification[]>;
  /** The mouse goes to the topmost notification and clicks it. */
  clickNotification(): Promise<void>;
  /** Keys for the window that has the focus, as xdotool names them: `Tab`, `Return`. */
  keys(...keys: readonly string[]): Promise<void>;
  /** A PNG of the whole screen. */
  screenshot(file: string): Promise<void>;
}

/** Runs `work` on a desktop of its own, and takes that desktop down again whatever happens. */
export async function withDesktop<T>(work: (desktop: Desktop) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'beacon-desktop-'));
  const running: ChildProcess[] = [];
  /** Starts a program; it says on file descriptor 3 where it can be found. */
  const start = (program: string, args: readonly string[], env: Readonly<Record<string, string>>) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    running.push(child);
    return new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${program} ended at once (code ${code})`)));
      child.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    });
  };
  try {
    const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const display = `:${await start('Xvfb', ['-displayfd', '3', ...screen], {})}`;
    const bus = await start('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=3'], {});
    const env = { DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: bus };
    const log = join(folder, 'notifications');
    await writeFile(log, '');
    await startDunst(folder, log, (args) => void start('dunst', args, env).catch(() => undefined));
    const control = (...args: string[]) => exec('dunstctl', args, { env: { ...process.env, ...env } });
    await until('the notification service', () => control('is-paused').then(Boolean, () => false));
    const xdotool = (...args: string[]) => exec('xdotool', args, { env: { ...process.env, ...env } });
    return await work({
      display,
      env,
      notifications: async () => readLog(await readFile(log, 'utf8')),
      clickNotification: async () => {
        // It is noted a moment before it can be seen.
        const search = () =>
          xdotool('search', '--onlyvisible', '--class', 'Dunst').then(
            ({ stdout }) => stdout.trim().split('\n')[0] ?? '',
            () => '',
          );
        const shown = await until('a notification on the screen', search);
        await xdotool('mousemove', '--window', shown, '60', '30', 'click', '1');
      },
      keys: async (...keys) => void (await xdotool('key', '--delay', '120', ...keys)),
      screenshot: async (file) => void (await exec('import', ['-display', display, '-window', 'root', file])),
    });
  } finally {
    for (const child of running.toReversed()) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

/** Notifications stay until clicked; each is also written to `log`, its fields ended by NUL bytes. */
async function startDunst(
  folder: string,
  log: string,
  start: (args: readonly string[]) => void,
): Promise<void> {
  const script = join(folder, 'note.sh');
  await writeFile(
    script,
    `#!/bin/sh\nprintf '%s\\0%s\\0%s\\0' "$DUNST_APP_NAME" "$DUNST_SUMMARY" "$DUNST_BODY" >>'${log}'\n`,
  );
  await chmod(script, 0o755);
  const config = join(folder, 'dunstrc');
  await writeFile(
    config,
    `[global]
    font = Noto Sans CJK KR 11
    width = 420
    origin = top-right
    offset = 16x16
    show_age_threshold = -1
    idle_threshold = 0
    always_run_script = true
    mouse_left_click = do_action
[note]
    summary = *
    timeout = 0
    script = ${script}
`,
  );
  start(['-config', config]);
}

function readLog(text: string): readonly DesktopNotification[] {
  const fields = text.split('\0');
  const count = Math.floor(fields.length / 3);
  return Array.from({ length: count }, (_, index) => {
    const [app = '', summary = '', body = ''] = fields.slice(index * 3);
    return { app, summary, body };
  });
}
