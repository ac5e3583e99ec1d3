import { TargetType } from 'puppeteer-core';
import type { Browser, Target } from 'puppeteer-core';
import type { Api, ShownNotification } from './driven.ts';

const MARK = 'told: ';

/** Runs in the worker: what is shown is said on the console as well. */
function noteNotifications(mark: string): void {
  const { notifications } = (globalThis as unknown as { chrome: Api }).chrome;
  const create = notifications.create.bind(notifications) as (...args: unknown[]) => Promise<string>;
  const noted = async (...args: unknown[]): Promise<string> => {
    const options = args.at(-1) as { title: string; message: string };
    const id = await create(...args);
    console.warn(mark + JSON.stringify({ id, title: options.title, message: options.message }));
    return id;
  };
  Object.assign(notifications, { create: noted });
}

/**
 * The list of what the extension at `base` shows, growing as it does. `notifications.getAll` tells only ids, so each
 * worker is made to note on its console what it shows.
 */
export function listen(puppet: Browser, base: string): ShownNotification[] {
  const told: ShownNotification[] = [];
  const attend = async (target: Target): Promise<void> => {
    if (target.type() !== TargetType.SERVICE_WORKER || !target.url().startsWith(base)) return;
    const worker = await target.worker();
    worker?.on('console', (message) => {
      const [mark, note] = [message.text().slice(0, MARK.length), message.text().slice(MARK.length)];
      if (mark === MARK) told.push(JSON.parse(note) as ShownNotification);
    });
    await worker?.evaluate(noteNotifications, MARK);
  };
  // A worker that has ended meanwhile needs no listener.
  const attendQuietly = (target: Target): void => void attend(target).catch(() => undefined);
  puppet.targets().forEach(attendQuietly);
  puppet.on('targetcreated', attendQuietly);
  return told;
}
