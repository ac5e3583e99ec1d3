import type { Problem } from '#lib/core/model.ts';
import { atomFeed } from './atom-feed.ts';
import { FormatError, type Format } from './format.ts';
import { feedReport } from './status-feed.ts';
import { rootName } from './xml-find.ts';
import { xml } from './xml.ts';

/** Atom 1.0 (RFC 4287): jekyll-feed, newsrooms, and the history of status pages, which gives incidents. */
export const atom: Format = {
  id: 'atom',
  carries: 'news',
  detect: (text) => rootName(text) === 'feed',
  parse(text, context) {
    const problems: Problem[] = [];
    const root = xml(text, problems);
    if (root?.name !== 'feed')
      throw new FormatError('$', `<feed>, found ${root === null ? 'no XML' : `<${root.name}>`}`);
    if (root.children.length === 0) throw new FormatError('$', 'an entry or a title');
    return feedReport(atomFeed(root, context), context, problems);
  },
};
