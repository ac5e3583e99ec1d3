import { SERVICES } from '#lib/catalog/catalog.ts';
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
  const host = new URL(url).hostname;
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
      ? (serviceAt(host) ??
        (home === null ? null : serviceAt(new URL(home).hostname)) ?? { id: null, name: title })
      : null,
    zone,
    enabled: true,
    components: [],
  };
}

/** The catalog's service whose domain or status page this host is. */
function serviceAt(host: string): ServiceRef | null {
  const known =
    SERVICES.find(({ status }) => status !== null && new URL(status.url).hostname === host) ??
    SERVICES.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)));
  return known === undefined ? null : { id: known.id, name: known.en };
}
