import { matchesOf } from '../matches.ts';

/** A full stop ends a sentence unless it stands in a number or a date; an ellipsis and a middle title mark end one too. */
const END =
  /(?:(?<=[^\d\s])\.(?=\s|$|["”’')])|(?<=[가-힣]다)\.(?=[가-힣])|(?<=\d)\.(?=\s(?!\d|\(|\s?[월화수목금토일]\b)|$)|[!?](?=\s|$|["”’'])|…+|\.{3,}|···|(?<=다\.)[”"’'])/g;

/** The sentences of a block, with the quotation marks that close them. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of matchesOf(END, block)) {
    let to = match.index + match[0].length;
    while (to < block.length && '"”’\')'.includes(block[to]!)) to++;
    if (to <= from) continue;
    push(block.slice(from, to));
    from = to;
  }
  push(block.slice(from));
  return sentences;

  function push(piece: string): void {
    const sentence = piece.trim();
    if (sentence.length > 1) sentences.push(sentence.slice(0, MAX_SENTENCE));
  }
}

/** Longer ones are lists or broken markup. */
const MAX_SENTENCE = 1_000;

const CLAUSE_END =
  /(?:[,;:]|(?:하|되|됐|했|였|었|았|겼|났|있|혔|췄|렸|쳤|갔|왔|졌|이|않|없|렸)(?:고|으나|지만|는데|으며|며|다가|는 반면|던 반면|은 반면)|(?:한|된|인) 반면|데 이어(?:서)?,?|정상,)\s/g;

/** Where a Korean clause may end: after a comma, and after the endings that join clauses. */
export const breaksOf = (sentence: string): number[] =>
  matchesOf(CLAUSE_END, sentence).map((match) => match.index + match[0].length);

const ASIDE =
  /^(?:[^.]{0,120}[/／]\s?(?:뉴스1|뉴시스|연합뉴스|조선DB|게티이미지|로이터|AFP|AP|[가-힣]{2,4} ?기자)[.\s]*)$|^(?:생생한 뉴스|관련 글|관련기사|함께 보면|함께 읽|추천 글|더 보기|무단 ?전재|저작권자|[ⓒ©](?![^.]{0,150}다\.)|사진 ?=(?![^.]{0,100}에 따르면)|\[사진|[▶☞](?! ?[가-힣 ]{2,10} ?[:：])|재판매)|무단 ?전재|재배포 ?금지|rel="dofollow"|기사 내용과는? (?:관련|무관)/;
/** Captions (not those glued to a sentence), by-lines, copyright lines and the tail that sends the reader elsewhere. */
export const isAside = (block: string): boolean => block.length <= 160 && ASIDE.test(block);
