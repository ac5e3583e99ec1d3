/**
 * All matches of a pattern with the flag `g`, in order. As `text.matchAll(pattern)`, which copies the pattern for
 * every text; sentences are many and short, so that this would cost more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
