/**
 * How many letters are wrong when `typed` is meant to be a beginning of `name`: letters left out, put in, exchanged,
 * or two in the wrong order (optimal string alignment). The least over all beginnings of `name`; more than `most`
 * when it is more than that.
 */
export function typingMistakes(typed: string, name: string, most: number): number {
  const width = Math.min(name.length, typed.length + most);
  if (width < typed.length - most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === name[column - 1];
      let wrong = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const turned =
        row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      if (turned) wrong = Math.min(wrong, (before[column - 2] ?? 0) + 1);
      current.push(wrong);
      least = Math.min(least, wrong);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(...above);
}
