import { browser } from 'wxt/browser';

/**
 * What hands the web page the popup was opened on over to the options page, where nothing is looked at before the
 * person asks for it; `undefined` for the browser's own pages, and where the browser does not tell. It tells because
 * the click on the icon gives `activeTab`.
 */
export async function pageToFollow(): Promise<(() => void) | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url;
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  const options = new URL('/options.html', location.href);
  options.searchParams.set('follow', address);
  return () => void open(options.href);
}

/** Opens an address in a new tab, and closes the popup, which Firefox leaves open. */
async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
