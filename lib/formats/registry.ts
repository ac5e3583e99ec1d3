import { apple } from './apple.ts';
import { atom } from './atom.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { betterstack } from './betterstack.ts';
import { cachet } from './cachet.ts';
import { cap } from './cap.ts';
import { cstate } from './cstate.ts';
import { datadog } from './datadog.ts';
import type { Format } from './format.ts';
import { gatus } from './gatus.ts';
import { googleCloud } from './google-cloud.ts';
import { heroku } from './heroku.ts';
import { incidentio } from './incidentio.ts';
import { instatus } from './instatus.ts';
import { jekyllPost } from './jekyll-post.ts';
import { jekyll } from './jekyll.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonLd } from './json-ld.ts';
import { koreaDisasterMsg } from './korea-disaster-msg.ts';
import { microsoft } from './microsoft.ts';
import { pagerduty } from './pagerduty.ts';
import { rdf } from './rdf.ts';
import { rssInJson } from './rss-in-json.ts';
import { rss } from './rss.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { statusio } from './statusio.ts';
import { statuspage } from './statuspage.ts';
import { upptime } from './upptime.ts';
import { uptimeKuma } from './uptime-kuma.ts';
import { wordpress } from './wordpress.ts';

/** Every format, the specific before the general: the first that claims a payload must be the right one. */
export const FORMATS: readonly Format[] = [
  jsonFeed,
  instatus,
  statuspage,
  incidentio,
  statusio,
  betterstack,
  googleCloud,
  aws,
  slack,
  apple,
  heroku,
  salesforce,
  pagerduty,
  datadog,
  microsoft,
  cstate,
  upptime,
  uptimeKuma,
  gatus,
  koreaDisasterMsg,
  azure,
  cap,
  rss,
  atom,
  rdf,
  rssInJson,
  wordpress,
  jsonLd,
  cachet,
  jekyllPost,
  jekyll,
];

/** The format of that id; `null` for one that is unknown (a source kept from another version). */
export function formatById(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}

/** The format of a payload, `null` when none claims it. `url` is where it came from, for payloads that tell nothing. */
export function detectFormat(text: string, url?: string): Format | null {
  return FORMATS.find((format) => format.detect(text, url)) ?? null;
}
