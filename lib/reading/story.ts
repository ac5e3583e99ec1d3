import { says, type Claim } from './claims.ts';
import type { CueType } from './language.ts';
import { isCompanyOf, type Lexicon } from './lexicon.ts';
import { agrees, isApart } from './same-event.ts';
import { mergeShared } from './shared-services.ts';

/** Claims about the same services: what becomes one incident. */
export interface Strand {
  readonly services: Set<string>;
  readonly claims: Claim[];
  /** These and what else is said of the services between them: where causes and measures stand. */
  readonly around: Claim[];
}

/**
 * Follows what the article speaks of. A clause that names no service speaks of the ones before it in its
 * section, at first of the title's. Claims about common services with times that agree are one strand; the
 * title, which is short and says no times, belongs to every strand of its services.
 */
export function strandsOf(all: readonly Claim[], feedServiceId: string | null, lexicon: Lexicon): Strand[] {
  const titled = new Set(
    all.filter((claim) => claim.passage.place === 'title').flatMap((claim) => claim.services),
  );
  const told = withCauses(all).map((claim) => narrowed(claim, all, titled, lexicon));
  const claims = told.filter((claim) => !claim.past);
  const titles = claims.filter((claim) => claim.passage.place === 'title');
  const titleServices = [...new Set(titles.flatMap((claim) => claim.services))];
  const subject = subjectOf(claims, titleServices, feedServiceId);
  const strands: Strand[] = [];
  let current: readonly string[] = subject;
  let last: readonly string[] = subject;
  for (const claim of told) {
    const { place } = claim.passage;
    // What is over is no part of it; "for this reason …" may follow it all the same.
    if (claim.past && claim.services.length > 0) last = claim.services;
    if (place === 'title' || claim.past) continue;
    if (place === 'heading') current = claim.services.length > 0 ? claim.services : subject;
    if (claim.pointsBack) current = last;
    const services = claim.services.length > 0 ? claim.services : current;
    if (services.length === 0 || claim.ofAnother) continue;
    last = services;
    // "It resolved an issue that hit A, B and C": what follows is about these.
    const opens = strands.length === 0 && says(claim, 'recovered');
    if (claim.services.length > 0 && (isFailing(claim) || claim.starts.length > 0 || opens))
      current = claim.services;
    // "All of it works again" is said of everything told so far.
    if (strands.length > 0 && isOverForAll(claim)) for (const one of strands) one.claims.push(claim);
    else if (isTelling(claim)) weave(strands, services, claim);
    else strands.find((one) => services.some((id) => one.services.has(id)))?.around.push(claim);
  }
  mergeCompanies(strands, lexicon);
  mergeShared(strands, claims);
  for (const claim of titles) {
    const services = claim.services.length > 0 ? claim.services : subject;
    if (services.length === 0 || !isTelling(claim)) continue;
    const direct = strands.filter((one) => services.some((id) => one.services.has(id)));
    const runs = (id: string, strand: Strand): boolean =>
      [...strand.services].some((service) => isCompanyOf(lexicon, id, service));
    const own = direct.length > 0 ? direct : strands.filter((one) => services.some((id) => runs(id, one)));
    for (const strand of own) strand.claims.unshift(claim);
    const left = services.filter((id) => !own.some((strand) => strand.services.has(id) || runs(id, strand)));
    if (own.length === 0) strands.push({ services: new Set(services), claims: [claim], around: [claim] });
    else if (isFailing(claim)) for (const id of left) own[0]!.services.add(id);
  }
  return strands;
}

/** What made others fail is what fails where no other service is said to. */
function withCauses(claims: readonly Claim[]): readonly Claim[] {
  if (claims.some((claim) => claim.services.length > 0 && isFailing(claim) && !claim.past)) return claims;
  return claims.map((claim) =>
    claim.services.length === 0 && claim.causes.length > 0 ? { ...claim, services: claim.causes } : claim,
  );
}

function weave(strands: Strand[], services: readonly string[], claim: Claim): void {
  const strand = strands.find((one) => services.some((id) => one.services.has(id)) && agrees(one, claim));
  if (strand !== undefined && isApart(strand, claim)) {
    for (const id of services) strand.services.delete(id);
    strands.push({ services: new Set(services), claims: [claim], around: [claim] });
    return;
  }
  if (strand === undefined) {
    // "All stop. A from the 3rd. B from the 4th": what is told of all was not told of B by itself.
    for (const one of strands) {
      const dated = one.claims.filter((other) => other.starts.length > 0);
      if (isApart(one, claim))
        for (const id of services)
          if (!dated.some((other) => other.services.includes(id))) one.services.delete(id);
    }
    strands.push({ services: new Set(services), claims: [claim], around: [claim] });
    return;
  }
  strand.claims.push(claim);
  strand.around.push(claim);
  if (isFailing(claim)) for (const id of services) strand.services.add(id);
}

/** "Naver restored the service at 17:25": the company's sentence belongs to the services it runs, unless times differ. */
function mergeCompanies(strands: Strand[], lexicon: Lexicon): void {
  for (let at = strands.length - 1; at >= 0; at--) {
    const company = strands[at]!;
    const run = strands.find(
      (other) =>
        other !== company &&
        [...company.services].every((id) =>
          [...other.services].some((one) => isCompanyOf(lexicon, id, one)),
        ) &&
        company.claims.every((claim) => claim.starts.length === 0),
    );
    if (run === undefined) continue;
    run.claims.push(...company.claims);
    run.around.push(...company.around);
    strands.splice(at, 1);
  }
}

/** What an article is about: its title's services, the board's own, the first said to fail, the first named at all. */
function subjectOf(
  claims: readonly Claim[],
  title: readonly string[],
  feedServiceId: string | null,
): readonly string[] {
  if (title.length > 0) return title;
  if (feedServiceId !== null) return [feedServiceId];
  const failing = claims.find((claim) => isFailing(claim) && claim.services.length > 0);
  return (failing ?? claims.slice(0, 20).find((claim) => claim.services.length > 0))?.services ?? [];
}

/**
 * Where the title names "Naver Cafe", a "Naver" in the text is the speaker or the short form, and the company
 * that runs the service named is not a second service.
 */
function narrowed(claim: Claim, all: readonly Claim[], titled: ReadonlySet<string>, lexicon: Lexicon): Claim {
  const titles = all.filter((one) => one.passage.place === 'title').map((one) => one.passage);
  const speaking = claim.failing > 0 ? claim.speakers.filter((id) => titled.has(id)) : [];
  const services = [...new Set([...claim.services, ...speaking])].map((id) => {
    const said = surface(claim.passage, id);
    const run = [...titled].find((other) => isCompanyOf(lexicon, id, other));
    if (run !== undefined && !isListed(claim.passage, id, run)) return run;
    for (const passage of titles) {
      if (passage.mentions.some((mention) => mention.serviceId === id)) return id;
      for (const mention of passage.mentions) {
        const text = passage.text.slice(mention.start, mention.end);
        if (said !== null && text.length > said.length && text.startsWith(said)) return mention.serviceId;
      }
    }
    return id;
  });
  return services.length !== claim.services.length || services.some((id, at) => id !== claim.services[at])
    ? { ...claim, services: [...new Set(services)] }
    : claim;
}

/** Named side by side, as two: "Naver, Naver Pay". */
function isListed({ mentions }: Claim['passage'], one: string, other: string): boolean {
  return mentions.some(
    (a) =>
      a.serviceId === one &&
      mentions.some((b) => b.serviceId === other && Math.max(a.start, b.start) - Math.min(a.end, b.end) <= 3),
  );
}

function surface(passage: Claim['passage'], id: string): string | null {
  const mention = passage.mentions.find((one) => one.serviceId === id);
  return mention === undefined ? null : passage.text.slice(mention.start, mention.end);
}

const isFailing = (claim: Claim): boolean => claim.failing > 0 || claim.work > 0;

const TELLING: ReadonlySet<CueType> = new Set([
  'failure',
  'work',
  'stop',
  'recovered',
  'recovering',
  'ongoing',
  'brief',
  'underway',
]);
const isTelling = (claim: Claim): boolean =>
  claim.starts.length > 0 || claim.ends.length > 0 || claim.cues.some((cue) => TELLING.has(cue.type));

const isOverForAll = (claim: Claim): boolean =>
  claim.services.length === 0 &&
  claim.starts.length === 0 &&
  claim.cues.some((cue) => cue.type === 'recovered' && cue.weight >= 4);

/** Whether anything in it tells when. */
export const isDated = (strand: Strand): boolean =>
  strand.claims.some((claim) => claim.starts.length > 0 || claim.ends.length > 0);
