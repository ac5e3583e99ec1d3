/** What an address is made of. */
export interface AddressParts {
  /** File name without date and ending, or the front matter's `slug`. */
  readonly slug: string;
  readonly categories: readonly string[];
  /** The site's clock at publication, in the UTC fields. */
  readonly wall: Date;
}

/** Jekyll's named patterns. @see https://jekyllrb.com/docs/permalinks/#built-in-formats */
const NAMED: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** The placeholders a pattern uses that Jekyll has and this does not; empty when all are known. */
export function unknownPlaceholders(pattern: string): string[] {
  const known = new Set(Object.keys(values({ slug: '', categories: [], wall: new Date(0) })));
  return placeholders(NAMED[pattern] ?? pattern).filter((name) => !known.has(name));
}

/** A post's path by Jekyll's placeholders: `/:year/:month/:title/` → `/2024/07/kakao-login/`. */
export function pathBy(pattern: string, parts: AddressParts): string {
  const known = values(parts);
  const path = (NAMED[pattern] ?? pattern).replace(
    PLACEHOLDER,
    (whole, name: string) => known[name] ?? whole,
  );
  // An empty `:categories` leaves two slashes behind.
  return `/${path}`.replace(/\/{2,}/g, '/');
}

/** `site` may have a path of its own (Jekyll's baseurl), which comes first; an absolute address stays. */
export function onSite(site: string, path: string): string {
  if (/^https?:\/\//i.test(path)) return new URL(path).href;
  return new URL(`${site.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`).href;
}

const PLACEHOLDER = /:([a-z]+(?:_[a-z]+)*)/g;

function placeholders(pattern: string): string[] {
  return Array.from(pattern.matchAll(PLACEHOLDER), (match) => match[1]!);
}

function values({ slug, categories, wall }: AddressParts): Readonly<Record<string, string>> {
  const two = (part: number) => String(part).padStart(2, '0');
  const yearDay =
    (Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()) -
      Date.UTC(wall.getUTCFullYear(), 0, 0)) /
    86_400_000;
  return {
    year: String(wall.getUTCFullYear()),
    short_year: two(wall.getUTCFullYear() % 100),
    month: two(wall.getUTCMonth() + 1),
    i_month: String(wall.getUTCMonth() + 1),
    day: two(wall.getUTCDate()),
    i_day: String(wall.getUTCDate()),
    y_day: String(yearDay).padStart(3, '0'),
    hour: two(wall.getUTCHours()),
    minute: two(wall.getUTCMinutes()),
    second: two(wall.getUTCSeconds()),
    title: encodeURIComponent(slug),
    slug: encodeURIComponent(slug),
    categories: categories.map((name) => encodeURIComponent(name.trim().toLowerCase())).join('/'),
    output_ext: '.html',
  };
}
