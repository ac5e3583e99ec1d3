/**
 * A mark by which the same payload is known again: length and FNV-1a (64 bit, in two halves). It guards against
 * work, not against malice: a collision only delays news until the next change.
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return `${text.length}-${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
