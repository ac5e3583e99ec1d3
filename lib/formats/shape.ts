import * as v from 'valibot';
import type { Problem } from '#lib/core/model.ts';

/** Fields that are absent or `null` are `null`: publishers leave out what is empty, in either way. */
export const maybe = <const S extends v.GenericSchema>(schema: S) => v.nullish(schema, null);

export const text = v.string();
/** Ids are texts that have something in them; numbers are common and coerced. */
export const id = v.pipe(
  v.union(
    [v.pipe(v.string(), v.trim(), v.minLength(1)), v.number()],
    'Expected a non-empty text or a number',
  ),
  v.transform(String),
);
/** A time as it was published: text or epoch number; `instant` reads it. */
export const time = v.union([v.string(), v.number()], 'Expected a time');
export const flag = v.boolean();
export const number = v.number();

type AnySchema = v.GenericSchema;

const asPath = (path: string, keys: readonly unknown[]) =>
  keys.reduce<string>((sum, key) => sum + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), path);

/** valibot's `Invalid type: Expected string but received 7`, as `expected string, found 7`. */
const said = (issue: v.BaseIssue<unknown>) =>
  `expected ${issue.expected ?? issue.message.replace(/^(?:Expected|expected) /, '')}, found ${issue.received}`.slice(
    0,
    200,
  );

/** `value` with the places of `issues` taken out; only the way to them is copied, own keys alone. */
function without(value: unknown, keys: readonly PropertyKey[]): unknown {
  const [key, ...rest] = keys;
  if (key === undefined || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value.map((one, index) => (index === key ? without(one, rest) : one));
  const copy: Record<string, unknown> = Object.assign(Object.create(null), value);
  copy[String(key)] = without(copy[String(key)], rest);
  return copy;
}

/**
 * What is usable of one record. A field of the wrong type becomes `null` and a problem with its path; a record that
 * lacks what it cannot do without is `null` as a whole, with the problem that says so.
 */
export function record<S extends AnySchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<S> | null {
  const first = v.safeParse(schema, value);
  if (first.success) return first.output;
  const places = first.issues.map((issue) => ({
    keys: (issue.path ?? []).map((item) => item.key as PropertyKey),
    issue,
  }));
  problems.push(...places.map(({ keys, issue }) => ({ path: asPath(path, keys), message: said(issue) })));
  if (places.some(({ keys }) => keys.length === 0)) return null;
  const mended = places.reduce((sum, { keys }) => without(sum, keys), value);
  const second = v.safeParse(schema, mended);
  return second.success ? second.output : null;
}

/** The usable records of a list, each by itself; absent and `null` are an empty list. */
export function records<S extends AnySchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problem[],
): { readonly at: string; readonly value: v.InferOutput<S> }[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({
      path,
      message: `expected a list, found ${Object.prototype.toString.call(value).slice(8, -1)}`,
    });
    return [];
  }
  return value.flatMap((one, index) => {
    const at = `${path}[${index}]`;
    const read = record(schema, one, at, problems);
    return read === null ? [] : [{ at, value: read }];
  });
}

/** As `records`, without their places. */
export function list<S extends AnySchema>(
  schema: S,
  value: unknown,
  path: string,
  problems: Problem[],
): v.InferOutput<S>[] {
  return records(schema, value, path, problems).map((one) => one.value);
}
