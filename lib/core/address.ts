/** Longer addresses are data, not places. */
const LONGEST = 4096;

/**
 * A link as it may be stored and opened: absolute, http or https, without user and password, host in ASCII.
 * `null` for everything else (`javascript:`, `data:`, an empty text), so the item is shown without a link.
 * `base` resolves relative links; without one, `//host/…` is taken as https.
 */
export function webAddress(text: string | null | undefined, base?: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const root = base && URL.canParse(base) ? base : undefined;
  const absolute = root === undefined && trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  if (!URL.canParse(absolute, root)) return null;
  const url = new URL(absolute, root);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = '';
  url.password = '';
  return url.href;
}
