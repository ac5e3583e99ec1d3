import type { Driven } from '#tests/e2e/driven.ts';

/** How often the browser is looked at. */
const LOOK_MS = 250;

/** The day's clock. */
export interface DayClock {
  /** Epoch milliseconds. */
  now(): number;
  ended(): boolean;
  /** The IANA zone its hours are told in; the machine's own unless said. */
  readonly zone?: string;
}

/** What is done with each new state of the badge, beside noting it. */
export type Look = (time: string) => Promise<readonly string[]>;

/**
 * Watches the extension until the day has ended or the browser has, and says on stdout what a person would see:
 * each change of the badge, what `look` saw then, and each notification. Returns the badges in their order.
 */
export async function account(driven: Driven, clock: DayClock, look: Look): Promise<readonly string[]> {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: clock.zone, hour: '2-digit', minute: '2-digit' });
  const badges: string[] = [];
  let told = 0;
  let looked = 0;
  const browser = { open: true };
  void driven.ended.then(() => (browser.open = false));
  while (browser.open) {
    const over = clock.ended();
    const time = hour.format(clock.now());
    const seen = await Promise.all([driven.badge(), driven.told()]).catch((error: unknown) => {
      if (browser.open) throw error;
      return null;
    });
    if (seen === null) break;
    const [badge, notifications] = seen;
    if (badge.text !== badges.at(-1)) {
      badges.push(badge.text);
      say(`${time}  badge         ${badge.text === '' ? '(none)' : badge.text}   ${badge.title}`);
    }
    for (const { title, message } of notifications.slice(told))
      say(`${time}  notification  ${title}${message === '' ? '' : ` | ${message.replaceAll('\n', ' | ')}`}`);
    if (badges.length > looked) for (const line of await look(time)) say(`       | ${line}`);
    looked = badges.length;
    told = notifications.length;
    if (over) break;
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
  }
  return badges;
}

/** One line of the account. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
