import { browser } from 'wxt/browser';

/** The one message of the extension: "read the sources now". The answer comes when it is done. */
export const CHECK_NOW = 'check-now';

/** A background that has not answered by then is not there; then the page does the work itself. */
const PATIENCE_MS = 2_000;

/**
 * Asks the background to read the sources now. `false` when nobody answered in time: browsers are known to
 * fail to start a worker.
 */
export async function askBackground(): Promise<boolean> {
  const answer = browser.runtime.sendMessage({ type: CHECK_NOW }).then(
    (taken: unknown) => taken === true,
    () => false,
  );
  const silence = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS);
  });
  return Promise.race([answer, silence]);
}

/** Is this message ours to answer? Only our own pages may ask. */
export function isCheckNow(message: unknown, sender: { readonly id?: string | undefined }): boolean {
  return (
    sender.id === browser.runtime.id &&
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === CHECK_NOW
  );
}
