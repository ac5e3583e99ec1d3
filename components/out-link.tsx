import type { ComponentChildren } from 'preact';

/** A link out of the extension. `onOpen` opens it; without one the browser does. */
export interface OutLinkProps {
  readonly url: string | null;
  readonly onOpen?: ((url: string) => void) | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Only http and https are opened; anything else stays text. */
export function isOpenable(url: string | null): url is string {
  if (url === null || !URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:';
}

/** A real link, so that the keyboard, the middle button and the context menu work; plain text when it leads nowhere. */
export function OutLink({ url, onOpen, class: className, children }: OutLinkProps) {
  if (!isOpenable(url)) return <span class={className}>{children}</span>;
  const open = (event: MouseEvent): void => {
    const special = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (onOpen === undefined || special) return;
    event.preventDefault();
    onOpen(url);
  };
  return (
    <a class={className} href={url} target="_blank" rel="noreferrer" onClick={open}>
      {children}
    </a>
  );
}
