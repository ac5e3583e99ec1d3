/** The key of an incident or article among all sources: `sourceId:upstreamId`. */
export function keyOf(sourceId: string, upstreamId: string): string {
  return `${sourceId}:${upstreamId}`;
}

/** The source's id in a key. Source ids hold no colon. */
export function sourceOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}
