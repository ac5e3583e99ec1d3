import { browser } from 'wxt/browser';

import type { ServiceHere } from '#components/popup/Here.tsx';
import type { Settings } from '#lib/core/settings.ts';
import type { Language } from '#lib/text/language.ts';

import { knownServices } from './services.ts';

/** The web page the popup was opened on. */
export interface OpenPage {
  /** The service whose site it is, or `undefined`. */
  readonly service: ServiceHere | undefined;
  /** Hands it over to the options page, where nothing is looked at before the person asks for it. */
  follow(): void;
}

/**
 * The web page the popup was opened on; `undefined` for the browser's own pages, and where the browser does not tell.
 * It tells because the click on the icon gives `activeTab`. Names are loaded only now: the popup has painted.
 */
export async function openPage(settings: Settings, language: Language): Promise<OpenPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url;
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  const options = new URL('/options.html', location.href);
  options.searchParams.set('follow', address);
  // Without its name the page can still be followed.
  const service = await serviceAt(new URL(address).hostname, settings, language).catch(() => undefined);
  return { service, follow: () => void open(options.href) };
}

async function serviceAt(
  host: string,
  { services, sources }: Settings,
  language: Language,
): Promise<ServiceHere | undefined> {
  const { serviceOfHost } = await import('#lib/catalog/domains.ts');
  const id = serviceOfHost(host);
  if (id === null) return undefined;
  const known = (await knownServices(services)).find((service) => service.id === id);
  const followed = sources.find(({ service }) => service?.id === id)?.service;
  const name = known?.[language] ?? followed?.name;
  return name === undefined ? undefined : { id, name, inNews: known !== undefined };
}

/** Opens an address in a new tab, and closes the popup, which Firefox leaves open. */
async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
  window.close();
}
