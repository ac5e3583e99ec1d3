import type { Kind } from '#lib/core/model.ts';

import type { Claim } from './claims.ts';
import type { Language } from './language.ts';
import type { Strand } from './story.ts';

/** Something an article says, and the sentence that says it. */
export interface Fact<T> {
  readonly value: T;
  readonly from: string;
}

const sentence = (claim: Claim): string => claim.passage.text;
const isTitle = (claim: Claim): boolean => claim.passage.place === 'title';

/** What stopped working: the clause that tells when it began says it best; headings and titles are for the eye. */
export function kindOf(strand: Strand, language: Language): Fact<Kind> | null {
  const telling = (claim: Claim): boolean => claim.passage.place === 'body' && claim.starts.length > 0;
  const failing = strand.claims
    .filter((claim) => claim.failing > 0)
    .sort((a, b) => Number(telling(b)) - Number(telling(a)));
  for (const claim of failing) {
    const value = language.kind(claim.text);
    if (value !== null) return { value, from: sentence(claim) };
  }
  return null;
}

/** The parts of the services that the body says fail. */
export function componentsOf(strand: Strand, language: Language): Fact<string[]> | null {
  const parts = new Set<string>();
  let from: string | null = null;
  for (const claim of strand.claims) {
    if (claim.failing === 0 || isTitle(claim)) continue;
    for (const part of language.components(claim.text)) {
      parts.add(part);
      from ??= sentence(claim);
    }
  }
  return from === null ? null : { value: [...parts], from };
}

/** Why: the surest wording anywhere between the strand's sentences. */
export function causeOf(strand: Strand, language: Language): Fact<string> | null {
  let best: { fact: Fact<string>; sure: number } | null = null;
  for (const claim of strand.around) {
    const reason = language.cause(sentence(claim));
    if (reason !== null && (best === null || reason.sure > best.sure)) {
      best = { fact: { value: reason.text, from: sentence(claim) }, sure: reason.sure };
    }
  }
  return best?.fact ?? null;
}

/** What was done: the first sentence that says so. */
export function measuresOf(strand: Strand, language: Language): Fact<string> | null {
  for (const claim of strand.around) {
    const value = isTitle(claim) ? null : language.measures(sentence(claim));
    if (value !== null) return { value, from: sentence(claim) };
  }
  return null;
}
