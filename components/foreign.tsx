import type { Texts } from '#lib/text/texts.ts';

/** The language of a text that came from elsewhere, where its letters tell: for voices and fonts. */
export function languageIn(text: string): 'ko' | 'ja' | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : undefined;
}

/** Text from elsewhere inside a line of ours: isolated, so that its direction cannot disturb what stands around it. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi lang={languageIn(text)}>{text}</bdi>;
}

interface ForeignNamesProps {
  readonly names: readonly string[];
  /** How many are written out; the others are counted. */
  readonly most?: number;
  readonly texts: Texts;
}

/** Names from elsewhere in a row, each once. */
export function ForeignNames({ names, most = 4, texts }: ForeignNamesProps) {
  const unique = [...new Set(names)];
  const shown = unique.slice(0, most);
  return (
    <>
      {shown.map((name, index) => (
        <span key={name}>
          <Foreign text={name} />
          {index < shown.length - 1 ? ', ' : null}
        </span>
      ))}
      {unique.length > shown.length && ` ${texts.list.others(unique.length - shown.length)}`}
    </>
  );
}

/** A paragraph from elsewhere, in its own direction. */
export function ForeignText({ text, class: className }: { readonly text: string; readonly class?: string }) {
  return (
    <p class={className} dir="auto" lang={languageIn(text)}>
      {text}
    </p>
  );
}
