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

/** Gives permissions back. */
export async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}

/** The origins of single hosts that are allowed now, as match patterns; what spans many hosts is not ours to ask for. */
export async function permittedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^https?:\/\/[^*/]+\/\*$/.test(origin));
}
