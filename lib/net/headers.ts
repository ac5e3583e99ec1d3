/** How long an answer may be used without asking again, in milliseconds (RFC 9111 `max-age`); `null` when not said. */
export function maxAgeOf(headers: Headers): number | null {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})\b/i.exec(headers.get('Cache-Control') ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds) * 1000;
}

/** `Retry-After` (RFC 9110): seconds or a date, as milliseconds from `now`; `null` when absent or unreadable. */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const value = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
