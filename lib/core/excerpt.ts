import { cleanText } from './clean.ts';

/** Longest excerpt and title, in graphemes (what a reader sees as one character). */
export const EXCERPT_GRAPHEMES = 280;
export const TITLE_GRAPHEMES = 300;

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** A grapheme of Hangul, Han or Latin is 1–2 units, an emoji up to about 15: enough of the text to count in. */
const UNITS_PER_GRAPHEME = 16;

/** The start of `text` of at most `count` graphemes; `text` itself when it is no longer. */
function firstGraphemes(text: string, count: number): string {
  if (text.length <= count) return text;
  let end = 0;
  let seen = 0;
  for (const { index, segment } of GRAPHEMES.segment(text.slice(0, count * UNITS_PER_GRAPHEME))) {
    if (seen === count) break;
    end = index + segment.length;
    seen += 1;
  }
  return text.slice(0, end);
}

/** Cut to at most `count` graphemes: at a sentence's end if that keeps most of it, else at a word, with `…`. */
export function cut(text: string, count: number): string {
  if (firstGraphemes(text, count).length === text.length) return text;
  const start = firstGraphemes(text, count - 1);
  const sentences = [...start.matchAll(/[.!?。！？…]["'”’)\]]*(?=\s)/g)];
  const last = sentences.at(-1);
  const sentenceEnd = last === undefined ? 0 : last.index + last[0].length;
  if (sentenceEnd >= start.length * 0.6) return start.slice(0, sentenceEnd);
  const word = start.lastIndexOf(' ');
  const words =
    word >= start.length * 0.6 && !/\s/.test(text[start.length] ?? ' ') ? start.slice(0, word) : start;
  return `${words.trimEnd().replace(/[,;:·–—-]$/, '')}…`;
}

/** Lines that belong to the page, not to the story: copyright, by-lines with an address, calls to subscribe. */
const BOILERPLATE = [
  /무단\s?(?:전재|복제|배포)|재배포\s?금지|저작권자|[ⓒ©]|\bcopyright\b|all rights reserved/i,
  /^.{0,40}[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}.{0,10}$/,
  /^(?:the )?post .{1,200} (?:appeared first on|first appeared on) /i,
  /^(?:continue reading|read (?:more|the rest)|더 ?보기|계속 읽기|자세히 보기|관련 ?기사|원문 보기)(?:$|[ …:>»→(])/i,
  /(?:구독|제보|채널 추가|좋아요)(?:하기|하세요|해 ?주세요|를? 부탁|는 )/,
  // A teaser that leads to a site by name: "생생한 뉴스, example.kr"
  /^[^.!?]{0,60}(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,10}\/?$/i,
];

const isBoilerplate = (line: string) =>
  line.length <= 300 && BOILERPLATE.some((pattern) => pattern.test(line)) && !line.endsWith('다.');

/** The lines of a plain text without the promotional, by-line and copyright lines at its end. */
export function withoutTail(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 1 && isBoilerplate(lines.at(-1)!.trim())) lines.pop();
  return lines.join('\n');
}

/**
 * What a person reads of an article before opening it: one line of plain text, at most 280 graphemes, without
 * promotional tails. `text` is plain text, one line per block.
 */
export function excerptOf(text: string): string {
  const line = cleanText(withoutTail(text)).replace(
    /\s*(?:\[(?:…|\.\.\.)\]|\((?:more|계속)(?:…|\.\.\.)\))$/i,
    '…',
  );
  return cut(line, EXCERPT_GRAPHEMES);
}

/** A title of one line and at most 300 graphemes. */
export function titleOf(text: string): string {
  return cut(cleanText(text), TITLE_GRAPHEMES);
}
