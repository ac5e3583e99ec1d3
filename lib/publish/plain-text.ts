import { Parser } from 'htmlparser2';

const SILENT = new Set(['script', 'style', 'template', 'noscript']);
const INLINE = new Set('a abbr b bdi bdo cite code dfn em font i kbd mark q s samp small span strong sub sup u var'.split(' '));

/** The words of a piece of markup in one line: tags go, entities become characters, blocks are parted by a space. */
export function plainText(html: string): string {
  let text = '';
  let silent = 0;
  const edge = (name: string, step: 1 | -1) => {
    if (SILENT.has(name)) silent += step;
    else if (!INLINE.has(name)) text += ' ';
  };
  const parser = new Parser({
    onopentagname: (name) => edge(name, 1),
    onclosetag: (name) => edge(name, -1),
    ontext: (piece) => {
      if (silent === 0) text += piece;
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}
