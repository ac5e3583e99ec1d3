import { anchorsOf } from './anchors.ts';
import { candidatesAt, nextPlace, wordTable, type WordTable } from './words.ts';

/** Which of many patterns a text may match. */
export interface Gate {
  readonly size: number;
  /** Some pattern does not tell small letters from large ones: words are compared in lower case. */
  readonly folds: boolean;
  /** Patterns without words of their own: they may match anything. */
  readonly always: readonly number[];
  readonly table: WordTable<Anchor>;
}

interface Anchor {
  readonly word: string;
  readonly patterns: readonly number[];
}

/** The gate of these patterns, built once: one pass of `pass` then spares most of their searches. */
export function gateOf(patterns: readonly RegExp[]): Gate {
  const folds = patterns.some((pattern) => pattern.ignoreCase);
  const always: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [at, pattern] of patterns.entries()) {
    const anchors = anchorsOf(pattern.source);
    if (anchors === null) always.push(at);
    for (const anchor of anchors ?? []) {
      // Spaces at its ends may come from words that are blanked.
      const word = (folds ? anchor.toLowerCase() : anchor).trim();
      if (word === '') always.push(at);
      else byWord.set(word, [...(byWord.get(word) ?? []), at]);
    }
  }
  const anchors = [...byWord].map(([word, found]) => ({ word, patterns: found }));
  return { size: patterns.length, folds, always, table: wordTable(anchors, (anchor) => anchor.word, false) };
}

/** Sets, for each pattern, 1 where it may match the text and 0 where it cannot; says whether any may. */
export function pass(gate: Gate, written: string, open: Uint8Array): boolean {
  const text = gate.folds ? written.toLowerCase() : written;
  let any = gate.always.length > 0;
  open.fill(0);
  for (const at of gate.always) open[at] = 1;
  for (let at = nextPlace(gate.table, text, 0); at !== -1; at = nextPlace(gate.table, text, at + 1)) {
    for (const { word, patterns } of candidatesAt(gate.table, text, at)) {
      if (!standsAt(text, word, at)) continue;
      for (const pattern of patterns) open[pattern] = 1;
      any = true;
    }
  }
  return any;
}

/** As `startsWith`, which costs more than most of these short comparisons. */
function standsAt(text: string, word: string, at: number): boolean {
  for (let i = word.length - 1; i >= 0; i--) {
    if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}
