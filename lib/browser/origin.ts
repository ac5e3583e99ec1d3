import { browser } from 'wxt/browser';

/** The match pattern of an address' origin: `https://status.example.com/*`. Ports are not part of one. */
export function originOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** Has the person allowed this address' host? */
export function isPermitted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(url)] });
}

/** Asks the person. To be called directly from a click, or Firefox refuses. */
export function askPermission(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(url)] });
}

/** Gives the permission back. */
export async function giveBack(url: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(url)] });
}
