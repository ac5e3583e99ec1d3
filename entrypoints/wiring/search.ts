import type { Choice } from '#components/options/types.ts';
import { completed } from '#lib/app/look.ts';
import { serviceById } from '#lib/catalog/catalog.ts';
import type { Entry } from '#lib/catalog/entry.ts';

/** As many as can be looked through. */
const MOST = 20;

/** Services by what a person types, the best first. The directory is loaded when the first letter is typed. */
export async function searchServices(query: string, language: 'ko' | 'en'): Promise<readonly Choice[]> {
  const [{ search }, { namedServices }] = await Promise.all([
    import('#lib/catalog/search.ts'),
    import('#lib/catalog/names.ts'),
  ]);
  return search(query, MOST).map((entry) => choiceOf(entry, language, namedServices([entry.id]).length > 0));
}

/** The service whose site an address is, or `null`. */
export async function serviceAt(address: string, language: 'ko' | 'en'): Promise<Choice | null> {
  const url = completed(address);
  if (!URL.canParse(url)) return null;
  const [{ serviceOfHost }, { DIRECTORY }, { namedServices }] = await Promise.all([
    import('#lib/catalog/domains.ts'),
    import('#lib/catalog/directory.ts'),
    import('#lib/catalog/names.ts'),
  ]);
  const id = serviceOfHost(new URL(url).hostname);
  const entry = DIRECTORY.find((each) => each.id === id);
  return entry === undefined ? null : choiceOf(entry, language, namedServices([entry.id]).length > 0);
}

function choiceOf(entry: Entry, language: 'ko' | 'en', inNews: boolean): Choice {
  const name = (language === 'ko' ? entry.ko : null) ?? entry.en;
  const other = language === 'ko' ? entry.en : entry.ko;
  const known = serviceById(entry.id);
  // These pages were looked at when the catalog was made: they are for people only.
  const isForPeople = entry.format === null && known?.status?.type === 'html';
  return {
    id: entry.id,
    name,
    otherName: other === name ? null : other,
    category: entry.category,
    page: entry.page,
    readable: entry.page !== null && !isForPeople,
    inNews,
  };
}
