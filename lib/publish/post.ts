import { load, YAMLException } from 'js-yaml';
import { Refusal } from './refusal.ts';

/** A Jekyll post: a file with YAML front matter. @see https://jekyllrb.com/docs/posts/ */
export interface Post {
  /** As given on the command line; names the post in sentences. */
  readonly file: string;
  /** What the front matter says; dates stay texts. */
  readonly matter: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Whether the body is Markdown (HTML inside it stays HTML). */
  readonly markdown: boolean;
  /** `2024-07-18` from `2024-07-18-kakao-login.md`. */
  readonly fileDate: string | null;
  /** `kakao-login`, from the front matter's `slug` or the file name. */
  readonly slug: string;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** Whether a text begins as a Jekyll post does. */
export function isPost(text: string): boolean {
  return FRONT_MATTER.exec(text)?.index === 0;
}

/** Takes a post apart. Refuses a text without front matter, or whose front matter is not YAML. */
export function postOf(file: string, text: string): Post {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0)
    throw new Refusal(`${file}: this is no Jekyll post, it does not begin with front matter (---).`);
  const matter = frontMatter(file, match[1]!);
  const name = file.split(/[\\/]/).at(-1)!;
  const stem = name.replace(/\.[^.]*$/, '');
  const dated = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(stem);
  return {
    file,
    matter,
    body: text.slice(match[0].length),
    markdown: !/\.html?$/i.test(name),
    fileDate: dated?.[1] ?? null,
    slug: textOf(matter['slug']) ?? dated?.[2] ?? stem,
  };
}

function frontMatter(file: string, yaml: string): Readonly<Record<string, unknown>> {
  try {
    const matter = yaml.trim() === '' ? {} : load(yaml);
    if (typeof matter === 'object' && matter !== null && !Array.isArray(matter))
      return matter as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 2; // counted from the `---` above it
    throw new Refusal(`${file}: the front matter cannot be read: line ${line}: ${error.reason}.`);
  }
  throw new Refusal(`${file}: the front matter is no list of names and values.`);
}

/** A scalar of the front matter as text; empty and anything else is `null`. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  return text === '' ? null : text;
}

/** `categories` and `tags`: a list, or words in one text (Jekyll takes both). */
export function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter((word) => word !== null);
  return (
    textOf(value)
      ?.split(/[\s,]+/)
      .filter((word) => word !== '') ?? []
  );
}
