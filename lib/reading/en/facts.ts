import type { Kind } from '#lib/core/model.ts';

import type { Reason } from '../language.ts';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['emergency', /\b(?:911|999|emergency call)/i],
  ['login', /\blog(?:ging)?[ -]?in|sign(?:ing)?[ -]?in|logged out|authentication/i],
  ['messaging', /\bmessag|\bchats?\b|direct messages/i],
  ['transfer', /\btransfers?\b|withdraw/i],
  ['payment', /\bpayments?\b|checkout|transactions?\b|card purchases/i],
  ['booking', /\bbooking|reservation|check-in|tickets?\b/i],
  ['trading', /\btrad(?:e|ing)\b/i],
  ['order', /\borders?\b|deliver/i],
  ['search', /\bsearch/i],
  ['network', /\bnetwork|internet|connectivity|calls?\b|DNS|mobile data/i],
  ['content', /\bfeeds?\b|timelines?\b|videos?\b|stream|playback|posts?\b/i],
  ['total', /\ball (?:services|products)|entire (?:service|platform)|completely down/i],
  ['access', /\baccess|down\b|offline|unavailable|load|website|app\b|outage/i],
];

/** What stopped working, by the first word that tells. */
export const kindOf = (text: string): Kind | null =>
  KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

const COMPONENT =
  /\b(API|Actions|Copilot|Pages|Codespaces|Webhooks?|login|sign-in|search|payments?|checkout|messaging|direct messages|notifications|uploads?|downloads?|playback|streaming|voice chat|video calls?|web app|mobile app|desktop app|iOS app|Android app|website|dashboard|WARP|Workers|DNS|CDN|EC2|S3|Lambda|DynamoDB)\b/g;

/** Parts of a service, as written. */
export const componentsOf = (text: string): string[] => [
  ...new Set([...text.matchAll(COMPONENT)].map((match) => match[1]!)),
];

const CAUSES: readonly RegExp[] = [
  /\b(?:root )?cause (?:was|is|has been identified as) ([^.;]{4,100})/i,
  /\bcaused by ([^.;,]{4,90})/i,
  /\b(?:blamed|blaming|attributed (?:it |the \w+ )?to|traced (?:it |the \w+ )?to|stemmed from|stemming from|triggered by) ([^.;,]{4,90})/i,
  /\b(?:due to|because of|resulted from|as a result of) ([^.;,]{4,90})/i,
];

/** Why it failed, in the article's words, or `null`. */
export function causeOf(sentence: string): Reason | null {
  if (
    /\bcause (?:of the [\w ]{2,30} )?(?:is|was|remains) (?:not|un|still)|did not (?:say|specify)|no word on/i.test(
      sentence,
    )
  )
    return null;
  for (const [rank, pattern] of CAUSES.entries()) {
    const text = pattern
      .exec(sentence)?.[1]
      ?.replace(/^(?:on |the fact that )/i, '')
      .trim();
    if (text !== undefined && !/^(?:the |an? )?(?:outage|issue|problem|disruption|incident)s?$/i.test(text)) {
      return { text, sure: CAUSES.length - rank };
    }
  }
  return null;
}

const MEASURE =
  /\b(?:rolled (?:it |the \w+ )?back|roll(?:ing)?[ -]?back|deployed (?:a |the )?fix|implemented (?:a |the )?fix|appl(?:ied|ying) (?:a |the )?fix|pushed (?:a |the )?fix|restarted|rebooted|rerouted|re-routed|failed over|switched to|added capacity|disabled the|reverted)\b/i;

/** What was done about it: the sentence itself, or `null`. */
export const measuresOf = (sentence: string): string | null => (MEASURE.test(sentence) ? sentence : null);
