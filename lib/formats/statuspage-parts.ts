import * as v from 'valibot';
import { cleanText } from '#lib/core/clean.ts';
import type { Component, Problem } from '#lib/core/model.ts';
import type { Fields } from './json.ts';
import { flag, id, maybe, text } from './shape.ts';
import { COMPONENT_WORDS, knownWord } from './words.ts';

/** A component, or a group of them: https://developer.statuspage.io. */
export const Part = v.object({
  id: maybe(id),
  name: text,
  status: maybe(text),
  group: maybe(flag),
  group_id: maybe(id),
});

/** How the parts of a page are called. */
export interface Names {
  readonly nameOf: (part: Fields) => string;
  readonly groupOf: (part: Fields) => string | undefined;
}

/** The group a part stands in, by its name; `undefined` when it stands alone. */
export function grouping(parts: readonly v.InferOutput<typeof Part>[]): (part: Fields) => string | undefined {
  const groups = new Map(parts.filter((part) => part.group).map((part) => [part.id, cleanText(part.name)]));
  return (part) => groups.get(typeof part['group_id'] === 'string' ? part['group_id'] : null);
}

/**
 * Names as people see them; a name that stands in several groups carries its group's: `Europe - API`. What an update
 * calls affected is written with its group, whatever the page does: its `code` says which component it is.
 */
export function naming(
  parts: readonly v.InferOutput<typeof Part>[],
  groupOf: (part: Fields) => string | undefined,
): (part: Fields) => string {
  const count = Map.groupBy(
    parts.filter((part) => !part.group),
    (part) => part.name,
  );
  const byId = new Map(parts.map((part) => [part.id, part]));
  const named = (part: Fields): string => {
    const published = typeof part['name'] === 'string' ? part['name'] : '';
    const name = cleanText(published);
    const group = groupOf(part);
    return group !== undefined && (count.get(published) ?? []).length > 1 ? `${group} - ${name}` : name;
  };
  return (part) => {
    const listed = typeof part['code'] === 'string' ? byId.get(part['code']) : undefined;
    return named(listed ?? part);
  };
}

/** The component as the page shows it. */
export function component(
  part: v.InferOutput<typeof Part>,
  { nameOf, groupOf, problems }: Names & { readonly problems: Problem[] },
): Component {
  const name = nameOf(part);
  const status = knownWord(COMPONENT_WORDS, part.status, `$.components[${name}].status`, problems);
  const group = groupOf(part);
  return { name, status: status ?? 'unknown', ...(group === undefined ? {} : { group }) };
}
