import type { ListedName } from '../language.ts';
import { matchesOf } from '../matches.ts';

/** What names of a trade end in, told once for all of a list. */
const TRADE = /(?:저축은행|은행|카드|증권|손해보험|손보|화재|생명)(?![가-힣]{0,6}[·ㆍ∙‧])/g;
/** As far as eight short names reach. */
const REACH = 72;
const MARK = /[·ㆍ∙‧,]/;
/** The last word of a text that is as long as such a name in short; and whether the text is nothing else. */
const SHORT = /(?<![가-힣A-Za-z])[가-힣A-Za-z]{2,6}$/;

/** "국민·우리·하나은행": every one of them is a bank. */
export const listedNames = (text: string): ListedName[] =>
  MARK.test(text) ? matchesOf(TRADE, text).flatMap((trade) => namesBefore(text, trade.index, trade[0])) : [];

/** The names in short before the last one of a list, right to left up to what is none. */
function namesBefore(text: string, at: number, trade: string): ListedName[] {
  const from = Math.max(0, at - REACH);
  const parts = text.slice(from, at).split(MARK);
  // What stands right before the trade is the last name, which is found by itself.
  let end = at - (parts.pop()?.length ?? 0) - 1;
  const names: ListedName[] = [];
  for (const part of parts.toReversed()) {
    const written = part.trimEnd();
    const name = SHORT.exec(written)?.[0];
    if (name === undefined) break;
    const start = end - part.length + written.length - name.length;
    names.push({ name: name + trade, start, end: start + name.length, listEnd: at + trade.length });
    if (name.length < written.trimStart().length) break;
    end -= part.length + 1;
  }
  return names;
}
