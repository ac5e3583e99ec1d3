import { serviceById, SERVICES } from '#lib/catalog/catalog.ts';
import { isCustomers } from '#lib/catalog/customers.ts';
import { serviceOfHost } from '#lib/catalog/domains.ts';
import type { ServiceRef } from '#lib/core/model.ts';
import type { Source } from '#lib/core/source.ts';
import type { Format, Report } from '#lib/formats/format.ts';

import { fingerprint } from './fingerprint.ts';

/** Korean feeds mostly give times without a zone; elsewhere that mostly means UTC. */
export function zoneAt(url: string): string {
  return new URL(url).hostname.endsWith('.kr') ? 'Asia/Seoul' : 'UTC';
}

/** The source that a payload at this address would be. `home` is the page it was found from. */
export function sourceAt(
  url: string,
  home: string | null,
  format: Format,
  report: Report,
  zone: string,
): Source {
  const title = report.title ?? new URL(home ?? url).hostname;
  const official =
    report.incidents.some((incident) => incident.evidence === 'official') && !format.speaksOfOthers;
  const isStatus = format.carries === 'status' || official;
  return {
    id: `u${fingerprint(url).replace('-', '')}`,
    url,
    home: report.home ?? home ?? new URL(url).origin,
    title,
    format: format.id,
    // A feed that states outages is asked at the pace of a status page, also while it has none to state.
    carries: isStatus || report.complete || report.incidents.length > 0 ? 'status' : 'news',
    // A status page is its service's own voice; a feed that speaks of others is nobody's.
    service: isStatus
      ? (serviceAt(url, title) ??
        (home === null ? null : serviceAt(home, title)) ?? { id: null, name: title })
      : null,
    zone,
    enabled: true,
    components: [],
  };
}

/**
 * The catalog's service whose site or status page this is. Of the world's services the catalog tells the id alone
 * here; they are called as the page calls itself.
 */
function serviceAt(address: string, title: string): ServiceRef | null {
  if (isCustomers(address)) return null;
  const host = new URL(address).hostname;
  const known =
    SERVICES.find(({ domains }) => domains.includes(host)) ??
    SERVICES.find(({ status }) => status !== null && new URL(status.url).hostname === host);
  const id = known?.id ?? serviceOfHost(host);
  return id === null ? null : { id, name: serviceById(id)?.en ?? title };
}
