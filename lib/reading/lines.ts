/** The lines of a plain text, with what a crawler tore apart put together again. */
export const linesOf = (text: string): string[] =>
  withTimes(unwrapped(text).replace(COLON_BELOW, ' $1 ').split('\n'));

/** A label, and what it labels on the next line behind its colon. */
const COLON_BELOW = /\n[ \t]{0,8}([:：])[ \t]/g;

/** A table that lost its cells: lines that are only a date or a range go with the short line that says of what. */
function withTimes(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let times = '';
  for (const line of lines) {
    const text = line.trim();
    if (text !== '' && text.length <= TIMES_LENGTH && TIMES.test(text)) times = `${times} ${text}`.trim();
    else {
      if (times !== '' && text !== '' && text.length <= LABEL_LENGTH) joined.push(`${times} ${text}`);
      else if (times !== '') joined.push(times, line);
      else joined.push(line);
      if (text !== '' || times === '') times = '';
    }
  }
  if (times !== '') joined.push(times);
  return joined;
}
const TIMES = /^\d[\d\s:~∼–./-]{3,}(?:\(.{1,3}\))?$/;
const TIMES_LENGTH = 40;
const LABEL_LENGTH = 20;

/** A notice written in MDX keeps its words in attributes: <Callout title="…" content="…" />. */
const unwrapped = (text: string): string =>
  text.includes('<') ? text.replace(/<\/?[A-Za-z]\w{0,30}\b|\b(?:title|content)="|"?\s?\/>/g, '\n') : text;
