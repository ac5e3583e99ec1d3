import { cleanText } from '#lib/core/clean.ts';
import type { OutageFeed, OutageItem } from './outage-feed.ts';

/** How the local server shows articles to a person. */
export interface PageStyle {
  /** BCP 47, for the page and its dates. */
  readonly language: string;
  /** IANA zone of the dates. */
  readonly zone: string;
}

/** The site's front page: its articles, newest first, and where the feed is. */
export function homePage(feed: OutageFeed, style: PageStyle): string {
  const entries = feed.items.map(
    (item) => `<article>
<h2><a href="${escaped(item.url ?? '')}">${escaped(item.title ?? item.id)}</a></h2>
${dateLine(item, style)}
<p>${escaped(cleanText(item.summary ?? ''))}</p>
</article>`,
  );
  const alternate = `<link rel="alternate" type="application/feed+json" title="${escaped(feed.title)}" href="/feed.json">`;
  return document(feed.title, `<h1>${escaped(feed.title)}</h1>\n${entries.join('\n')}`, style, alternate);
}

/** One article. Its body is the publisher's own markup; the page lets no script run. */
export function articlePage(item: OutageItem, feed: OutageFeed, style: PageStyle): string {
  const body = item.content_html ?? `<p>${escaped(item.content_text ?? '')}</p>`;
  const main = `<p><a href="/">${escaped(feed.title)}</a></p>
<article>
<h1>${escaped(item.title ?? item.id)}</h1>
${dateLine(item, style)}
${body}
</article>`;
  return document(item.title ?? item.id, main, style);
}

function dateLine({ date_published: date }: OutageItem, { language, zone }: PageStyle): string {
  if (date === undefined) return '';
  const shown = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(date));
  return `<p><time datetime="${escaped(date)}">${escaped(shown)}</time></p>`;
}

function document(title: string, main: string, style: PageStyle, head = ''): string {
  return `<!doctype html>
<html lang="${escaped(style.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
${head}
<style>
  :root { color-scheme: light dark; font: 1.05rem/1.7 system-ui, sans-serif; word-break: keep-all; }
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; }
  h1, h2 { line-height: 1.3; }
  time { opacity: 0.75; }
</style>
<main>
${main}
</main>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
