/** The language of a text that came from elsewhere, where its letters tell: for voices and fonts. */
export function languageIn(text: string): 'ko' | 'ja' | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : undefined;
}

/** Text from elsewhere inside a line of ours: isolated, so that its direction cannot disturb what stands around it. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi lang={languageIn(text)}>{text}</bdi>;
}

/** Names from elsewhere in a row, each once. */
export function ForeignNames({ names }: { readonly names: readonly string[] }) {
  const unique = [...new Set(names)];
  return (
    <>
      {unique.map((name, index) => (
        <span key={name}>
          <Foreign text={name} />
          {index < unique.length - 1 ? ', ' : null}
        </span>
      ))}
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
