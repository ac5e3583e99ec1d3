import { atom } from './atom.ts';
import { azure } from './azure.ts';
import type { Format } from './format.ts';
import { jekyllPost } from './jekyll-post.ts';
import { jsonFeed } from './json-feed.ts';
import { rdf } from './rdf.ts';
import { rss } from './rss.ts';
import { statuspage } from './statuspage.ts';

/** Every format, the specific before the general: the first that claims a payload must be the right one. */
export const FORMATS: readonly Format[] = [statuspage, jsonFeed, azure, rss, atom, rdf, jekyllPost];

/** The format of that id; `null` for one that is unknown (a source kept from another version). */
export function formatById(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}

/** The format of a payload, `null` when none claims it. `url` is where it came from, for payloads that tell nothing. */
export function detectFormat(text: string, url?: string): Format | null {
  return FORMATS.find((format) => format.detect(text, url)) ?? null;
}
