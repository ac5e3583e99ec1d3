/**
 * Foreign text made safe to show as text: no control characters, no characters that reorder or hide other
 * text (bidi embeddings, overrides and isolates, zero-width spaces), no lone surrogates, no towers of
 * combining marks. Right-to-left words and joined emoji stay as they are.
 */
const HIDDEN = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f' + // C0 and C1 controls without tab, LF, CR
    '\\u00ad\\u200b\\u2060-\\u2064\\ufeff\\ufff9-\\ufffb' + // soft hyphen, zero-width, interlinear
    '\\u202a-\\u202e\\u2066-\\u206f]', // bidi embeddings, overrides, isolates
  'g',
);
/** Letters between which a joiner has no visible effect and can only hide something. */
const PLAIN =
  '[\\p{Script=Latin}\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}\\s]';
const IDLE_JOINER = new RegExp(`(?<=${PLAIN})[\\u200c\\u200d]|[\\u200c\\u200d](?=${PLAIN})`, 'gu');
const JOINER_RUN = /[\u200c\u200d]{2,}/g;
const MARK_TOWER = /(\p{M}{4})\p{M}+/gu;

const shown = (text: string) =>
  text
    .toWellFormed()
    .replace(HIDDEN, '')
    .replace(JOINER_RUN, '')
    .replace(IDLE_JOINER, '')
    .replace(MARK_TOWER, '$1');

/** One line: every run of white space is one space. */
export function cleanText(text: string): string {
  return shown(text).replace(/\s+/g, ' ').trim();
}

/** Several lines: white space is collapsed within a line, empty lines go. */
export function cleanLines(text: string): string {
  return shown(text)
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
