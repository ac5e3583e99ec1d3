import { cleanText } from '#lib/core/clean.ts';

/** A component as it is listed. */
interface ListedPart {
  readonly id: string;
  readonly name: string;
  readonly group: string | null;
}

/** Names by id, as people see them; one that stands in several groups carries its group's: `Europe - API`. */
export function partNames(parts: readonly ListedPart[]): Map<string, string> {
  const count = Map.groupBy(parts, ({ name }) => cleanText(name));
  return new Map(
    parts.map(({ id, name, group }) => {
      const shown = cleanText(name);
      const isShared = (count.get(shown) ?? []).length > 1;
      return [id, isShared && group ? `${cleanText(group)} - ${shown}` : shown];
    }),
  );
}
