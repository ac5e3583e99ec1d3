/**
 * The automaton of Aho and Corasick over these names: the cheapest way to find all of them in one pass. A flat table
 * of states by the characters in use, failure links resolved, so that a character costs one step. Returns how many
 * ends of names a text in lower case holds. A yardstick for the cost of reading; reading itself needs no such table,
 * which takes 8 MB for the catalog's names.
 */
export function ahoCorasick(names: readonly string[]): (text: string) => number {
  const column = new Uint16Array(65_536);
  let columns = 1;
  const children: Map<number, number>[] = [new Map()];
  const ends: boolean[] = [false];
  for (const name of names) {
    let state = 0;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      if (column[code] === 0) column[code] = columns++;
      let next = children[state]!.get(column[code]!);
      if (next === undefined) {
        next = children.length;
        children.push(new Map());
        ends.push(false);
        children[state]!.set(column[code]!, next);
      }
      state = next;
    }
    ends[state] = true;
  }
  const next = new Int32Array(children.length * columns);
  const failure = new Int32Array(children.length);
  // A queue that grows while it is walked: states by their depth.
  const queue = [0];
  for (const state of queue) {
    const fallback = state === 0 ? -1 : failure[state]! * columns;
    for (let char = 0; char < columns; char++) {
      const child = children[state]!.get(char);
      const otherwise = fallback === -1 ? 0 : next[fallback + char]!;
      if (child === undefined) next[state * columns + char] = otherwise;
      else {
        next[state * columns + char] = child * columns;
        failure[child] = otherwise / columns;
        if (ends[failure[child] ?? 0]) ends[child] = true;
        queue.push(child);
      }
    }
  }
  const ending = Uint8Array.from({ length: next.length }, (_, at) =>
    at % columns === 0 && ends[at / columns] ? 1 : 0,
  );
  return (text) => {
    let state = 0;
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state + column[text.charCodeAt(at)]!]!;
      found += ending[state]!;
    }
    return found;
  };
}
