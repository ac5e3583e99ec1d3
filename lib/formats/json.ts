import { FormatError } from './format.ts';

/** Deeper data is an attack on whoever copies it, not a report. */
const DEEPEST = 100;

/** Whether brackets outside of texts nest deeper than `DEEPEST`. One pass, no recursion. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) {
      at = endOfText(text, at);
    } else if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return false;
}

function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

// oxlint-disable-next-line no-control-regex -- these are what it is about
const CONTROLS = /[\u0000-\u001f]+/g;

/** No template makes more; each format looks at a payload that is no JSON. */
const LONGEST_MENDED = 1_000_000;

/**
 * Templates put texts into JSON with the line breaks they have. Control characters are not allowed inside texts and
 * are blanks outside of them, so that one rule mends all. `null`: it is no JSON for another reason.
 */
function mended(text: string): { readonly value: unknown } | null {
  if (text.length > LONGEST_MENDED) return null;
  try {
    return { value: JSON.parse(text.replace(CONTROLS, ' ')) };
  } catch {
    return null;
  }
}

/** `SyntaxError` says `… at position 42` in Chromium and `… at line 1 column 43` in Firefox; both say it well. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = mended(text);
    if (found !== null) return found.value;
    throw new FormatError(
      '$',
      `JSON (${error instanceof Error ? error.message.slice(0, 160) : 'unreadable'})`,
      {
        cause: error,
      },
    );
  }
}

/** The value of a JSON text. Throws `FormatError` with the place where it breaks off or goes wrong. */
export function json(text: string): unknown {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') throw new FormatError('$', 'JSON, found an empty answer');
  if (trimmed.startsWith('<')) throw new FormatError('$', 'JSON, found a web page or XML');
  if (isTooDeep(trimmed)) throw new FormatError('$', `JSON of at most ${DEEPEST} levels`);
  return parsed(trimmed);
}

export type Fields = Readonly<Record<string, unknown>>;

/** A JSON object, as opposed to a list, a text or `null`. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The root of a payload that must be an object. */
export function objectIn(text: string): Fields {
  const value = json(text);
  if (!isObject(value)) throw new FormatError('$', 'an object');
  return value;
}

/** The root of a payload that must be a list. */
export function listIn(text: string): readonly unknown[] {
  const value = json(text);
  if (!Array.isArray(value)) throw new FormatError('$', 'a list');
  return value;
}

/**
 * For detection: the JSON of `text` if it mentions each of `words`, else `undefined`. The cheap look for words comes
 * first, so that thirty formats do not parse the same megabyte thirty times.
 */
export function jsonWith(text: string, ...words: readonly string[]): unknown {
  if (!words.every((word) => text.includes(word))) return undefined;
  try {
    return json(text);
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}

/** As `jsonWith`, for a root that is an object; an empty one where it is not. */
export function objectWith(text: string, ...words: readonly string[]): Fields {
  const value = jsonWith(text, ...words);
  return isObject(value) ? value : {};
}

/** As `jsonWith`, the first object of a root that is a list; an empty one where there is none. */
export function firstWith(text: string, ...words: readonly string[]): Fields {
  const value = jsonWith(text, ...words);
  return Array.isArray(value) && isObject(value[0]) ? value[0] : {};
}
