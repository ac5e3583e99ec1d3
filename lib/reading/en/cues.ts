import { markerOf, type Vocabulary } from '../rules.ts';
import { FAILING } from './failing.ts';
import { FRAMES } from './frames.ts';
import { OTHER_SENSES } from './other-senses.ts';
import { STATES } from './states.ts';
import { TOPICS } from './topics.ts';

/** Words without which no English text is about an outage or planned work. */
export const SUSPECT = new RegExp(
  `\\b(?:${[
    String.raw`down\b|outages?\b|problems?\b|recover|resolv|fix(?:e[sd])?\b|back\b|knocked|out (?:of|for)|logged out|unreachable`,
    String.raw`offline|unavailable|inaccessible|disrupt|restor|degraded|maintenance|downtime|issues?\b|errors?\b`,
    `(?:not|(?:wo|would|does|do|did|has|have|had|is|are|was|were)n[’']t) (?:yet )?(?:load|work|open|send|respond|connect|play|sync)`,
    `isn[’']t|declined|rejected|resum|undergo|locked|kicked|froze|freezes|unstable|crash|(?:un|in)able to|cannot|can[’']t`,
    String.raw`could(?: no|n[’'])t|glitch|fail|malfunction|trouble|difficult|interrupt|suspended|slow|normal|dark\b`,
    String.raw`(?:black|blank|white) (?:screen|page)|not sent|knocks|degradation|able to|signs of|up and running|upgrad|bad gateway|operational|paraly|crippl|shut|accessible|functional|again\b|stopp|stops|hiccup|halt|blackout|latenc|unresponsive|mitigat|corrected|solved|rectified|stabili|returned|taper|los(?:t|e|ing|s of) |affected|impacted|regain|lasted|persisted|incident|delay|schedul`,
  ].join('|')})`,
  'i',
);

export const VOCABULARY: Vocabulary = {
  told: [...STATES, ...FAILING],
  framed: [...FRAMES, ...TOPICS],
  otherSenses: [OTHER_SENSES],
  suspect: SUSPECT,
};

/** What the words of an English sentence say. */
export const marksOf = markerOf(VOCABULARY);
